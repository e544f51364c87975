import { cellAt } from '../field/lattice.js';
import type { Relief } from './relief.js';
import type { TextureSheet } from './texture-sheet.js';

/** The label seen at a canvas point when the sheet takes texture for that shape, 0 otherwise. */
export function takenLabel(relief: Relief, sheet: TextureSheet, x: number, y: number): number {
  const cell = cellAt(relief.lattice, x, y);
  const label = cell < 0 ? 0 : (relief.label[cell] as number);
  return label !== 0 && sheet.takes(label - 1) ? label : 0;
}
