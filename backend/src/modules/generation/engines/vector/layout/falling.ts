import { isSolid, type Item } from '../canvas/item.js';
import { boxOfShapes } from '../canvas/place.js';
import { shortSide } from '../canvas/space.js';
import { containsPoint } from '../geometry/inside.js';
import { grown, heightOf, widthOf, type Box } from '../geometry/box.js';
import { fallingDrawing } from '../motifs/small/index.js';
import type { Rng } from '../motifs/motif.js';
import { put, type Player, type Sheet } from './cast.js';
import { boxOfItems } from './frame.js';

/** How many fall, what share of the drawing's shorter side each is, and on pieces smaller than this fewer and larger ones. */
const [MANY, FEW, SMALL_MM] = [13, 8, 70] as const;
const [SIZE, LARGE] = [0.085, 0.12] as const;

type Spot = readonly [x: number, y: number];

/** Whether a thing of that size finds bare skin round a place. */
function isFree([x, y]: Spot, size: number, items: readonly Item[]): boolean {
  const around: readonly Spot[] = [[x, y], [x - size, y], [x + size, y], [x, y - size], [x, y + size]];
  return around.every((at) => items.every(({ box, shapes, role }) => role === 'ornament' || at[0] < box.left || at[0] > box.right || at[1] < box.top || at[1] > box.bottom
    || !shapes.some((shape) => isSolid(shape) && containsPoint(shape.rings, at))));
}

/** Free places apart from each other. */
function places(box: Box, { size, count }: { readonly size: number; readonly count: number }, items: readonly Item[], rng: Rng): readonly Spot[] {
  const taken: Spot[] = [];
  for (let i = 0; i < 260 && taken.length < count; i += 1) {
    const at: Spot = [rng.between(box.left, box.right), rng.between(box.top, box.bottom)];
    if (taken.every(([x, y]) => Math.hypot(x - at[0], y - at[1]) > size * 1.9) && isFree(at, size * 0.6, items)) taken.push(at);
  }
  return taken;
}

/** One of what falls. */
function one(player: Player): Player {
  const shapes = fallingDrawing(player.motif?.name ?? '')?.();
  return shapes === undefined ? player : { ...player, shapes, box: boxOfShapes(shapes) };
}

/** Snow, leaves, petals that fall through the whole drawing, where it leaves skin free. */
export function fallen(players: readonly Player[], items: readonly Item[], sheet: Sheet): Item[] {
  if (players.length === 0 || items.length === 0) return [];
  const box = grown(boxOfItems(items), shortSide(sheet.space) * 0.04);
  const isSmall = Math.min(sheet.space.widthMm, sheet.space.heightMm) < SMALL_MM;
  const size = Math.min(widthOf(box), heightOf(box)) * (isSmall ? LARGE : SIZE);
  const rng = sheet.rng.fork('falling');
  const spots = places(box, { size, count: isSmall ? FEW : MANY }, items, rng);
  return spots.map(([x, y], i) => {
    const player = one(players[i % players.length] as Player);
    const share = size * (i % 3 === 0 ? 1.2 : 0.86);
    return put(player, { x, y, width: share, height: share, turn: rng.between(-0.6, 0.6) }, `${player.id}/falls${i}`);
  });
}
