import type { PlacedShape } from '../canvas/item.js';
import type { ColourName } from '../motifs/motif.js';
import { INK, PAPER } from '../svg/element.js';
import type { Palette } from '../../../../prompt-engineering/index.js';
import type { InkSet } from './colours.js';
import { greyOf } from './mix.js';

/** Colours a limited palette keeps; the rest turn to bone and grey. */
const LIMITED: ReadonlySet<ColourName> = new Set(['red', 'crimson', 'pink', 'gold', 'yellow', 'leaf', 'moss', 'bone', 'white', 'charcoal', 'black']);
const NEXT_BEST: Readonly<Partial<Record<ColourName, ColourName>>> = {
  orange: 'gold', teal: 'leaf', violet: 'red', brown: 'bone', tan: 'bone', blue: 'bone', navy: 'black', grey: 'bone',
};

function toneColour(shape: PlacedShape, inks: InkSet): string {
  if (shape.tone === 'dark') return INK;
  if (shape.tone === 'mid') return inks.tan;
  return shape.tone === 'light' ? inks.bone : PAPER;
}

function limited(name: ColourName): ColourName {
  return LIMITED.has(name) ? name : (NEXT_BEST[name] ?? 'bone');
}

function coloured(shape: PlacedShape, inks: InkSet, palette: Palette): string {
  if (shape.colour === null) return toneColour(shape, inks);
  return inks[palette === 'limited-colour' && shape.isAsked !== true ? limited(shape.colour) : shape.colour];
}

/** The fill of a shape in a coloured style under the palette the person chose. */
export function fillColour(shape: PlacedShape, inks: InkSet, palette: Palette): string {
  if (shape.tone === 'black' || shape.cut) return INK;
  if (palette === 'black') return shape.tone === 'dark' ? INK : PAPER;
  const colour = coloured(shape, inks, palette);
  const isWash = palette === 'black-and-grey' && colour !== INK && colour !== PAPER;
  return isWash ? greyOf(colour) : colour;
}
