import type { Item } from '../canvas/item.js';
import { HERE, placeItem } from '../canvas/place.js';
import { heightOf, widthOf } from '../geometry/box.js';
import type { Point } from '../geometry/point.js';
import { open, stroke } from '../motifs/geometry/kit.js';
import { aspectOf, put, type Player } from './cast.js';
import { isBlade } from './crossed.js';
import { isHung } from './gripped.js';
import { largest, middleOf, type Stand, type Tie, type Tied } from './stand.js';
import { isBeast, isWholePerson } from '../scene/beasts.js';
import { isHead } from '../scene/roles.js';

/** A long thing that stays what it is on its side: a weapon, a stalk, a bone. What holds light, sand or water stays upright. */
const liesAcross = (player: Player): boolean => isBlade(player) || player.pose === 'flora' || ACROSS.has(player.motif?.name ?? '');
const ACROSS = new Set(['bone', 'pencil', 'match', 'cigarette', 'rose', 'branch', 'wheat', 'olive-branch', 'trumpet', 'saxophone', 'scroll', 'surfboard', 'snake', 'fish']);
/** Of its height, how much lower than the hand the middle of an upright thing is: the hand closes round its foot. */
const RISES = -0.12;
/** Of the hero's size. */
const SHARE = 0.44;

const isLong = (player: Player): boolean => aspectOf(player) < 0.75;

/** A broad thing carried in a beak: held by its upper edge, a little askew, so that the head stays seen. */
function swinging(player: Player, stand: Stand, [x, y]: Point): Item {
  const side = x < middleOf(stand)[0] ? -1 : 1;
  const width = largest(stand) * 0.36;
  const height = width / aspectOf(player);
  return put(player, { x: x + side * width * 0.2, y: y + height * 0.46, width, height, turn: side * 0.16, flip: side < 0 });
}

/** What stands is held between the fore paws of who has no hand, its head below the face. */
function beforeChest(player: Player, stand: Stand): Item {
  const { box } = stand;
  const height = heightOf(box) * SHARE;
  return put(player, { x: (stand.at('crown') ?? middleOf(stand))[0], y: box.top + heightOf(box) * 0.76, width: height, height });
}

/** In a mouth that is at the side: hanging from it, or swinging if it is broad. */
function fromProfile(player: Player, stand: Stand, [x, y]: Point): Item {
  const size = largest(stand) * SHARE;
  if (aspectOf(player) >= 1.3) return swinging(player, stand, [x, y]);
  return put(player, { x, y: y + size * 0.4, width: size, height: size, flip: x < middleOf(stand)[0] });
}

/** On the axis: what hangs, hangs; what stands, stands; a blade or a flower lies across. */
function onAxis(player: Player, stand: Stand, [x, y]: Point): Item {
  const size = largest(stand) * SHARE;
  if (isHung(player)) return put(player, { x, y: y + size * 0.44, width: size, height: size });
  if (!isLong(player)) return put(player, { x, y: y + size * 0.06, width: size, height: size });
  if (liesAcross(player)) return put(player, { x, y: y + size * 0.06, width: size, height: size, turn: Math.PI * 0.42 });
  const isPawed = stand.hero.pose === 'figure' && stand.at('hand') === undefined;
  return isPawed ? beforeChest(player, stand) : put(player, { x, y: y + size * RISES, width: size, height: size });
}

/** What hangs on a string in the air. */
const ALOFT = new Set(['balloon', 'balloons', 'kite', 'heart-balloon']);

/** On strings from below the face, over both shoulders. */
function aloft(player: Player, stand: Stand): Tied {
  const size = largest(stand) * 0.62;
  const [x] = middleOf(stand);
  const sides = stand.count > 1 ? [stand.index % 2 === 0 ? 1 : -1] : [1, -1];
  const lift = Math.floor(stand.index / 2) * size * 0.3;
  return { behind: sides.map((side) => put(player, {
    x: x + side * widthOf(stand.box) * 0.52, y: stand.box.top + heightOf(stand.box) * 0.16 - lift, width: size, height: size, turn: side * 0.2, flip: side < 0,
  }, `${player.id}/${side}`)) };
}

/** Balloons of one hand: how far they lean, radians, and how far up they are, shares of the hero's height. */
const BUNCH = [[0.42, 0.86], [-0.16, 0.98], [0.12, 1.16]] as const;
/** The only one, out of the way of the face. */
const ALONE = [0.16, 0.72] as const;
const BALLOON = 0.46;

/** What holds a string: a hand, or the mouth of a beast that stands free. */
const handOf = (stand: Stand): Point | undefined => stand.at('hand') ?? (isHead(stand.hero) ? undefined : stand.at('mouth'));

/** On strings that run together in the hand, over everything. */
function bunch(player: Player, stand: Stand): Tied {
  const [x, y] = handOf(stand) ?? middleOf(stand);
  const tall = Math.min(largest(stand), heightOf(stand.box) * 1.3);
  const [lean, share] = stand.count === 1 ? ALONE : BUNCH[stand.index % BUNCH.length] as (typeof BUNCH)[number];
  const at = { x: x + Math.sin(lean) * tall * share, y: y - Math.cos(lean) * tall * share };
  const knot: Point = [at.x - Math.sin(lean * 0.5) * tall * BALLOON * 0.2, at.y + tall * BALLOON * 0.2];
  const string = stroke(open([[x, y], [(x + knot[0]) / 2 + tall * 0.02 * (stand.index - 1), (y + knot[1]) / 2], knot]), 'outline');
  return {
    behind: [put(player, { ...at, width: tall * BALLOON, height: tall * BALLOON, turn: lean * 0.5 })],
    front: [placeItem(`${player.id}/string`, 'companion', [string], HERE)],
  };
}

/** A person's head and shoulders: what it holds is not in its mouth. */
function isPortrait({ hero }: Stand): boolean {
  const name = hero.motif?.name ?? '';
  return hero.pose === 'bust' && !isBeast(name) && !/skull|skeleton|mask|hannya|oni/u.test(name);
}

/** Where somebody with arms and legs has a thing, how large it is of their height, how far out and down it stands in its own sizes. */
const [IN_HAND, IN_LIPS] = [{ at: 'hand', share: 0.27, out: 0.16, down: -0.3, isTurned: false }, { at: 'mouth', share: 0.17, out: 0.46, down: 0.3, isTurned: true }] as const;
const isSmoked = ({ motif }: Player): boolean => /pipe|cigar/u.test(motif?.name ?? '');

/** In the hand of somebody who is drawn whole, or between their lips; null without a place for it. */
function byAPerson(player: Player, stand: Stand): Item | null {
  const { at, share, out, down, isTurned } = isSmoked(player) ? IN_LIPS : IN_HAND;
  const place = stand.at(at);
  if (place === undefined || !isWholePerson(stand.hero.motif?.name ?? '')) return null;
  const [x, y] = place;
  const size = heightOf(stand.box) * share;
  const side = x < middleOf(stand)[0] ? -1 : 1;
  return put(player, { x: x + side * size * out, y: y + size * down, width: size, height: size, flip: isTurned === (side > 0) });
}

function inHandOrMouth(player: Player, stand: Stand): Item {
  const own = byAPerson(player, stand);
  if (own !== null) return own;
  const place = stand.at('hand') ?? stand.at('mouth') ?? [middleOf(stand)[0], stand.box.top + heightOf(stand.box) * 0.74];
  const isProfile = Math.abs(place[0] - middleOf(stand)[0]) > widthOf(stand.box) * 0.18;
  return (isProfile ? fromProfile : onAxis)(player, stand, place);
}

/** A rod points away from who holds it. */
function byItsHandle(player: Player, stand: Stand): Tied {
  const { box } = stand;
  // Who has no hand holds it before the chest, clear of the face.
  const [x, y] = stand.at('hand') ?? [middleOf(stand)[0] + widthOf(box) * 0.16, box.top + heightOf(box) * 0.72];
  const side = x < middleOf(stand)[0] - 1 ? -1 : 1;
  const [hx, hy] = player.motif?.anchors?.['handle'] ?? [0, 0];
  const size = largest(stand) * 0.9;
  const scale = size / Math.max(widthOf(player.box), heightOf(player.box));
  const [mx, my] = [(player.box.left + player.box.right) / 2, (player.box.top + player.box.bottom) / 2];
  return { front: [put(player, { x: x - side * (hx - mx) * scale, y: y - (hy - my) * scale, width: size, height: size, flip: side < 0 })] };
}

/** Before the chest of a portrait, else in a hand or a mouth. */
const inFront = (player: Player, stand: Stand): Item =>
  (isPortrait(stand) ? onAxis(player, stand, [middleOf(stand)[0], stand.box.top + heightOf(stand.box) * 0.82]) : inHandOrMouth(player, stand));

/** In a hand or a mouth, or before the chest; rods by their handles, balloons in the air. */
export const carried: Tie = (player, stand) => {
  if (player.motif?.anchors?.['handle'] !== undefined) return byItsHandle(player, stand);
  if (!ALOFT.has(player.motif?.name ?? '')) return { front: [inFront(player, stand)] };
  return handOf(stand) === undefined ? aloft(player, stand) : bunch(player, stand);
};
