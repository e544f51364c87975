import type { Space } from '../canvas/space.js';
import { dots, ellipse, polygon, solid } from '../motifs/geometry/kit.js';
import type { Knot } from '../motifs/geometry/kit.js';
import type { Shape } from '../motifs/motif.js';

/** A place on an ellipse: `radius` across, `tall` times that along the axis. */
const onOval = (angle: number, radius: number, tall: number): Knot => [Math.cos(angle) * radius, Math.sin(angle) * radius * tall];

/** What an ornament keeps to at the asked size, canvas units. */
export interface Fineness {
  /** The finest line. */
  readonly line: number;
  /** The least from the middle of one ray or dot to the middle of the next. */
  readonly apart: number;
}

/** Of a point that is one needle prick with its spread, and of rays and dots that stay apart, mm. */
const [LINE_MM, APART_MM] = [0.36, 2.2];

export const finenessAt = ({ unitsPerMm }: Space): Fineness => ({ line: LINE_MM * unitsPerMm, apart: APART_MM * unitsPerMm });

const FREE: Fineness = { line: 0, apart: 0 };

/** As many as fit, a multiple of four: long and short, large and small stay in turn. */
function fitting(count: number, length: number, { apart }: Fineness): number {
  return apart === 0 ? count : Math.max(8, Math.min(count, 4 * Math.floor(length / apart / 4)));
}

interface Ray {
  readonly angle: number;
  readonly from: number;
  readonly to: number;
  readonly half: number;
  /** Half its width at the far end. */
  readonly tip: number;
}

function ray({ angle, from, to, half, tip }: Ray, tall: number): string {
  const [across, end] = [half / from, tip / to];
  return polygon([onOval(angle - across, from, tall), onOval(angle - end, to, tall), onOval(angle + end, to, tall), onOval(angle + across, from, tall)]);
}

/** A sunburst of tapering rays round the origin, long and short in turn, dots beyond the short ones; `tall` stretches it. */
export function sunburst([inner, outer]: readonly [number, number], most: number, tall = 1, fine = FREE): Shape[] {
  const count = fitting(most, 2 * Math.PI * inner, fine);
  const half = Math.max(fine.line * 0.8, Math.min(outer * 0.012, (inner * Math.PI) / count / 2.4));
  let data = '';
  const beyond: Knot[] = [];
  for (let i = 0; i < count; i += 1) {
    const angle = (i / count) * 2 * Math.PI - Math.PI / 2;
    const isLong = i % 2 === 0;
    const end = isLong ? outer : inner + (outer - inner) * 0.55;
    data += ray({ angle, from: inner, to: end, half: isLong ? half : half * 0.7, tip: fine.line / 2 }, tall);
    if (!isLong) for (let k = 1; k <= 2; k += 1) beyond.push(onOval(angle, end + (outer - inner) * 0.13 * k, tall));
  }
  return [solid(data), solid(dots(beyond, Math.max(fine.line, outer * 0.006)))];
}

/** Dots on circles round the origin, growing and shrinking in turn. */
export function dotRing(radius: number, most: number, tall = 1, fine = FREE): Shape[] {
  const count = fitting(most, 2 * Math.PI * radius, fine);
  const big: Knot[] = [];
  const small: Knot[] = [];
  for (let i = 0; i < count; i += 1) {
    const angle = (i / count) * 2 * Math.PI - Math.PI / 2;
    (i % 4 === 0 ? big : small).push(onOval(angle, radius, tall));
  }
  return [solid(dots(big, Math.max(fine.line * 1.3, radius * 0.014))), solid(dots(small, Math.max(fine.line, radius * 0.0075)))];
}

/** Two thin circles or ovals, the outer one dotted: a quiet frame. */
export function ringFrame(radius: number, tall = 1, fine = FREE): Shape[] {
  return [{ d: ellipse([0, 0], radius, radius * tall), line: 'internal', tone: 'none' }, ...dotRing(radius * 1.075, 72, (radius * tall + radius * 0.075) / (radius * 1.075), fine)];
}
