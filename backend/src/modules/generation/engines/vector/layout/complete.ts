import type { Item } from '../canvas/item.js';
import type { Cast } from './cast.js';

const named = (ids: readonly string[]): ReadonlySet<string> => new Set(ids.flatMap((id) => id.split('/')));

/** Whether everybody who was asked for has a place, those too who are tied to the hero: a layout may have none for them. Land and sky a layout may draw its own way. */
export function isComplete({ hero, companions }: Cast, items: readonly Item[]): boolean {
  const drawn = named(items.map(({ id }) => id));
  const tied = (hero.group ?? []).map(({ id }) => id.split('/')[0] ?? id);
  return [...companions.map(({ id }) => id), ...tied].every((id) => drawn.has(id));
}
