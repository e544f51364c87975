import { boxOfShapes } from '../canvas/place.js';
import { createRng } from '../random/rng.js';
import { aspectOf, type Player } from './cast.js';

/** How much slimmer than its room a thing must be asked to be before it is drawn anew. */
const WORTH_IT = 1.25;

/** The player stretched down a room `ratio` times as high as wide, when it can be and would fill it better. */
export function longer(player: Player, ratio: number): Player {
  const { motif } = player;
  if (motif?.drawTall === undefined || player.group !== undefined || ratio * aspectOf(player) < WORTH_IT) return player;
  const drawn = motif.drawTall(createRng(player.id), ratio);
  const shapes = player.dyed?.(drawn) ?? drawn;
  return { ...player, shapes, box: boxOfShapes(shapes), pose: 'tall' };
}
