import type { Item } from '../canvas/item.js';
import { HERE, placeItem } from '../canvas/place.js';
import { heightOf, widthOf, type Box } from '../geometry/box.js';
import type { Point } from '../geometry/point.js';
import { body, closed } from '../motifs/geometry/kit.js';
import { isBeast } from '../scene/beasts.js';
import { put, type Player } from './cast.js';
import { clipTo } from './silhouette.js';
import { middleOf, type Stand, type Tied } from './stand.js';
import { isHead } from '../scene/roles.js';

/** Who has a back to sit on. */
const backOf = ({ motif }: Player): Point | undefined => motif?.anchors?.['back'];
export const isMount = (player: Player): boolean => backOf(player) !== undefined;

/** How far down a rider the saddle is, and how wide its mount is, in shares of the rider's height. */
const seatOf = (rider: Player): { readonly hip: number; readonly mount: number } =>
  (isHead(rider) ? { hip: 0.94, mount: 2 } : isBeast(rider.motif?.name ?? '') ? { hip: 0.9, mount: 2 } : { hip: 0.58, mount: 1.55 });

/** A leg that hangs down the near flank. */
function leg(id: string, [x, y]: Point, tall: number, side: 1 | -1): Item {
  const at = (points: string): string => closed(points);
  const shapes = [
    body(at('-90,-40 60,-60 170,70 150,190 120,260! 40,250! 60,150 30,90 -60,60'), 'mid', { colour: 'brown' }),
    body(at('36,236! 128,246! 110,350 200,392 206,424! 30,424! 30,340'), 'dark', { colour: 'black' }),
  ];
  return placeItem(id, 'companion', shapes, { ...HERE, x, y, scale: tall * 0.00092, flip: side < 0 });
}

/** What is above a height of some items, canvas units. */
function above(items: readonly Item[], y: number, box: Box): Item[] {
  const reach = Math.max(widthOf(box), heightOf(box)) * 2;
  const clip = clipTo([[[box.left - reach, box.top - reach], [box.right + reach, box.top - reach], [box.right + reach, y], [box.left - reach, y]]]);
  return items.map((item) => ({ ...item, clip: item.clip ?? clip }));
}

const hasLegs = (rider: Player): boolean => !isHead(rider) && !isBeast(rider.motif?.name ?? '');

/** The hero astride what carries it: its hips behind the back, a leg before the flank. */
export function mounted(mount: Player, stand: Stand): Tied {
  const { box, hero } = stand;
  const [x] = middleOf(stand);
  const tall = heightOf(box);
  const { hip, mount: share } = seatOf(hero);
  const saddle = box.top + tall * hip;
  const back = backOf(mount) ?? [0, 0];
  const scale = (tall * share) / widthOf(mount.box);
  const middle: Point = [(mount.box.left + mount.box.right) / 2, (mount.box.top + mount.box.bottom) / 2];
  const item = put(mount, {
    x: x - (back[0] - middle[0]) * scale, y: saddle - (back[1] - middle[1]) * scale - tall * 0.03, width: widthOf(mount.box) * scale, height: heightOf(mount.box) * scale,
  });
  const legs = hasLegs(hero) ? [leg(`${hero.id}/leg`, [x, saddle], tall, 1)] : [];
  return { core: [...above(stand.core, saddle + tall * 0.05, box), item, ...legs] };
}

/** Somebody astride the hero. */
export function astride(rider: Player, stand: Stand): Tied {
  const [x, y] = stand.at('back') ?? middleOf(stand);
  const { hip, mount } = seatOf(rider);
  const tall = widthOf(stand.box) / mount;
  const top = y - tall * hip + tall * 0.03;
  const item = put(rider, { x, y: top + tall / 2, width: tall * 2, height: tall });
  const legs = hasLegs(rider) ? [leg(`${rider.id}/leg`, [x, y], tall, 1)] : [];
  return { behind: above([item], y + tall * 0.05, item.box), front: legs };
}
