import type { Item } from '../canvas/item.js';
import { placeItem } from '../canvas/place.js';
import { heightOf, widthOf } from '../geometry/box.js';
import type { Point } from '../geometry/point.js';
import { stalk } from '../ornament/stalk.js';
import { aspectOf, ornament, put, type Player } from './cast.js';
import { isFlower } from './flowers.js';
import type { Grasp } from './ready.js';
import type { Stand, Tied } from './stand.js';

/** Things that are carried by what they hang from. */
const HANGING = new Set(['lantern', 'pocket-watch', 'bell', 'rosary', 'birdcage', 'dreamcatcher', 'locket', 'padlock', 'bird-cage', 'compass', 'medal', 'basket']);

export const isHung = (player: Player): boolean => HANGING.has(player.motif?.name ?? '');

/** A weapon's handle as a share of its length, and the half turn that points it up if it is drawn point down; null for other things. */
function handleOf({ motif, box }: Player): { readonly share: number; readonly turn: number } | null {
  const { guard, tip } = motif?.anchors ?? {};
  if (guard === undefined || tip === undefined) return null;
  const isDown = tip[1] > guard[1];
  const handle = isDown ? guard[1] - box.top : box.bottom - guard[1];
  return { share: handle / heightOf(box), turn: isDown ? Math.PI : 0 };
}

/** Flowers on stems of their own, tied or not: where a hand takes them, a share of their height from the top. */
const [STEMMED, STALK] = [0.86, 0.66] as const;

/** Rays and sparks make no thing broad that is drawn standing. */
const isSlender = (player: Player): boolean => aspectOf(player) < (player.pose === 'tall' ? 0.9 : 0.7);
const isStemmed = (player: Player): boolean => player.pose === 'flora' && !isFlower(player);
/** Drawn with its own stems though it is a flower. */
const OWN_STEMS = new Set(['bouquet', 'tulip', 'lavender', 'daffodil', 'lily-of-the-valley', 'long-stemmed-rose', 'poppy', 'wheat', 'thistle', 'snowdrop', 'iris', 'bluebell', 'dandelion']);
const hasStem = (player: Player): boolean => isStemmed(player) || OWN_STEMS.has(player.motif?.name ?? '');

/** How a hand takes what it holds: it closes round what is slender or on a stem, what is broad lies in it. */
export function graspOf(companions: readonly Player[]): Grasp {
  const held = companions.filter(({ relation }) => relation?.kind === 'held');
  if (companions.some(isHung)) return 'hanging';
  return held.every((player) => isSlender(player) || hasStem(player) || isFlower(player)) ? 'standing' : 'open';
}

/** The fingers again, over what they hold. */
function fingersOf({ hero }: Stand): Item[] {
  const { box, size, flip, motif } = hero;
  if (motif?.fingers === undefined) return [];
  const [x, y] = [((box.left + box.right) / 2) * size * (flip ? 1 : -1), -((box.top + box.bottom) / 2) * size];
  return [placeItem(`${hero.id}/fingers`, hero.role, motif.fingers, { x, y, scale: size, turn: 0, flip })];
}

/** A flower head on a stalk that goes through the hand. */
function onStalk(player: Player, stand: Stand, [x, y]: Point): Item[] {
  const length = heightOf(stand.box) * 1.05;
  const foot = y + length * (1 - STALK);
  const size = length * 0.5;
  return [ornament(`${player.id}/stalk`, stalk(length * 0.86, 1, stand.sheet.rng.fork('stalk')), [x, foot]), put(player, { x, y: foot - length * 0.84, width: size, height: size })];
}

/** Taken by its handle, by its stems, or a little below its middle. */
function upright(player: Player, stand: Stand, [x, y]: Point): Item {
  const height = heightOf(stand.box) * (hasStem(player) ? 1.06 : 1.2);
  const handle = handleOf(player);
  if (handle !== null) return put(player, { x, y: y - height * (0.5 - handle.share * 0.52), width: height, height, turn: handle.turn });
  return put(player, { x, y: y - height * ((hasStem(player) ? STEMMED : STALK) - 0.5), width: height, height });
}

/** What a hand holds: hanging from its fingers, standing in them, or in its open palm. */
export function gripped(player: Player, stand: Stand): Tied {
  const { box } = stand;
  const grip = stand.at('grip') ?? [0, 0];
  if (isHung(player)) {
    const height = heightOf(box) * 1.05;
    return { behind: [put(player, { x: grip[0], y: grip[1] + height * 0.47, width: height, height })] };
  }
  const things = isFlower(player) && !hasStem(player) ? onStalk(player, stand, grip) : [upright(player, stand, grip)];
  return { front: [...things, ...fingersOf(stand)] };
}

/** In an open palm, large. */
export function offered(player: Player, stand: Stand): Tied {
  const [x, y] = stand.at('palm') ?? [0, 0];
  const size = widthOf(stand.box) * 0.66;
  return { front: [put(player, { x, y, width: size, height: size })] };
}
