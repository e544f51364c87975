import { stipple } from '../shading/stipple.js';
import { shadedShapes } from '../shading/shaded-shapes.js';
import { TextureSheet } from '../shading/texture-sheet.js';
import { INK, PAPER } from '../svg/element.js';
import { paintItems } from './paint-items.js';
import type { Style } from './style.js';
import { millimetres, spacing } from './weights.js';

/** All tone is dots: dense in the shade, single in the light. */
export const dotwork: Style = {
  slug: 'dotwork',
  name: 'Dotwork',
  weights: { outline: 0.6, internal: 0.4, detail: 0.3 },
  surrounds: ['mandala', 'dots', 'ring', 'rays'],
  draw(stage) {
    const relief = stage.relief();
    const closest = spacing(stage, 0.42, 3.1);
    const dots = new TextureSheet(shadedShapes(relief));
    stipple(relief, { closest, widest: closest * 5, from: 0.1 }, dots, stage.rng.fork('dots'));
    return [paintItems(stage, {
      weights: this.weights,
      fill: (shape) => (shape.tone === 'black' ? INK : PAPER),
      textures: [{ sheet: dots, colour: INK, dot: closest * 0.85 }],
      halo: millimetres(stage.space, 0.8),
      tapered: true,
    })];
  },
};
