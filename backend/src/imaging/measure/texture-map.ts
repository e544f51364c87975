import { emptyPlane, type Mask } from '../raster/plane.js';
import type { Dot } from './dots.js';
import type { MeasuredStroke } from './ridge.js';

/** Draws a filled square; discs would be no better for asking "is there texture near here?". */
function stamp(map: Mask, x: number, y: number, radius: number): void {
  const left = Math.max(0, Math.round(x - radius));
  const right = Math.min(map.width - 1, Math.round(x + radius));
  const bottom = Math.min(map.height - 1, Math.round(y + radius));
  for (let row = Math.max(0, Math.round(y - radius)); row <= bottom; row++) {
    map.data.fill(1, row * map.width + left, row * map.width + right + 1);
  }
}

/** 1 where the ink is hatching or stipple. */
export function textureMap(size: { readonly width: number; readonly height: number }, strokes: readonly MeasuredStroke[], dots: readonly Dot[]): Mask {
  const map = emptyPlane(size.width, size.height);
  for (const stroke of strokes) {
    for (let i = 0; i < stroke.x.length; i++) {
      const width = stroke.width[i] as number;
      stamp(map, stroke.x[i] as number, stroke.y[i] as number, (Number.isNaN(width) ? 2 : width / 2) + 1);
    }
  }
  for (const dot of dots) stamp(map, dot.x, dot.y, dot.diameter / 2 + 1);
  return map;
}

export function isTexture(map: Mask, x: number, y: number): boolean {
  const px = Math.round(x);
  const py = Math.round(y);
  return px >= 0 && py >= 0 && px < map.width && py < map.height && map.data[py * map.width + px] === 1;
}
