import { softTone } from '../shading/soft-tone.js';
import { shadedShapes } from '../shading/shaded-shapes.js';
import { INK, PAPER } from '../svg/element.js';
import { paintItems } from './paint-items.js';
import type { Style } from './style.js';
import { lighter } from './weights.js';

/** A single needle: finer than the stencil. */
const LINE = 0.6;

/** Fine black line drawn first, then airbrush: a light grey that leaves most of the skin bare and goes deep only in folds. */
export const chicano: Style = {
  slug: 'chicano',
  name: 'Chicano',
  weights: { outline: 1, internal: 0.65, detail: 0.5 },
  surrounds: ['rays', 'none', 'dots'],
  draw(stage) {
    const relief = stage.relief();
    const art = paintItems(stage, {
      weights: lighter(this.weights, LINE),
      fill: (shape) => (shape.tone === 'black' ? INK : PAPER),
      textures: [],
      halo: 0,
      tapered: true,
    });
    const plan = { from: 0.36, until: 1.1, steps: Math.max(6, Math.round(12 / stage.grain)), darkest: 0.86, softness: 7, tolerance: 0.5 * stage.grain };
    return [art, softTone(relief, plan, shadedShapes(relief))];
  },
};
