import type { Item } from '../canvas/item.js';
import { reliefOf } from '../shading/shade-items.js';
import type { Stage } from './style.js';

/** A stage with more on it: behind everything, and on the hero; what stands before the hero stands before that too. */
export function added(stage: Stage, hero: Item, { behind = [], on }: { readonly behind?: readonly Item[]; readonly on: readonly Item[] }): Stage {
  const at = stage.items.indexOf(hero) + 1;
  const items = [...behind, ...stage.items.slice(0, at), ...on, ...stage.items.slice(at)];
  const relief = reliefOf(items, stage.space);
  return { ...stage, items, relief: () => relief };
}
