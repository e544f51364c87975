/** One row of the report on the sheet. */
export interface ConsultCheck {
  readonly number: number;
  readonly name: string;
  /** "0.38 mm (needs 0.25 mm)" */
  readonly measured: string;
  readonly verdict: 'ok' | 'watch' | 'too-fine';
  readonly advice: string;
}

/** Everything the consult sheet says, ready to be set. */
export interface ConsultFacts {
  readonly title: string;
  readonly widthMm: number;
  readonly heightMm: number;
  /** The whole picture at that size, mm. */
  readonly picture: { readonly widthMm: number; readonly heightMm: number };
  readonly style: string | null;
  readonly placement: string | null;
  /** What the person typed, as typed. */
  readonly words: string | null;
  readonly headline: string;
  readonly checks: readonly ConsultCheck[];
  readonly texture: string;
  readonly needles: readonly string[];
  readonly sessionHours: readonly [number, number];
  readonly questions: readonly string[];
  readonly sha256: string;
}
