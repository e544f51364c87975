import { join } from 'node:path';
import { loadFolder } from './data-folder.js';
import { placementSchema, type Placement } from './placement.js';
import { styleSchema, type Style } from './style.js';

const root = join(import.meta.dirname, '..');
const styleBySlug = loadFolder<Style>(join(root, 'styles'), styleSchema);
const placementBySlug = loadFolder<Placement>(join(root, 'placements'), placementSchema);

/** Every style, in slug order. */
export const styles: readonly Style[] = [...styleBySlug.values()];

/** Every placement, in slug order. */
export const placements: readonly Placement[] = [...placementBySlug.values()];

/** The style of a slug, undefined when there is none. */
export function findStyle(slug: string): Style | undefined {
  return styleBySlug.get(slug);
}

/** The placement of a slug, undefined when there is none. */
export function findPlacement(slug: string): Placement | undefined {
  return placementBySlug.get(slug);
}
