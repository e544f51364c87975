import type { Motif, Shape } from '../motif.js';
import { body, brush, closed, ellipse, glint, open, placed, profile, ribbon, whip } from '../geometry/kit.js';
import { blade } from './parts/blade.js';

/** One fruit, its dimple at the top: black whipped up from the far side, two lights. */
const FRUIT: readonly Shape[] = [
  body(closed('0,-142! 44,-176 118,-172 178,-112 196,-10 166,96 92,166 0,186 -92,166 -166,96 -196,-10 -178,-112 -118,-172 -44,-176'), 'skin', {
    colour: 'red',
    relief: 1,
  }),
  whip('-150,100 -86,156 0,174 88,156 156,92 184,-10 170,-98', '-96,30 -60,80 0,96 46,70 76,30 96,-30 100,-80', {
    count: 14,
    reach: 0.78,
    longest: 'middle',
  }),
  brush(open('-74,-136 -34,-112 0,-108 40,-114 78,-140'), 'outline', 2),
  glint(closed('-146,-60! -128,-110 -88,-132! -104,-90 -124,-40!')),
  brush(open('-150,10 -160,-40 -138,-96'), 'internal', 1.8),
  glint(ellipse([-112, 2], 12, 17, 20)),
];

const stalk = (course: string): Shape => body(ribbon(course, profile('0:18 0.16:13 0.9:13 1:17')).outline(), 'skin', { colour: 'moss' });

/** A pair of cherries: two fruits on long stalks from one twig, two serrated leaves. */
export const cherries: Motif = {
  name: 'cherries',
  pose: 'figure',
  words: ['cherry', 'cherries', 'cherry fruit', 'pair of cherries'],
  anchors: { centre: [0, 200] },
  draw: (rng) => [
    ...placed(blade({ length: 400, half: 128, edge: 'serrated', veins: 6, bend: 0.1 }, rng), { x: 54, y: -392, turn: 108 + rng.between(-5, 5) }),
    stalk('24,-400 -30,-270 -116,-60 -164,100'),
    stalk('60,-400 104,-220 176,-20 214,156'),
    ...placed(blade({ length: 330, half: 104, edge: 'serrated', veins: 5, bend: 0.08 }, rng), { x: 30, y: -396, turn: -106 + rng.between(-5, 5), flip: true }),
    body(closed('-8,-440! 40,-462 96,-446! 86,-408 64,-382 30,-380 4,-398'), 'dark', { colour: 'brown', relief: 0.6 }),
    ...placed(FRUIT, { x: -182, y: 226, turn: 6, scale: 1.1 }),
    ...placed(FRUIT, { x: 214, y: 284, turn: -5, scale: 1.1 }),
  ],
};
