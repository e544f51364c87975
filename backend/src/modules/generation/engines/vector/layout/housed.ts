import { boxOfShapes, HERE, placeItem } from '../canvas/place.js';
import type { Item } from '../canvas/item.js';
import { heightOf, widthOf } from '../geometry/box.js';
import type { Point } from '../geometry/point.js';
import { placed, stroke } from '../motifs/geometry/kit.js';
import { isSky } from '../scene/roles.js';
import { isCord } from '../scene/ties.js';
import { aspectOf, put, type Player } from './cast.js';
import { clipTo, type Outline } from './silhouette.js';
import { risen, standingIn } from './rimmed.js';
import { exposed, inDial, isExposed } from './exposed.js';
import { isHung } from './gripped.js';
import { isTwig, perched } from './perched.js';
import { largest, middleOf, type Room, type Stand, type Tie, type Tied } from './stand.js';

const heartOf = ({ motif }: Player): Point => motif?.anchors?.['centre'] ?? motif?.anchors?.['heart'] ?? [0, 0];

/** What holds the hero, drawn so that the hero fills the room inside it. */
function housing(player: Player, stand: Stand): Room {
  const [x, y] = middleOf(stand);
  const room = player.motif?.holds?.room;
  const [ax, ay] = room === undefined ? heartOf(player) : [room.x, room.y];
  const [width, height] = [widthOf(player.box), heightOf(player.box)];
  const scale = room === undefined ? (largest(stand) * 1.75) / Math.max(width, height)
    : Math.max(widthOf(stand.box) / room.width, heightOf(stand.box) / room.height);
  const middle: Point = [(player.box.left + player.box.right) / 2, (player.box.top + player.box.bottom) / 2];
  return { x: x - (ax - middle[0]) * scale, y: y - (ay - middle[1]) * scale, width: width * scale, height: height * scale };
}

/** A frame with an oval opening, whose half axes are so many times the sides of the room in it. */
const [OVAL, OPENING] = ['portrait-frame', { x: 0.59, y: 0.61 }] as const;

const isView = (land: Player, holder: Player): boolean => land.pose === 'scenery' && holder.motif?.name === OVAL;

/** Land seen through an oval: it reaches from rim to rim and stands low in it. */
function seenIn(land: Player, { x, y, width, height }: Room): Item {
  const [rx, ry] = [width * OPENING.x, height * OPENING.y];
  const oval: Outline = [Array.from({ length: 48 }, (_, i): Point => [x + Math.cos((i * Math.PI) / 24) * rx, y + Math.sin((i * Math.PI) / 24) * ry])];
  const tall = Math.max((rx * 2.1) / aspectOf(land), ry * 1.2);
  return { ...put(land, { x, y: y + ry * 1.04 - tall / 2, width: tall * aspectOf(land), height: tall }), clip: clipTo(oval) };
}

/** The hero is land, the frame stands round it. */
function viewed(player: Player, stand: Stand): Tied {
  const house = housing(player, stand);
  const room = player.motif?.holds?.room ?? house;
  const scale = house.width / widthOf(player.box);
  return { behind: [put(player, house)], core: [seenIn(stand.hero, { ...middleRoom(stand), width: room.width * scale, height: room.height * scale })] };
}

const middleRoom = (stand: Stand): Pick<Room, 'x' | 'y'> => ({ x: middleOf(stand)[0], y: middleOf(stand)[1] });

/** It holds the hero: the hero small in its middle. */
export const frame: Tie = (player, stand) => {
  const rim = player.motif?.holds?.rim;
  if (isView(stand.hero, player)) return viewed(player, stand);
  return rim === undefined ? { behind: [put(player, housing(player, stand))] } : standingIn(player, stand, rim);
};

/** Round faces with a middle to look through. */
const DIALS = new Set(['compass', 'clock', 'pocket-watch', 'ship-wheel', 'sun', 'mandala', 'eye', 'all-seeing-eye']);

const landIn: Tie = (player, stand) => (DIALS.has(stand.hero.motif?.name ?? '') ? inDial : exposed)(player, stand);

/** Of two things the first is in the upper room where there is one. */
const roomFor = (stand: Stand): Room | undefined => (stand.count > 1 && stand.index === 0 ? stand.room('upper') : undefined) ?? stand.room();

/** The hero holds it: in the room inside it, or small in the hero's middle. */
export const within: Tie = (player, stand) => {
  const [room, rim] = [roomFor(stand), stand.rim()];
  if (rim !== undefined) return { front: [risen(player, rim)] };
  if (room === undefined && isExposed(player)) return landIn(player, stand);
  if (room !== undefined) return { front: [isView(player, stand.hero) ? seenIn(player, room) : put(player, room)] };
  const [x, y, size] = roomWithin(stand);
  return { front: [put(player, { x, y, width: size, height: size })] };
};

/** Of what it fits in, how large a thing in a breast, in a flank and under a chin is; from the eyes to where a face ends, shares of the shorter side and of the height. */
const [IN_BREAST, IN_FLANK, UNDER_CHIN, FACE] = [0.62, 0.44, 0.42, 0.2] as const;
/** Whose mouth is so far from the middle, a share of the width, goes on four feet: there is the flank. */
const ASIDE = 0.16;
/** Less of its size than this and a thing in a breast is a button. */
const LEAST = 0.42;

type Place = readonly [x: number, y: number, size: number];

/** Where the face of who has one ends. */
function chinOf(stand: Stand): number | undefined {
  const [mouth, eye] = [stand.at('mouth'), stand.at('eye')];
  if (mouth !== undefined) return mouth[1] + heightOf(stand.box) * 0.04;
  return eye === undefined ? undefined : eye[1] + heightOf(stand.box) * FACE;
}

/** In the flank of who goes on four feet, else under the chin. */
function beyondFace(stand: Stand, x: number, chin: number): Place {
  const { box, hero } = stand;
  const across = Math.min(widthOf(box), heightOf(box));
  const [mx, my] = middleOf(stand);
  const isAside = Math.abs((stand.at('mouth')?.[0] ?? mx) - mx) > widthOf(box) * ASIDE;
  return hero.pose !== 'bust' && isAside ? [mx, my, across * IN_FLANK] : [x, chin + across * UNDER_CHIN * 0.5, across * UNDER_CHIN];
}

/** Where a thing is in somebody, and how large: never before a face, else in the middle. */
function roomWithin(stand: Stand): Place {
  const { box } = stand;
  const size = Math.min(widthOf(box), heightOf(box)) * IN_BREAST;
  const [x, y] = stand.at('centre') ?? stand.at('heart') ?? middleOf(stand);
  const chin = chinOf(stand);
  if (chin === undefined) return [x, y, size];
  const room = Math.min(size, 2 * (y - chin), 1.7 * (box.bottom - y));
  return room > size * LEAST ? [x, y, room] : beyondFace(stand, x, chin);
}

/** Things somebody may stand under without being small beside them. */
const ROOFS = new Set(['tree', 'bonsai', 'mushroom', 'pine', 'cactus', 'umbrella', 'torii', 'bridge', 'rainbow', 'lantern', 'bell']);

const isRoof = ({ motif, pose }: Player): boolean =>
  motif !== null && (ROOFS.has(motif.name) || pose === 'flora' || pose === 'scenery' || isSky(motif));

/** Who hangs head down. */
const HEAD_DOWN = new Set(['bat']);

/** A bough over the hero, which hangs from it. */
function hung(player: Player, stand: Stand): Tied {
  const { box, hero } = stand;
  const [x, y] = middleOf(stand);
  const high = heightOf(box);
  const over = perched(player, { ...stand, box: { ...box, top: box.top - high * 0.94, bottom: box.top + high * 0.06 } });
  if (!HEAD_DOWN.has(hero.motif?.name ?? '')) return over;
  return { ...over, core: [put({ ...hero, size: 1 }, { x, y, width: widthOf(box), height: high, turn: Math.PI })] };
}

/** Degrees that hang a chain plumb which is drawn leaning. */
const PLUMB = 120;

/** On a chain, or on a thread from what is above it. */
function dangling(player: Player, stand: Stand): Tied {
  const { box } = stand;
  const x = (stand.at('crown') ?? middleOf(stand))[0];
  if (isCord(player.motif?.name ?? '')) {
    const shapes = placed(player.shapes, { turn: PLUMB });
    const chain = { ...player, shapes, box: boxOfShapes(shapes) };
    const height = heightOf(box) * 0.9;
    return { behind: [put(chain, { x, y: box.top - height * 0.47, width: height, height })] };
  }
  const size = largest(stand) * 0.7;
  const height = Math.min(size, size / aspectOf(player));
  const gap = heightOf(box) * 0.34;
  const thread = placeItem(`${player.id}/thread`, 'companion', [stroke(`M${x} ${box.top - gap - height * 0.3}L${x} ${box.top + heightOf(box) * 0.06}`, stand.sheet.isSpare === true ? 'outline' : 'internal')], HERE);
  return { behind: [thread, put(player, { x, y: box.top - gap - height * 0.5, width: size, height })] };
}

/** Who hangs rather than stands. */
const DANGLES = new Set(['spider', 'key', 'padlock', 'star', 'heart', 'planet', 'bell']);
const isDangling = (player: Player, { hero }: Stand): boolean => isCord(player.motif?.name ?? '') || isHung(hero) || DANGLES.has(hero.motif?.name ?? '');

/** The hero stands at its foot; what is broad spans over the hero; what is no roof hovers above it. */
export const shelter: Tie = (player, stand) => {
  const { box } = stand;
  const [x] = middleOf(stand);
  if (isTwig(player)) return hung(player, stand);
  if (isDangling(player, stand)) return dangling(player, stand);
  if (!isRoof(player)) {
    const size = largest(stand) * 0.46;
    const height = Math.min(size, size / aspectOf(player));
    return { behind: [put(player, { x, y: box.top - height * 0.42, width: size, height: size })] };
  }
  if (aspectOf(player) > 1.3) {
    const width = widthOf(box) * 1.3;
    return { behind: [put(player, { x, y: box.top - (width / aspectOf(player)) * 0.3, width, height: width })] };
  }
  const height = Math.max(heightOf(box) * 1.75, widthOf(box) * 1.3);
  return { behind: [put(player, { x: x + widthOf(box) * 0.2, y: box.bottom - height * 0.48, width: height * 1.2, height })] };
};
