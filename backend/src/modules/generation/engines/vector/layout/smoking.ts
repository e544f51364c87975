import type { Item } from '../canvas/item.js';
import { heightOf, widthOf } from '../geometry/box.js';
import type { Point } from '../geometry/point.js';
import { aspectOf, put, type Player } from './cast.js';
import { largest, middleOf, type Stand, type Tie } from './stand.js';

interface Plume {
  readonly foot: Point;
  readonly high: number;
  readonly turn: number;
  readonly flip: boolean;
}

/** A plume with its foot on a place, leaning. */
function plume(player: Player, { foot, high, turn, flip }: Plume, name: string): Item {
  const [x, y] = foot;
  return put(player, { x: x + Math.sin(turn) * high * 0.5, y: y - Math.cos(turn) * high * 0.5, width: high, height: high, turn, flip }, name);
}

/** Weapons and whatever burns let it out at a point of their own. */
function mouthOf(stand: Stand): Point | undefined {
  return stand.at('smoke') ?? (stand.at('flame') === undefined ? undefined : stand.at('crown'));
}

/** Who lives or has a face stands in it: a plume rises behind either shoulder. */
const isFaced = (stand: Stand): boolean => stand.at('eye') !== undefined || stand.at('mouth') !== undefined || stand.hero.pose === 'bust';

function around(player: Player, stand: Stand): Item[] {
  const { box } = stand;
  const [x] = middleOf(stand);
  return ([-1, 1] as const).map((side) => plume(player, {
    foot: [x + side * widthOf(box) * 0.4, box.bottom + heightOf(box) * 0.02], high: heightOf(box) * (side < 0 ? 1.06 : 0.9), turn: side * 0.3, flip: side < 0,
  }, `${player.id}/${side}`));
}

/** Out of both eyes, leaning apart. */
function fromEyes(player: Player, stand: Stand): Item[] {
  const [ex, ey] = stand.at('eye') ?? middleOf(stand);
  const [axis] = stand.at('crown') ?? middleOf(stand);
  return ([-1, 1] as const).map((side) => plume(player, { foot: [axis + side * Math.abs(ex - axis), ey], high: heightOf(stand.box) * 1.06, turn: side * 0.2, flip: side > 0 }, `${player.id}/${side}`));
}

const leftOf = ([x]: Point, stand: Stand, by = 1): boolean => x < middleOf(stand)[0] - by;

/** Breathed out, to the side the mouth is at. */
function breathed(player: Player, stand: Stand, mouth: Point): Item {
  const side = leftOf(mouth, stand) ? -1 : 1;
  return plume(player, { foot: mouth, high: heightOf(stand.box) * 0.8, turn: side * 0.62, flip: side < 0 }, player.id);
}

/** A tail goes over into it. */
function trailing(player: Player, stand: Stand, foot: Point): Item {
  const side = leftOf(foot, stand) ? -1 : 1;
  return plume(player, { foot, high: heightOf(stand.box) * 1.1, turn: side * 0.5, flip: side > 0 }, player.id);
}

/** Where the words have it come out: the eyes, the mouth, the end of the tail; nothing where the hero shows no such place. */
function outOf(player: Player, stand: Stand): readonly Item[] {
  const kind = player.relation?.kind;
  const [mouth, tail] = [stand.at('mouth'), stand.at('tail')];
  if (kind === 'eyes' && stand.at('eye') !== undefined) return fromEyes(player, stand);
  if (kind === 'tail' && tail !== undefined) return [trailing(player, stand, tail)];
  return kind === 'held' && mouth !== undefined ? [breathed(player, stand, mouth)] : [];
}

/** Straight up from where it is lit, or from the top. */
function rising(player: Player, stand: Stand): Item {
  const foot = mouthOf(stand) ?? stand.at('crown') ?? [middleOf(stand)[0], stand.box.top];
  const high = largest(stand) * (aspectOf(stand.hero) > 1.2 ? 0.56 : 0.5);
  return plume(player, { foot, high, turn: 0, flip: leftOf(foot, stand, largest(stand) * 0.1) }, player.id);
}

/** Smoke rises from what is fired or burns, out of the eyes or the mouth when the words say so, and round everybody else. */
export const smokes: Tie = (player, stand) => {
  const told = outOf(player, stand);
  if (told.length > 0) return { front: told };
  return mouthOf(stand) === undefined && isFaced(stand) ? { behind: around(player, stand) } : { front: [rising(player, stand)] };
};
