import { placeItem } from '../canvas/place.js';
import type { Item } from '../canvas/item.js';
import { heightOf } from '../geometry/box.js';
import { closed, solid } from '../motifs/geometry/kit.js';
import { put, type Player } from './cast.js';
import type { Hero } from './companions.js';

/** How far guard and point stand out of the hero, as shares of its half along the blade. */
const [ABOVE, BELOW] = [0.92, 1.46];
/** Where the blade goes in, as a share of the same half above the middle. */
const ENTRY = 0.5;
/** Of a blade without a marked guard this share is shaft and feathers. */
const HILT = 0.22;

interface Course {
  /** Half the hero along the blade, canvas units. */
  readonly half: number;
  /** From pommel to point, canvas units. */
  readonly length: number;
  /** Where a place so far below the hero's middle along the blade is. */
  readonly at: (below: number) => { readonly x: number; readonly y: number };
}

function courseOf({ box, motif }: Player, room: Hero, slant: number): Course {
  const guard = motif?.anchors?.['guard'];
  const share = guard === undefined ? HILT : (guard[1] - box.top) / heightOf(box);
  const half = Math.hypot(room.width * Math.sin(slant), room.height * Math.cos(slant)) / 2;
  const length = (half * (ABOVE + BELOW)) / (1 - Math.min(0.5, Math.max(0.1, share)));
  return { half, length, at: (below) => ({ x: room.x - Math.sin(slant) * below, y: room.y + Math.cos(slant) * below }) };
}

/** A blade behind a thing, long enough that guard and point both show. */
export function skewer(blade: Player, room: Hero, slant: number): Item {
  const { half, length, at } = courseOf(blade, room, slant);
  return put(blade, { ...at(half * BELOW - length / 2), width: length, height: length, turn: slant });
}

/** The blade goes in through a slit before the hero and comes out at its back. */
export function pierced(hero: Item, blade: Player, room: Hero, slant: number): Item[] {
  const { half, length, at } = courseOf(blade, room, slant);
  const behind = skewer(blade, room, slant);
  const entry = at(-ENTRY * half);
  const wound = solid(closed([[-0.075 * length, 0, true], [0, -0.02 * length], [0.075 * length, 0, true], [0, 0.016 * length]]));
  const slit = placeItem(`${blade.id}/slit`, hero.role, [wound], { ...entry, scale: 1, turn: slant, flip: false });
  const front: Item = { ...behind, id: `${blade.id}/hilt`, clip: { ...at(-ENTRY * half - 2 * length), radius: 2 * length } };
  return [behind, hero, slit, front];
}
