import type { Intent, Palette } from '../brief.js';
import type { LetteringFace } from '../catalogue/style.js';

/** A size as a person says it. Millimetres. */
export type SizeReading =
  /** "8 cm wide" */
  | { readonly kind: 'width'; readonly mm: number }
  /** "15 cm tall" */
  | { readonly kind: 'height'; readonly mm: number }
  /** "10 cm": which side is decided by the place. */
  | { readonly kind: 'one-side'; readonly mm: number }
  /** "10 × 15 cm" */
  | { readonly kind: 'both'; readonly widthMm: number; readonly heightMm: number }
  /** "small" */
  | { readonly kind: 'word'; readonly word: SizeWord };

export interface SizeFound {
  readonly size: SizeReading | null;
  /** The text without the size. */
  readonly rest: string;
}

export type SizeWord = 'tiny' | 'small' | 'medium' | 'large' | 'huge';

/** What an interpreter found in a text. What it did not find is null or empty: filling in is `resolve`'s work. */
export interface Reading {
  readonly subject: string | null;
  readonly elements: readonly string[];
  /** Slugs in the order of certainty; the first is the one to take. */
  readonly styles: readonly string[];
  /** True when the style is only leaned towards ("simple", "cartoon"), not named. */
  readonly styleHinted: boolean;
  readonly placements: readonly string[];
  readonly size: SizeReading | null;
  /** A band around a limb. */
  readonly band: boolean;
  readonly palette: Palette | null;
  readonly lettering: string | null;
  readonly letteringFace: LetteringFace | null;
  readonly mood: readonly string[];
  readonly exclusions: readonly string[];
  readonly intent: Intent;
  /** BCP 47 */
  readonly language: string;
  readonly notices: readonly string[];
  readonly added: readonly string[];
  readonly leftOut: readonly string[];
}
