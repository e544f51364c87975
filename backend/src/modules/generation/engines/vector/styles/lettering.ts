import { INK, PAPER } from '../svg/element.js';
import { paintItems } from './paint-items.js';
import type { Style } from './style.js';
import { millimetres } from './weights.js';

/** Words first: thick and thin strokes like a broad pen, what stands beside them kept light. */
export const lettering: Style = {
  slug: 'lettering',
  name: 'Lettering',
  weights: { outline: 0.7, internal: 0.45, detail: 0.35 },
  surrounds: ['none'],
  draw(stage) {
    return [paintItems(stage, {
      weights: this.weights,
      fill: (shape) => (shape.tone === 'black' ? INK : PAPER),
      textures: [],
      halo: millimetres(stage.space, 0.8),
      tapered: true,
      widen: (shape) => (shape.line === 'outline' ? 1.4 : 0.9),
    })];
  },
};
