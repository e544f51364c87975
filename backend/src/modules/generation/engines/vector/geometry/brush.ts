import type { Point } from './point.js';

/** A stroke of changing width along a polyline, as one ring. `width(t, i)`: t 0 … 1 along its points. */
export function brush(points: readonly Point[], width: (t: number, index: number) => number): Point[] {
  const left: Point[] = [];
  const right: Point[] = [];
  const last = points.length - 1;
  points.forEach((point, i) => {
    const before = points[Math.max(0, i - 1)] ?? point;
    const after = points[Math.min(last, i + 1)] ?? point;
    const length = Math.hypot(after[0] - before[0], after[1] - before[1]) || 1;
    const nx = -(after[1] - before[1]) / length;
    const ny = (after[0] - before[0]) / length;
    const half = width(last === 0 ? 0 : i / last, i) / 2;
    left.push([point[0] + nx * half, point[1] + ny * half]);
    right.push([point[0] - nx * half, point[1] - ny * half]);
  });
  return [...left, ...right.reverse()];
}
