import type { ColourName, Shape } from '../../motif.js';
import { body, closed, fill, paired, solid, symmetric } from '../../geometry/kit.js';

/**
 * The face of a whole figure, to be drawn at a third of its size: lids, brows, nose and lips as single dark shapes that stay apart,
 * eyes lowered. As large as `womanFace` and without hair too.
 */
export const smallFace = (skin: ColourName = 'tan'): readonly Shape[] => [
  body(symmetric('0,-236 70,-228 116,-190 138,-120 143,-52 139,18 124,90 96,150 58,206 24,232 0,236'), 'skin', { colour: skin, relief: 0 }),
  ...paired(solid(closed('28,-20! 74,10 126,-30! 112,18 76,34 44,20!')), solid(closed('26,-78! 74,-112 138,-86! 80,-92!'))),
  solid(symmetric('0,82! 14,72 28,76! 16,92 0,95!')),
  fill(symmetric('0,130! 16,120 54,138! 26,162 0,166'), 'black', { line: 'none', colour: 'crimson', relief: 0 }),
];
