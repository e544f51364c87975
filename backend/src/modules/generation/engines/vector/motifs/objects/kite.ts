import { body, brush, closed, cut, fill, lerp, open, placed, polygon, profile, ribbon, solid, stroke, type Knot } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

const TOP: Knot = [-40, -494];
const RIGHT: Knot = [296, -196];
const FOOT: Knot = [96, 190];
const LEFT: Knot = [-372, -190];
const CROSS: Knot = [4, -232];

/** A quarter of the sail: cloth between two spars, hollow at its outer edge, with a band along it. */
function quarter(from: Knot, to: Knot, isDark: boolean): readonly Shape[] {
  const hollow = lerp(lerp(from, to, 0.5), CROSS, 0.07);
  const [a, m, b] = [lerp(CROSS, from, 0.72), lerp(CROSS, hollow, 0.72), lerp(CROSS, to, 0.72)];
  const [c, n, d] = [lerp(CROSS, from, 0.58), lerp(CROSS, hollow, 0.58), lerp(CROSS, to, 0.58)];
  const sharp = ([x, y]: Knot): Knot => [x, y, true];
  const band = closed([sharp(a), m, sharp(b), sharp(d), n, sharp(c)]);
  return [
    body(closed([sharp(CROSS), sharp(from), hollow, sharp(to)]), isDark ? 'dark' : 'skin', { colour: isDark ? 'red' : 'gold', relief: 0.5 }),
    fill(band, isDark ? 'skin' : 'dark', { colour: isDark ? 'gold' : 'red', line: 'internal', relief: 0.3 }),
    ...(isDark
      ? [cut(open([lerp(CROSS, from, 0.88), lerp(CROSS, hollow, 0.86), lerp(CROSS, to, 0.88)]), 'internal', 1.6)]
      : [brush(open([lerp(CROSS, from, 0.88), lerp(CROSS, hollow, 0.86), lerp(CROSS, to, 0.88)]), 'internal', 1.6)]),
  ];
}

const TAIL = '96,190 150,250 150,320 60,360 -20,400 0,460 110,470 220,430 330,440 400,490';

const BOW: readonly Shape[] = [
  body(closed('0,0! -50,-50 -96,-44 -84,0 -96,44 -50,40!'), 'dark', { colour: 'blue', relief: 0.7 }),
  body(closed('0,0! 50,-50 96,-44 84,0 96,44 50,40!'), 'skin', { colour: 'blue', relief: 0.7 }),
  cut(open('-20,-4 -50,-16 -80,-18'), 'internal', 2), brush(open('20,-4 50,-16 78,-18'), 'internal', 2),
  body(closed('-16,-22 16,-22 20,0 16,22 -16,22 -20,0'), 'skin', { colour: 'gold', line: 'internal', relief: 0.8 }),
];

const tassel = (x: number, y: number, turn: number): readonly Shape[] => placed([
  body(closed('-8,0! 8,0! 34,86! 14,70! 0,96! -14,70! -34,86!'), 'dark', { colour: 'blue' }), cut(open('0,16 0,76'), 'internal', 1.6), body(closed('-13,-14 13,-14 15,10 -15,10'), 'skin', { colour: 'gold', line: 'internal' }),
], { x, y, turn });

/** A kite with a tail of bows. */
export const kite: Motif = {
  name: 'kite',
  pose: 'figure',
  words: ['kite', 'kites', 'flying kite'],
  anchors: { centre: [14, -232], base: [330, 470], crown: [-28, -484] },
  draw: () => placed([
    stroke(open(TAIL), 'outline'),
    ...[[150, 290, 96], [6, 388, -30], [140, 466, -10], [316, 434, 6]].flatMap(([x = 0, y = 0, turn = 0], i) => placed(BOW, { x, y, turn, scale: 0.94 - i * 0.04 })),
    ...tassel(-372, -186, 20), ...tassel(296, -192, -20),
    ...quarter(TOP, LEFT, true), ...quarter(LEFT, FOOT, false), ...quarter(FOOT, RIGHT, true), ...quarter(RIGHT, TOP, false),
    body(ribbon([TOP, CROSS, FOOT], profile('0:8 1:8')).outline(), 'skin', { colour: 'brown', line: 'internal' }),
    body(ribbon([LEFT, CROSS, RIGHT], profile('0:8 1:8')).outline(), 'skin', { colour: 'brown', line: 'internal' }),
    body(closed('4,-262 34,-232 4,-202 -26,-232'), 'skin', { colour: 'gold', line: 'internal' }), solid(polygon('4,-244 16,-232 4,-220 -8,-232')),
  ], { x: 10, y: -10, scale: 0.96 }),
};
