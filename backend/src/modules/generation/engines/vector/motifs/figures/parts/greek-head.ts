import { body, brush, open, paired, placed, symmetric } from '../../geometry/kit.js';
import type { Shape } from '../../motif.js';
import { beard } from './beard.js';
import { hair, type Lock } from './hair.js';
import { manFace } from './man-face.js';

/** Hair thrown back from the brow, right half, the outer curls first. */
const BEHIND: readonly Lock[] = [
  ['150,-260 300,-250 370,-130 340,-10 390,80 360,170 290,150', 52], ['180,-160 290,-110 320,20 300,120 350,220 310,300 250,270', 50], ['40,-300 130,-380 250,-390 340,-320 390,-230 370,-150 310,-160', 50], ['-30,-330 60,-410 170,-424 250,-390 290,-330 260,-280', 44],
];
const BROW: readonly Lock[] = [
  ['-40,-300 -10,-390 60,-440 140,-430 170,-390 140,-370', 40],
  ['0,-270 60,-360 180,-370 260,-300 300,-220 280,-150 240,-160', 48], ['20,-256 90,-310 180,-280 226,-200 240,-110 230,-50 204,-50', 42],
];

/** A bearded god's face from the front, brow to beard, hair and beard in waves. */
export const greekHead = (): readonly Shape[] => placed([
  body(symmetric('0,-416 120,-410 230,-360 290,-260 260,-120! 0,-120'), 'dark', { colour: 'grey', relief: 0.5 }), ...paired(...hair(BEHIND, 'mid', 'grey')),
  ...manFace({ mouth: 'none', brows: 'grey', anger: 8 }),
  ...paired(brush(open('26,-160 70,-174 120,-164'), 'internal', 2)), ...beard('mid', 'grey'), ...paired(...hair(BROW, 'mid', 'grey')),
], { scale: 0.96, y: 4 });
