import { isSolid, type Item } from '../canvas/item.js';
import { heightOf, widthOf, type Box } from '../geometry/box.js';
import type { Point, Polyline } from '../geometry/point.js';
import { BLOOD, drop, run, WATER, type Liquid } from '../motifs/objects/parts/drop.js';
import type { Shape } from '../motifs/motif.js';
import { boxOfItems } from './frame.js';
import { ornament, type Player } from './cast.js';
import { largest, middleOf, type Stand, type Tie } from './stand.js';

/** The lowest crossing of a vertical line with an outline. */
function lowestOn(ring: Polyline, x: number): number {
  let lowest = -Infinity;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i, i += 1) {
    const [a, b] = [ring[j] as Point, ring[i] as Point];
    if (a[0] > x === b[0] > x) continue;
    lowest = Math.max(lowest, a[1] + ((b[1] - a[1]) * (x - a[0])) / (b[0] - a[0]));
  }
  return lowest;
}

/** How far down the drawing reaches at a place. */
const edgeAt = (items: readonly Item[], x: number): number =>
  Math.max(...items.flatMap(({ shapes }) => shapes.filter(isSolid).flatMap(({ rings }) => rings.map((ring) => lowestOn(ring, x)))));

const COLUMNS = 36;

/** Where the drawing hangs lowest. */
function tipOf(items: readonly Item[], box: Box): Point {
  const places = Array.from({ length: COLUMNS }, (_, i): Point => {
    const x = box.left + (widthOf(box) * (i + 0.5)) / COLUMNS;
    return [x, edgeAt(items, x)];
  });
  return places.reduce((best, one) => (one[1] > best[1] ? one : best));
}

/** Beside the tip, shares of the width from it; how long what hangs there is against the longest. */
const BESIDE = [[-0.2, 0.62], [0.2, 0.7], [-0.38, 0.46], [0.36, 0.5]] as const;
/** No run starts higher than this share of the height. */
const LOWER = 0.3;
/** The longest run and half its width, shares of the drawing's measure. */
const [LONG, HALF] = [0.17, 0.021] as const;

/** Runs of blood along the lower edge, the longest from the tip, and drops that have come loose under them. */
function dripped(items: readonly Item[], liquid: Liquid, measure: number): readonly Shape[] {
  const box = boxOfItems(items);
  const [tipX, tipY] = tipOf(items, box);
  const half = measure * HALF;
  const further = BESIDE.flatMap(([aside, share]): { at: Point; share: number }[] => {
    const x = tipX + aside * widthOf(box);
    const y = edgeAt(items, x);
    return x < box.left + half * 2 || x > box.right - half * 2 || y < box.top + heightOf(box) * LOWER || Math.abs(x - tipX) < half * 4.4 ? [] : [{ at: [x, y], share }];
  });
  const all = [{ at: [tipX, tipY] as Point, share: 1 }, ...further];
  return all.flatMap(({ at: [x, y], share }, i) => [
    ...run([x, y - half * 0.8], measure * LONG * share, half * (0.76 + 0.24 * share), liquid),
    ...(i < 3 ? drop([x, y + measure * (LONG * share + 0.07)], measure * (i === 0 ? 0.078 : 0.06), liquid) : []),
    ...(i === 0 ? drop([x, y + measure * (LONG + 0.17)], measure * 0.056, liquid) : []),
  ]);
}

const LIQUIDS: Readonly<Record<string, Liquid>> = { tears: WATER };
const liquidOf = ({ motif, shapes }: Player): Liquid => {
  const liquid = LIQUIDS[motif?.name ?? ''] ?? BLOOD;
  const colour = shapes.find(({ tone }) => tone === liquid.tone)?.colour;
  return { ...liquid, colour: colour ?? liquid.colour };
};

/** It drips from the hero and from whatever is joined to it. */
export const drips: Tie = (player, stand) => ({ front: [ornament(player.id, dripped(stand.core, liquidOf(player), largest(stand)))] });

/** Under an eye of the hero: a run down the cheek and a drop under it. */
function shed([x, y]: Point, size: number, liquid: Liquid): readonly Shape[] {
  return [...run([x, y], size, size * 0.1, liquid), ...drop([x, y + size * 1.42], size * 0.42, liquid)];
}

/** Both eyes of who looks at us, one of who looks away. */
function eyesOf(stand: Stand): readonly Point[] {
  const eye = stand.at('eye');
  if (eye === undefined) return [];
  const axis = (stand.at('crown') ?? middleOf(stand))[0];
  const isFrontal = Math.abs(eye[0] - axis) > widthOf(stand.box) * 0.07;
  return isFrontal ? [eye, [axis * 2 - eye[0], eye[1]]] : [eye];
}

/** Tears, from the eyes of the hero; from who has none they drip. */
export const weeps: Tie = (player, stand) => {
  const tear = stand.at('tear');
  const size = heightOf(stand.box) * (tear === undefined ? 0.17 : 0.44);
  const lid = tear === undefined ? heightOf(stand.box) * 0.03 : 0;
  const places = tear === undefined ? eyesOf(stand) : [tear];
  if (places.length === 0) return drips(player, stand);
  return { front: [ornament(player.id, places.flatMap(([x, y]) => shed([x, y + lid], size, liquidOf(player))))] };
};
