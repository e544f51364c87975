import { sayBuiltIn } from '../../../generation.sentences.js';
import { americanTraditional } from './american-traditional.js';
import { anime } from './anime.js';
import { biomechanical } from './biomechanical.js';
import { blackAndGrey } from './black-and-grey.js';
import { blackwork } from './blackwork.js';
import { botanical } from './botanical.js';
import { celtic } from './celtic.js';
import { chicano } from './chicano.js';
import { cyberSigilism } from './cyber-sigilism.js';
import { dotwork } from './dotwork.js';
import { engraving } from './engraving.js';
import { fineLine } from './fine-line.js';
import { geometric } from './geometric.js';
import { ignorant } from './ignorant.js';
import { illustrative } from './illustrative.js';
import { japanese } from './japanese.js';
import { lettering } from './lettering.js';
import { minimalist } from './minimalist.js';
import { neoTraditional } from './neo-traditional.js';
import { newSchool } from './new-school.js';
import { ornamental } from './ornamental.js';
import { sketch } from './sketch.js';
import type { Style, Surround } from './style.js';
import { surrealism } from './surrealism.js';
import { trashPolka } from './trash-polka.js';
import { tribal } from './tribal.js';
import { watercolour } from './watercolour.js';

/** Every style the engine draws in its own way. */
export const STYLES: readonly Style[] = [
  blackwork, fineLine, dotwork, engraving, geometric, ornamental, sketch, americanTraditional, neoTraditional, japanese, tribal, trashPolka,
  watercolour, minimalist, lettering, blackAndGrey, newSchool, chicano, celtic, cyberSigilism, ignorant, botanical, anime, illustrative,
  biomechanical, surrealism,
];

export interface DrawnStyle {
  readonly slug: string;
  readonly surrounds: readonly Surround[];
  readonly isBare: boolean;
  /** What to tell the person when another style stands in, null when the style is drawn as asked. */
  readonly notice: string | null;
}

export function findStyle(slug: string): Style {
  return STYLES.find((style) => style.slug === slug) ?? fineLine;
}

/** The style that draws a slug of the catalogue. */
export function drawnAs(slug: string): DrawnStyle {
  const own = STYLES.find((style) => style.slug === slug);
  if (own) return { slug: own.slug, surrounds: own.surrounds, isBare: own.isBare === true, notice: null };
  const notice = sayBuiltIn('built-in-style', { style: slug.replaceAll('-', ' '), nearest: fineLine.name.toLowerCase() });
  return { slug: fineLine.slug, surrounds: fineLine.surrounds, isBare: fineLine.isBare === true, notice };
}

const HALF = /^half (.+)$/iu;

/** The style that "half dotwork" among the things of a brief means, null when the phrase names none. */
export function halfIn(phrase: string): string | null {
  const name = HALF.exec(phrase.trim())?.[1]?.toLowerCase();
  return STYLES.find((style) => style.name.toLowerCase() === name || style.slug === name)?.slug ?? null;
}
