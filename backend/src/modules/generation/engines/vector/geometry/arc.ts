import type { Point } from './point.js';

export interface ArcCommand {
  readonly from: Point;
  readonly to: Point;
  readonly rx: number;
  readonly ry: number;
  /** degrees */
  readonly tilt: number;
  readonly large: boolean;
  readonly sweep: boolean;
}

interface Centred {
  readonly centre: Point;
  readonly rx: number;
  readonly ry: number;
  readonly start: number;
  readonly delta: number;
}

/** SVG 2, B.2.4: endpoint to centre parameters, radii grown when they do not reach. */
function centred(arc: ArcCommand, cos: number, sin: number): Centred {
  const dx = (arc.from[0] - arc.to[0]) / 2;
  const dy = (arc.from[1] - arc.to[1]) / 2;
  const x = cos * dx + sin * dy;
  const y = -sin * dx + cos * dy;
  const grow = Math.sqrt(Math.max(1, (x / arc.rx) ** 2 + (y / arc.ry) ** 2));
  const rx = Math.abs(arc.rx) * grow;
  const ry = Math.abs(arc.ry) * grow;
  const under = (rx * ry) ** 2 - (rx * y) ** 2 - (ry * x) ** 2;
  const k = (arc.large === arc.sweep ? -1 : 1) * Math.sqrt(Math.max(0, under / ((rx * y) ** 2 + (ry * x) ** 2)));
  const cx = (k * rx * y) / ry;
  const cy = (-k * ry * x) / rx;
  const start = Math.atan2((y - cy) / ry, (x - cx) / rx);
  const end = Math.atan2((-y - cy) / ry, (-x - cx) / rx);
  let delta = end - start;
  if (arc.sweep && delta < 0) delta += 2 * Math.PI;
  if (!arc.sweep && delta > 0) delta -= 2 * Math.PI;
  const centre: Point = [cos * cx - sin * cy + (arc.from[0] + arc.to[0]) / 2, sin * cx + cos * cy + (arc.from[1] + arc.to[1]) / 2];
  return { centre, rx, ry, start, delta };
}

/** An elliptic arc as cubic segments of at most a quarter turn each. */
export function arcToCubics(arc: ArcCommand): number[][] {
  if (arc.rx === 0 || arc.ry === 0) return [[arc.to[0], arc.to[1]]];
  if (arc.from[0] === arc.to[0] && arc.from[1] === arc.to[1]) return [];
  const cos = Math.cos((arc.tilt * Math.PI) / 180);
  const sin = Math.sin((arc.tilt * Math.PI) / 180);
  const { centre, rx, ry, start, delta } = centred(arc, cos, sin);
  const pieces = Math.max(1, Math.ceil(Math.abs(delta) / (Math.PI / 2) - 1e-9));
  const step = delta / pieces;
  const handle = (4 / 3) * Math.tan(step / 4);
  const map = (x: number, y: number): number[] => [centre[0] + cos * rx * x - sin * ry * y, centre[1] + sin * rx * x + cos * ry * y];
  return Array.from({ length: pieces }, (_, i) => {
    const a = start + i * step;
    const b = a + step;
    return [
      ...map(Math.cos(a) - handle * Math.sin(a), Math.sin(a) + handle * Math.cos(a)),
      ...map(Math.cos(b) + handle * Math.sin(b), Math.sin(b) - handle * Math.cos(b)),
      ...map(Math.cos(b), Math.sin(b)),
    ];
  });
}
