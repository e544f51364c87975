import type { Extent } from './measure/extent.js';

/** What can be wrong with a picture that should be one isolated drawing on white paper. */
export type FindingId =
  | 'background-not-white' | 'background-busy' | 'touches-edge' | 'photographic' | 'on-skin' | 'scenery'
  | 'several-designs' | 'empty' | 'wrong-shape';

export interface Finding {
  readonly id: FindingId;
  /** One sentence for the person. */
  readonly message: string;
}

/** What the checks say about a drawing. Advisory: it may cause one second attempt and a badge, it never withholds. */
export interface Verification {
  /** `passed`: nothing found; `doubtful`: shown with what was found. */
  readonly verdict: 'passed' | 'doubtful';
  /** 1: everything as it should be; each finding takes away what it weighs. */
  readonly score: number;
  readonly findings: readonly Finding[];
  /** Where the drawing is on its picture; null when nothing is drawn. */
  readonly extent: Extent | null;
  /** The numbers behind the findings, shares from 0 to 1 unless named otherwise: logged so that limits can be tuned. */
  readonly measures: Readonly<Record<string, number>>;
}
