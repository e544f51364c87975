import type { PlacedShape } from '../canvas/item.js';
import type { Lattice } from '../field/lattice.js';

/** What is visible in each cell, how dark it is and how high it stands: everything shading needs. */
export interface Relief {
  readonly lattice: Lattice;
  /** 1 + index into `shapes` of what is seen, 0 for bare skin */
  readonly label: Int32Array;
  /** 0 light … 1 dark */
  readonly tone: Float32Array;
  /** canvas units */
  readonly height: Float32Array;
  /** All shapes of all items in painting order. */
  readonly shapes: readonly PlacedShape[];
  /** For each item, where its shapes begin in `shapes`. */
  readonly firstShape: readonly number[];
}
