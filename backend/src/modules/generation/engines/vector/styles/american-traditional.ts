import type { PlacedShape } from '../canvas/item.js';
import { TRADITIONAL_INKS } from '../palette/colours.js';
import { engrave } from '../shading/engrave.js';
import { TextureSheet } from '../shading/texture-sheet.js';
import { INK, PAPER } from '../svg/element.js';
import { paintItems } from './paint-items.js';
import type { Style } from './style.js';
import { spacing } from './weights.js';

function colourOf(shape: PlacedShape): string {
  if (shape.tone === 'black' || shape.cut) return INK;
  if (shape.colour !== null) return TRADITIONAL_INKS[shape.colour];
  if (shape.tone === 'dark') return INK;
  return shape.tone === 'skin' ? PAPER : TRADITIONAL_INKS.bone;
}

/** Bold will hold: heavy outline, a few flat colours, black whipped out of the shadow. */
export const americanTraditional: Style = {
  slug: 'american-traditional',
  name: 'American traditional',
  weights: { outline: 2.5, internal: 1.6, detail: 1 },
  surrounds: ['stars', 'dots', 'rays', 'none'],
  draw(stage) {
    const relief = stage.relief();
    const gap = spacing(stage.space, 1.1, 7.5);
    const whip = new TextureSheet((i) => relief.shapes[i]?.tone !== 'black');
    engrave(relief, { angle: -0.9, gap, thin: gap * 0.1, thick: gap * 1.5, bend: 0.3, from: 0.56 }, whip, stage.rng.fork('whip'));
    return [paintItems(stage, { weights: this.weights, fill: colourOf, textures: [{ sheet: whip, colour: INK }], halo: 0, tapered: true })];
  },
};
