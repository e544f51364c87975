import type { Motif, Shape } from '../motif.js';
import { arc, brush, circle, ellipse, glint, leaf, open, polar, radians, solid, stroke, type Knot } from '../geometry/kit.js';

/** Stars of a sign as an atlas shows them and the lines between them: place, index pairs; the first star is the brightest. */
interface Sign {
  readonly name: string;
  readonly words: readonly string[];
  readonly stars: readonly Knot[];
  readonly lines: readonly (readonly number[])[];
  /** The sign's letter as pen strokes. */
  readonly glyph: readonly string[];
}

const SIGNS: readonly Sign[] = [
  { name: 'aries', words: ['aries'], stars: [[180, -120], [-420, 60], [350, -20], [400, 120]], lines: [[1, 0, 2, 3]], glyph: ['-6,400 -6,40 -70,-240 -210,-330 -320,-230 -290,-80 -210,-30', '6,400 6,40 70,-240 210,-330 320,-230 290,-80 210,-30'] },
  {
    name: 'taurus', words: ['taurus'],
    stars: [[20, 30], [-60, 80], [-110, 20], [-60, -30], [-420, -260], [160, -90], [400, -330], [-200, 90], [-330, 300], [-400, 340]],
    lines: [[4, 3, 2, 1, 0, 5, 6], [1, 7, 8, 9]], glyph: ['-330,-400 -250,-210 -100,-110 0,-96 100,-110 250,-210 330,-400'],
  },
  {
    name: 'gemini', words: ['gemini'],
    stars: [
      [-230, -380], [150, -400], [-190, -180], [160, -200], [-140, 30], [200, 30], [-320, 100], [-170, 260], [250, 240], [-260, 380],
      [120, 400], [360, 330],
    ],
    lines: [[0, 2, 4, 7, 9], [4, 6], [1, 3, 5, 8, 11], [5, 10], [2, 3]],
    glyph: [
      '-330,-400 -160,-330 0,-316 160,-330 330,-400', '-330,400 -160,330 0,316 160,330 330,400', '-130,-310 -126,0 -130,310',
      '130,-310 126,0 130,310',
    ],
  },
  { name: 'cancer', words: ['cancer zodiac', 'cancer star sign'], stars: [[0, 20], [20, -120], [60, -400], [-280, 330], [330, 250]], lines: [[2, 1, 0, 3], [0, 4]], glyph: ['-380,-60 -250,-260 20,-330 260,-290 380,-200', '380,60 250,260 -20,330 -260,290 -380,200'] },
  {
    name: 'leo', words: ['leo'],
    stars: [[260, 200], [250, 20], [150, -100], [170, -260], [290, -350], [390, -290], [-190, 0], [-220, 200], [-430, 230]],
    lines: [[5, 4, 3, 2, 1, 0, 7, 8, 6, 2], [6, 7]],
    glyph: ['-130,110 -30,-40 -20,-180 60,-330 190,-350 270,-250 250,-90 150,100 120,260 180,370 290,350'],
  },
  {
    name: 'virgo', words: ['virgo'],
    stars: [[60, 220], [-60, 60], [-180, -90], [60, -150], [220, -330], [-330, -250], [-120, 330], [-380, 180], [-430, 300], [330, 330]],
    lines: [[4, 3, 2, 1, 0, 9], [2, 5], [1, 3], [1, 7, 8], [0, 6]],
    glyph: [
      '-400,-260 -340,-330 -290,-240 -290,240', '-290,-200 -210,-330 -130,-240 -130,240', '-130,-200 -50,-330 30,-240 30,220 90,340 190,400',
      '30,-120 120,-220 230,-150 240,20 150,200 -10,360',
    ],
  },
  { name: 'libra', words: ['libra'], stars: [[0, -330], [-290, -90], [280, -150], [-330, 200], [-280, 330], [250, 220]], lines: [[4, 3, 1, 0, 2, 5], [1, 2]], glyph: ['-380,300 0,300 380,300', '-380,140 -140,140 -220,0 -200,-160 -60,-280 60,-280 200,-160 220,0 140,140 380,140'] },
  {
    name: 'scorpio', words: ['scorpio', 'scorpius'],
    stars: [
      [100, -120], [170, -180], [60, -40], [300, -350], [350, -200], [340, -70], [10, 130], [0, 290], [-140, 390], [-300, 370], [-380, 250],
      [-310, 180],
    ],
    lines: [[3, 1, 0, 2, 6, 7, 8, 9, 10, 11], [4, 1], [5, 1]],
    glyph: [
      '-400,-260 -340,-330 -290,-240 -290,240', '-290,-200 -210,-330 -130,-240 -130,240',
      '-130,-200 -50,-330 30,-240 30,220 110,330 240,320 330,230', '230,260 350,210 380,340',
    ],
  },
  {
    name: 'sagittarius', words: ['sagittarius'],
    stars: [
      [-50, 120], [60, -20], [-120, -60], [-210, 80], [-130, 190], [160, 150], [80, -190], [300, 60], [200, 310], [-330, -10], [-290, -260],
    ],
    lines: [[0, 1, 2, 3, 4, 0, 5, 1], [2, 6], [5, 7], [5, 8], [3, 9, 10], [0, 2]],
    glyph: ['-360,360 0,0 330,-340', '60,-350 200,-340 340,-350 350,-200 340,-60', '-240,40 -120,140 -30,250'],
  },
  {
    name: 'capricorn', words: ['capricorn', 'capricornus'],
    stars: [[370, -200], [350, -120], [-400, -160], [-320, -130], [-60, -60], [-240, 110], [-100, 250], [120, 270], [250, 100]],
    lines: [[0, 1, 4, 3, 2, 5, 6, 7, 8, 1]],
    glyph: [
      '-360,-300 -290,-360 -220,-260 -210,200', '-210,-140 -120,-310 0,-330 60,-200 50,120 -10,320 -130,390',
      '50,120 130,30 260,50 310,180 230,280 110,240 60,140',
    ],
  },
  {
    name: 'aquarius', words: ['aquarius'],
    stars: [
      [60, -200], [240, -300], [-60, -230], [-160, -190], [-120, -110], [10, -60], [-210, 50], [-60, 160], [-330, 130], [-370, 300],
      [-220, 350], [400, -230],
    ],
    lines: [[11, 1, 0, 2, 3, 6, 8, 9], [2, 4, 5, 0], [6, 7, 10]],
    glyph: [
      '-400,-60 -280,-180 -180,-70 -60,-180 40,-70 160,-180 260,-70 390,-190',
      '-400,150 -280,30 -180,140 -60,30 40,140 160,30 260,140 390,20',
    ],
  },
  {
    name: 'pisces', words: ['pisces'],
    stars: [
      [-260, 330], [-160, 180], [-60, 60], [40, 110], [150, 150], [260, 160], [330, 210], [400, 150], [360, 80], [280, 90], [-240, 40],
      [-230, -120], [-200, -280], [-260, -370], [-160, -390],
    ],
    lines: [[12, 11, 10, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 5], [12, 13, 14, 12]],
    glyph: ['-290,-380 -160,-190 -120,0 -160,190 -290,380', '290,-380 160,-190 120,0 160,190 290,380', '-300,0 0,0 300,0'],
  },
];

const needle = (at: Knot, size: number): Shape => solid([0, 90, 180, 270].map((deg, i) => leaf(
  at, polar(at, radians(deg), i % 2 === 0 ? size * 0.66 : size), { half: size * 0.12, belly: 0.16 },
)).join(''));

/** Lines that stop short of the stars. */
function ray(a: Knot, b: Knot): Shape {
  const length = Math.hypot(b[0] - a[0], b[1] - a[1]);
  const cut = Math.min(0.3, 36 / length);
  const at = (t: number): Knot => [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t];
  return stroke(open([at(cut), at(1 - cut)]), 'internal');
}

function rays(sign: Sign): readonly Shape[] {
  return sign.lines.flatMap((line) => line.slice(1).flatMap((to, i) => {
    const [a, b] = [sign.stars[line[i] ?? 0], sign.stars[to]];
    return a === undefined || b === undefined ? [] : [ray(a, b)];
  }));
}

/** The stars of a sign, the brightest as a sparkle. */
const constellation = (sign: Sign): Motif => ({
  name: `${sign.name}-constellation`,
  pose: 'figure',
  words: [`${sign.name} constellation`, `${sign.name} stars`, `constellation ${sign.name}`, `${sign.name} star map`],
  anchors: { centre: [0, 0] },
  draw: () => [
    ...rays(sign),
    ...sign.stars.flatMap(([x, y], i): readonly Shape[] => (i === 0 ? [needle([x, y], 84), solid(circle([x, y], 17))] : [solid(circle([x, y], i % 3 === 1 ? 20 : 14))])),
    ...sign.stars.slice(0, 3).map(([x, y]) => stroke(circle([x, y], 36), 'detail')),
    ...[[-440, -440], [440, 430], [-430, 420], [430, -430]].map(([x = 0, y = 0], i) => needle([x, y], i % 2 === 0 ? 44 : 30)),
  ],
});

/** The letter of a sign in brush strokes inside a ring of dots. */
const letter = (sign: Sign): Motif => ({
  name: sign.name,
  pose: 'round',
  words: [...sign.words, `${sign.name} sign`, `${sign.name} zodiac`, `${sign.name} symbol`, `${sign.name} glyph`, `zodiac ${sign.name}`].filter((word, i, all) => all.indexOf(word) === i),
  anchors: { centre: [0, 0] },
  draw: () => [
    stroke(circle([0, 0], 480), 'internal'), stroke(circle([0, 0], 440), 'detail'),
    ...Array.from({ length: 24 }, (_, i) => solid(circle(polar([0, 0], radians(i * 15), 460), i % 2 === 0 ? 8 : 4.5))),
    ...sign.glyph.map((line) => brush(open(line.split(' ').map((pair): Knot => { const [x = 0, y = 0] = pair.split(',').map(Number); return [x * 0.74, y * 0.74]; })), 'outline', 3.4)),
    ...(sign.name === 'cancer' ? [solid(circle([-170, -30], 66)), solid(circle([170, 30], 66)), glint(circle([-170, -30], 34)), glint(circle([170, 30], 34))] : []),
    ...(sign.name === 'taurus' ? [brush(open(arc([0, 120], 190, -90, 270)), 'outline', 2)] : []),
    ...(sign.name === 'leo' ? [brush(open(arc([-150, 120], 78, 0, 360)), 'outline', 2)] : []),
    ...[-50, 50].map((x) => solid(ellipse([x * 0.4, x < 0 ? -414 : 414], 6, 10))),
  ],
});

/** The twelve signs: as letters and as stars. */
export const zodiac: readonly Motif[] = SIGNS.flatMap((sign) => [letter(sign), constellation(sign)]);
