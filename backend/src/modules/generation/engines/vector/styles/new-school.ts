import { CANDY_INKS } from '../palette/colours.js';
import { fillColour } from '../palette/fill-colour.js';
import { mixed } from '../palette/mix.js';
import { addBands } from '../shading/bands.js';
import { shadedShapes } from '../shading/shaded-shapes.js';
import { TextureSheet } from '../shading/texture-sheet.js';
import { PAPER } from '../svg/element.js';
import { bubbles } from './bubbles.js';
import { paintItems } from './paint-items.js';
import type { Style } from './style.js';
import { millimetres } from './weights.js';

/** How much bolder the line round a thing is than those inside it, mm to either side. */
const RIM_MM = 0.7;

/** Candy colours, fat playful outline, glossy highlights, a hard second shade. */
export const newSchool: Style = {
  slug: 'new-school',
  name: 'New school',
  weights: { outline: 2.6, internal: 1.2, detail: 0.8 },
  surrounds: ['wash', 'stars', 'none'],
  draw(stage) {
    const relief = stage.relief();
    const paints = shadedShapes(relief);
    const [shade, deep, gloss] = [new TextureSheet(paints), new TextureSheet(paints), new TextureSheet(paints)];
    addBands(relief, { from: 0.4 }, shade);
    addBands(relief, { from: 0.62 }, deep);
    addBands(relief, { from: 0.15, lighter: true }, gloss);
    const base = (shape: Parameters<typeof fillColour>[0]): string => fillColour(shape, CANDY_INKS, stage.palette);
    return [bubbles(stage), paintItems(stage, {
      weights: this.weights,
      fill: base,
      textures: [
        { sheet: shade, colour: (shape) => mixed(base(shape), '#2a1466', 0.28), clipped: true },
        { sheet: deep, colour: (shape) => mixed(base(shape), '#2a1466', 0.55), clipped: true },
        { sheet: gloss, colour: PAPER, opacity: 0.92, clipped: true },
      ],
      halo: 0,
      rim: millimetres(stage.space, RIM_MM),
      tapered: true,
      widen: (shape) => (shape.line === 'outline' ? 1.25 : 1),
    })];
  },
};
