import { arc, body, brush, circle, closed, fill, open, polar, polygon, radians, ribbon, shadow, solid, type Knot } from '../geometry/kit.js';
import type { Motif, Rng, Shape } from '../motif.js';

/** The windings of the road from the foot up, each with half its breadth. */
const COURSE = [[0, 464, 196], [-60, 330, 122], [70, 220, 78], [190, 150, 50], [100, 92, 31], [-50, 54, 21], [-80, 18, 13], [-20, -14, 8], [20, -40, 5]] as const;

const side = (way: -1 | 1, share = 1): readonly Knot[] => COURSE.map(([x, y, half]): Knot => [x + way * half * share, y]);

const surface = (): readonly Shape[] => {
  const [left, right] = [side(-1), [...side(1)].reverse()];
  const edged = [...left, ...right].map(([x, y], i, all): Knot => [x, y, [0, left.length - 1, left.length, all.length - 1].includes(i)]);
  const middle = ribbon(COURSE.map(([x, y]): Knot => [x, y]), (t) => 13 * (1 - t) ** 2 + 1.5);
  return [
    body(closed(edged), 'dark', { colour: 'grey', relief: 0 }),
    ...[[0.06, 0.17], [0.24, 0.32], [0.38, 0.45], [0.51, 0.56], [0.62, 0.66]].map(([from, to]) => fill(middle.outline(from, to), 'skin', { line: 'none', colour: 'yellow', relief: 0 })),
  ];
};

const RANGE = '-490,20! -420,-70! -380,-50! -300,-180! -262,-140! -230,-170! -130,-40! -60,-110! -20,-80! 70,-250! 124,-176! 150,-200! 230,-80! 300,-150! 350,-90! 380,-106! 490,20! 300,40 0,30 -300,40';
const SHADES = ['-300,-180! -262,-140! -230,-170! -140,-40! -110,20! -190,16! -210,-50! -240,-60! -260,-110!', '70,-250! 124,-176! 150,-200! 224,-80! 270,20! 160,18! 150,-60! 110,-80! 96,-150!', '-420,-70! -380,-50! -330,20! -390,20!', '300,-150! 350,-90! 380,-106! 470,14! 370,20! 340,-40!', '-60,-110! -20,-80! 10,10! -40,10!'];

const pine = (x: number, foot: number, tall: number): Shape =>
  solid(polygon([[0, -1], [0.13, -0.62], [0.07, -0.62], [0.2, -0.3], [0.1, -0.3], [0.26, -0.04], [0.03,
    -0.04], [0.03, 0.06], [-0.03, 0.06], [-0.03, -0.04], [-0.26, -0.04], [-0.1, -0.3],
    [-0.2, -0.3], [-0.07, -0.62], [-0.13, -0.62]].map(([u = 0, v = 0]): Knot => [x + u * tall, foot + v * tall])));

const PINES = [[-440, 110, 130], [-390, 150, 180], [-320, 140, 140], [-220, 120, 110], [-360, 300, 260], [-260, 270, 190],
  [330, 130, 120], [390, 150, 170], [450, 130, 130], [300, 330, 240], [400, 300, 290]] as const;

const sun = (): readonly Shape[] => [
  ...Array.from({ length: 13 }, (_, i) => 190 + i * 13.4).map((a,
    i) => brush(open([polar([-80, -150], radians(a), 196), polar([-80, -150], radians(a), i % 2 === 0 ? 280 : 242)]), 'outline', 1.9)),
  body(circle([-80, -150], 164), 'skin', { colour: 'orange', relief: 0.3 }),
];

/** A road that winds between pines to the mountains and the low sun. */
export const road: Motif = {
  name: 'road', pose: 'scenery',
  words: ['road', 'highway', 'open road', 'route 66', 'road into the distance', 'long road', 'winding road', 'asphalt', 'pathway', 'road to nowhere'],
  anchors: { base: [0, 440], crown: [0, -400] },
  draw: (rng: Rng) => [
    ...sun(),
    body(closed(RANGE), 'skin', { colour: 'violet', relief: 0.2 }), ...SHADES.map((d) => shadow(closed(d))),
    ...['-340,-110 -360,-40 -340,10', '20,-150 40,-90 20,-20', '250,-60 260,0',
      '-90,-60 -100,0'].map((d) => brush(open(d), 'internal', 1.8)),
    body(closed([[-490, 20, true], [-300, 0], [-120, 14], [60, -6], [260, 12], [490, 20, true], ...arc([0, 20], 490, 14, 60),
      [240, 450], [0, 484], [-240, 450], ...arc([0, 20], 490, 120, 166)]), 'skin', { colour: 'moss', relief: 0.3 }),
    ...surface(),
    ...['-470,90 -330,70 -200,84', '220,70 330,56 440,70', '-150,180 -90,172 -30,184', '-420,350 -330,330 -220,348', '280,210 340,200 400,212', '-300,420 -250,408 -200,414'].map((d) => brush(open(d), 'internal', 1.9)),
    ...PINES.map(([x, foot, tall]) => pine(x, foot, tall + rng.between(-10, 14))),
  ],
};
