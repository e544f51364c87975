import type { Motif, Rng, Shape } from '../motif.js';
import { body, bothSides, brush, circle, closed, cut, ellipse, glint, open, placed, shadow, solid, whip } from '../geometry/kit.js';

const RIM = '0,0! 26,-34 62,-56 118,-58! 92,-100 86,-140 100,-176 142,-196! 104,-226 90,-262 96,-300 130,-330! 86,-342 56,-368 30,-404 0,-470!';

/** One spiny leaf, root at 0,0, tip up; its right half in shadow. */
const LEAF: readonly Shape[] = [
  body(closed(bothSides(RIM)), 'skin', { colour: 'leaf', relief: 0.8 }),
  shadow(closed(`5,-6! ${RIM.slice(RIM.indexOf(' ') + 1)}`)),
  brush(open('0,-6 -4,-220 0,-440'), 'internal', 2),
  ...[[-70, -52], [-170, -96], [-270, -80]].flatMap(([y = 0, x = 0]) => [
    brush(open(`0,${y} ${x * 0.5},${y - 18} ${x},${y - 26}`), 'detail', 1.5), cut(open(`0,${y} ${-x * 0.5},${y - 18} ${-x * 0.9},${y - 26}`), 'detail', 1.5),
  ]),
];

const berry = (x: number, y: number, r: number): readonly Shape[] => placed([
  body(circle([0, 0], 100), 'skin', { colour: 'red', relief: 1 }),
  whip('-70,62 0,90 70,62 92,0', '-44,30 0,48 40,30 50,0', { count: 5, reach: 0.9, longest: 'middle' }),
  glint(ellipse([-40, -38], 16, 24, 35)), solid(circle([10, 6], 12)),
], { x, y, scale: r });

/** A sprig of holly: three spiny leaves, three berries. */
export const holly: Motif = {
  name: 'holly',
  pose: 'flora',
  words: ['holly', 'holly berries', 'holly leaves', 'holly sprig', 'christmas holly', 'december birth flower'],
  anchors: { centre: [0, 120] },
  draw: (rng: Rng) => placed([
    body(closed('-14,100! 14,100! 26,-120 16,-330! -16,-330! -10,-120'), 'skin', { colour: 'brown' }),
    ...placed(LEAF, { x: 0, y: 60, turn: 4 + rng.between(-5, 5), scale: 1.04 }),
    ...placed(LEAF, { x: 40, y: 130, turn: 104 + rng.between(-5, 5), scale: 0.98 }),
    ...placed(LEAF, { x: -40, y: 130, turn: -104 + rng.between(-5, 5), scale: 0.98, flip: true }),
    ...berry(-92, 160, 1), ...berry(98, 168, 1), ...berry(2, 280, 1.06),
  ], { y: 84 }),
};
