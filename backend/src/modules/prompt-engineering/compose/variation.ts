import { join } from 'node:path';
import { z } from 'zod';
import { loadFile } from '../catalogue/data-folder.js';

const { compositions, treatments } = loadFile(join(import.meta.dirname, 'variations.json'), z.strictObject({
  compositions: z.array(z.string().min(1)).min(2),
  treatments: z.array(z.string().min(1)).min(1),
}));

/**
 * How variation `number` (≥ 1) differs on purpose. The first is the natural composition; then each composition
 * in turn, then each again with a treatment; beyond that the treatments combine and the number itself differs.
 */
export function directionOf(number: number): string {
  const index = number - 1;
  const composition = compositions[index % compositions.length] ?? '';
  const round = Math.floor(index / compositions.length);
  if (round === 0) return composition;
  const treatment = treatments[(round - 1) % treatments.length] ?? '';
  return `${composition}, ${treatment}`;
}
