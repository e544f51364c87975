import type { Item } from '../canvas/item.js';
import type { Space } from '../canvas/space.js';
import { createRng } from '../random/rng.js';
import type { Relief } from '../shading/relief.js';
import { reliefOf } from '../shading/shade-items.js';
import type { Stage } from './style.js';

export type StageSettings = Pick<Stage, 'palette' | 'boldness' | 'background' | 'grain'> & { readonly seed: string };

/** The light on items, computed when a style first asks for it and kept: the same however often they are painted. */
export function lightOn(items: readonly Item[], space: Space): () => Relief {
  let relief: Relief | null = null;
  return () => (relief ??= reliefOf(items, space));
}

/** Prepares laid-out items for a style. */
export function stageOf(space: Space, items: readonly Item[], settings: StageSettings, relief = lightOn(items, space)): Stage {
  const { seed, ...rest } = settings;
  return { space, items, ...rest, rng: createRng(seed), relief };
}
