import type { Mask } from '../raster/plane.js';
import type { Counts } from './finest.js';
import type { MeasuredStroke } from './ridge.js';

/** A slit in solid black narrower than this share of the longer side is not seen as one, at any size. */
const UNSEEN = 0.0025;
/** Solid is what is so many times as wide as the slit, on either side. */
const SOLID = 4;

function inkAlong({ width, height, data }: Mask, from: { x: number; y: number }, step: { dx: number; dy: number }, reach: number): number {
  let ink = 0;
  for (let s = 1; s <= reach; s++) {
    const x = Math.round(from.x + step.dx * s);
    const y = Math.round(from.y + step.dy * s);
    if (x < 0 || y < 0 || x >= width || y >= height) break;
    if (data[y * width + x] === 1) ink++;
    else if (ink > 0) break;
  }
  return ink;
}

function across({ x, y }: MeasuredStroke, i: number): { dx: number; dy: number } {
  const a = Math.max(0, i - 3);
  const b = Math.min(x.length - 1, i + 3);
  const dx = (x[b] as number) - (x[a] as number);
  const dy = (y[b] as number) - (y[a] as number);
  const length = Math.hypot(dx, dy) || 1;
  return { dx: -dy / length, dy: dx / length };
}

/** Points of a gap that are slivers: light left over between two solid areas, which read as one already. */
export function inSliver(mask: Mask, longerSide: number): Counts {
  const widest = UNSEEN * longerSide;
  return (stroke, i) => {
    const width = stroke.width[i] as number;
    if (!(width <= widest)) return false;
    const at = { x: stroke.x[i] as number, y: stroke.y[i] as number };
    const { dx, dy } = across(stroke, i);
    const enough = Math.ceil(SOLID * Math.max(1, width));
    const reach = enough + Math.ceil(width) + 2;
    return inkAlong(mask, at, { dx, dy }, reach) >= enough && inkAlong(mask, at, { dx: -dx, dy: -dy }, reach) >= enough;
  };
}
