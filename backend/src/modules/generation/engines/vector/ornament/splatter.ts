import { coordinate, printRing } from '../geometry/print.js';
import type { Box } from '../geometry/box.js';
import type { Point } from '../geometry/point.js';
import type { Rng } from '../motifs/motif.js';

export const disc = (x: number, y: number, r: number): string => {
  const [cx, cy, rr] = [coordinate(x - r), coordinate(y), coordinate(r)];
  return `M${cx} ${cy}a${rr} ${rr} 0 1 0 ${coordinate(2 * r)} 0a${rr} ${rr} 0 1 0 ${coordinate(-2 * r)} 0z`;
};

/** A dry brush stroke from left to right: a ragged bar that breaks into streaks at its end. Inside `within`. */
export function dryStroke(at: { x: number; y: number; length: number; height: number }, within: Box, rng: Rng): string {
  const left = Math.max(within.left, at.x);
  const right = Math.min(within.right, at.x + at.length);
  const bristles = Math.max(4, Math.round(at.height / 7));
  let data = '';
  for (let i = 0; i < bristles; i += 1) {
    const thick = (at.height / bristles) * rng.between(0.75, 1.25);
    const y = at.y + ((i + 0.5) / bristles - 0.5) * at.height;
    const from = left + (right - left) * rng.between(0, 0.16);
    const to = right - (right - left) * rng.between(0, 0.34);
    const wave = rng.between(-0.5, 0.5) * thick;
    const upper: Point[] = [[from, y - thick * 0.2], [from + (to - from) * 0.1, y - thick / 2], [from + (to - from) * 0.6, y - thick / 2 + wave], [to, y - thick * 0.12]];
    const lower: Point[] = [[to, y + thick * 0.12], [from + (to - from) * 0.6, y + thick / 2 + wave], [from + (to - from) * 0.1, y + thick / 2], [from, y + thick * 0.3]];
    data += printRing([...upper, ...lower]);
    for (let gap = to + thick; gap < right && rng.next() < 0.7; gap += thick * rng.between(2, 5)) {
      data += printRing([[gap, y - thick * 0.16], [Math.min(right, gap + thick * rng.between(1.5, 4)), y], [gap, y + thick * 0.16]]);
    }
  }
  return data;
}

/** Drops thrown round a point, small ones farther out. Inside `within`. */
export function drops(centre: Point, reach: number, count: number, scene: { within: Box; rng: Rng }): string {
  let data = '';
  for (let i = 0; i < count; i += 1) {
    const angle = scene.rng.between(0, 2 * Math.PI);
    const far = scene.rng.next();
    const r = reach * (0.004 + 0.02 * (1 - far) * scene.rng.next());
    const x = centre[0] + Math.cos(angle) * reach * (0.35 + 0.65 * far);
    const y = centre[1] + Math.sin(angle) * reach * (0.35 + 0.65 * far);
    const { left, right, top, bottom } = scene.within;
    if (x - r > left && x + r < right && y - r > top && y + r < bottom) data += disc(x, y, r);
  }
  return data;
}

/** Rows of dots that grow and fade like a coarse newspaper screen, inside a circle. */
export function halftone(centre: Point, radius: number, pitch: number): string {
  let data = '';
  for (let row = -Math.ceil(radius / pitch); row * pitch <= radius; row += 1) {
    for (let column = -Math.ceil(radius / pitch); column * pitch <= radius; column += 1) {
      const x = (column + (row % 2 === 0 ? 0 : 0.5)) * pitch;
      const y = row * pitch * 0.87;
      const away = Math.hypot(x, y) / radius;
      if (away < 1) data += disc(centre[0] + x, centre[1] + y, pitch * (0.08 + 0.36 * (1 - away)));
    }
  }
  return data;
}

/** Ink run down from a point: a line that ends in a drop. */
export function drip(x: number, y: number, length: number, width: number): string {
  return printRing([[x - width * 0.8, y], [x + width * 0.8, y], [x + width * 0.3, y + length * 0.25],
    [x + width * 0.25, y + length], [x - width * 0.25, y + length], [x - width * 0.3, y + length * 0.25]])
    + disc(x, y + length, width * 0.62);
}
