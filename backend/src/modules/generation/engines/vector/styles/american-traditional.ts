import { TRADITIONAL_INKS } from '../palette/colours.js';
import { fillColour } from '../palette/fill-colour.js';
import { engrave } from '../shading/engrave.js';
import { shadedShapes } from '../shading/shaded-shapes.js';
import { TextureSheet } from '../shading/texture-sheet.js';
import { INK } from '../svg/element.js';
import { paintItems } from './paint-items.js';
import type { Style } from './style.js';
import { ruled, ruling } from './weights.js';

/** Bold will hold: heavy outline, a few flat colours, black whipped out of the shadow. */
export const americanTraditional: Style = {
  slug: 'american-traditional',
  name: 'American traditional',
  weights: { outline: 2.5, internal: 1.6, detail: 1 },
  surrounds: ['stars', 'dots', 'rays', 'none'],
  draw(stage) {
    const relief = stage.relief();
    const gap = ruled(stage, 1.1, 7.5);
    const whip = new TextureSheet(shadedShapes(relief));
    engrave(relief, { angle: -0.9, gap, thin: gap * 0.1, thick: gap * 1.5, ...ruling(stage.space), bend: 0.3, from: 0.6 }, whip, stage.rng.fork('whip'));
    return [paintItems(stage, {
      weights: this.weights,
      fill: (shape) => fillColour(shape, TRADITIONAL_INKS, stage.palette),
      textures: [{ sheet: whip, colour: INK }],
      halo: 0,
      tapered: true,
    })];
  },
};
