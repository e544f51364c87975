import { boxOfShapes } from '../canvas/place.js';
import type { Motif, Rng, Shape } from '../motifs/motif.js';
import type { Player } from './cast.js';

const redrawn = (player: Player, shapes: readonly Shape[]): Player => ({ ...player, shapes, box: boxOfShapes(shapes) });

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
 * @param hangs whether what it holds hangs from it
 */
export function readyFor(player: Player, kinds: readonly string[], rng: Rng, hangs = false): Player {
  const grips = player.motif?.grips;
  if (grips !== undefined && kinds.includes('held')) return closed(player, hangs ? grips.hanging : grips.standing, rng);
  return kinds.includes('within') ? emptied(player, rng) : player;
}
