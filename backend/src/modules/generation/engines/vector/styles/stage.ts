import type { Item } from '../canvas/item.js';
import type { Space } from '../canvas/space.js';
import { createRng } from '../random/rng.js';
import type { Relief } from '../shading/relief.js';
import { reliefOf } from '../shading/shade-items.js';
import type { Stage } from './style.js';

export type StageSettings = Pick<Stage, 'palette' | 'boldness' | 'background' | 'grain'> & { readonly seed: string };

/** Prepares laid-out items for a style; the light is computed when a style first asks for it. */
export function stageOf(space: Space, items: readonly Item[], settings: StageSettings): Stage {
  let relief: Relief | null = null;
  const { seed, ...rest } = settings;
  return { space, items, ...rest, rng: createRng(seed), relief: () => (relief ??= reliefOf(items, space)) };
}
