import type { Item } from '../canvas/item.js';
import { HERE, placeItem } from '../canvas/place.js';
import { heightOf, widthOf } from '../geometry/box.js';
import { body, circle, stroke } from '../motifs/geometry/kit.js';
import type { Shape } from '../motifs/motif.js';
import { isSky } from '../scene/roles.js';
import { aspectOf, put } from './cast.js';
import { largest, middleOf, type Stand, type Tied } from './stand.js';
import type { Player } from './cast.js';

/** A landscape or a sky inside a creature: a double exposure. */
export const isExposed = ({ motif, pose }: Player): boolean => motif !== null && (pose === 'scenery' || isSky(motif));

/** How far down its box a face is left free, as a share of its height. */
const FACE = 0.66;

/** Of a dial's shorter side, half of the window in its middle. */
const WINDOW = 0.3;

/** A landscape seen through the middle of a dial, as through a window. */
export function inDial(player: Player, stand: Stand): Tied {
  const [x, y] = stand.at('centre') ?? middleOf(stand);
  const radius = Math.min(widthOf(stand.box), heightOf(stand.box)) * WINDOW;
  const height = Math.max(radius * 1.5, (radius * 2.1) / aspectOf(player));
  const land = put(player, { x, y: y + radius * 1.04 - height / 2, width: height * aspectOf(player), height });
  const pane = (id: string, shape: Shape): Item => placeItem(`${player.id}/${id}`, 'companion', [shape], HERE);
  return { front: [
    pane('pane', body(circle([x, y], radius), 'skin', { line: 'none', relief: 0, colour: 'white' })), { ...land, clip: { x, y, radius } }, pane('rim', stroke(circle([x, y], radius), 'outline')),
  ] };
}

/** The land takes the place of the neck and the body, rounded off as they are; the face stays free. Sky is behind the head. */
export function exposed(player: Player, stand: Stand): Tied {
  const { box } = stand;
  const [x, y] = middleOf(stand);
  if (player.motif !== null && isSky(player.motif)) {
    const size = largest(stand) * 0.9;
    return { behind: [put(player, { x, y: y - heightOf(box) * 0.08, width: size, height: size })] };
  }
  const [, mouth] = stand.at('mouth') ?? [0, box.top + heightOf(box) * FACE];
  const top = Math.max(mouth + heightOf(box) * 0.06, box.top + heightOf(box) * FACE);
  const radius = Math.max(widthOf(box) * 0.52, heightOf(box) * 0.34);
  const height = Math.max((radius * 2.1) / aspectOf(player), heightOf(box) * 0.4);
  const land = put(player, { x, y: top + height / 2, width: height * aspectOf(player), height });
  // The circle is cut off below its middle, so that the land ends on a broad foot.
  return { front: [{ ...land, clip: { x, y: land.box.bottom - radius * 0.7, radius } }] };
}
