import { emptyPlane, type PixelBox, type Plane } from './plane.js';

/** The box grown by `margin` px on every side, as far as the picture goes. */
export function grownBox(box: PixelBox, margin: number, picture: { readonly width: number; readonly height: number }): PixelBox {
  const x = Math.max(0, box.x - margin);
  const y = Math.max(0, box.y - margin);
  return {
    x,
    y,
    width: Math.min(picture.width, box.x + box.width + margin) - x,
    height: Math.min(picture.height, box.y + box.height + margin) - y,
  };
}

/** A copy of the part of a plane inside the box. */
export function crop(plane: Plane, box: PixelBox): Plane {
  const out = emptyPlane(box.width, box.height);
  for (let y = 0; y < box.height; y++) {
    const from = (box.y + y) * plane.width + box.x;
    out.data.set(plane.data.subarray(from, from + box.width), y * box.width);
  }
  return out;
}
