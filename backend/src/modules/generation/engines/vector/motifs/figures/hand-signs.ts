import { brush, open, placed } from '../geometry/kit.js';
import type { Motif } from '../motif.js';
import { finger, flesh, folded } from './parts/fingers.js';
import { palm, thumb } from './parts/palm.js';

/** Two fingers up: peace, or victory. */
export const peaceHand: Motif = {
  name: 'peace-hand',
  pose: 'tall',
  words: ['peace hand', 'peace sign hand', 'hand peace sign', 'hand making a peace sign', 'peace fingers', 'victory hand', 'victory sign', 'two fingers up', 'v sign', 'hippie hand'],
  anchors: { crown: [20, -480], base: [0, 490], heart: [0, 250] },
  draw: () => [
    ...finger('106,40 108,-110 116,-260 124,-420', 50, 'pads'), ...finger('22,40 -10,-110 -60,-260 -118,-410', 50, 'pads'),
    ...palm(), flesh('-24,-26 152,-40 150,60 -24,70'), ...['-24,10 20,22 60,12', '64,12 106,20 152,2'].map((line) => brush(open(line), 'internal', 2)), brush(open('153,-14 160,30 180,86'), 'outline', 1),
    ...folded([-150, 10], 42, 156), ...folded([-66, -6], 46, 176), ...thumb(),
  ],
};

/** First and little finger up: the horns of the concert. */
export const rockHand: Motif = {
  name: 'rock-hand',
  pose: 'tall',
  words: ['rock hand', 'rock on', 'devil horns hand', 'rock horns', 'horns hand', 'hand horns', 'metal horns', 'sign of the horns', 'rock and roll hand', 'heavy metal hand', 'rocker hand'],
  anchors: { crown: [0, -400], base: [0, 490], heart: [0, 250] },
  draw: () => placed([
    ...finger('-150,50 -176,-70 -196,-180 -212,-300', 44, 'pads'), ...finger('112,40 126,-100 140,-240 150,-400', 50, 'pads'),
    ...palm(), flesh('-190,0 -110,-20 -100,60 -180,70'), flesh('80,-20 156,-20 156,60 84,60'), ...['-192,34 -150,44 -108,30', '80,14 112,24 158,8'].map((line) => brush(open(line), 'internal', 2)), brush(open('156,-18 162,30 180,86'), 'outline', 1),
    ...folded([-60, -34], 46, 190), ...folded([30, -40], 46, 190), ...thumb(),
  ], { y: -40 }),
};

/** First and middle finger crossed, for luck. */
export const crossedFingers: Motif = {
  name: 'crossed-fingers',
  pose: 'tall',
  words: ['crossed fingers', 'fingers crossed', 'good luck hand', 'hand crossed fingers'],
  anchors: { crown: [20, -480], base: [0, 490], heart: [0, 250] },
  draw: () => [
    ...finger('108,40 92,-110 52,-260 0,-412', 50, 'pads'), ...finger('30,30 34,-120 60,-280 96,-450', 50, 'pads'),
    ...palm(), flesh('-16,-30 154,-40 152,60 -14,70'), ...['-18,14 26,26 66,12', '70,10 108,20 154,4'].map((line) => brush(open(line), 'internal', 2)), brush(open('152,-14 160,30 180,86'), 'outline', 1),
    ...folded([-150, 10], 42, 156), ...folded([-62, -8], 48, 180), ...thumb(),
  ],
};
