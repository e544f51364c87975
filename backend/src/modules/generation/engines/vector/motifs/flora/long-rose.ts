import { body, brush, closed, open, placed, polygon, profile, ribbon, shadow } from '../geometry/kit.js';
import type { Motif, Rng, Shape } from '../motif.js';
import { blade } from './parts/blade.js';
import { roseHead } from './rose.js';

const THORNS: readonly (readonly [x: number, y: number, side: -1 | 1])[] = [[12, -96, 1], [-13, -20, -1], [13, 70, 1], [-13, 230, -1], [13, 310, 1], [-13, 400, -1]];

const stem = (): readonly Shape[] => [
  ...THORNS.map(([x, y, side]) => body(polygon(`${x - side * 4},${y - 18}! ${x + side * 38},${y - 26}! ${x - side * 4},${y + 14}!`), 'skin', { colour: 'leaf', line: 'internal' })),
  body(ribbon('0,-190 4,-60 -4,100 4,280 0,486', profile('0:17 0.5:15 1:18')).outline(), 'skin', { colour: 'leaf', relief: 0.9 }),
  ...['4,-120 8,-60 4,0', '2,120 -2,180 2,240', '6,330 8,390 4,450'].map((line) => brush(open(line), 'internal', 1.6)),
];

/** Two leaves on a stalk, which comes out of the stem at 0,0 and goes to the right. */
const spray = (rng: Rng): readonly Shape[] => [
  body(ribbon('0,0 60,-44 120,-60', profile('0:10 1:6')).outline(), 'skin', { colour: 'leaf', line: 'internal' }),
  ...placed(blade({ length: 150, half: 50, edge: 'serrated', veins: 4 }, rng), { x: 66, y: -40, turn: 152 }),
  ...placed(blade({ length: 190, half: 62, edge: 'serrated', veins: 5 }, rng), { x: 112, y: -60, turn: 62 }),
];

/** The green leaves that hold the bloom. */
const sepals = (): readonly Shape[] => ['-14,-196! -90,-206 -150,-170 -180,-110! -110,-150 -60,-150 -8,-170!', '14,-196! 90,-206 150,-170 180,-110! 110,-150 60,-150 8,-170!', '-30,-206! -40,-160 -26,-120 0,-84! 26,-120 40,-160 30,-206!']
  .flatMap((leaf) => [body(closed(leaf), 'dark', { colour: 'leaf', relief: 0.6 })]);

/** One rose on its long stem, thorns and leaves at its sides. */
export const longRose: Motif = {
  name: 'long-stemmed-rose', pose: 'tall',
  words: ['long stem rose', 'rose stem', 'stem of a rose', 'rose with stem', 'rose with a stem', 'rose with a long stem', 'single stem rose', 'rose on a stem', 'thorny rose', 'rose with thorny stem', 'rose branch', 'rose twig'],
  anchors: { crown: [0, -480], centre: [0, -320], base: [0, 486], hand: [0, 260] },
  draw: (rng) => [
    ...placed(spray(rng), { x: 6, y: 190, scale: 0.9 }), ...placed(spray(rng), { x: -6, y: 60, scale: 0.8, flip: true }),
    ...stem(), ...placed(roseHead(rng), { y: -320, scale: 0.38, turn: rng.between(-8, 8) }), ...sepals(), shadow(closed('-16,-150! 0,-120 18,-150! 14,-70 -10,-70')),
  ],
};
