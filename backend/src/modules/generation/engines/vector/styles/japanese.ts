import { IREZUMI_INKS } from '../palette/colours.js';
import { fillColour } from '../palette/fill-colour.js';
import { stipple } from '../shading/stipple.js';
import { engrave } from '../shading/engrave.js';
import { shadedShapes } from '../shading/shaded-shapes.js';
import { TextureSheet } from '../shading/texture-sheet.js';
import { INK } from '../svg/element.js';
import { paintItems } from './paint-items.js';
import type { Style } from './style.js';
import { millimetres, ruled, ruling, spacing } from './weights.js';

/** Bold outline, muted pigments, black graded out in fine dots (bokashi), wind bars and finger waves behind. */
export const japanese: Style = {
  slug: 'japanese',
  name: 'Japanese-inspired',
  weights: { outline: 2, internal: 1.2, detail: 0.8 },
  surrounds: ['waves', 'none', 'ring'],
  draw(stage) {
    const relief = stage.relief();
    const shades = shadedShapes(relief);
    const [grain, core] = [new TextureSheet(shades), new TextureSheet(shades)];
    const closest = spacing(stage, 0.4, 3);
    stipple(relief, { closest, widest: closest * 4, from: 0.36, gain: 1.1 }, grain, stage.rng.fork('grain'));
    const gap = ruled(stage, 0.9, 6);
    engrave(relief, { angle: 1.45, gap, thin: gap * 0.2, thick: gap * 1.6, ...ruling(stage.space), bend: 0.6, from: 0.7 }, core, stage.rng.fork('core'));
    return [paintItems(stage, {
      weights: this.weights,
      fill: (shape) => fillColour(shape, IREZUMI_INKS, stage.palette),
      textures: [{ sheet: core, colour: INK }, { sheet: grain, colour: INK, dot: closest * 0.95 }],
      halo: millimetres(stage.space, 0.8),
      tapered: true,
    })];
  },
};
