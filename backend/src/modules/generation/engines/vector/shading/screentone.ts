import { sample } from '../field/lattice.js';
import { coordinate } from '../geometry/print.js';
import type { Relief } from './relief.js';
import { takenLabel } from './taken-label.js';
import type { TextureSheet } from './texture-sheet.js';

/** Dots of one size in rows at 45°, wherever it is darker than `from`: the tone sheet of a manga page. Canvas units. */
export function screentone(relief: Relief, { apart, from }: { readonly apart: number; readonly from: number }, sheet: TextureSheet): void {
  const { lattice } = relief;
  const [width, height] = [lattice.width / lattice.scale, lattice.height / lattice.scale];
  const step = apart * Math.SQRT1_2;
  for (let row = 0; row * step < height; row += 1) {
    for (let x = (row % 2) * step; x < width; x += 2 * step) {
      const label = takenLabel(relief, sheet, x, row * step);
      if (label !== 0 && sample(relief.tone, lattice, x, row * step) >= from) sheet.add(label - 1, `M${coordinate(x)} ${coordinate(row * step)}h0`);
    }
  }
}
