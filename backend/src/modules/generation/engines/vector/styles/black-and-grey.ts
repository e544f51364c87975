import type { PlacedShape } from '../canvas/item.js';
import type { Style } from './style.js';
import { washed } from './washed.js';
import { lighter } from './weights.js';

/** Of the line a stencil has: where a form ends the wash says so, the needle only secures it. */
const LINE = 0.34;

/** Grey wash from highlight to black without a step, thin grey lines where two forms meet. */
export const blackAndGrey: Style = {
  slug: 'black-and-grey-realism',
  name: 'Black and grey realism',
  weights: { outline: 1.8, internal: 1.2, detail: 0.9 },
  surrounds: ['none', 'dots', 'ring'],
  draw(stage) {
    const line = (shape: PlacedShape): string => (shape.line === 'outline' ? '#2b2b2b' : '#5a5a5a');
    return washed(stage, { weights: lighter(this.weights, LINE), line }, { from: 0.17, until: 1.04, fewest: 8, steps: 18, darkest: 0.94, softness: 4, tolerance: 0.4 });
  },
};
