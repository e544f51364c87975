import type { PlacedShape } from '../canvas/item.js';
import { CEL_INKS } from '../palette/colours.js';
import { fillColour } from '../palette/fill-colour.js';
import { mixed } from '../palette/mix.js';
import { addBands } from '../shading/bands.js';
import { screentone } from '../shading/screentone.js';
import { shadedShapes, unwritten } from '../shading/shaded-shapes.js';
import { TextureSheet } from '../shading/texture-sheet.js';
import { INK, PAPER } from '../svg/element.js';
import { paintItems, type Texture } from './paint-items.js';
import type { Stage, Style } from './style.js';
import { spacing } from './weights.js';

/** Where the one shade begins, and how light a gloss on it has to be: on black it lies a little deeper. */
const [SHADE, GLOSS, GLOSS_ON_BLACK] = [0.4, 0.07, 0.56];
const COOL = '#2c2a6b';

/** The one shade of a form: a tone sheet in black ink, a cooler flat colour otherwise. */
function shadeOf(stage: Stage, base: (shape: PlacedShape) => string): Texture {
  const relief = stage.relief();
  const isFree = unwritten(stage.items);
  const sheet = new TextureSheet(shadedShapes(relief, (shape) => base(shape) !== INK && isFree(shape)));
  if (stage.palette === 'black') {
    const apart = spacing(stage, 1.05, 6.5);
    screentone(relief, { apart, from: SHADE }, sheet);
    return { sheet, colour: INK, dot: apart * 0.42 };
  }
  addBands(relief, { from: SHADE }, sheet);
  const cool = stage.palette === 'black-and-grey' ? INK : COOL;
  return { sheet, colour: (shape) => mixed(base(shape), cool, 0.34), clipped: true };
}

/** A hard edge of light, on black hair and on colour alike. */
function glossOf(stage: Stage, isBlack: boolean, base: (shape: PlacedShape) => string): Texture {
  const sheet = new TextureSheet(shadedShapes(stage.relief(), (shape) => (base(shape) === INK) === isBlack && shape.line === 'outline'));
  addBands(stage.relief(), { from: isBlack ? GLOSS_ON_BLACK : GLOSS, lighter: true }, sheet);
  return { sheet, colour: PAPER, clipped: true };
}

/** Manga: a clean line that tapers, flat colour in two tones with a hard edge, sharp lights; speed lines behind. */
export const anime: Style = {
  slug: 'anime',
  name: 'Anime',
  weights: { outline: 1.2, internal: 0.7, detail: 0.45 },
  surrounds: ['speed', 'none', 'stars'],
  draw(stage) {
    const base = (shape: PlacedShape): string => fillColour(shape, CEL_INKS, stage.palette);
    return [paintItems(stage, {
      weights: this.weights,
      fill: base,
      textures: [shadeOf(stage, base), glossOf(stage, true, base), ...(stage.palette === 'black' ? [] : [glossOf(stage, false, base)])],
      halo: 0,
      tapered: true,
      // Lines of bare skin in the dark stay wide enough to heal open.
      widen: (shape) => (shape.cut ? 1.5 : 1),
    })];
  },
};
