import { brush } from '../geometry/brush.js';
import type { Point } from '../geometry/point.js';
import { sample } from '../field/lattice.js';
import type { Rng } from '../motifs/motif.js';
import { takenLabel } from './taken-label.js';
import type { Relief } from './relief.js';
import { printRing } from '../geometry/print.js';
import type { TextureSheet } from './texture-sheet.js';

export interface Engraving {
  /** radians */
  readonly angle: number;
  /** Between line centres, canvas units. */
  readonly gap: number;
  /** Thinnest and thickest line, canvas units. */
  readonly thin: number;
  readonly thick: number;
  /** How far the height field pushes a line aside: 0 straight rulings, 1 strongly bent. */
  readonly bend: number;
  /** Tone below which no line is drawn. */
  readonly from: number;
  /** Tone from which nothing is drawn because the shape is solid there anyway. */
  readonly until?: number;
  /** Unsteady hand, as a share of the gap. */
  readonly jitter?: number;
  readonly colour?: string;
  /** Draws where it is light instead of dark: white lines on black. */
  readonly inverse?: boolean;
}

interface Run {
  label: number;
  points: Point[];
  widths: number[];
}

const STEP = 5;
const SHORTEST = 3;

function flush(run: Run, sheet: TextureSheet): void {
  if (run.label > 0 && run.points.length >= SHORTEST) {
    const last = run.points.length - 1;
    sheet.add(run.label - 1, printRing(brush(run.points, (_t, i) => (i === 0 || i === last ? 0.3 : run.widths[i] ?? 0.3))));
  }
  run.label = 0;
  run.points = [];
  run.widths = [];
}

function widthAt(relief: Relief, plan: Engraving, x: number, y: number): number {
  const raw = sample(relief.tone, relief.lattice, x, y);
  const tone = plan.inverse ? 1 - raw : raw;
  if (tone <= plan.from || (plan.until !== undefined && tone >= plan.until)) return 0;
  return plan.thin + (plan.thick - plan.thin) * Math.min(1, (tone - plan.from) / (1 - plan.from));
}

function follow(relief: Relief, plan: Engraving, sheet: TextureSheet, line: { v: number; reach: number; shake: number }): void {
  const cos = Math.cos(plan.angle);
  const sin = Math.sin(plan.angle);
  const centre: Point = [relief.lattice.width / relief.lattice.scale / 2, relief.lattice.height / relief.lattice.scale / 2];
  const run: Run = { label: 0, points: [], widths: [] };
  for (let u = -line.reach; u <= line.reach; u += STEP) {
    const x0 = centre[0] + u * cos - line.v * sin;
    const y0 = centre[1] + u * sin + line.v * cos;
    const aside = line.shake - (plan.bend === 0 ? 0 : sample(relief.height, relief.lattice, x0, y0) * plan.bend);
    const x = x0 - sin * aside;
    const y = y0 + cos * aside;
    const label = takenLabel(relief, sheet, x, y);
    const width = label === 0 ? 0 : widthAt(relief, plan, x, y);
    if (width === 0 || label !== run.label) flush(run, sheet);
    if (width === 0) continue;
    run.label = label;
    run.points.push([x, y]);
    run.widths.push(width);
  }
  flush(run, sheet);
}

/** Parallel lines swept over the whole sheet, bent by the height field and swelling with the tone, as on a banknote. */
export function engrave(relief: Relief, plan: Engraving, sheet: TextureSheet, rng: Rng): void {
  const { width, height, scale } = relief.lattice;
  const reach = Math.hypot(width, height) / scale / 2 + plan.gap * 2;
  for (let v = -reach; v <= reach; v += plan.gap) {
    const shake = plan.jitter === undefined ? 0 : (rng.next() - 0.5) * plan.jitter * plan.gap;
    follow(relief, plan, sheet, { v, reach, shake });
  }
}
