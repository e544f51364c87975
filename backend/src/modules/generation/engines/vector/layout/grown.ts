import type { Item } from '../canvas/item.js';
import { heightOf, widthOf } from '../geometry/box.js';
import { aspectOf, put, type Player } from './cast.js';
import { blooms, greenery, type Spot } from './bouquets.js';
import { aboveRim, risen } from './rimmed.js';
import { isFlower } from './flowers.js';
import { clipTo } from './silhouette.js';
import { largest, middleOf, type Room, type Stand, type Tied } from './stand.js';

/** A bee on a flower: on its petals, its heart left to be seen. */
export function alighted(player: Player, stand: Stand): Tied {
  const [x, y] = middleOf(stand);
  const size = largest(stand) * 0.42;
  const side = stand.index % 2 === 0 ? 1 : -1;
  return { front: [put(player, { x: x + side * widthOf(stand.box) * 0.3, y: y - heightOf(stand.box) * 0.3, width: size, height: size, turn: side * 0.5, flip: side < 0 })] };
}

/** A forest that grows out of a book: along its upper edge, behind it. */
export function grownOut(player: Player, stand: Stand): Tied {
  const [x] = middleOf(stand);
  const width = widthOf(stand.box) * 0.9;
  const height = Math.min(width / aspectOf(player), heightOf(stand.box) * 1.2);
  return { behind: [put(player, { x, y: stand.box.top - height * 0.36, width, height })] };
}

/** Stalks that come out of a vessel or a book: how far each leans, radians, and its share of the middle one. */
const STALKS = [[-0.52, 0.78], [0.52, 0.78], [-0.24, 0.92], [0.24, 0.92], [0, 1]] as const;
/** How much of what comes out stays behind the rim. */
const SUNK = 0.14;

/** Flower heads that look over a rim, greenery between them. */
function heaped(player: Player, rim: Room, { sheet }: Stand): Item[] {
  const size = rim.width * 0.56;
  const spots: Spot[] = [[-0.36, -0.1, 0.8, Math.PI * 1.1], [0.36, -0.1, 0.8, -Math.PI * 0.1], [0, -0.42, 1, -Math.PI / 2]].map(([aside = 0, up = 0, share = 1, out = 0]) =>
    ({ x: rim.x + aside * rim.width, y: rim.y + up * size, size: size * share, out }));
  const clip = rim.height > 0 ? { clip: clipTo(aboveRim(rim)) } : {};
  return [...greenery(spots, sheet.rng.fork('heaped')), ...blooms([player], spots)].map((item) => ({ ...item, ...clip }));
}

/** Out of a vessel or between the pages of a book, all behind the rim. */
export function sprung(player: Player, stand: Stand): Tied {
  const rim = stand.rim();
  const [x] = stand.at('crown') ?? middleOf(stand);
  if (rim !== undefined) return { front: isFlower(player) ? heaped(player, rim, stand) : [risen(player, rim)] };
  const edge = { x, y: stand.box.top, width: widthOf(stand.box) * 0.7, height: 0 };
  return isFlower(player) ? { behind: heaped(player, edge, stand) } : sheaf(player, stand, x);
}

/** A tree once, stalks in a sheaf, their feet behind the upper edge. */
function sheaf(player: Player, stand: Stand, x: number): Tied {
  const tall = Math.max(heightOf(stand.box), widthOf(stand.box)) * (player.pose === 'flora' ? 0.8 : 0.95);
  const y = stand.box.top + heightOf(stand.box) * 0.1;
  const stalk = (lean: number, share: number, id: string): Item => {
    const height = tall * share;
    const away = height * (0.5 - SUNK);
    return put(player, { x: x + Math.sin(lean) * away, y: y - Math.cos(lean) * away, width: height, height, turn: lean }, id);
  };
  if (player.pose !== 'flora') return { behind: [stalk(0, 1, player.id)] };
  return { behind: STALKS.map(([lean, share], i) => stalk(lean, share, `${player.id}/${i}`)) };
}

/** A forest among antlers: it rises behind the brow, as wide as the antlers are apart and higher than they are. */
export function wooded(player: Player, stand: Stand): Tied {
  const [x, y] = stand.at('crown') ?? [middleOf(stand)[0], stand.box.top];
  const tip = stand.at('antler');
  const width = tip === undefined ? widthOf(stand.box) * 0.8 : Math.abs(tip[0] - x) * 1.7;
  const height = Math.max(width / aspectOf(player), tip === undefined ? 0 : (y - tip[1]) * 1.06);
  return { behind: [put(player, { x, y: y - height * 0.5 + height * 0.12, width: height * aspectOf(player), height })] };
}

/** A tree that a thing turns into at its top: a guitar whose neck becomes one. Its foot is behind the upper edge. */
export function outgrown(player: Player, stand: Stand): Tied {
  const [x] = stand.at('crown') ?? middleOf(stand);
  const height = largest(stand) * 0.8;
  return { behind: [put(player, { x, y: stand.box.top - height * 0.4, width: height * 1.4, height })] };
}

const TREES = new Set(['tree', 'bare-tree', 'oak', 'pine', 'palm-tree', 'bonsai', 'cherry-tree', 'branch', 'cherry-blossom-branch', 'willow', 'maple']);
export const isTree = ({ motif }: Player): boolean => TREES.has(motif?.name ?? '');
