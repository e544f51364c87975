import { curveThrough, simplifyLine, simplifyRing, smoothLine, type Curve, type Dot, type MeasuredStroke, type Ring } from '../../../imaging/index.js';
import type { InkedDrawing } from './inked-drawing.js';
import type { LayerName } from './stencil-drawing.js';

/** px */
const TOLERANCE = 0.45;
const SMOOTHING = 4;
/** Strokes shorter than this share of the longer side are the ragged edge of something else. */
const SHORTEST = 0.006;
/** A circle as four cubic Béziers. */
const ARC = 0.5523;

export interface StrokedLayers {
  readonly strokes: Readonly<Record<LayerName, readonly Curve[]>>;
  /** Dots keep their size: a pen has no smaller mark than itself. */
  readonly dots: readonly Curve[];
}

function smoothCurve({ x, y, closed }: MeasuredStroke): Curve {
  const smooth: Ring = smoothLine({ x, y }, closed, SMOOTHING);
  return curveThrough(closed ? simplifyRing(smooth, TOLERANCE) : simplifyLine(smooth, TOLERANCE), closed);
}

export function circle({ x, y, diameter }: Dot): Curve {
  const r = diameter / 2;
  const k = r * ARC;
  const beziers = [
    x + r, y + k, x + k, y + r, x, y + r, x - k, y + r, x - r, y + k, x - r, y,
    x - r, y - k, x - k, y - r, x, y - r, x + k, y - r, x + r, y - k, x + r, y,
  ];
  return { x: x + r, y, beziers: Float64Array.from(beziers), closed: true };
}

function mostlyOn(stroke: MeasuredStroke, { solids }: InkedDrawing): boolean {
  const { width, data } = solids.outline;
  let on = 0;
  for (let i = 0; i < stroke.x.length; i++) on += data[Math.round(stroke.y[i] as number) * width + Math.round(stroke.x[i] as number)] as number;
  return on * 2 > stroke.x.length;
}

/** Every stroke as one even line along its middle. */
export function centrelines(drawing: InkedDrawing): StrokedLayers {
  const hatching = new Set(drawing.hatching);
  const strokes: Record<LayerName, Curve[]> = { line: [], shading: [], solids: [] };
  const shortest = Math.max(3, SHORTEST * drawing.longerSide);
  for (const stroke of drawing.strokes) {
    if (stroke.length < shortest) continue;
    const layer = mostlyOn(stroke, drawing) ? 'solids' : hatching.has(stroke) ? 'shading' : 'line';
    strokes[layer].push(smoothCurve(stroke));
  }
  return { strokes, dots: drawing.dots.map(circle) };
}
