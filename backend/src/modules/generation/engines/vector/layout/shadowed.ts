import { HERE, placeItem } from '../canvas/place.js';
import { heightOf, widthOf } from '../geometry/box.js';
import { polygon, solid } from '../motifs/geometry/kit.js';
import { aspectOf, put } from './cast.js';
import { outlineOf } from './silhouette.js';
import { middleOf, type Tie } from './stand.js';

/** Of the hero's width and height, how large its shadow is; how much it is laid over. */
const [WIDE, HIGH, LEAN] = [1.2, 0.94, 0.22] as const;

/** The shadow the hero casts, black before its feet: another than its own. */
export const shadow: Tie = (player, stand) => {
  const { box } = stand;
  const height = Math.min(heightOf(box) * HIGH, (widthOf(box) * WIDE) / aspectOf(player));
  const upright = put(player, { x: middleOf(stand)[0], y: box.bottom - height / 2, width: height * aspectOf(player), height });
  const foot = box.bottom - heightOf(box) * 0.015;
  const cast = outlineOf([upright]).map((ring) => ring.map(([x, y]) => [x + (box.bottom - y) * LEAN, foot + (box.bottom - y)] as const));
  return { behind: [placeItem(player.id, 'companion', cast.map((ring) => solid(polygon([...ring]))), HERE)] };
};
