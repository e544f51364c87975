import { boxOf, heightOf, widthOf } from './box.js';
import { distance, type Point, type Polyline } from './point.js';
import { simplified } from './simplify.js';

/** A ring whose points all lie so near to one distance from its middle is a circle. */
const ROUND = 0.035;

export function isCircle(ring: Polyline): boolean {
  if (ring.length < 8) return false;
  const { left, right, top, bottom } = boxOf([ring]);
  const middle: Point = [(left + right) / 2, (top + bottom) / 2];
  const radius = (right - left) / 2;
  return ring.every((point) => Math.abs(distance(point, middle) - radius) <= ROUND * radius);
}

/** Index of the point that is farthest from another. */
const farthestFrom = (ring: Polyline, from: Point): number => ring.reduce((best, point, i) => (distance(point, from) > distance(ring[best] as Point, from) ? i : best), 0);

/** A closed ring in few straight pieces: it is parted at the two points that lie farthest apart, which stay. */
export function straightRing(ring: Polyline, tolerance: number): Point[] {
  const first = farthestFrom(ring, ring[0] as Point);
  const turned = [...ring.slice(first), ...ring.slice(0, first)];
  const second = farthestFrom(turned, turned[0] as Point);
  const back = simplified([...turned.slice(second), turned[0] as Point], tolerance);
  return [...simplified(turned.slice(0, second + 1), tolerance), ...back.slice(1, -1)];
}

export const spanOf = (rings: readonly Polyline[]): number => {
  const box = boxOf(rings);
  return Math.max(widthOf(box), heightOf(box));
};
