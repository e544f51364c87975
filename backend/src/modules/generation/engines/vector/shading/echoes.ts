import { isSolid, type PlacedShape } from '../canvas/item.js';
import { contours } from '../field/contour.js';
import { distanceInside } from '../field/distance.js';
import { maskOf } from '../field/scanline.js';
import { distance, type Point } from '../geometry/point.js';
import { coordinate, printRing } from '../geometry/print.js';
import type { Relief } from './relief.js';
import type { TextureSheet } from './texture-sheet.js';

export interface EchoPlan {
  /** How far inside the shape's edge, canvas units. */
  readonly inset: number;
  /** Distance between beads; 0 draws the line itself. */
  readonly bead: number;
  /** How far the shape has to go on inside the line, canvas units: a ring round nothing is a blot. */
  readonly room: number;
}

function toUnits(ring: readonly Point[], scale: number): Point[] {
  return ring.map(([x, y]) => [x / scale, y / scale]);
}

/** Zero-length strokes at even distances along a closed ring. */
function beads(ring: readonly Point[], apart: number): string {
  let data = '';
  let left = 0;
  ring.forEach((a, i) => {
    const b = ring[(i + 1) % ring.length] ?? a;
    const length = distance(a, b);
    for (; left < length; left += apart) {
      const t = left / Math.max(length, 1e-6);
      data += `M${coordinate(a[0] + (b[0] - a[0]) * t)} ${coordinate(a[1] + (b[1] - a[1]) * t)}h0`;
    }
    left -= length;
  });
  return data;
}

function echoOf(shape: PlacedShape, relief: Relief, plan: EchoPlan): string {
  const patch = maskOf(shape.rings, relief.lattice);
  if (patch === null) return '';
  const { scale } = relief.lattice;
  const deep = (plan.inset + plan.room) * scale;
  if (Math.min(patch.width, patch.height) < 2 * deep) return '';
  const inside = { ...patch, data: distanceInside(patch) };
  if (!inside.data.some((value) => value > deep)) return '';
  const rings = contours(inside, plan.inset * scale, 0.35).filter((ring) => ring.length > 5).map((ring) => toUnits(ring, scale));
  return rings.map((ring) => (plan.bead > 0 ? beads(ring, plan.bead) : printRing(ring))).join('');
}

/** Lines or rows of beads that repeat the edge of every large shape inside it, as in lace. */
export function addEchoes(relief: Relief, plan: EchoPlan, sheet: TextureSheet): void {
  relief.shapes.forEach((shape, i) => {
    if (!isSolid(shape) || shape.line === 'none' || !sheet.takes(i)) return;
    const data = echoOf(shape, relief, plan);
    if (data !== '') sheet.add(i, data);
  });
}
