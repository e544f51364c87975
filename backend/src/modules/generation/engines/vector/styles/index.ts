import { americanTraditional } from './american-traditional.js';
import { blackwork } from './blackwork.js';
import { dotwork } from './dotwork.js';
import { engraving } from './engraving.js';
import { fineLine } from './fine-line.js';
import type { Style, Surround } from './style.js';

/** Every style the engine draws in its own way. */
export const STYLES: readonly Style[] = [blackwork, fineLine, dotwork, engraving, americanTraditional];

/** Styles of the catalogue without a rendering of their own, and what comes nearest. */
const NEAREST: Readonly<Record<string, string>> = {
  illustrative: 'engraving', botanical: 'fine-line', chicano: 'dotwork', biomechanical: 'engraving', surrealism: 'engraving',
  'cyber-sigilism': 'blackwork', ignorant: 'fine-line', anime: 'fine-line', celtic: 'blackwork',
};

export interface DrawnStyle {
  readonly slug: string;
  readonly surrounds: readonly Surround[];
  /** What to tell the person when another style stands in, null when the style is drawn as asked. */
  readonly notice: string | null;
}

export function findStyle(slug: string): Style {
  return STYLES.find((style) => style.slug === slug) ?? fineLine;
}

/** The style that draws a slug of the catalogue. */
export function drawnAs(slug: string): DrawnStyle {
  const own = STYLES.find((style) => style.slug === slug);
  if (own) return { slug: own.slug, surrounds: own.surrounds, notice: null };
  const nearest = findStyle(NEAREST[slug] ?? 'fine-line');
  const notice = `The built-in engine does not draw ${slug.replaceAll('-', ' ')}: ${nearest.name.toLowerCase()} comes nearest and stands in.`;
  return { slug: nearest.slug, surrounds: nearest.surrounds, notice };
}
