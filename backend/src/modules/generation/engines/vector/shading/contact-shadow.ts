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

/** Whether anything is painted where a patch lies. */
function isOnSomething({ label, lattice: { width, height } }: Relief, patch: Patch): boolean {
  const [left, right] = [Math.max(0, patch.x), Math.min(width, patch.x + patch.width)];
  for (let y = Math.max(0, patch.y); y < Math.min(height, patch.y + patch.height); y += 1) {
    for (let i = y * width + left; i < y * width + right; i += 1) if (label[i] !== 0) return true;
  }
  return false;
}

/** Darkens what is already painted just outside the mask, towards the lower right: things in front stand off. */
export function castShadow(into: Relief, mask: Patch, spread: number): void {
  const radius = Math.min(WIDEST, Math.max(2, 0.045 * Math.sqrt(mask.width * mask.height)) * spread);
  const reach = Math.ceil(radius * 2);
  const wide = padded(mask, reach);
  if (!isOnSomething(into, wide)) return;
  const soft = blurred(wide.data, wide.width, wide.height, radius);
  const shift = Math.round(radius * 0.5);
  const { width, height } = into.lattice;
  for (let row = shift; row < wide.height; row += 1) {
    const y = wide.y + row;
    if (y < 0 || y >= height) continue;
    const cast = (row - shift) * wide.width - shift - wide.x;
    for (let x = Math.max(0, wide.x + shift); x < Math.min(width, wide.x + wide.width); x += 1) {
      const cell = y * width + x;
      if (into.label[cell] !== 0) into.tone[cell] = (into.tone[cell] as number) + STRENGTH * (soft[cast + x] as number);
    }
  }
}
