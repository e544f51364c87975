import { shadedShapes } from '../shading/shaded-shapes.js';
import { stipple } from '../shading/stipple.js';
import { TextureSheet } from '../shading/texture-sheet.js';
import { INK, PAPER } from '../svg/element.js';
import { paintItems } from './paint-items.js';
import type { Style } from './style.js';
import { lighter, millimetres, spacing } from './weights.js';

/** A single needle: finer than the stencil. */
const LINE = 0.58;

/** A plate from a herbarium: a fine even line, dots that gather in the shade, air round every leaf. */
export const botanical: Style = {
  slug: 'botanical',
  name: 'Botanical',
  weights: { outline: 1, internal: 0.6, detail: 0.5 },
  surrounds: ['none', 'ring', 'dots'],
  draw(stage) {
    const relief = stage.relief();
    const closest = spacing(stage, 0.5, 3.6);
    const dots = new TextureSheet(shadedShapes(relief));
    stipple(relief, { closest, widest: closest * 5, from: 0.34 }, dots, stage.rng.fork('dots'));
    return [paintItems(stage, {
      weights: lighter(this.weights, LINE),
      fill: (shape) => (shape.tone === 'black' ? INK : PAPER),
      textures: [{ sheet: dots, colour: INK, dot: closest * 0.72 }],
      halo: millimetres(stage.space, 0.8),
      tapered: true,
    })];
  },
};
