import { heightOf, widthOf } from '../geometry/box.js';
import { blooms, greenery, type Spot } from './bouquets.js';
import type { Player } from './cast.js';
import { middleOf, type Stand, type Tied } from './stand.js';

/** Flowers in antlers: how far aside and up from the brow to the tip, and how large, the middle one last. */
const SPOTS = [[0.98, 0.9, 0.5], [0.86, 0.42, 0.62], [0.44, 0.3, 0.7], [0.5, 0.82, 0.44], [0, 0.06, 0.86]] as const;
/** Of the reach of one antler, how large a flower is. */
const SIZE = 0.62;

/** Flowers all over a stag's antlers, alike on both sides; their tips stay free. */
export function blossoming(player: Player, stand: Stand, tip: readonly [number, number]): Tied {
  const [x, y] = stand.at('crown') ?? [middleOf(stand)[0], stand.box.top + heightOf(stand.box) * 0.4];
  const reach = Math.min(Math.abs(tip[0] - x), widthOf(stand.box) * 0.5);
  const spots = SPOTS.flatMap(([aside, up, share]): Spot[] => (aside === 0 ? [0] : [-1, 1]).map((side) => ({
    x: x + side * aside * reach, y: y + (tip[1] - y) * up, size: reach * SIZE * share, out: -Math.PI / 2 + side * 0.9,
  })));
  return { front: [...greenery(spots.slice(0, 4), stand.sheet.rng.fork('antlers')), ...blooms([player], spots)] };
}
