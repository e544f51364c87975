import type { Item } from '../canvas/item.js';
import type { Cast, Sheet } from './cast.js';

/** One way to compose a drawing. */
export interface Layout {
  readonly name: string;
  /** 0 when this cast on this sheet must not be laid out so; more is better suited. */
  suits(cast: Cast, sheet: Sheet): number;
  /** Items back to front; the fit scales them into the safe margin afterwards, so only proportions matter. */
  compose(cast: Cast, sheet: Sheet): readonly Item[];
}
