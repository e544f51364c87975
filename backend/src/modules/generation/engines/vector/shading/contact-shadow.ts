import { blurred } from '../field/blur.js';
import type { Patch } from '../field/lattice.js';
import type { Relief } from './relief.js';

const STRENGTH = 0.55;
const WIDEST = 11;

function padded(patch: Patch, by: number): Patch {
  const width = patch.width + 2 * by;
  const height = patch.height + 2 * by;
  const data = new Float32Array(width * height);
  for (let row = 0; row < patch.height; row += 1) {
    data.set(patch.data.subarray(row * patch.width, (row + 1) * patch.width), (row + by) * width + by);
  }
  return { x: patch.x - by, y: patch.y - by, width, height, data };
}

/** Darkens what is already painted just outside the mask, towards the lower right: things in front stand off. */
export function castShadow(into: Relief, mask: Patch, spread: number): void {
  const radius = Math.min(WIDEST, Math.max(2, 0.045 * Math.sqrt(mask.width * mask.height)) * spread);
  const reach = Math.ceil(radius * 2);
  const wide = padded(mask, reach);
  const soft = blurred(wide.data, wide.width, wide.height, radius);
  const shift = Math.round(radius * 0.5);
  const { width, height } = into.lattice;
  for (let row = shift; row < wide.height; row += 1) {
    const y = wide.y + row;
    if (y < 0 || y >= height) continue;
    for (let column = shift; column < wide.width; column += 1) {
      const x = wide.x + column;
      if (x < 0 || x >= width) continue;
      const cell = y * width + x;
      if (into.label[cell] === 0) continue;
      into.tone[cell] = (into.tone[cell] as number) + STRENGTH * (soft[(row - shift) * wide.width + column - shift] as number);
    }
  }
}
