import type { LetteringFace } from './catalogue/style.js';

/** The colours a tattoo may use. */
export type Palette = 'black' | 'black-and-grey' | 'limited-colour' | 'full-colour';

export type Intent = 'new' | 'cover-up' | 'memorial' | 'matching-pair' | 'refinement';

/**
 * The interpreter's reading of what a person wants. Everything in it is shown to them.
 * Lengths in millimetres; `widthMm × heightMm` has the proportions of the canvas that is drawn.
 */
export interface Brief {
  /** What the drawing is of, in plain words, no meta-phrases: "wolf howling at the moon". */
  readonly subject: string;
  /** Further things in the drawing: "pine trees", "full moon". */
  readonly elements: readonly string[];
  /** Slug of one style of the catalogue. */
  readonly style: string;
  /** Slug of one placement of the catalogue, null when nobody named one. */
  readonly placement: string | null;
  readonly widthMm: number;
  readonly heightMm: number;
  readonly palette: Palette;
  /** What gets tattooed as letters, byte for byte; null when there are none. */
  readonly lettering: string | null;
  /** The typeface that was asked for or that suits the style; absent or null when there is no lettering. */
  readonly letteringFace?: LetteringFace | null;
  readonly mood: readonly string[];
  readonly exclusions: readonly string[];
  /** Sentences the person should read: trademark, sacred pattern, high-risk skin … */
  readonly notices: readonly string[];
  /** Sentences: what we decided on their behalf. */
  readonly added: readonly string[];
  /** Sentences: what we dropped and why. */
  readonly leftOut: readonly string[];
  readonly intent: Intent;
  /** True when the words went to the engine as they were typed; absent when they were read. */
  readonly verbatim?: true;
  /** BCP 47 tag of the language the text was read in. */
  readonly language: string;
}
