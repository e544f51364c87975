import { emptyPlane, type PixelBox, type Plane } from './plane.js';

/** The box grown by `margin` px on every side; it may reach beyond the picture. */
export function grownBox(box: PixelBox, margin: number): PixelBox {
  return { x: box.x - margin, y: box.y - margin, width: box.width + 2 * margin, height: box.height + 2 * margin };
}

/** A copy of the part of a plane inside the box; 0 where the box reaches beyond the plane. */
export function crop(plane: Plane, box: PixelBox): Plane {
  const out = emptyPlane(box.width, box.height);
  const left = Math.max(0, box.x);
  const right = Math.min(plane.width, box.x + box.width);
  const top = Math.max(0, box.y);
  const bottom = Math.min(plane.height, box.y + box.height);
  for (let y = top; y < bottom; y++) {
    out.data.set(plane.data.subarray(y * plane.width + left, y * plane.width + right), (y - box.y) * box.width + left - box.x);
  }
  return out;
}
