import type { Item } from '../canvas/item.js';
import { placeItem } from '../canvas/place.js';
import { widthOf } from '../geometry/box.js';
import { aspectOf, put, type Cast, type Player } from './cast.js';
import { companionsRound, type Hero } from './companions.js';

const CLOSE = new Set(['around', 'through', 'over', 'behind']);
const WORN = new Set(['crown', 'top-hat', 'hat', 'halo', 'flower-crown', 'laurel-wreath']);
const LIVING = new Set(['bust', 'figure', 'symmetric']);
const BLADES = new Set(['dagger', 'sword', 'katana', 'knife', 'arrow', 'key', 'feather', 'crossed-arrows', 'trident', 'spear']);

const isTall = (player: Player): boolean => aspectOf(player) < 0.62;
const isBlade = (player: Player): boolean => BLADES.has(player.motif?.name ?? '');

/** Who is crossed with the hero: the one the words tie to it, or the one that goes with a blade. */
export function partnerOf(cast: Cast): Player | undefined {
  const free = cast.companions.filter((player) => !isWorn(player, cast));
  return free.find((player) => player.relation !== null && CLOSE.has(player.relation.kind))
    ?? free.find((player) => isBlade(player) || (isBlade(cast.hero) && aspectOf(player) < 1.6));
}

/** A crown goes on a head, if there is one. */
function isWorn(player: Player, cast: Cast): boolean {
  return WORN.has(player.motif?.name ?? '') && LIVING.has(cast.hero.pose) && cast.hero.motif?.anchors?.['crown'] !== undefined;
}

function wear(player: Player, cast: Cast, room: Hero): Item {
  const [x = 0, y = 0] = cast.hero.motif?.anchors?.['crown'] ?? [];
  const { box } = cast.hero;
  const scale = room.width / widthOf(box);
  const side = cast.hero.flip ? -1 : 1;
  const width = room.width * 0.52;
  const height = width / aspectOf(player);
  const headX = room.x + (x - (box.left + box.right) / 2) * scale * side;
  const headY = room.y + (y - (box.top + box.bottom) / 2) * scale;
  return put(player, { x: headX, y: headY - height * 0.3, width, height });
}

/** A blade through a thing: behind it, long enough that hilt and point both show. */
function skewer(player: Player, room: Hero, slant: number): Item {
  const reach = Math.max(room.width, room.height) * 1.72;
  return put(player, { x: room.x, y: room.y, width: reach, height: reach, turn: slant });
}

/** A winding thing lies before the hero's foot and rises at its side; the head looks outwards. */
function winding(player: Player, room: Hero, slant: number): Item {
  const side = slant < 0 ? -1 : 1;
  const size = Math.max(room.width, room.height) * 0.74;
  return put(player, { x: room.x + side * room.width * 0.3, y: room.y + room.height * 0.24, width: size, height: size, flip: side > 0 });
}

interface Wound {
  readonly upright: Player;
  readonly winder: Player;
}

/** An upright thing and what can wind round it (a snake), whichever of the two is the hero. */
function woundPair(cast: Cast, other: Player): Wound | null {
  const { hero } = cast;
  if (hero.pose === 'tall' && other.motif?.wind) return { upright: hero, winder: other };
  if (other.pose === 'tall' && hero.motif?.wind) return { upright: other, winder: hero };
  return null;
}

/** The winder in two parts, one painted before the upright thing and one after it. */
function wound({ upright, winder }: Wound, room: Hero, slant: number): Item[] {
  const winding = winder.motif?.wind?.() ?? { behind: [], before: [] };
  const at = { x: room.x, y: room.y, scale: (room.height / 1000) * winder.size, turn: 0, flip: slant < 0 !== winder.flip };
  const [behind, before] = [placeItem(`${winder.id}-behind`, winder.role, winding.behind, at), placeItem(winder.id, winder.role, winding.before, at)];
  return [behind, put(upright, { ...room, width: room.height }), before];
}

function crossed(cast: Cast, other: Player, room: Hero, slant: number): Item[] {
  const pair = woundPair(cast, other);
  if (pair !== null) return wound(pair, room, slant);
  const hero = put(cast.hero, room);
  if (cast.hero.pose === 'tall' && !isTall(other)) {
    const size = room.height * 0.5;
    return [hero, put(other, { x: room.x, y: room.y + room.height * 0.17, width: size, height: size })];
  }
  if (isTall(other)) {
    return other.relation?.kind === 'over' ? [hero, skewer(other, room, slant)] : [skewer(other, room, slant), hero];
  }
  return [hero, winding(other, room, slant)];
}

/** The hero with what is tied to it, what it wears, and its companions, back to front. */
export function heroGroup(cast: Cast, room: Hero, slant: number, turn = 0): Item[] {
  const worn = cast.companions.filter((player) => isWorn(player, cast)).slice(0, 1);
  const partner = partnerOf(cast);
  const others = cast.companions.filter((player) => player !== partner && !worn.includes(player));
  const core = partner === undefined ? [put(cast.hero, { ...room, turn })] : crossed(cast, partner, room, slant);
  return [...core, ...worn.map((player) => wear(player, cast, room)), ...companionsRound(others, room)];
}
