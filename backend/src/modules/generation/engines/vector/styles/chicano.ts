import type { Style } from './style.js';
import { washed } from './washed.js';
import { lighter } from './weights.js';

/** A single needle: finer than the stencil. */
const LINE = 0.6;

/** Fine black line drawn first, then airbrush: a light grey that leaves most of the skin bare and goes deep only in folds. */
export const chicano: Style = {
  slug: 'chicano',
  name: 'Chicano',
  weights: { outline: 1, internal: 0.65, detail: 0.5 },
  surrounds: ['none', 'dots', 'rays'],
  draw(stage) {
    return washed(stage, { weights: lighter(this.weights, LINE) }, { from: 0.36, until: 1.1, fewest: 6, steps: 12, darkest: 0.86, softness: 7, tolerance: 0.5 });
  },
};
