import type { Motif, Rng, Shape } from '../motif.js';
import { body, brush, circle, closed, open, placed, polar, profile, radians, ribbon, solid, symmetric, whip, type Knot } from '../geometry/kit.js';
import { HEART_LEAF } from './parts/heart-leaf.js';

const at = (deg: number, r: number, sharp = false): Knot => [...polar([0, 0], radians(deg - 90), r), sharp];

/** The funnel looked into: five lobes, a pale star running out from the throat. */
function funnel(): readonly Shape[] {
  const rim = [0, 72, 144, 216, 288].flatMap((deg) => [at(deg - 36, 232), at(deg - 22, 256), at(deg - 8, 262), at(deg, 250), at(deg + 8, 262), at(deg + 22, 256)]);
  const ray = (deg: number): readonly Shape[] => [
    whip([at(deg + 16, 66), at(deg + 36, 60), at(deg + 56, 66)], [at(deg + 10, 236), at(deg + 36, 220), at(deg + 62, 236)], { count: 6, reach: 0.6, longest: 'middle' }),
    body(closed([at(deg - 17, 46), at(deg - 8, 130), at(deg, 246, true), at(deg + 8, 130), at(deg + 17, 46)]), 'skin', { line: 'internal', colour: 'white', relief: 0.4 }),
  ];
  return [
    body(closed(rim), 'skin', { colour: 'violet', relief: 0.8 }),
    ...[0, 72, 144, 216, 288].flatMap(ray),
    body(circle([0, 0], 58), 'skin', { line: 'internal', colour: 'yellow', relief: 0.6 }), body(circle([0, 0], 30), 'dark', { line: 'internal', colour: 'gold' }),
    solid(circle([0, 0], 11)),
  ];
}

/** A bud still rolled up like an umbrella. */
const BUD: readonly Shape[] = [
  body(symmetric('0,0! 44,-30 54,-100 36,-190 0,-270!'), 'skin', { colour: 'violet', relief: 0.9 }),
  brush(open('-46,-60 -10,-130 30,-220'), 'internal', 2), brush(open('-20,-14 30,-90 24,-190'), 'internal', 2),
  body(closed('-52,-50! -40,6 0,26 40,6 52,-50! 20,-24 0,-70! -20,-24'), 'skin', { colour: 'leaf' }),
];

const tendril = (course: string): Shape => brush(open(course), 'outline', 1.8);

/** Morning glory on its twining vine. */
export const morningGlory: Motif = {
  name: 'morning-glory',
  pose: 'flora',
  words: ['morning glory', 'morning glories', 'bindweed', 'september birth flower', 'petunia'],
  anchors: { centre: [-60, -90] },
  draw: (rng: Rng) => placed([
    body(ribbon('-240,400 -180,360 -60,350 60,260 110,60 60,-160 110,-330 230,-400', profile('0:11 0.6:11 1:6')).outline(), 'skin', { colour: 'moss' }),
    body(ribbon('90,-40 190,40 240,170', () => 9).outline(), 'skin', { colour: 'moss' }),
    tendril('220,-398 310,-450 380,-400 350,-340 296,-370 330,-398'),
    ...placed(HEART_LEAF, { x: 60, y: 290, turn: 126 + rng.between(-5, 5), scale: 0.72 }),
    ...placed(HEART_LEAF, { x: -100, y: 340, turn: -100 + rng.between(-5, 5), scale: 0.86, flip: true }),
    ...placed(HEART_LEAF, { x: 120, y: -200, turn: 88 + rng.between(-5, 5), scale: 0.84 }),
    ...placed(BUD, { x: 96, y: -300, turn: -14, scale: 0.72 }),
    ...placed(funnel(), { x: 290, y: 150, turn: 14, scale: 0.74 }),
    ...placed(funnel(), { x: -140, y: -40, turn: rng.between(-14, 14), scale: 1.18 }),
  ], { scale: 0.97, y: -4 }),
};
