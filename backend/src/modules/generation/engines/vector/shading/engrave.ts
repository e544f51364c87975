import { brush } from '../geometry/brush.js';
import type { Point } from '../geometry/point.js';
import { thicknessOf } from '../geometry/thickness.js';
import { sample } from '../field/lattice.js';
import type { Rng } from '../motifs/motif.js';
import { betweenMarks } from './between-marks.js';
import { takenLabel } from './taken-label.js';
import type { Relief } from './relief.js';
import { printRing } from '../geometry/print.js';
import type { TextureSheet } from './texture-sheet.js';

export interface Engraving {
  /** radians */
  readonly angle: number;
  /** Between line centres, canvas units. */
  readonly gap: number;
  /** Line where the shade begins and where it is deepest, canvas units. */
  readonly thin: number;
  readonly thick: number;
  /** No line is finer than this: one that would be much finer is not drawn. Canvas units. */
  readonly least: number;
  /** Skin between two lines that stays open; lines that would leave less run together. Canvas units, 0 for any. */
  readonly open?: number;
  /** How thick a form must be to be ruled, canvas units: in a thinner one a line or two are no shade, they only crowd it. */
  readonly room?: number;
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

/** So many gaps wide, lines that are bent apart still touch. */
const TOGETHER = 1.25;

interface Run {
  label: number;
  points: Point[];
  widths: number[];
}

const STEP = 5;
const SHORTEST = 3;
/** A line shorter than this share of the gap is a speck. */
const SPECK = 1.1;
/** A line begins where it would be half as wide as the finest line. */
const BEGINS = 0.5;
/** Steps over which a line's way aside is evened out: forms that meet bend it, they do not break it. */
const SUPPLE = 6;

function flush(run: Run, sheet: TextureSheet, shortest: number): void {
  if (run.label > 0 && run.points.length >= shortest) {
    const last = run.points.length - 1;
    const ring = brush(run.points, (_t, i) => (i === 0 || i === last ? 0.3 : run.widths[i] ?? 0.3));
    sheet.add(run.label - 1, printRing(ring), ring);
  }
  run.label = 0;
  run.points = [];
  run.widths = [];
}

function widthAt(relief: Relief, plan: Engraving, [x, y]: Point, from: number): number {
  const raw = sample(relief.tone, relief.lattice, x, y);
  const tone = plan.inverse ? 1 - raw : raw;
  if (tone <= from || (plan.until !== undefined && tone >= plan.until)) return 0;
  const width = plan.thin + (plan.thick - plan.thin) * Math.min(1, (tone - plan.from) / (1 - plan.from));
  if (width < BEGINS * plan.least) return 0;
  return width > plan.gap - (plan.open ?? 0) ? Math.max(width, TOGETHER * plan.gap) : Math.max(width, plan.least);
}

/** Inner lines of a form are a part of its shade: the less room they leave, the deeper its shade is before it is ruled; without room only from here on. */
const DEEPEST = 0.7;

/** From which tone on a form is ruled: one too thin for these lines never. */
function begins(relief: Relief, { room = 0, from, inverse = false }: Engraving, index: number): number {
  if (thicknessOf(relief.shapes[index]?.rings ?? [], room) < room) return Infinity;
  const taken = inverse ? 0 : 1 - Math.min(1, betweenMarks(relief, index) / Math.max(1, room));
  return from + Math.max(0, DEEPEST - from) * taken;
}

interface Ruling {
  /** From which tone on a shape is ruled. */
  readonly beginsAt: (index: number) => number;
  readonly v: number;
  readonly reach: number;
  readonly shake: number;
}

/** Points of one ruling in its straight place, and how far each is pushed aside. */
function bentRuling(relief: Relief, plan: Engraving, { v, reach, shake }: Ruling): { readonly points: Point[]; readonly asides: number[] } {
  const [cos, sin] = [Math.cos(plan.angle), Math.sin(plan.angle)];
  const centre: Point = [relief.lattice.width / relief.lattice.scale / 2, relief.lattice.height / relief.lattice.scale / 2];
  const points: Point[] = [];
  const raw: number[] = [];
  for (let u = -reach; u <= reach; u += STEP) {
    const point: Point = [centre[0] + u * cos - v * sin, centre[1] + u * sin + v * cos];
    points.push(point);
    raw.push(plan.bend === 0 ? 0 : sample(relief.height, relief.lattice, point[0], point[1]) * plan.bend);
  }
  return { points, asides: raw.map((_, i) => shake - mean(raw.slice(Math.max(0, i - SUPPLE), i + SUPPLE + 1))) };
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

function follow(relief: Relief, plan: Engraving, sheet: TextureSheet, ruling: Ruling): void {
  const [cos, sin] = [Math.cos(plan.angle), Math.sin(plan.angle)];
  const shortest = Math.max(SHORTEST, Math.round((SPECK * plan.gap) / STEP));
  const run: Run = { label: 0, points: [], widths: [] };
  const { points, asides } = bentRuling(relief, plan, ruling);
  points.forEach(([x0, y0], i) => {
    const [x, y] = [x0 - sin * (asides[i] as number), y0 + cos * (asides[i] as number)];
    const label = takenLabel(relief, sheet, x, y);
    const width = label === 0 ? 0 : widthAt(relief, plan, [x, y], ruling.beginsAt(label - 1));
    if (width === 0 || label !== run.label) flush(run, sheet, shortest);
    if (width === 0) return;
    run.label = label;
    run.points.push([x, y]);
    run.widths.push(width);
  });
  flush(run, sheet, shortest);
}

/** Parallel lines swept over the whole sheet, bent by the height field and swelling with the tone, as on a banknote. */
export function engrave(relief: Relief, plan: Engraving, sheet: TextureSheet, rng: Rng): void {
  const { width, height, scale } = relief.lattice;
  const reach = Math.hypot(width, height) / scale / 2 + plan.gap * 2;
  const known = new Map<number, number>();
  const beginsAt = (index: number): number => {
    const from = known.get(index) ?? begins(relief, plan, index);
    known.set(index, from);
    return from;
  };
  for (let v = -reach; v <= reach; v += plan.gap) {
    const shake = plan.jitter === undefined ? 0 : (rng.next() - 0.5) * plan.jitter * plan.gap;
    follow(relief, plan, sheet, { beginsAt, v, reach, shake });
  }
}
