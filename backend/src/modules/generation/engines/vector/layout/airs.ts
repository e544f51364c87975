import type { Item } from '../canvas/item.js';
import { moveItem } from '../canvas/move.js';
import { heightOf, widthOf, type Box } from '../geometry/box.js';
import { brush, closed, open, type Knot } from '../motifs/geometry/kit.js';
import type { Rng, Shape } from '../motifs/motif.js';
import { bank } from '../motifs/scenery/mist.js';
import { isEffect } from '../scene/effects.js';
import { ornament, put, type Cast, type Player, type Sheet } from './cast.js';
import { fallen } from './falling.js';
import { boxOfItems } from './frame.js';

const isDrawn = ({ role }: Item): boolean => role !== 'ornament' && role !== 'lettering';

/** What lies over the drawing to change how it is seen, not to hide what was asked for. */
export const isAir = ({ id }: Item): boolean => id.startsWith('air/');

/** Banks over the drawing: how far aside and down (shares of it) and how wide (share of its width). */
const OVER_LAND = [[-0.2, 0.5, 0.32], [0.2, 0.68, 0.32], [-0.02, 0.93, 0.5]] as const;
const AT_THE_FOOT = [[-0.26, 0.8, 0.26], [0.26, 0.86, 0.26], [0, 0.97, 0.5]] as const;

/** Fog: over a landscape in three banks; it leaves everybody else free down to the feet. */
function fog(items: readonly Item[], isLand: boolean): Item[] {
  const seen = items.filter(isDrawn);
  const box = boxOfItems(seen);
  const high = Math.min(heightOf(box) * 0.075, widthOf(box) * 0.09);
  return (isLand ? OVER_LAND : AT_THE_FOOT).map(([aside, down, wide], i) => ornament(
    `air/fog${i}`, bank(widthOf(box) * wide * (i === 1 ? -1 : 1), high), [(box.left + box.right) / 2 + aside * widthOf(box), box.top + heightOf(box) * down],
  ));
}

/** How much the water flattens what it mirrors. */
const FLAT = 0.74;
const STRIPS = 11;

/** Bare strips of water across what it mirrors, ever wider, and lines of ripples between them. */
function ripples({ left, right }: Box, line: number, deep: number, rng: Rng): readonly Shape[] {
  const wide = right - left;
  const strips = Array.from({ length: STRIPS }, (_, i): Shape => {
    const y = line + deep * (0.05 + (0.95 * i) / STRIPS);
    const half = deep * (0.006 + 0.0026 * i);
    const [from, to] = [left - wide * 0.04, right + wide * 0.04];
    const wave = (share: number): Knot => [from + (to - from) * share, y + Math.sin(share * 11 + i * 2) * half * 0.6];
    const edge = [0, 0.2, 0.4, 0.6, 0.8, 1].map(wave);
    return { d: closed([...edge, ...[...edge].reverse().map(([x, v]): Knot => [x, v + half * 2])]), line: 'none', tone: 'skin', relief: 0 };
  });
  const lines = Array.from({ length: 9 }, (_, i) => {
    const y = line + deep * (0.03 + i * 0.11);
    const side = i % 2 === 0 ? -1 : 1;
    const at = (left + right) / 2 + side * wide * rng.between(0.2, 0.5);
    const half = wide * rng.between(0.06, 0.14);
    return brush(open([[at - half, y], [at, y + deep * 0.008], [at + half, y]]), 'internal', 2);
  });
  return [...strips, ...lines, brush(open([[left - wide * 0.08, line], [(left + right) / 2, line + 2], [right + wide * 0.08, line]]), 'internal', 2.4)];
}

/** The drawing again, or what is seen in its place, upside down in the water under it. */
function mirrored(items: readonly Item[], sheet: Sheet, other: Player | undefined): Item[] {
  const seen = items.filter(isDrawn);
  const box = boxOfItems(seen);
  const line = box.bottom - heightOf(box) * 0.02;
  const [width, height] = [widthOf(box), heightOf(box)];
  const image = other === undefined ? seen : [put(other, { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2, width, height })];
  const turned = image.map((item) => moveItem({ ...item, id: `air/${item.id}`, role: 'ornament' }, { a: 1, b: 0, c: 0, d: -FLAT, e: 0, f: line * (1 + FLAT) }));
  return [...turned, ornament('air/water', ripples(box, line, heightOf(box) * FLAT, sheet.rng.fork('water')))];
}

/** What the water shows instead of who stands at it. */
const isInstead = ({ motif, relation }: Player): boolean => relation?.kind === 'reflects' && motif !== null && !isEffect(motif);

/** The drawing with what lies over all of it: what falls through it, fog, its image in water. Letters stay before it. */
export function aired({ airs: players = [], hero }: Cast, items: readonly Item[], sheet: Sheet): readonly Item[] {
  if (players.length === 0) return items;
  const kinds = new Set(players.map(({ relation }) => relation?.kind));
  const drawn = items.filter(({ role }) => role !== 'lettering');
  return [
    ...(kinds.has('reflects') ? mirrored(drawn, sheet, players.find(isInstead)) : []), ...drawn,
    ...(kinds.has('mists') ? fog(drawn, hero.pose === 'scenery') : []),
    ...fallen(players.filter(({ relation }) => relation?.kind === 'falls'), items, sheet),
    ...items.filter(({ role }) => role === 'lettering'),
  ];
}
