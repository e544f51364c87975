import { between, distance, type Point } from '../geometry/point.js';

/** A line, or the edge of something inked, as it will be drawn. */
export interface Mark {
  /** Places along it; null where it ends, and where something that is painted later hides it. */
  readonly paces: readonly (Point | null)[];
  /** Half its line, canvas units; 0 for the bare edge of something inked. */
  readonly half: number;
}

interface Post {
  readonly at: Point;
  readonly half: number;
}

/** Canvas units between two places that are looked at along a line. */
const PACE = 4;
/** Nearer than this two lines are one. Canvas units. */
const TOUCHING = 0.4;
/** A slit shorter than this is a corner, canvas units: a report looks at 3 % of the long side at a time. */
const LONG = 22;
const ROW = 4096;

/** Walks along rings, leaving out what is not seen. */
export function pacesAlong(rings: readonly (readonly Point[])[], isClosed: boolean, isSeen: (x: number, y: number) => boolean): (Point | null)[] {
  const paces: (Point | null)[] = [];
  for (const ring of rings) {
    const count = isClosed ? ring.length : ring.length - 1;
    for (let i = 0; i < count; i += 1) {
      const [a, b] = [ring[i] as Point, ring[(i + 1) % ring.length] as Point];
      const steps = Math.max(1, Math.ceil(distance(a, b) / PACE));
      for (let k = 0; k < steps; k += 1) {
        const at = between(a, b, k / steps);
        paces.push(isSeen(at[0], at[1]) ? at : null);
      }
    }
    paces.push(null);
  }
  return paces;
}

/** Skin too narrow to stay open between a new line and what is there: its two banks. */
export interface Slits {
  /** One ring for each long slit, from bank to bank. */
  readonly areas: readonly (readonly Point[])[];
  /** Share of the new line's way that runs beside one. */
  readonly share: number;
}

/** What is already drawn, to be asked how much skin is left beside something new. */
export class Crowd {
  private readonly cell: number;
  private readonly tight: number;
  private readonly posts = new Map<number, Post[]>();

  /** @param tight least skin between two lines; @param widest half the widest line. Canvas units. */
  constructor(tight: number, widest: number) {
    this.tight = tight;
    this.cell = tight + 2 * widest;
  }

  add(mark: Mark): void {
    for (const at of mark.paces) {
      if (at === null) continue;
      const key = Math.floor(at[1] / this.cell) * ROW + Math.floor(at[0] / this.cell);
      const list = this.posts.get(key);
      if (list) list.push({ at, half: mark.half });
      else this.posts.set(key, [{ at, half: mark.half }]);
    }
  }

  /** @param tight where another measure than the usual one is meant, canvas units */
  slitsBeside(mark: Mark, tight = this.tight): Slits {
    const areas: Point[][] = [];
    let beside = 0;
    let banks: [Point[], Point[]] = [[], []];
    const close = (): void => {
      beside += banks[0].length;
      if (banks[0].length * PACE >= LONG) areas.push([...banks[0], ...banks[1].reverse()]);
      banks = [[], []];
    };
    for (const at of mark.paces) {
      const post = at === null ? null : this.across(at, mark.half, tight);
      if (at === null || post === null) close();
      else {
        banks[0].push(at);
        banks[1].push(post);
      }
    }
    close();
    return { areas, share: beside / Math.max(1, mark.paces.length - 1) };
  }

  /** The nearest bank when the skin up to it is too narrow; null when there is room, or none at all. */
  private across([x, y]: Point, half: number, tight: number): Point | null {
    let [least, found] = [Infinity, null as Point | null];
    const [column, row] = [Math.floor(x / this.cell), Math.floor(y / this.cell)];
    for (let r = row - 1; r <= row + 1; r += 1) {
      for (let c = column - 1; c <= column + 1; c += 1) {
        for (const post of this.posts.get(r * ROW + c) ?? []) {
          const [dx, dy] = [post.at[0] - x, post.at[1] - y];
          const room = Math.sqrt(dx * dx + dy * dy) - post.half - half;
          if (room < least) [least, found] = [room, post.at];
        }
      }
    }
    return least > TOUCHING && least < tight ? found : null;
  }
}
