import type { Point } from '../raster/plane.js';

/** A closed hole. */
export interface Cell extends Point {
  /** px, diameter of the circle of the same area */
  readonly size: number;
}

/** Cells farther apart than this share of the longer side are seen one by one. */
const FARTHEST = 0.035;
/** So many cells around one make it part of a net; a link of a chain has two, a leaf of a sprig five at most. */
const ENOUGH = 6;
/** What counts as around: up to so many times the way to the third nearest. */
const AROUND = 1.6;
/** Cells of one net differ at most so much in size. */
const ALIKE = 3;
/** Of a net the narrower spread is at least so much of the wider; rows are narrow. */
const EVERY_WAY = 0.4;

/** Cells by squares of `size`, so that only near ones are looked at. */
function squares(cells: readonly Cell[], size: number): Map<string, Cell[]> {
  const found = new Map<string, Cell[]>();
  for (const cell of cells) {
    const key = `${Math.floor(cell.x / size)} ${Math.floor(cell.y / size)}`;
    const list = found.get(key);
    if (list) list.push(cell);
    else found.set(key, [cell]);
  }
  return found;
}

/** Whether offsets lie on all sides and not in a row: the two standard deviations along their axes are alike. */
function spreadEveryWay(offsets: readonly Point[]): boolean {
  const mean = (of: (o: Point) => number): number => offsets.reduce((sum, offset) => sum + of(offset), 0) / offsets.length;
  const [xx, yy, xy] = [mean(({ x }) => x * x), mean(({ y }) => y * y), mean(({ x, y }) => x * y)];
  const middle = (xx + yy) / 2;
  const swing = Math.hypot((xx - yy) / 2, xy);
  return middle - swing >= EVERY_WAY ** 2 * (middle + swing);
}

const areAlike = (a: Cell, b: Cell): boolean => a.size <= ALIKE * b.size && b.size <= ALIKE * a.size;

function isMeshed(cell: Cell, near: readonly Cell[], farthest: number): boolean {
  const offsets = near.filter((other) => other !== cell && areAlike(other, cell)).map(({ x, y }) => ({ x: x - cell.x, y: y - cell.y, away: Math.hypot(x - cell.x, y - cell.y) }));
  offsets.sort((a, b) => a.away - b.away);
  const reach = Math.min(farthest, AROUND * (offsets[2]?.away ?? Infinity));
  const around = offsets.filter(({ away }) => away <= reach);
  return around.length >= ENOUGH && spreadEveryWay(around);
}

/**
 * The holes that are cells of a net: cross-hatching, scales, lace. Like hatching they soften together into a tone, so no single
 * one of them decides anything. A hole beside two cells of a net is its rim.
 */
export function meshOf(holes: readonly Cell[], longerSide: number): ReadonlySet<Cell> {
  const farthest = FARTHEST * longerSide;
  const bySquare = squares(holes, farthest);
  const nearOf = ({ x, y }: Cell): Cell[] => [-1, 0, 1].flatMap((row) => [-1, 0, 1].flatMap((column) =>
    bySquare.get(`${Math.floor(x / farthest) + column} ${Math.floor(y / farthest) + row}`) ?? []));
  const inner = new Set(holes.filter((hole) => isMeshed(hole, nearOf(hole), farthest)));
  const isBeside = (a: Cell, b: Cell): boolean => areAlike(a, b) && Math.hypot(a.x - b.x, a.y - b.y) <= farthest / 2;
  const rim = holes.filter((hole) => nearOf(hole).filter((other) => inner.has(other) && isBeside(hole, other)).length >= 2);
  return new Set([...inner, ...rim]);
}
