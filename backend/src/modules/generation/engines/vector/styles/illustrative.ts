import type { PlacedShape } from '../canvas/item.js';
import { WASH_INKS } from '../palette/colours.js';
import { fillColour } from '../palette/fill-colour.js';
import { addBands } from '../shading/bands.js';
import { engrave } from '../shading/engrave.js';
import { shadedShapes, unwritten } from '../shading/shaded-shapes.js';
import { TextureSheet } from '../shading/texture-sheet.js';
import { INK, PAPER } from '../svg/element.js';
import { paintItems, type Texture } from './paint-items.js';
import type { Stage, Style } from './style.js';
import { ruled, ruling } from './weights.js';

/** Colour is laid where the form turns from the light: what is lit stays skin. */
const WASHED = 0.26;

/** A colour wash that leaves the lit side open; none in black ink. */
function washes(stage: Stage): Texture[] {
  if (stage.palette === 'black') return [];
  const colour = (shape: PlacedShape): string => fillColour({ ...shape, tone: shape.tone === 'dark' ? 'mid' : shape.tone }, WASH_INKS, stage.palette);
  const sheet = new TextureSheet(shadedShapes(stage.relief(), (shape) => colour(shape) !== PAPER));
  addBands(stage.relief(), { from: WASHED, tolerance: 1 }, sheet);
  return [{ sheet, colour, clipped: true, opacity: 0.8 }];
}

/** A picture from a storybook: an ink line of varied weight, loose hatching in the shade, colour laid on one side only. */
export const illustrative: Style = {
  slug: 'illustrative',
  name: 'Illustrative',
  weights: { outline: 1.3, internal: 0.8, detail: 0.5 },
  surrounds: ['none', 'stars', 'dots'],
  draw(stage) {
    const relief = stage.relief();
    const gap = ruled(stage, 1.3, 8);
    const hatch = new TextureSheet(shadedShapes(relief, unwritten(stage.items)));
    const hand = { angle: -0.8, gap, thin: gap * 0.14, thick: gap * 0.56, ...ruling(stage.space), bend: 0.7, from: 0.44, jitter: 0.3 };
    engrave(relief, hand, hatch, stage.rng.fork('hatch'));
    return [paintItems(stage, {
      weights: this.weights,
      fill: (shape) => (shape.tone === 'black' ? INK : PAPER),
      textures: [...washes(stage), { sheet: hatch, colour: INK }],
      halo: 0,
      tapered: true,
      widen: (shape) => (shape.line === 'outline' ? 1.3 : 0.85),
    })];
  },
};
