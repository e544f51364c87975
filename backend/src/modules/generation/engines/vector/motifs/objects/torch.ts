import { body, brush, closed, cut, ellipse, fill, open, paired, shadow, solid, circle } from '../geometry/kit.js';
import type { Motif } from '../motif.js';

/** A torch: a bowl on a tapering handle, flames that lean in the wind. */
export const torch: Motif = {
  name: 'torch',
  pose: 'tall',
  words: ['torch', 'burning torch', 'lit torch', 'flaming torch', 'olympic torch', 'olympic flame', 'torch of liberty', 'medieval torch'],
  anchors: { crown: [20, -490], base: [0, 490], guard: [0, -10], tip: [0, -490] },
  draw: () => [
    body(closed('-150,-90! -190,-170 -176,-250 -120,-330! -110,-280 -80,-260! -90,-360 -40,-440 40,-492! 30,-420 70,-370 120,-330! 130,-370 124,-400! 180,-330 196,-240 150,-90! 0,-60'), 'skin', { colour: 'orange', relief: 0.8 }),
    fill(closed('-90,-90! -116,-170 -80,-240! -60,-200 -40,-200! -44,-290 0,-350 20,-390! 30,-310 80,-260 90,-180! 110,-200 112,-220! 130,-160 100,-90! 0,-70'), 'mid', { colour: 'yellow', line: 'internal', relief: 0.5 }),
    fill(closed('-30,-90! -46,-140 -10,-180 10,-230! 24,-180 56,-150 36,-90!'), 'skin', { colour: 'white', line: 'internal', relief: 0.3 }),
    body(closed('-150,-60! 150,-60! 120,20 70,70 0,84 -70,70 -120,20'), 'skin', { colour: 'gold', relief: 0.9 }),
    body(ellipse([0, -72], 166, 34), 'dark', { colour: 'brown', relief: 0.4 }),
    ...paired(brush(open('30,10 50,40 40,64'), 'internal', 2), solid(circle([60, -8], 10))), solid(circle([0, -2], 10)), body(ellipse([0, 86], 66, 24), 'skin', { colour: 'gold' }),
    body(closed('-52,100! 52,100! 30,470! 0,490 -30,470!'), 'dark', { colour: 'brown', relief: 0.9 }), shadow(closed('30,110! 50,110! 28,464! 14,470!')),
    ...[150, 210, 270, 330, 390].map((y) => cut(open([[-46 + y * 0.05, y - 14], [0, y + 8], [46 - y * 0.05, y + 26]]), 'internal', 2.6)),
    body(ellipse([0, 474], 40, 18), 'skin', { colour: 'gold' }),
  ],
};
