import { ringDepth, type Paper } from './paper.js';
import { byte, type Picture } from './picture.js';

/** Ink within the border ring. */
export interface EdgeContact {
  /** Share of the ring that is ink. */
  readonly share: number;
  /** Sides (0–4) along which more than 3 % of the ring is ink. */
  readonly sides: number;
}

/** Clearly not paper. */
export const INK = 60;

function inkShare(paper: Paper, indices: Iterable<number>): number {
  let ink = 0;
  let count = 0;
  for (const i of indices) {
    if (byte(paper.distance, i) > INK) ink += 1;
    count += 1;
  }
  return count === 0 ? 0 : ink / count;
}

function* box({ width }: Picture, [left, top, right, bottom]: readonly [number, number, number, number]): Generator<number> {
  for (let y = top; y < bottom; y++) for (let x = left; x < right; x++) yield y * width + x;
}

export function edgeContact(picture: Picture, paper: Paper): EdgeContact {
  const { width, height } = picture;
  const depth = ringDepth(picture);
  const sides = [
    [0, 0, width, depth],
    [0, height - depth, width, height],
    [0, depth, depth, height - depth],
    [width - depth, depth, width, height - depth],
  ] as const;
  const shares = sides.map((side) => inkShare(paper, box(picture, side)));
  const areas = sides.map(([left, top, right, bottom]) => (right - left) * (bottom - top));
  const total = areas.reduce((a, b) => a + b, 0);
  return {
    share: shares.reduce((sum, share, i) => sum + share * (areas[i] ?? 0), 0) / Math.max(1, total),
    sides: shares.filter((share) => share > 0.03).length,
  };
}
