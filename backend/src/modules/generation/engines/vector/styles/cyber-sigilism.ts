import type { PlacedShape } from '../canvas/item.js';
import { INK, PAPER } from '../svg/element.js';
import { paintItems } from './paint-items.js';
import type { Style } from './style.js';
import { lighter, millimetres } from './weights.js';

const LINE = 0.6;

const isBlack = (shape: PlacedShape): boolean => shape.tone === 'black' || shape.tone === 'dark';

/** Strokes that swell and run out into needles, no shading, thorns round the hero as round a spine. */
export const cyberSigilism: Style = {
  slug: 'cyber-sigilism',
  name: 'Cyber sigilism',
  weights: { outline: 1, internal: 0.7, detail: 0.5 },
  surrounds: ['needles', 'none'],
  draw(stage) {
    return [paintItems(stage, {
      weights: lighter(this.weights, LINE),
      fill: (shape) => (isBlack(shape) ? INK : PAPER),
      textures: [],
      halo: millimetres(stage.space, 0.8),
      tapered: true,
      widen: (shape) => (shape.line === 'internal' ? 1.3 : 1),
    })];
  },
};
