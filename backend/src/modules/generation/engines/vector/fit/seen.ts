import { isSolid, type Item } from '../canvas/item.js';
import type { Space } from '../canvas/space.js';
import { latticeFor } from '../field/lattice.js';
import { scanClipped } from '../field/scan-clipped.js';

/** Cells on the long side: enough to tell how much of a thing is covered. */
const CELLS = 200;

/** Roles whose things were asked for; sky and land are meant to be behind. */
const ASKED = new Set<Item['role']>(['hero', 'companion']);

/** "wolf-1", for every copy and part of it. */
const actorOf = ({ id }: Item): string => /^.*?-\d+/u.exec(id.split('/').findLast((part) => /-\d+(?:-|$)/u.test(part)) ?? '')?.[0] ?? id;

/** The share of each asked-for actor that nothing painted after it covers, 0–1, by its name. */
export function seenShares(items: readonly Item[], space: Space): ReadonlyMap<string, number> {
  const lattice = latticeFor(space.width, space.height, CELLS);
  const label = new Int16Array(lattice.width * lattice.height).fill(-1);
  const covered = new Map<string, number>();
  const add = (counts: Map<string, number>, item: Item, cells: number): Map<string, number> => counts.set(actorOf(item), (counts.get(actorOf(item)) ?? 0) + cells);
  items.forEach((item, index) => {
    for (const { rings } of item.shapes.filter(isSolid)) {
      scanClipped(rings, item.clip, lattice, (row, from, to) => {
        label.fill(index, row * lattice.width + from, row * lattice.width + to);
      });
    }
    if (ASKED.has(item.role)) add(covered, item, label.reduce((sum, at) => sum + (at === index ? 1 : 0), 0));
  });
  const seen = new Map<string, number>();
  for (const at of label) {
    const item = items[at];
    if (item !== undefined && ASKED.has(item.role)) add(seen, item, 1);
  }
  return new Map([...covered].filter(([, cells]) => cells > 0).map(([actor, cells]) => [actor, (seen.get(actor) ?? 0) / cells]));
}

/** The least share of any asked-for actor that is seen, 0–1; 1 when there are none. */
export const leastSeen = (items: readonly Item[], space: Space): number => Math.min(1, ...seenShares(items, space).values());
