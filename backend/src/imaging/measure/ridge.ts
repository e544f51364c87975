import type { Plane } from '../raster/plane.js';
import type { Stroke } from '../skeleton/strokes.js';
import { widthAcross } from './profile.js';

/** A stroke with its width measured along its way. */
export interface MeasuredStroke extends Stroke {
  /** px at each point; NaN where the stroke has no two parallel sides (crossings, corners, tapering tips). */
  readonly width: Float32Array;
  /** Length along the points, px. */
  readonly length: number;
}

/** What is measured: ink, or the ground seen as a drawing in white. */
export interface Phase {
  /** Darkness of the phase, 0–255. */
  readonly cover: Plane;
  /** Squared distance of its pixels to the other phase. */
  readonly squaredRadius: Int32Array;
}

/** The ground seen as a drawing in white: gaps are then measured as lines are. */
export function inverted({ width, height, data }: Plane): Plane {
  return { width, height, data: data.map((value) => 255 - value) };
}

/** Change of width per length above which a stroke is a tip or a wedge and not a line: 11° between the sides. */
const TAPER = 0.2;

/** Unit vector across the stroke at a point, from a chord long enough to smooth the pixel stairs. */
function across(stroke: Stroke, i: number, span: number): { nx: number; ny: number } {
  const last = stroke.x.length - 1;
  const a = stroke.closed ? (i - span + last + 1) % (last + 1) : Math.max(0, i - span);
  const b = stroke.closed ? (i + span) % (last + 1) : Math.min(last, i + span);
  const dx = (stroke.x[b] as number) - (stroke.x[a] as number);
  const dy = (stroke.y[b] as number) - (stroke.y[a] as number);
  const length = Math.hypot(dx, dy) || 1;
  return { nx: -dy / length, ny: dx / length };
}

function widthAt(stroke: Stroke, i: number, { cover, squaredRadius }: Phase): number {
  const x = stroke.x[i] as number;
  const y = stroke.y[i] as number;
  const radius = Math.sqrt(squaredRadius[Math.round(y) * cover.width + Math.round(x)] as number);
  const span = Math.max(4, Math.min(12, Math.round(radius * 1.5)));
  const width = widthAcross(cover, { x, y, ...across(stroke, i, span), reach: radius * 1.5 + 3 });
  return width > 2 * radius * 1.3 + 1 ? Number.NaN : width;
}

/** Middle of five neighbours, NaN left out; evens out what pixel stairs leave. */
function median5(values: Float32Array, i: number): number {
  const near: number[] = [];
  for (let k = Math.max(0, i - 2); k <= Math.min(values.length - 1, i + 2); k++) {
    const value = values[k] as number;
    if (!Number.isNaN(value)) near.push(value);
  }
  near.sort((a, b) => a - b);
  return near.length < 3 ? Number.NaN : (near[near.length >> 1] as number);
}

function withoutTapers(widths: Float32Array): Float32Array {
  const out = widths.slice();
  for (let i = 0; i < widths.length; i++) {
    const here = widths[i] as number;
    const reach = Math.max(4, Math.min(12, Math.round(here)));
    const before = widths[Math.max(0, i - reach)] as number;
    const after = widths[Math.min(widths.length - 1, i + reach)] as number;
    const slope = Math.max(Math.abs(after - here), Math.abs(here - before)) / reach;
    if (slope > TAPER) out[i] = Number.NaN;
  }
  return out;
}

function lengthOf(stroke: Stroke): number {
  let sum = 0;
  for (let i = 1; i < stroke.x.length; i++) {
    sum += Math.hypot((stroke.x[i] as number) - (stroke.x[i - 1] as number), (stroke.y[i] as number) - (stroke.y[i - 1] as number));
  }
  return sum;
}

/** Measures a stroke at every point, to a fraction of a pixel, in the middle of the phase it belongs to. */
export function measureStroke(stroke: Stroke, phase: Phase): MeasuredStroke {
  const raw = Float32Array.from(stroke.x, (_, i) => widthAt(stroke, i, phase));
  const smooth = raw.map((_, i) => median5(raw, i));
  return { ...stroke, width: withoutTapers(smooth), length: lengthOf(stroke) };
}
