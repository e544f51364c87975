import { boxOfShapes } from '../canvas/place.js';
import type { Motif, Rng, Shape } from '../motifs/motif.js';
import type { Player } from './cast.js';

/** How a hand takes a thing: closed round it where it stands or hangs, or open under it. */
export type Grasp = 'standing' | 'hanging' | 'open';

function redrawn(player: Player, drawn: readonly Shape[]): Player {
  const shapes = player.dyed?.(drawn) ?? drawn;
  return { ...player, shapes, box: boxOfShapes(shapes) };
}

function closed(player: Player, hand: Motif, rng: Rng): Player {
  return redrawn({ ...player, motif: hand, pose: hand.pose }, hand.draw(rng.fork('hand')));
}

function emptied(player: Player, rng: Rng): Player {
  const shapes = player.motif?.holds?.draw?.(rng.fork('emptied'));
  return shapes === undefined ? player : redrawn(player, shapes);
}

/**
 * A player drawn for what the words do with it: emptied for what goes inside it, its hand closed round what it holds.
 * @param kinds the relations of what is tied to it
 * @param grasp how it takes what it holds
 */
export function readyFor(player: Player, kinds: readonly string[], rng: Rng, grasp: Grasp = 'standing'): Player {
  const grips = player.motif?.grips;
  if (grips !== undefined && kinds.includes('held')) return closed(player, grips[grasp] ?? grips.standing, rng);
  return kinds.includes('within') ? emptied(player, rng) : player;
}
