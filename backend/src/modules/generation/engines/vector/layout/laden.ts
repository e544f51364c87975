import { heightOf, widthOf } from '../geometry/box.js';
import { put, aspectOf, type Player } from './cast.js';
import { middleOf, type Stand, type Tied } from './stand.js';

/** Of the bearer's length, how wide and how high what stands on its back is; of its own height, how much of its foot is hidden. */
const [WIDE, HIGH, SUNK] = [0.6, 0.62, 0.07] as const;

/** The same of what has roots or a broad foot. */
const ROOTED = 0.16;

/** A castle on a whale, a house on a snail, a forest on a bear: its foot behind the line of the back. */
export function laden(load: Player, stand: Stand): Tied {
  const [x, y] = stand.at('back') ?? middleOf(stand);
  const across = Math.max(widthOf(stand.box), heightOf(stand.box) * 0.7);
  const width = Math.min(across * WIDE, across * HIGH * aspectOf(load));
  const height = width / aspectOf(load);
  return { behind: [put(load, { x, y: y - height * (0.5 - (load.pose === 'scenery' || load.motif?.name === 'tree' ? ROOTED : SUNK)), width, height })] };
}

/** The same when the words are of what is carried: its bearer large under it. */
export function borne(bearer: Player, stand: Stand): Tied {
  const { box } = stand;
  const across = Math.max(widthOf(box), heightOf(box) * 0.96) / WIDE;
  const scale = across / Math.max(widthOf(bearer.box), heightOf(bearer.box) * 0.7);
  const [bx, by] = bearer.motif?.anchors?.['back'] ?? [0, 0];
  const [mx, my] = [(bearer.box.left + bearer.box.right) / 2, (bearer.box.top + bearer.box.bottom) / 2];
  return { front: [put(bearer, {
    x: middleOf(stand)[0] - (bx - mx) * scale, y: box.bottom - heightOf(box) * SUNK - (by - my) * scale, width: widthOf(bearer.box) * scale, height: heightOf(bearer.box) * scale,
  })] };
}

/** Whether it is carried on a back rather than riding it: a building, a landscape, a plant. */
export const isLoad = ({ motif, pose }: Player): boolean => motif !== null && (pose === 'scenery' || pose === 'flora' || LOADS.has(motif.name));

const LOADS: ReadonlySet<string> = new Set([
  'castle', 'cabin', 'lighthouse', 'tree', 'bonsai', 'pagoda', 'mushroom', 'windmill', 'globe', 'pine', 'tent', 'ship', 'world-map', 'planet',
  'moon', 'sun', 'volcano', 'palm-tree', 'camper-van',
]);
