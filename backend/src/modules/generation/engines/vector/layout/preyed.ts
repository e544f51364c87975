import { boxOfShapes } from '../canvas/place.js';
import { heightOf, widthOf } from '../geometry/box.js';
import { placed } from '../motifs/geometry/kit.js';
import { isBeast } from '../scene/beasts.js';
import { aspectOf, put, type Player } from './cast.js';
import { longer } from './longer.js';
import { middleOf, type Stand, type Tied } from './stand.js';

/** Seen with their talons open under them. */
const HUNTERS: ReadonlySet<string> = new Set(['eagle']);
/** How long what winds is, width by height, in talons. */
const LONG = 2.6;

/** Whether a bird of prey has caught an animal: that hangs in its talons, other things in its beak. */
export const isPrey = (player: Player, { hero }: Stand): boolean => HUNTERS.has(hero.motif?.name ?? '') && isBeast(player.motif?.name ?? '');

/** A snake stretched out across, everybody else as ever. */
function stretched(player: Player): Player {
  const long = player.motif?.wind === undefined ? player : longer(player, LONG);
  if (long === player) return player;
  const shapes = placed(long.shapes, { turn: 90 });
  return { ...long, shapes, box: boxOfShapes(shapes) };
}

/** Under the bird, its talons over it. */
export function preyed(player: Player, { box, ...stand }: Stand): Tied {
  const prey = stretched(player);
  const width = Math.min(widthOf(box) * (aspectOf(prey) > 1.6 ? 0.94 : 0.6), heightOf(box) * 0.5 * aspectOf(prey));
  const height = width / aspectOf(prey);
  return { behind: [put(prey, { x: middleOf({ box, ...stand })[0], y: box.bottom - heightOf(box) * 0.1 + height * 0.24, width, height })] };
}
