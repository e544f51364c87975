import type { Motif, Shape } from '../motif.js';
import { arc, body, circle, closed, cut, distance, dots, fill, glint, knots, leaf, open, placed, polar, profile, radians, ribbon, solid, stroke, type Knot } from '../geometry/kit.js';

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
    glyph: ['-120,80 -40,-50 -20,-180 60,-330 190,-350 270,-250 250,-90 150,100 120,260 180,370 290,350'],
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
      '-130,-200 -50,-330 30,-240 30,220 110,330 240,320 340,190', '220,230 290,190 370,140', '370,140 390,230 400,310',
    ],
  },
  {
    name: 'sagittarius', words: ['sagittarius'],
    stars: [
      [-50, 120], [60, -20], [-120, -60], [-210, 80], [-130, 190], [160, 150], [80, -190], [300, 60], [200, 310], [-330, -10], [-290, -260],
    ],
    lines: [[0, 1, 2, 3, 4, 0, 5, 1], [2, 6], [5, 7], [5, 8], [3, 9, 10], [0, 2]],
    glyph: ['-330,350 0,10 330,-330', '50,-340 200,-330 350,-350', '350,-350 330,-200 340,-50', '-270,40 -150,160 -30,280'],
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

/** A sparkle of four points. */
export const needle = (at: Knot, size: number): Shape => solid([0, 90, 180, 270].map((deg, i) => leaf(
  at, polar(at, radians(deg), i % 2 === 0 ? size * 0.66 : size), { half: size * 0.12, belly: 0.16 },
)).join(''));

/** Lines that stop short of the stars. */
function ray(a: Knot, b: Knot): Shape {
  const length = Math.hypot(b[0] - a[0], b[1] - a[1]);
  const cut = Math.min(0.3, 36 / length);
  const at = (t: number): Knot => [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t];
  return stroke(open([at(cut), at(1 - cut)]), 'internal');
}

function rays({ stars, lines }: Pick<Sign, 'stars' | 'lines'>): readonly Shape[] {
  return lines.flatMap((line) => line.slice(1).flatMap((to, i) => {
    const [a, b] = [stars[line[i] ?? 0], stars[to]];
    return a === undefined || b === undefined ? [] : [ray(a, b)];
  }));
}

/** How far the nearest other star stands. */
const room = (star: Knot, stars: Sign['stars']): number => Math.min(...stars.filter((other) => other !== star).map((other) => distance(star, other)));
/** A ring about a star that has room for one. */
const RING_ROOM = 90;

/** Stars and the lines between them as an atlas shows them, the first star as a sparkle. */
export const starMap = (stars: Sign['stars'], lines: Sign['lines']): readonly Shape[] => [
  ...rays({ stars, lines }),
  ...stars.slice(0, 1).map((star) => needle(star, Math.min(84, room(star, stars) * 0.68))),
  ...stars.map((star, i) => solid(circle(star, i === 0 ? 17 : [14, 20, 14][i % 3] ?? 14))),
  ...stars.slice(1, 3).filter((star) => room(star, stars) > RING_ROOM).map((star) => stroke(circle(star, 36), 'detail')),
  ...[[-440, -440], [440, 430], [-430, 420], [430, -430]].map(([x = 0, y = 0], i) => needle([x, y], i % 2 === 0 ? 44 : 30)),
];

const constellation = (sign: Sign): Motif => ({
  name: `${sign.name}-constellation`,
  pose: 'figure',
  words: [`${sign.name} constellation`, `${sign.name} stars`, `constellation ${sign.name}`, `constellation of ${sign.name}`, `${sign.name} zodiac constellation`, `${sign.name} star map`],
  anchors: { centre: [0, 0] },
  draw: () => starMap(sign.stars, sign.lines),
});

/** Rays of a sun by turns long and short round a double ring. */
const medallion = (): readonly Shape[] => [
  ...Array.from({ length: 24 }, (_, i): Shape => {
    const deg = i * 15 - 90;
    const at = (off: number, r: number): Knot => [...polar([0, 0], radians(deg + off), r), true];
    const far = i % 2 === 0 ? 492 : 440;
    return i % 2 === 0 ? fill(closed([at(-5, 372), at(0, far), at(5, 372)]), 'skin', { colour: 'gold', relief: 0.5 }) : solid(closed([at(-2.6, 372), at(0, far), at(2.6, 372)]));
  }),
  body(circle([0, 0], 374), 'skin', { colour: 'gold', relief: 0.3 }), fill(circle([0, 0], 318), 'skin', { line: 'outline', colour: 'white', relief: 0 }),
  solid(dots(Array.from({ length: 36 }, (_, i) => polar([0, 0], radians(i * 10), 346)), 8)),
];

/** A stroke of a broad pen, with a light along it. */
function quill(course: readonly Knot[]): readonly Shape[] {
  const band = ribbon(course, profile('0:18 0.18:32 0.5:42 0.82:32 1:18'));
  return [solid(band.outline()), ...(band.length > 420 ? [cut(band.along(-0.36, 0.22, 0.66), 'detail', 1.4)] : [])];
}

/** The rings that some letters have: centre and radius. */
const RINGS: Readonly<Record<string, readonly (readonly [x: number, y: number, r: number])[]>> = {
  cancer: [[-274, -56, 96], [274, 56, 96]], taurus: [[0, 150, 240]], leo: [[-210, 160, 104]],
};

const inked = ([x, y, r]: readonly [number, number, number]): readonly Shape[] =>
  [solid(circle([x, y], r + 36)), glint(circle([x + 8, y], r - 34)), cut(open(arc([x, y], r + 14, 150, 240)), 'detail', 1.4)];

/** The letter in the middle of its medallion. */
function glyph(sign: Sign): readonly Shape[] {
  const rings = RINGS[sign.name] ?? [];
  const strokes = sign.glyph.map((line) => knots(line));
  const all = [...strokes.flat(), ...rings.flatMap(([x, y, r]): Knot[] => [[x - r, y - r], [x + r, y + r]])];
  const middle = (axis: 0 | 1): number => (Math.min(...all.map((p) => p[axis])) + Math.max(...all.map((p) => p[axis]))) / 2;
  const scale = 0.57;
  return placed([...strokes.flatMap(quill), ...rings.flatMap(inked)], { x: -scale * middle(0), y: -scale * middle(1), scale });
}

/** The letter of a sign in strokes of a broad pen on a medallion of the sun. */
const letter = (sign: Sign): Motif => ({
  name: sign.name,
  pose: 'round',
  words: [...sign.words, `${sign.name} sign`, `${sign.name} zodiac`, `${sign.name} symbol`, `${sign.name} glyph`, `zodiac ${sign.name}`].filter((word, i, all) => all.indexOf(word) === i),
  anchors: { centre: [0, 0] },
  draw: () => [
    ...medallion(),
    ...glyph(sign),
  ],
});

/** The twelve signs: as letters and as stars. */
export const zodiac: readonly Motif[] = SIGNS.flatMap((sign) => [letter(sign), constellation(sign)]);
