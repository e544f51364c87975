import type { Item } from '../canvas/item.js';
import { HERE, placeItem } from '../canvas/place.js';
import { heightOf, widthOf } from '../geometry/box.js';
import type { Point } from '../geometry/point.js';
import { stroke } from '../motifs/geometry/kit.js';
import { aspectOf, put, type Player } from './cast.js';
import { boxOfItems } from './frame.js';
import { shelter } from './housed.js';
import { outlineOf } from './silhouette.js';
import { middleOf, type Stand, type Tie, type Tied } from './stand.js';

const thread = (id: string, [x, y]: Point, foot: number): Item => placeItem(`${id}/thread`, 'companion', [stroke(`M${x} ${y}L${x} ${foot}`, 'internal')], HERE);

/** Of what hangs from a crescent, how many times as high it is, and the thread between as a share of what hangs. */
const [CRESCENT, THREAD] = [2.3, 0.3] as const;

/** From the upper horn of a crescent, in its mouth. */
function fromHorn(player: Player, stand: Stand, horn: Point): Tied {
  const { box } = stand;
  const x = (stand.at('crown') ?? middleOf(stand))[0];
  const height = Math.max(heightOf(box), widthOf(box)) * CRESCENT;
  const scale = height / heightOf(player.box);
  const tip: Point = [x, box.top - heightOf(box) * THREAD];
  const [mx, my] = [(player.box.left + player.box.right) / 2, (player.box.top + player.box.bottom) / 2];
  const moon = put(player, { x: tip[0] + (mx - horn[0]) * scale, y: tip[1] + (my - horn[1]) * scale, width: widthOf(player.box) * scale, height });
  return { behind: [moon, thread(player.id, [tip[0], tip[1] + height * 0.004], box.top + heightOf(box) * 0.04)] };
}

/** The hero hangs from it. */
export const hangs: Tie = (player, stand) => {
  const horn = player.motif?.name === 'crescent-moon' ? player.motif.anchors?.['crown'] : undefined;
  return horn === undefined ? shelter(player, stand) : fromHorn(player, stand, horn);
};

/** How far aside things hang, shares of the hero's half width, and how long their threads are, shares of its longer side. */
const PLACES = [[[0, 0.16]], [[-0.4, 0.12], [0.4, 0.22]], [[-0.5, 0.1], [0, 0.24], [0.5, 0.14]]] as const;
const PENDANT = 0.34;

/** The lowest place of a drawing over a point of its foot. */
function edgeOver(items: readonly Item[], x: number, near: number): number {
  const under = outlineOf(items).flat().filter(([px]) => Math.abs(px - x) < near).map(([, y]) => y);
  return under.length === 0 ? boxOfItems(items).bottom : Math.max(...under);
}

/** It hangs from the hero, or what the hero sits on, by a thread; several by threads of different lengths. */
export const pendant: Tie = (player, stand) => {
  const places = PLACES[Math.min(stand.count, PLACES.length) - 1] ?? PLACES[0];
  const [aside, share] = places[stand.index % places.length] ?? places[0];
  const bearers = stand.core.filter(({ id }) => !id.startsWith(player.motif?.name ?? ' '));
  const box = boxOfItems(bearers);
  const [wide, long] = [widthOf(box), Math.max(widthOf(box), heightOf(box))];
  const x = (box.left + box.right) / 2 + aside * wide * 0.5;
  const edge = edgeOver(bearers, x, wide * 0.03) - long * 0.01;
  const size = long * PENDANT * (stand.count > 1 ? 0.7 : 1);
  const height = Math.min(size, size / aspectOf(player));
  const top = edge + long * share;
  return { behind: [thread(player.id, [x, edge], top + height * 0.06)], front: [put(player, { x, y: top + height / 2, width: size, height: size })] };
};
