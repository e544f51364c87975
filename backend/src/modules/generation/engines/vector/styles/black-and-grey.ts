import { softTone } from '../shading/soft-tone.js';
import { shadedShapes } from '../shading/shaded-shapes.js';
import { INK, PAPER } from '../svg/element.js';
import { paintItems } from './paint-items.js';
import type { Style } from './style.js';
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
    const relief = stage.relief();
    const art = paintItems(stage, {
      weights: lighter(this.weights, LINE),
      fill: (shape) => (shape.tone === 'black' ? INK : PAPER),
      textures: [],
      halo: 0,
      tapered: true,
      line: (shape) => (shape.line === 'outline' ? '#2b2b2b' : '#5a5a5a'),
    });
    const plan = { from: 0.17, until: 1.04, steps: Math.max(8, Math.round(18 / stage.grain)), darkest: 0.94, softness: 4, tolerance: 0.4 * stage.grain };
    return [art, softTone(relief, plan, shadedShapes(relief))];
  },
};
