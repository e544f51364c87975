import type { Motif, Rng, Shape } from '../motif.js';
import { body, bothSides, brush, circle, closed, ellipse, glint, open, placed, polar, polygon, radians, solid, whip } from '../geometry/kit.js';

const RIM = '0,0! 26,-34 62,-56 118,-58! 92,-100 86,-140 100,-176 142,-196! 104,-226 90,-262 96,-300 130,-330! 86,-342 56,-368 30,-404 0,-470!';

/** One spiny leaf, root at 0,0, tip up; its right half in shadow. */
const LEAF: readonly Shape[] = [
  body(closed(bothSides(RIM)), 'skin', { colour: 'leaf', relief: 0.8 }),
  whip('0,-440 4,-300 4,-160 0,-10', '60,-400 100,-290 116,-170 90,-60', { count: 9, reach: 0.8, valley: 0.3, longest: 'middle' }),
  whip('-100,-250 -100,-150 -90,-70', '-10,-280 -10,-170 -10,-60', { count: 5, reach: 0.5, valley: 0.3, longest: 'middle' }),
  brush(open('0,-6 -4,-220 0,-440'), 'internal', 2),
  ...[[-70, -52], [-170, -96], [-270, -80]].flatMap(([y = 0, x = 0]) => [
    brush(open(`0,${y} ${x * 0.5},${y - 18} ${x},${y - 26}`), 'internal', 1.7), brush(open(`40,${y - 14} ${-x * 0.6},${y - 22} ${-x * 0.9},${y - 26}`), 'detail', 1.5),
  ]),
];

const berry = (x: number, y: number, r: number): readonly Shape[] => placed([
  body(circle([0, 0], 100), 'skin', { colour: 'red', relief: 1 }),
  whip('-70,62 0,90 70,62 92,0', '-44,30 0,48 40,30 50,0', { count: 5, reach: 0.9, longest: 'middle' }),
  glint(ellipse([-40, -38], 16, 24, 35)), solid(polygon(Array.from({ length: 10 }, (_, k) => polar([26, 40], radians(k * 36), k % 2 === 0 ? 30 : 11)))),
], { x, y, scale: r });

/** A sprig of holly: three spiny leaves, three berries. */
export const holly: Motif = {
  name: 'holly',
  pose: 'flora',
  words: ['holly', 'holly berries', 'holly leaves', 'holly sprig', 'christmas holly', 'december birth flower'],
  anchors: { centre: [0, 120] },
  draw: (rng: Rng) => placed([
    body(closed('-20,90! 20,90! 16,-120 44,-250! 10,-262! -16,-120'), 'dark', { colour: 'brown' }), brush(open('16,-110 60,-180 90,-200'), 'outline', 1.4),
    ...placed(LEAF, { x: 30, y: 110, turn: 62 + rng.between(-4, 4), scale: 1.04 }),
    ...placed(LEAF, { x: -30, y: 110, turn: -62 + rng.between(-4, 4), scale: 1.04, flip: true }),
    ...placed(LEAF, { x: 6, y: 150, turn: 178 + rng.between(-5, 5), scale: 0.8 }),
    ...berry(-88, 110, 0.98), ...berry(92, 116, 0.98), ...berry(2, 216, 1.04),
  ], { y: -110, scale: 0.96 }),
};
