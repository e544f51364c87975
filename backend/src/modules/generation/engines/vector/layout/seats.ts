import { boxOfShapes } from '../canvas/place.js';
import { heightOf, widthOf } from '../geometry/box.js';
import type { Point } from '../geometry/point.js';
import { placed } from '../motifs/geometry/kit.js';
import { isSlight } from '../scene/ties.js';
import { aspectOf, put, type Player } from './cast.js';
import { borne, isLoad } from './laden.js';
import { isMount, mounted } from './mounted.js';
import { isTwig, perched } from './perched.js';
import { largest, middleOf, type Stand, type Tie, type Tied } from './stand.js';
import { isHead } from '../scene/roles.js';

/** The lower horn of the sickle from within, in the moon's own coordinates. */
const HORN = [70, 318] as const;

/** Who sits upright sits on the lower horn, the feet before it. */
function onHorn(player: Player, stand: Stand, [x, y]: Point): Tied {
  const { box } = player;
  const size = largest(stand) * 1.8;
  const scale = size / Math.max(widthOf(box), heightOf(box));
  const side = stand.hero.flip ? -1 : 1;
  const [mx, my] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
  return { behind: [put(player, { x: x - side * (HORN[0] - mx) * scale, y: y - (HORN[1] - my) * scale, width: size, height: size, flip: side < 0 })] };
}

/** In the sickle of a moon. */
function cradled(player: Player, stand: Stand): Tied {
  const seatAt = stand.at('seat');
  if (seatAt !== undefined) return onHorn(player, stand, seatAt);
  const size = largest(stand) * 1.9;
  return { behind: [put(player, { x: middleOf(stand)[0] - size * 0.08, y: stand.box.bottom - size * 0.3, width: size, height: size })] };
}

/** A great thing under a small one: the small one sits on its upper edge. */
function settled(player: Player, stand: Stand): Tied {
  const size = largest(stand) * 1.9;
  const [x] = middleOf(stand);
  const height = Math.min(size, size / aspectOf(player));
  return { behind: [put(player, { x: x - size * 0.06, y: stand.box.bottom + height * 0.3, width: size, height: size })] };
}

/** On a cliff or a leaf that floats: the hero's foot at the place that is for it. */
function atop(player: Player, stand: Stand): Tied {
  const { box } = player;
  const width = Math.max(widthOf(stand.box) * 1.36, heightOf(stand.box) * 0.8);
  const height = width / aspectOf(player);
  const top = player.motif?.anchors?.['top']?.[1] ?? box.top;
  const down = (top - box.top) / heightOf(box);
  // Whose legs hang sits on it, the feet before its edge.
  const foot = stand.at('seat')?.[1] ?? stand.box.bottom - heightOf(stand.box) * 0.02;
  return { behind: [put(player, { x: middleOf(stand)[0], y: foot + height * (0.5 - down), width, height })] };
}

/** Drawn on end; who rides one stands on it. */
const BOARDS = new Set(['skateboard', 'surfboard']);

/** Degrees by which it leans as it is drawn. */
const LEANING: Readonly<Record<string, number>> = { skateboard: 14 };

/** A board laid flat under the feet. */
function boarded(player: Player, stand: Stand): Tied {
  const shapes = placed(player.shapes, { turn: aspectOf(player) < 1 ? 90 - (LEANING[player.motif?.name ?? ''] ?? 0) : 0 });
  const flat = { ...player, shapes, box: boxOfShapes(shapes) };
  const width = Math.max(widthOf(stand.box), heightOf(stand.box) * 0.8) * 1.1;
  const height = width / aspectOf(flat);
  return { behind: [put(flat, { x: middleOf(stand)[0], y: stand.box.bottom + height * 0.3, width, height })] };
}

const isGreatUnder = (player: Player, { hero }: Stand): boolean => isSlight(hero.motif?.name ?? '') && aspectOf(player) < 1.8;

/** A back, a twig, a sickle, a place to stand and what is large under a small one are each sat on in their own way. */
const OWN_SEATS: readonly (readonly [(player: Player, stand: Stand) => boolean, Tie])[] = [
  [(player, { hero }) => isMount(player) && isLoad(hero), borne],
  [isMount, mounted], [isTwig, perched], [({ motif }) => motif?.name === 'crescent-moon', cradled], [({ motif }) => motif?.anchors?.['top'] !== undefined, atop], [isGreatUnder, settled],
];

const ownSeat = (player: Player, stand: Stand): Tie | null => OWN_SEATS.find(([is]) => is(player, stand))?.[1] ?? null;

/** The hero on top of it; a head has no feet, so the seat hides where it ends. A sickle moon is sat in. */
export const seat: Tie = (player, stand) => {
  if (BOARDS.has(player.motif?.name ?? '')) return boarded(player, stand);
  const own = ownSeat(player, stand);
  if (own !== null) return own(player, stand);
  const [x] = middleOf(stand);
  const width = Math.max(widthOf(stand.box) * 1.16, heightOf(stand.box) * 0.8);
  const height = Math.min(width / aspectOf(player), heightOf(stand.box) * 1.05);
  const item = put(player, { x, y: stand.box.bottom + height * (isHead(stand.hero) ? 0.28 : 0.36), width, height });
  return isHead(stand.hero) ? { front: [item] } : { behind: [item] };
};
