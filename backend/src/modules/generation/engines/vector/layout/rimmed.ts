import { heightOf, widthOf } from '../geometry/box.js';
import type { Item } from '../canvas/item.js';
import type { Point } from '../geometry/point.js';
import type { Rim } from '../motifs/motif.js';
import { aspectOf, put, type Player } from './cast.js';
import { clipTo, type Outline } from './silhouette.js';
import { middleOf, type Room, type Stand, type Tied } from './stand.js';

/** Corners of the front of a rim. */
const CORNERS = 16;

/** What is seen of a thing that stands in a vessel: all above the front of its rim. */
export function aboveRim({ x, y, width, height }: Room): Outline {
  const far = width * 6;
  const side = width / 2;
  const front = Array.from({ length: CORNERS + 1 }, (_, i): Point => {
    const turn = (Math.PI * i) / CORNERS;
    return [x + (Math.cos(turn) * width) / 2, y + (Math.sin(turn) * height) / 2];
  });
  return [[[x - far, y - far], [x + far, y - far], [x + far, y - side], [x + side, y], ...front, [x - side, y], [x - far, y - side]]];
}

/** How much of a rim's width what stands in it takes, how high it may be against that width, how deep its foot is sunk. */
const [WIDE, HIGH, SUNK] = [0.98, 1.5, 0.06] as const;
/** The same of a landscape: its broad foot is below the rim. */
const [BROAD, LOW] = [1.34, 0.26] as const;

/** A thing in the hero, which is open at its top: mountains out of a cup. */
export function risen(player: Player, rim: Room): Item {
  const [wide, sunk] = player.pose === 'scenery' ? [BROAD, LOW] : [WIDE, SUNK];
  const width = Math.min(rim.width * wide, rim.width * HIGH * aspectOf(player));
  const height = width / aspectOf(player);
  const item = put(player, { x: rim.x, y: rim.y + rim.height * 0.5 - height * (0.5 - sunk), width, height });
  return { ...item, clip: clipTo(aboveRim(rim)) };
}

/** How wide a vessel's rim is, of the hero's width, and how much of the hero is below it. */
interface Footing {
  readonly share: number;
  readonly sunk: number;
}
const ROOMY: Footing = { share: 1.06, sunk: 0.22 };

/** The hero in a vessel, its lower part hidden: a cat in a cup. */
export function standingIn(vessel: Player, stand: Stand, rim: Rim, { share, sunk }: Footing = ROOMY): Tied {
  const { box } = stand;
  const [x] = stand.at('base') ?? middleOf(stand);
  const scale = (widthOf(box) * share) / rim.across;
  const foot = box.bottom - heightOf(box) * sunk;
  const [mx, my]: Point = [(vessel.box.left + vessel.box.right) / 2, (vessel.box.top + vessel.box.bottom) / 2];
  const opening: Room = { x, y: foot - (rim.deep * scale) / 2, width: rim.across * scale, height: rim.deep * scale };
  const at = { x: x - (rim.x - mx) * scale, y: opening.y - (rim.y - my) * scale, width: widthOf(vessel.box) * scale, height: heightOf(vessel.box) * scale };
  const clip = clipTo(aboveRim(opening));
  return { behind: [put(vessel, at)], core: stand.core.map((item) => ({ ...item, clip: item.clip ?? clip })) };
}
