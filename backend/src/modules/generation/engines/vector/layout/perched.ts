import { placeItem } from '../canvas/place.js';
import type { Item } from '../canvas/item.js';
import { heightOf, widthOf } from '../geometry/box.js';
import { body, brush, closed, open } from '../motifs/geometry/kit.js';
import { sprigAt } from './bouquets.js';
import { put, type Player } from './cast.js';
import { largest, middleOf, type Stand, type Tied } from './stand.js';

const TWIGS = new Set(['olive-branch', 'branch', 'ivy', 'leaf', 'oak-leaf', 'eucalyptus', 'cherry-blossom-branch', 'pine-branch']);

/** A plain branch: what sits on it sits on a bough that lies across. */
export const isTwig = ({ motif }: Player): boolean => TWIGS.has(motif?.name ?? '');

/** A bough across the hero's feet with leaves at both ends; a tail hangs behind it. */
export function perched(player: Player, stand: Stand): Tied {
  const { box } = stand;
  const [x] = middleOf(stand);
  const wide = Math.max(widthOf(box) * (widthOf(box) > heightOf(box) * 1.5 ? 1.12 : 1.3), heightOf(box) * 0.9);
  const y = box.bottom - heightOf(box) * 0.09;
  const bough = placeItem(player.id, 'companion', [
    body(closed('-500,34! -360,2 -120,10 120,-16 340,-8 500,-44! 510,-26! 380,22 240,30 60,34 -140,62 -340,56 -490,66!'), 'mid', { colour: 'brown' }),
    brush(open('-420,40 -240,32 -80,36'), 'internal', 1.8), brush(open('40,10 200,2 330,8'), 'internal', 1.8),
    body(closed('300,-2! 350,-60 420,-110! 432,-98! 378,-44 344,4!'), 'mid', { colour: 'brown' }), body(closed('-330,54! -380,110 -440,140! -432,154! -358,122 -296,60!'), 'mid', { colour: 'brown' }),
  ], { x, y, scale: wide / 1000, turn: 0, flip: false });
  const rng = stand.sheet.rng.fork('bough');
  const leaf = (id: string, [u, v]: readonly [number, number], angle: number): Item =>
    sprigAt(`bough/${id}`, { x: x + u * wide, y: y + v * wide, angle, length: wide * 0.24 }, 'leaf', rng);
  return { behind: [leaf('a', [0.46, -0.03], -0.16), leaf('b', [0.41, -0.09], -0.9), leaf('c', [-0.46, 0.05], Math.PI - 0.1), leaf('d', [-0.4, 0.12], Math.PI * 0.72)], front: [bough] }
    ;
}

/** A flower at the beak of who drinks from it: behind the beak, which reaches its middle. */
export function feeds(player: Player, stand: Stand): Tied {
  const [x, y] = stand.at('mouth') ?? stand.at('crown') ?? middleOf(stand);
  const size = largest(stand) * 0.46;
  const [mx, my] = middleOf(stand);
  const long = Math.max(1, Math.hypot(x - mx, y - my));
  const item = put(player, { x: x + ((x - mx) / long) * size * 0.22, y: y + ((y - my) / long) * size * 0.1, width: size, height: size, turn: x < mx ? -0.2 : 0.2 });
  return { behind: [item] };
}
