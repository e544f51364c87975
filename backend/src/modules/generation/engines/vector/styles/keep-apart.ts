import { isSolid, type Item, type PlacedShape } from '../canvas/item.js';
import type { Space } from '../canvas/space.js';
import type { Point } from '../geometry/point.js';
import type { Sight } from '../shading/sight.js';
import { INK, PAPER } from '../svg/element.js';
import { Crowd, pacesAlong, type Mark } from './crowding.js';
import type { Brushwork } from './paint-items.js';
import type { Stage } from './style.js';
import { thinnest, tightest } from './weights.js';

/** How one shape is put on the sheet. */
export interface Pen {
  /** Null for an open line. */
  readonly fill: string | null;
  readonly colour: string;
  /** Of its line, canvas units; 0 without one. */
  readonly width: number;
  /** What a tapering line does not get finer than, canvas units. */
  readonly least: number;
  /** A line of skin wide enough to stay open. */
  readonly stays: boolean;
  /** Inked whole, because nothing in it would stay open. */
  readonly closes: boolean;
  /** Slits beside it that are inked, and slivers of ink that are left out, on purpose before they do so by themselves. */
  readonly bridges?: readonly { readonly colour: string; readonly areas: readonly (readonly Point[])[] }[];
}

/** An item and what it takes to choose pens for it. */
export interface Turn {
  readonly stage: Stage;
  readonly work: Brushwork;
  readonly sight: Sight;
  readonly item: Item;
  /** Index of the item's first shape among all shapes. */
  readonly first: number;
}

interface Placed {
  readonly pens: Pen[];
  readonly turn: Turn;
  readonly index: number;
  readonly paces: Mark['paces'];
}

const shapeOf = ({ turn, index }: Placed): PlacedShape => turn.item.shapes[index] as PlacedShape;
const penOf = ({ pens, index }: Placed): Pen => pens[index] as Pen;
const markOf = ({ paces }: Placed, half: number): Mark => ({ paces, half });

function placedOf(turn: Turn, pens: Pen[]): Placed[] {
  const { item, sight, first } = turn;
  return item.shapes.map((shape, index) => (
    { pens, turn, index, paces: pacesAlong(shape.rings, isSolid(shape), (x, y) => sight.isSeen(first + index, x, y)) }));
}

function bridged(pen: Pen, colour: string, areas: readonly (readonly Point[])[]): Pen {
  return areas.length === 0 ? pen : { ...pen, bridges: [...(pen.bridges ?? []), { colour, areas }] };
}

/** A line whose way is so crowded even when it is fine is left out. */
const MOST_CROWDED = 0.5;

/** An open line gives way: it gets finer, and when that leaves no room either, it is not drawn. */
function givingWay(placed: Placed, crowd: Crowd): Pen {
  const pen = penOf(placed);
  if (crowd.slitsBeside(markOf(placed, pen.width / 2)).areas.length === 0) return pen;
  const fine = { ...pen, width: pen.least };
  const { areas, share } = crowd.slitsBeside(markOf(placed, fine.width / 2));
  if (areas.length === 0) return fine;
  return share > MOST_CROWDED ? { ...pen, width: 0 } : bridged(pen, pen.colour, areas);
}

/** What is put down first keeps its place: edges of forms, then inner lines and black, then details. */
const RANK = { outline: 0, internal: 1, none: 2, detail: 3 } as const;

const rankOf = (placed: Placed): number => (isSolid(shapeOf(placed)) && shapeOf(placed).line !== 'none' ? 0 : 1 + RANK[shapeOf(placed).line]);
/** Slits narrower than this share of the least opening are closed on purpose; wider ones stay open by themselves. */
const NARROW = 0.92;

const isInked = ({ colour, fill, width }: Pen): boolean => (width > 0 && colour !== PAPER) || fill === INK;

/** Skin between inked lines: as wide as it has to be, or none. */
function openSlits(all: readonly Placed[], space: Space): void {
  const crowd = new Crowd(tightest(space) * NARROW, Math.max(0, ...all.map((placed) => penOf(placed).width / 2)));
  for (const placed of [...all].sort((a, b) => rankOf(a) - rankOf(b))) {
    const pen = penOf(placed);
    if (!isInked(pen)) continue;
    const isEdge = pen.fill !== null;
    const done = isEdge ? bridged(pen, pen.fill === INK ? INK : pen.colour, crowd.slitsBeside(markOf(placed, inkHalf(pen))).areas) : givingWay(placed, crowd);
    placed.pens[placed.index] = done;
    if (isInked(done)) crowd.add(markOf(placed, inkHalf(done)));
  }
}

/** How far ink reaches over a path; a line of skin under a black form takes nothing from it. */
const inkHalf = ({ colour, width }: Pen): number => (colour === PAPER ? 0 : width / 2);

/** Lines of skin that are meant to stay open; those of small things are not. */
const isCut = ({ stays, colour, width }: Pen): boolean => colour === PAPER && width > 0 && stays;

/** A line of skin that would leave so little black beside most of its way is not cut. */
const MOST_CUT = 0.4;

/** Ink between lines of skin: as wide as a needle, or none. */
function dropSlivers(all: readonly Placed[], space: Space): void {
  const needle = thinnest(space);
  const crowd = new Crowd(2.4 * needle, Math.max(0, ...all.map((placed) => penOf(placed).width / 2)));
  for (const placed of all) {
    const pen = penOf(placed);
    if (isCut(pen)) {
      const mark = markOf(placed, pen.width / 2);
      const done = crowd.slitsBeside(mark).share > MOST_CUT ? { ...pen, width: 0 } : bridged(pen, PAPER, crowd.slitsBeside(mark, needle).areas);
      placed.pens[placed.index] = done;
      if (done.width > 0 && pen.fill !== INK) crowd.add(mark);
    }
    if (pen.fill === INK) crowd.add(markOf(placed, -inkHalf(pen)));
  }
}

/** Looks after skin between lines and lines between skin; letters stand as they are. */
export function keepApart(turns: readonly Turn[], pens: readonly (readonly Pen[])[], space: Space): readonly (readonly Pen[])[] {
  const kept = pens.map((list) => [...list]);
  const all = turns.flatMap((turn, t) => (turn.item.role === 'lettering' ? [] : placedOf(turn, kept[t] as Pen[])));
  openSlits(all, space);
  if (all.some((placed) => isCut(penOf(placed)))) dropSlivers(all, space);
  return kept;
}
