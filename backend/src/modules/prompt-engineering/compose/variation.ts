import { join } from 'node:path';
import { z } from 'zod';
import { loadFile } from '../catalogue/data-folder.js';
import { sayOfReading } from '../prompt-engineering.sentences.js';

const { compositions, treatments } = loadFile(join(import.meta.dirname, 'variations.json'), z.strictObject({
  compositions: z.array(z.string().min(1)).min(2),
  treatments: z.array(z.string().min(1)).min(1),
}));

/** `treatment` is empty in the first round. */
function partsOf(number: number): { readonly direction: string; readonly treatment: string } {
  const index = number - 1;
  const round = Math.floor(index / compositions.length);
  return { direction: compositions[index % compositions.length] ?? '', treatment: round === 0 ? '' : (treatments[(round - 1) % treatments.length] ?? '') };
}

/**
 * How variation `number` (≥ 1) differs on purpose. The first is the natural composition; then each composition
 * in turn, then each again with a treatment; beyond that the treatments combine and the number itself differs.
 */
export function directionOf(number: number): string {
  const { direction, treatment } = partsOf(number);
  return treatment === '' ? direction : `${direction}, ${treatment}`;
}

/** The same for people. */
export function toldVariation(number: number): string {
  const { direction, treatment } = partsOf(number);
  return treatment === '' ? sayOfReading('variation-plain', { number, direction }) : sayOfReading('variation-treated', { number, direction, treatment });
}
