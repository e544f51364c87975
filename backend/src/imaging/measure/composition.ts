import { componentsOf } from '../components/components.js';
import { emptyPlane, type Mask, type Point } from '../raster/plane.js';

/** Ink closer together than this share of the longer side is read as one piece by the eye. */
const TOGETHER = 0.04;

/** Pieces that float apart: the drawing counted after closing gaps of 4 % of its longer side. Dust does not count. */
export function floatingPieces(mask: Mask, toInk: Int32Array, longerSide: number): { count: number; smallest: Point | null } {
  const limit = ((TOGETHER * longerSide) / 2) ** 2;
  const blurred = emptyPlane(mask.width, mask.height);
  for (let i = 0; i < blurred.data.length; i++) blurred.data[i] = (toInk[i] as number) <= limit ? 1 : 0;
  const pieces = componentsOf(blurred, 1, 8);
  let smallest = -1;
  for (let piece = 0; piece < pieces.count; piece++) {
    if (smallest === -1 || (pieces.area[piece] as number) < (pieces.area[smallest] as number)) smallest = piece;
  }
  if (smallest === -1) return { count: 0, smallest: null };
  return {
    count: pieces.count,
    smallest: {
      x: ((pieces.left[smallest] as number) + (pieces.right[smallest] as number)) / 2,
      y: ((pieces.top[smallest] as number) + (pieces.bottom[smallest] as number)) / 2,
    },
  };
}

/** Sides of the picture that ink runs into, and one place where it does. */
export function edgeContact({ width, height, data }: Mask): { sides: number; at: Point | null } {
  const along = (length: number, index: (k: number) => number): number => {
    for (let k = 0; k < length; k++) if (data[index(k)] === 1) return k;
    return -1;
  };
  const top = along(width, (k) => k);
  const bottom = along(width, (k) => (height - 1) * width + k);
  const left = along(height, (k) => k * width);
  const right = along(height, (k) => k * width + width - 1);
  const touched: Point[] = [];
  if (top !== -1) touched.push({ x: top, y: 0 });
  if (bottom !== -1) touched.push({ x: bottom, y: height - 1 });
  if (left !== -1) touched.push({ x: 0, y: left });
  if (right !== -1) touched.push({ x: width - 1, y: right });
  return { sides: touched.length, at: touched[0] ?? null };
}
