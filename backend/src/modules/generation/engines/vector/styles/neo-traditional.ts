import type { PlacedShape } from '../canvas/item.js';
import { JEWEL_INKS } from '../palette/colours.js';
import { fillColour } from '../palette/fill-colour.js';
import { lit, shaded } from '../palette/mix.js';
import { addBands, type Band } from '../shading/bands.js';
import { shadedShapes } from '../shading/shaded-shapes.js';
import { TextureSheet } from '../shading/texture-sheet.js';
import { INK } from '../svg/element.js';
import { paintItems, type Texture } from './paint-items.js';
import type { Stage, Style } from './style.js';
import { millimetres } from './weights.js';

/** The shade deepens in two steps, then a highlight. */
const STEPS: readonly (Band & { readonly share: number })[] = [{ from: 0.42, share: 0.32 }, { from: 0.64, share: 0.62 }, { from: 0.1, lighter: true, share: 0.55 }];
/** How much bolder the line round a thing is than those inside it, mm to either side. */
const RIM_MM = 0.7;
const GOLD = '#b8872f';

/** Frames of beads and rings are gold where there is colour. */
function gilt(shape: PlacedShape, { palette }: Stage): string {
  if (shape.tone !== 'black' && shape.tone !== 'none') return fillColour(shape, JEWEL_INKS, palette);
  return palette === 'full-colour' || palette === 'limited-colour' ? GOLD : INK;
}

/** A bold line round fine ones, jewel tones that deepen smoothly, highlights, gold ornament. */
export const neoTraditional: Style = {
  slug: 'neo-traditional',
  name: 'Neo-traditional',
  weights: { outline: 2, internal: 1.1, detail: 0.7 },
  surrounds: ['ring', 'mandala', 'stars', 'none'],
  draw(stage) {
    const relief = stage.relief();
    const paints = shadedShapes(relief);
    const base = (shape: PlacedShape): string => fillColour(shape, JEWEL_INKS, stage.palette);
    const steps = STEPS.map(({ share, ...band }): Texture => {
      const sheet = new TextureSheet(paints);
      addBands(relief, { ...band, tolerance: 0.4 * stage.grain }, sheet);
      return { sheet, colour: (shape) => (band.lighter ? lit(base(shape), share) : shaded(base(shape), share)), clipped: true };
    });
    return [paintItems(stage, {
      weights: this.weights,
      fill: (shape, item) => (item.role === 'ornament' ? gilt(shape, stage) : base(shape)),
      textures: steps,
      rim: millimetres(stage.space, RIM_MM),
      line: (shape, item) => (item.role === 'ornament' && shape.tone === 'none' ? gilt(shape, stage) : INK),
      halo: 0,
      tapered: true,
      // Lines of bare skin in the dark stay wide enough to heal open.
      widen: (shape) => (shape.cut ? 1.3 : shape.line === 'outline' ? 0.8 : 0.75),
    })];
  },
};
