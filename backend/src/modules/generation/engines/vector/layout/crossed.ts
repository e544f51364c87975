import type { Item } from '../canvas/item.js';
import { boxOfShapes, placeItem } from '../canvas/place.js';
import { placed } from '../motifs/geometry/kit.js';
import type { Shape } from '../motifs/motif.js';
import { aspectOf, put, type Player } from './cast.js';
import type { Hero } from './companions.js';
import { girthOf, mayBeWound } from './girth.js';
import { pierced, skewer } from './pierced.js';
import { heightOf } from '../geometry/box.js';
import type { RelationKind } from '../scene/scene.js';

const BLADES = new Set(['dagger', 'sword', 'katana', 'knife', 'arrow', 'key', 'feather', 'crossed-arrows', 'trident', 'spear', 'axe']);

const isTall = (player: Player): boolean => aspectOf(player) < 0.62;
/** Named beside another thing, these go through it; a key or a feather does not. */
export const isSharp = (player: Player): boolean => isBlade(player) && !['key', 'feather'].includes(player.motif?.name ?? '');
export const isBlade = (player: Player): boolean => BLADES.has(player.motif?.name ?? '');

/** A winding thing lies before the hero's foot and rises at its side; the head looks outwards. */
function winding(player: Player, room: Hero, slant: number): Item {
  const side = slant < 0 ? -1 : 1;
  const size = Math.max(room.width, room.height) * 0.74;
  return put(player, { x: room.x + side * room.width * 0.3, y: room.y + room.height * 0.24, width: size, height: size, flip: side > 0 });
}

/** What the hero winds round: behind it, longer than it. */
function wrapped(player: Player, room: Hero): Item {
  const size = Math.max(room.width, room.height) * (isTall(player) ? 1.5 : 1.28);
  return put(player, { x: room.x, y: room.y + size * 0.06, width: size, height: size });
}

interface Wound {
  readonly upright: Player;
  readonly winder: Player;
}

/** What words that have one thing round another say of the later one. */
const ROUND: ReadonlySet<string> = new Set<RelationKind>(['around', 'wrapped']);

/** A thing and what can wind round it (a snake), whichever of the two is the hero. Only what is upright is climbed unasked. */
function woundPair(hero: Player, other: Player): Wound | null {
  const isSaid = ROUND.has(other.relation?.kind ?? '');
  const winds = (winder: Player, upright: Player): boolean => winder.motif?.wind !== undefined && (upright.pose === 'tall' || (isSaid && mayBeWound(upright)));
  if (winds(other, hero)) return { upright: hero, winder: other };
  return winds(hero, other) ? { upright: other, winder: hero } : null;
}

/** The winder in two parts, one painted before the upright thing and one after it. */
function wound({ upright, winder }: Wound, room: Hero, slant: number): Item[] {
  const core = put(upright, { ...room, width: room.height, height: room.height });
  const flip = slant < 0 !== winder.flip;
  const parts = winder.motif?.wind?.(girthOf(upright, core, flip)) ?? { behind: [], before: [] };
  const at = { x: room.x, y: (core.box.top + core.box.bottom) / 2, scale: (heightOf(core.box) / 1000) * winder.size, turn: 0, flip };
  const dyed = (shapes: readonly Shape[]): readonly Shape[] => winder.dyed?.(shapes) ?? shapes;
  return [placeItem(`${winder.id}-behind`, winder.role, dyed(parts.behind), at), core, placeItem(winder.id, winder.role, dyed(parts.before), at)];
}

/** A tall thing skewers the hero, before it when the words say so; anything else lies at its foot. */
function laid(hero: Item, other: Player, room: Hero, slant: number): Item[] {
  if (!isTall(other)) return [hero, winding(other, room, slant)];
  if (other.relation?.kind === 'through') return pierced(hero, other, room, slant);
  const blade = skewer(other, room, slant);
  return other.relation?.kind === 'over' ? [hero, blade] : [blade, hero];
}

/** An arrow is drawn flying; to pierce something it comes down. */
function upended(other: Player): Player {
  if (!isBlade(other) || aspectOf(other) < 1.6) return other;
  const shapes = placed(other.shapes, { turn: 90 });
  return { ...other, shapes, box: boxOfShapes(shapes) };
}

/** More of the same blade go through at other slants, radians from the first one's. */
const SLANTS = [1.2, 0.6, 0.9, 0.3];

/** The rest of several blades through one heart, behind it. */
export function furtherBlades(blades: readonly Player[], room: Hero, slant: number): Item[] {
  return blades.map((blade, i) => skewer(upended(blade), room, slant - Math.sign(slant) * (SLANTS[i % SLANTS.length] as number)));
}

/** How far two of the same lean, radians. */
const LEAN = 0.74;

/** Two of the same laid crosswise, mirror images. */
export function saltire(one: Player, other: Player, room: Hero): Item[] {
  const across = (player: Player, side: 1 | -1, name: string): Item => put({ ...player, flip: side < 0 }, { ...room, turn: side * LEAN }, name);
  return [across(other, -1, `${other.id}/crossed`), across(one, 1, one.id)];
}

/** Two things crossed on one axis: wound, pierced, or the one at the foot of the other. */
export function crossed(hero: Player, partner: Player, room: Hero, slant: number): Item[] {
  if (partner.relation?.kind === 'crossed') return saltire(hero, partner, room);
  const other = upended(partner);
  const pair = woundPair(hero, other);
  if (pair !== null) return wound(pair, room, slant);
  const drawn = put(hero, room);
  if (other.relation?.kind === 'wrapped') return [wrapped(other, room), drawn];
  if (hero.pose === 'tall' && !isTall(other)) {
    const size = room.height * 0.5;
    return [drawn, put(other, { x: room.x, y: room.y + room.height * 0.17, width: size, height: size })];
  }
  return laid(drawn, other, room, slant);
}
