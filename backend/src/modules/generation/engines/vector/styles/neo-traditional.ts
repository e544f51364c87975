import { JEWEL_INKS } from '../palette/colours.js';
import { fillColour } from '../palette/fill-colour.js';
import { lit, shaded } from '../palette/mix.js';
import { addBands } from '../shading/bands.js';
import { engrave } from '../shading/engrave.js';
import { shadedShapes } from '../shading/shaded-shapes.js';
import { TextureSheet } from '../shading/texture-sheet.js';
import { INK } from '../svg/element.js';
import { paintItems } from './paint-items.js';
import type { Style } from './style.js';
import { ruled, ruling } from './weights.js';

/** Lines that vary, jewel tones in three steps of light, black only in the deepest folds. */
export const neoTraditional: Style = {
  slug: 'neo-traditional',
  name: 'Neo-traditional',
  weights: { outline: 2, internal: 1.1, detail: 0.7 },
  surrounds: ['ring', 'mandala', 'stars', 'none'],
  draw(stage) {
    const relief = stage.relief();
    const paints = shadedShapes(relief);
    const [dark, light, fold] = [new TextureSheet(paints), new TextureSheet(paints), new TextureSheet(paints)];
    addBands(relief, { from: 0.5 }, dark);
    addBands(relief, { from: 0.2, lighter: true }, light);
    const gap = ruled(stage, 0.9, 6.5);
    engrave(relief, { angle: -0.9, gap, thin: gap * 0.1, thick: gap * 1.3, ...ruling(stage.space), bend: 0.5, from: 0.74 }, fold, stage.rng.fork('fold'));
    const base = (shape: Parameters<typeof fillColour>[0]): string => fillColour(shape, JEWEL_INKS, stage.palette);
    return [paintItems(stage, {
      weights: this.weights,
      fill: base,
      textures: [
        { sheet: dark, colour: (shape) => shaded(base(shape)), clipped: true },
        { sheet: light, colour: (shape) => lit(base(shape)), clipped: true },
        { sheet: fold, colour: INK },
      ],
      halo: 0,
      tapered: true,
      widen: (shape) => (shape.line === 'outline' ? 1.25 : 0.9),
    })];
  },
};
