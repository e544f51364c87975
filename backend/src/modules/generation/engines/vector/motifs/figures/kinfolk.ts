import { bench } from '../objects/street.js';
import { body, closed, placed, shadow } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';
import { motherAndBaby } from './mother-and-baby.js';
import { child, ground, man, woman } from './parts/walker.js';

const heart = (x: number, y: number, scale: number): readonly Shape[] => placed([
  body(closed('0,-60! 24,-120 80,-140 130,-108 140,-50 90,30 0,120! -90,30 -140,-50 -130,-108 -80,-140 -24,-120'), 'skin', { colour: 'red', relief: 0.9 }),
  shadow(closed('10,104! 84,26 128,-46 118,-100! 100,-20 50,50')),
], { x, y, scale });

/** Father, child and mother from behind, hand in hand. */
export const family: Motif = {
  name: 'family',
  pose: 'figure',
  words: ['family', 'family of three', 'parents and child', 'family holding hands', 'parents with child', 'mother father and child', 'family silhouette'],
  anchors: { base: [0, 460], crown: [0, -470], heart: [0, -60] },
  draw: () => placed([
    ...ground(480, 440),
    ...man({ y: 440, x: -270, scale: 1.02, colour: 'blue', reach: [[-210, -400], [176, -400]] }),
    ...woman({ y: 440, x: 268, scale: 0.98, colour: 'crimson', reach: [[-186, -400], [190, -396]] }),
    ...child({ y: 440, x: 0, scale: 0.56, colour: 'gold', reach: [[-164, -740], [160, -736]] }),
    ...heart(0, -250, 0.62),
  ], { scale: 0.95, x: 14 }),
};

/** Mother and child from behind, hand in hand. */
export const motherAndChild: Motif = {
  name: 'mother-and-child',
  pose: 'tall',
  words: ['mother and child', 'mother with child', 'mother and daughter', 'mother and son', 'mom and child', 'mum and child', 'mom and daughter', 'mom and son', 'mother holding a child', 'mother', 'mom', 'motherhood'],
  anchors: { base: [0, 460], crown: [-100, -420], heart: [0, -60] },
  together: { 'baby-feet': motherAndBaby },
  draw: () => [
    ...ground(330, 440),
    ...woman({ y: 440, x: -120, scale: 1.04, colour: 'crimson', reach: [[-180, -380], [186, -400]] }),
    ...child({ y: 440, x: 180, scale: 0.58, colour: 'gold', reach: [[-166, -720], [170, -360]] }),
    ...heart(190, -200, 0.6),
  ],
};

/** Father and child from behind, hand in hand. */
export const fatherAndChild: Motif = {
  name: 'father-and-child',
  pose: 'tall',
  words: ['father and child', 'father with child', 'father and son', 'father and daughter', 'dad and son', 'dad and daughter', 'dad and child', 'father holding a child', 'father', 'dad', 'fatherhood'],
  anchors: { base: [0, 460], crown: [-100, -430], heart: [0, -60] },
  draw: () => [
    ...ground(330, 440),
    ...man({ y: 440, x: -120, scale: 1.02, colour: 'blue', reach: [[-200, -390], [190, -410]] }),
    ...child({ y: 440, x: 186, scale: 0.58, colour: 'gold', reach: [[-166, -720], [170, -360]] }),
    ...heart(190, -200, 0.6),
  ],
};

/** What `couple` is together with a bench, from behind, not listed on its own. */
const onBench: Motif = {
  name: 'couple-on-a-bench', pose: 'figure', words: ['couple on a bench'], anchors: { base: [0, 426], crown: [0, -430], heart: [0, -60] },
  draw: (rng) => placed([
    ...man({ y: 424, x: -130, scale: 0.96, colour: 'blue', reach: [[-150, -420], [150, -420]] }),
    ...woman({ y: 420, x: 130, scale: 0.94, colour: 'crimson', reach: [[-130, -440], [150, -420]] }),
    ...placed(bench.draw(rng), { y: 200, scale: 1.02 }),
    ...heart(2, -380, 0.4),
  ], { scale: 0.92, y: -30 }),
};

/** Two lovers from behind, hand in hand under a heart. */
export const couple: Motif = {
  name: 'couple',
  pose: 'tall',
  words: ['couple', 'lovers', 'couple holding hands', 'man and woman', 'husband and wife', 'bride and groom', 'newlyweds'],
  anchors: { base: [0, 460], crown: [0, -440], heart: [0, -60] },
  together: { bench: onBench },
  draw: () => [
    ...ground(340, 440),
    ...man({ y: 440, x: -150, scale: 1, colour: 'blue', reach: [[-200, -390], [148, -400]] }),
    ...woman({ y: 440, x: 150, scale: 0.96, colour: 'crimson', reach: [[-154, -410], [184, -390]] }),
    ...heart(-4, -376, 0.44),
  ],
};
