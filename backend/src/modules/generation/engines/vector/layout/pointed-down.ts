import { boxOfShapes } from '../canvas/place.js';
import { placed } from '../motifs/geometry/kit.js';
import type { Player } from './cast.js';

/** A weapon with its point down: what runs down a blade drips from the point. */
export function pointedDown(player: Player): Player {
  const { guard, tip } = player.motif?.anchors ?? {};
  if (guard === undefined || tip === undefined || tip[1] > guard[1]) return player;
  const shapes = placed(player.shapes, { turn: 180 });
  return { ...player, shapes, box: boxOfShapes(shapes) };
}
