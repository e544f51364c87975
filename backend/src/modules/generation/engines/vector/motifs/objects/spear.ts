import type { Motif, Shape } from '../motif.js';
import { body, brush, circle, closed, feather, fill, open, profile, ribbon, solid, symmetric } from '../geometry/kit.js';
import { bands } from './parts/bands.js';

/** A leaf-shaped head with a rib, one flank in shade. */
const HEAD: readonly Shape[] = [
  body(symmetric('0,-498! 30,-430 66,-340 70,-270 44,-200! 26,-190! 22,-140! 0,-136!'), 'skin', { colour: 'grey', relief: 0.5 }),
  fill(closed('0,-490! 28,-428 63,-340 66,-272 42,-204! 20,-260 10,-360'), 'dark', { colour: 'grey', line: 'internal', relief: 0.3 }),
  brush(open('0,-480 2,-340 0,-160'), 'internal', 2), ...['-34,-390 -50,-330 -48,-270', '-18,-420 -28,-350 -26,-280'].map((line) => brush(open(line), 'internal', 2)),
];

/** Sinew that holds the head, and the feathers and beads tied under it. */
const TIE: readonly Shape[] = [
  ...[-1, 1].flatMap((side) => [
    ...feather([side * 20, -20], [side * 150, 170], { half: 30, bend: side * -14, tone: 'skin', colour: 'crimson', dipped: 0.34, edge: 'outline', blunt: false }),
    ...feather([side * 14, 0], [side * 84, 236], { half: 30, bend: side * -10, tone: 'skin', colour: 'bone', dipped: 0.3, edge: 'outline', blunt: false }),
  ]),
  body(ribbon('0,-166 0,-80 0,10', profile('0:30 0.5:34 1:32')).outline(), 'skin', { colour: 'tan', relief: 0.8 }), ...bands({ top: -160, bottom: 6, count: 7, half: () => 31, slant: 18, dark: 0.32 }),
  ...[-34, 0, 34].map((x) => body(circle([x, 20], 18), x === 0 ? 'dark' : 'skin', { colour: 'gold', line: 'internal', relief: 0.9 })),
];

const SHAFT: readonly Shape[] = [
  body(ribbon('0,-140 0,160 0,486', profile('0:22 0.5:23 1:20')).outline(), 'skin', { colour: 'brown', relief: 1 }),
  ...['-6,40 2,120 -4,210', '6,240 -4,300 4,350'].map((line) => brush(open(line), 'internal', 2)),
  solid(closed('-22,462! 22,462! 13,490 0,499! -13,490')),
];

export const spear: Motif = {
  name: 'spear', pose: 'tall', anchors: { crown: [0, -490], centre: [0, 100], base: [0, 490] }, words: ['spear', 'tribal spear', 'spearhead'],
  draw: () => [...SHAFT, ...HEAD, ...TIE],
};
