/** Limits of a style on skin, mm, with the words that say where they come from. */
export interface StyleLimits {
  readonly slug: string;
  readonly name: string;
  readonly lineFailMm: number;
  readonly lineWarnMm: number;
  readonly gapFailMm: number;
  readonly gapWarnMm: number;
  readonly counterWarnMm: number;
  /** Texture the style lives from; never graded as structure. */
  readonly texture: readonly string[];
}

/** The place on the body, as far as a report needs it. */
export interface PlacementLimits {
  readonly slug: string;
  readonly name: string;
  /** The widest flat design that reads from one side, mm. */
  readonly cleanViewMm: { readonly men: number; readonly women: number };
  readonly source: string;
  readonly risk: 'normal' | 'raised' | 'high';
}

/** Without a style: fine-line limits would pass too much and traditional ones too little. */
export const ANY_STYLE: StyleLimits = {
  slug: 'any', name: 'any style',
  lineFailMm: 0.25, lineWarnMm: 0.35, gapFailMm: 0.5, gapWarnMm: 1, counterWarnMm: 1, texture: [],
};

/** A hole needs half of what is comfortable to stay open at all: ink spreads 0.3–0.5 mm while it heals. */
export const counterFailMm = ({ counterWarnMm }: StyleLimits): number => counterWarnMm / 2;

/** Letters, mm: ⅛ in at the least, 5 mm for thin faces to stay open. */
export const LETTER_MM = { fail: 3.2, comfortable: 5 };

/** Shares of the drawing's outline, percent. */
export const OPEN_SKIN = { comfortable: 30, fail: 5 };
export const INK_COVERAGE = { comfortable: 60, fail: 95 };
export const LOOSE_TONE = { comfortable: 12, fail: 45 };

export const PIECES = { comfortable: 12 };
export const EDGE_SIDES = { fail: 3 };

/** Pixels per inch on the skin: below 150 a printed stencil shows steps, below 75 nothing can be judged. */
export const PRINT_DPI = { fail: 75, comfortable: 150 };
