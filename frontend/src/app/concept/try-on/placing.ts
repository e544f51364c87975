export interface Point {
  readonly x: number;
  readonly y: number;
}

/** How the drawing lies on the photo. Points and lengths in px of the photo, widths in mm, turn in degrees. */
export interface Placing {
  readonly centre: Point;
  readonly turn: number;
  readonly widthMm: number;
  /** 0 flat … 100 wrapped a quarter of the way round the limb on each side. */
  readonly bend: number;
}

export const LEAST_MM = 10;
export const MOST_MM = 400;

export function moved(placing: Placing, by: Point): Placing {
  return { ...placing, centre: { x: placing.centre.x + by.x, y: placing.centre.y + by.y } };
}

/** −180 … 180, whole degrees. */
export function turned(placing: Placing, degrees: number): Placing {
  const turn = Math.round(((((degrees + 180) % 360) + 360) % 360) - 180);
  return { ...placing, turn };
}

export function widened(placing: Placing, widthMm: number): Placing {
  return { ...placing, widthMm: Math.round(Math.min(MOST_MM, Math.max(LEAST_MM, widthMm)) * 10) / 10 };
}

/** The four corners of a frame round the drawing, clockwise from the upper left; no side is shorter than `least`. `ratio` is height through width. */
export function cornersOf(placing: Placing, pxPerMm: number, ratio: number, least = 0): readonly Point[] {
  const halfWidth = Math.max(least, placing.widthMm * pxPerMm) / 2;
  const halfHeight = Math.max(least, placing.widthMm * pxPerMm * ratio) / 2;
  const angle = (placing.turn * Math.PI) / 180;
  return [[-1, -1], [1, -1], [1, 1], [-1, 1]].map(([sx = 0, sy = 0]) => {
    const x = sx * halfWidth;
    const y = sy * halfHeight;
    return { x: placing.centre.x + x * Math.cos(angle) - y * Math.sin(angle), y: placing.centre.y + x * Math.sin(angle) + y * Math.cos(angle) };
  });
}

/** A corner was dragged: distance from the centre is size, angle is turn. Fingers do the same with two points. */
export function stretched(placing: Placing, from: Point, to: Point): Placing {
  const before = polar(placing.centre, from);
  const after = polar(placing.centre, to);
  if (before.length < 1) return placing;
  return turned(widened(placing, (placing.widthMm * after.length) / before.length), placing.turn + ((after.angle - before.angle) * 180) / Math.PI);
}

/** px of the photo in one mm, from two ends of something measured. Null when nothing sensible was measured. */
export function scaleFrom(a: Point, b: Point, millimetres: number): number | null {
  const length = Math.hypot(b.x - a.x, b.y - a.y);
  return length >= 10 && millimetres >= 5 && millimetres <= 2000 ? length / millimetres : null;
}

function polar(centre: Point, point: Point): { readonly length: number; readonly angle: number } {
  return { length: Math.hypot(point.x - centre.x, point.y - centre.y), angle: Math.atan2(point.y - centre.y, point.x - centre.x) };
}
