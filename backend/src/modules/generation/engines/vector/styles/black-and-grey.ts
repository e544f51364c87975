import { addBands } from '../shading/bands.js';
import { shadedShapes } from '../shading/shaded-shapes.js';
import { TextureSheet } from '../shading/texture-sheet.js';
import { INK, PAPER } from '../svg/element.js';
import { paintItems, type Texture } from './paint-items.js';
import type { Stage, Style } from './style.js';
import { millimetres } from './weights.js';

const STEPS = [0.2, 0.29, 0.38, 0.46, 0.54, 0.62, 0.7, 0.8, 0.92];

/** Washes laid over one another: each step a little darker, no hard line between them. */
function washes(stage: Stage): Texture[] {
  const relief = stage.relief();
  const every = Math.ceil(stage.grain);
  return STEPS.filter((_, i) => i % every === 0).map((from): Texture => {
    const sheet = new TextureSheet(shadedShapes(relief));
    addBands(relief, { from, tolerance: 0.4 * stage.grain }, sheet);
    return { sheet, colour: INK, opacity: 1 - 0.85 ** every, clipped: true };
  });
}

/** Grey wash from highlight to black, lines only where two forms meet. */
export const blackAndGrey: Style = {
  slug: 'black-and-grey-realism',
  name: 'Black and grey realism',
  weights: { outline: 0.6, internal: 0.4, detail: 0.3 },
  surrounds: ['none', 'dots', 'ring'],
  draw(stage) {
    return [paintItems(stage, {
      weights: this.weights,
      fill: (shape) => (shape.tone === 'black' ? INK : PAPER),
      textures: washes(stage),
      halo: millimetres(stage.space, 0.8),
      tapered: true,
      line: (shape) => (shape.line === 'outline' ? '#222' : '#555'),
    })];
  },
};
