import { heightOf, widthOf } from '../geometry/box.js';
import { aspectOf, put, type Player } from './cast.js';
import { standingIn } from './rimmed.js';
import { middleOf, type Stand, type Tied } from './stand.js';

/** Things with an opening at their top that another may come out of. */
const VESSELS: ReadonlySet<string> = new Set([
  'teapot', 'tea-cup', 'coffee-cup', 'vase', 'cauldron', 'mason-jar', 'bottle', 'potion-bottle', 'gift-box', 'treasure-chest', 'book', 'egg', 'lantern', 'seashell', 'coffin', 'bathtub', 'wine-glass', 'beer', 'flask', 'boot', 'handbag',
  'backpack', 'suitcase', 'letter', 'pumpkin', 'watering-can', 'inkwell', 'flower-pot',
]);
/** Hats are drawn brim down: what comes out of one, comes out of its brim. */
const HATS: ReadonlySet<string> = new Set(['top-hat', 'witch-hat', 'bowler-hat', 'cowboy-hat']);

const isHat = ({ motif }: Player): boolean => HATS.has(motif?.name ?? '');

export const isVessel = (player: Player): boolean => isHat(player) || VESSELS.has(player.motif?.name ?? '');

/** What grows out of a cup has its foot in it. */
const FOOTED = { share: 0.7, sunk: 0.1 } as const;

/** Out of a vessel: the hero stands in it, or it before the foot of the hero. */
export function outOf(player: Player, { box, ...stand }: Stand): Tied {
  const rim = player.motif?.holds?.rim;
  if (rim !== undefined) return standingIn(player, { box, ...stand }, rim, FOOTED);
  const width = Math.max(widthOf(box) * 0.72, heightOf(box) * 0.5);
  const height = Math.min(width / aspectOf(player), heightOf(box) * 0.9);
  const [x] = middleOf({ box, ...stand });
  return { front: [put(player, { x, y: box.bottom + height * 0.14, width, height, turn: isHat(player) ? Math.PI : 0 })] };
}
