import type { Item, PlacedShape } from '../canvas/item.js';
import type { Space } from '../canvas/space.js';
import { distance } from '../geometry/point.js';
import { thicknessOf } from '../geometry/thickness.js';
import { thinnest, tightest } from '../styles/weights.js';

/** Leaves that lean outwards stand closer than their feet do. */
const LEAN = 0.6;

/** Between the feet of two leaves that follow one another, canvas units. */
function stepOf(one: PlacedShape, next: PlacedShape): number {
  const [from, to] = [one.rings[0]?.[0], next.rings[0]?.[0]];
  return from === undefined || to === undefined ? Infinity : Math.max(0.1, distance(from, to));
}

/** Every how manieth leaf is drawn: all of them where they stay open, else so few that their black forms keep apart. */
function stride({ leaves, shapes }: Item, space: Space): number {
  const [one, next] = leaves === undefined ? [] : [shapes[leaves.first], shapes[leaves.first + leaves.each]];
  if (one === undefined || next === undefined) return 1;
  const open = thinnest(space) + 1.3 * tightest(space);
  const thick = thicknessOf(one.rings, open);
  return thick > open ? 1 : Math.max(2, Math.ceil((thick + tightest(space)) / (LEAN * stepOf(one, next))));
}

/** With fewer leaves than every other one a sprig is a stick. */
const SPARSEST = 2;

/** A sprig with fewer leaves where at the asked size all of them would run into one another; none where hardly one would be left. */
function thinnedOne(item: Item, space: Space): readonly Item[] {
  const { leaves } = item;
  const nth = stride(item, space);
  if (leaves === undefined || nth === 1) return [item];
  if (nth > SPARSEST) return [];
  const { first, each, count } = leaves;
  const isKept = (index: number): boolean => index < first || index >= first + each * count || Math.floor((index - first) / each) % nth === 0;
  // Its stem holds the few leaves together: it is drawn at any size.
  const shapes = item.shapes.map((shape, index) => (index < first ? { ...shape, line: 'outline' as const } : shape));
  return [{ ...item, shapes: shapes.filter((_, index) => isKept(index)) }];
}

/** Everything in its place with its sprigs drawn as fully as the size allows. */
export const thinned = (items: readonly Item[], space: Space): Item[] => items.flatMap((item) => thinnedOne(item, space));
