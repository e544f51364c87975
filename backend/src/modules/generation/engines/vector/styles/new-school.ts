import { CANDY_INKS } from '../palette/colours.js';
import { fillColour } from '../palette/fill-colour.js';
import { mixed } from '../palette/mix.js';
import { addBands } from '../shading/bands.js';
import { shadedShapes } from '../shading/shaded-shapes.js';
import { TextureSheet } from '../shading/texture-sheet.js';
import { PAPER } from '../svg/element.js';
import { paintItems } from './paint-items.js';
import type { Style } from './style.js';

/** Candy colours, fat playful outline, glossy highlights, a hard second shade. */
export const newSchool: Style = {
  slug: 'new-school',
  name: 'New school',
  weights: { outline: 2.6, internal: 1.2, detail: 0.8 },
  surrounds: ['stars', 'none', 'dots'],
  draw(stage) {
    const relief = stage.relief();
    const paints = shadedShapes(relief);
    const [shade, deep, gloss] = [new TextureSheet(paints), new TextureSheet(paints), new TextureSheet(paints)];
    addBands(relief, { from: 0.4 }, shade);
    addBands(relief, { from: 0.62 }, deep);
    addBands(relief, { from: 0.1, lighter: true }, gloss);
    const base = (shape: Parameters<typeof fillColour>[0]): string => fillColour(shape, CANDY_INKS, stage.palette);
    return [paintItems(stage, {
      weights: this.weights,
      fill: base,
      textures: [
        { sheet: shade, colour: (shape) => mixed(base(shape), '#2a1466', 0.28), clipped: true },
        { sheet: deep, colour: (shape) => mixed(base(shape), '#2a1466', 0.55), clipped: true },
        { sheet: gloss, colour: PAPER, opacity: 0.75, clipped: true },
      ],
      halo: 0,
      tapered: true,
      widen: (shape) => (shape.line === 'outline' ? 1.5 : 1),
    })];
  },
};
