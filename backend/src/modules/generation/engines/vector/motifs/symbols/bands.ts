import type { Motif, Shape } from '../motif.js';
import { knots, polygon, polyline, solid, stroke, type Curve, type Point } from '../geometry/kit.js';
import { plait } from '../geometry/plait.js';

const LONG = 500;

/** A stripe along the whole length, between two heights. */
const stripe = (top: number, bottom: number): Shape => solid(polygon([[-LONG, top], [LONG, top], [LONG, bottom], [-LONG, bottom]]));

type Stripes = readonly (readonly [top: number, bottom: number])[];

/** Stripes as shares of half the band's width, on a band `ratio` times as long as wide. */
const striped = (stripes: Stripes, ratio: number): readonly Shape[] => stripes.map(([top, bottom]) => stripe((top * LONG) / ratio, (bottom * LONG) / ratio));

const ACROSS = 5;
const banded = (name: string, words: readonly string[], draw: (ratio: number) => readonly Shape[]): Motif => ({
  name, words, pose: 'wide', anchors: { centre: [0, 0] }, isLine: true, draw: () => draw(ACROSS),
});

const ONE: Stripes = [[-1, 1]];
const BROAD_AND_NARROW: Stripes = [[-1, 0.32], [0.62, 1]];

/** Solid black once round a limb. */
export const blackBand = banded('black-band', ['black band', 'plain black band', 'solid band', 'solid black band', 'armband', 'arm band', 'plain band', 'black armband', 'blackout band', 'band'], (ratio) => striped(ONE, ratio));

/** A broad and a narrow one. */
export const blackBands = banded('black-bands', ['two black bands', 'two bands', 'double band', 'double black band', 'black bands', 'double armband', 'two armbands'], (ratio) => striped(BROAD_AND_NARROW, ratio));

/** Polygons in shares of a cell (across) and of half the band (down), repeated along it. */
interface TribalRow {
  /** Cells to a length of the band's own width. */
  readonly pace: number;
  readonly each: readonly Curve[];
}

const TRIBAL: readonly TribalRow[] = [
  // Shark's teeth from both edges, a small one between two large.
  { pace: 2, each: ['-0.46,-0.8 0.46,-0.8 0,-0.34', '-0.46,0.8 0.46,0.8 0,0.34', ...[-0.5, 0.5].flatMap((x) => [-1, 1].map((side): Curve => [[x, side * 0.6], [x + 0.1, side * 0.4], [x - 0.1, side * 0.4]]))] },
  // Spear heads that follow one another along the middle.
  { pace: 1.5, each: ['-0.5,-0.22 -0.2,-0.22 0.18,0 -0.2,0.22 -0.5,0.22 -0.12,0', '-0.06,-0.22 0.08,-0.22 0.46,0 0.08,0.22 -0.06,0.22 0.32,0'] },
];
const TRIBAL_LINES: Stripes = [[-1, -0.86], [0.86, 1], [-0.3, -0.265], [0.265, 0.3]];

/** Teeth and spear heads between stripes, whole cells, so that the ends meet. */
function tribal(ratio: number): readonly Shape[] {
  const half = LONG / ratio;
  const row = ({ pace, each }: TribalRow): readonly Shape[] => {
    const cells = Math.max(3, Math.round(ratio * pace));
    const wide = (2 * LONG) / cells;
    return Array.from({ length: cells }, (_, i) => (i - (cells - 1) / 2) * wide).flatMap((x) =>
      each.map((outline) => solid(polygon(knots(outline).map(([u, v]): Point => [Math.min(LONG, Math.max(-LONG, x + u * wide)), v * half])))));
  };
  return [...striped(TRIBAL_LINES, ratio), ...TRIBAL.flatMap(row)];
}

/** Teeth and spear heads once round a limb. */
export const tribalBand = banded('tribal-band', ['tribal band', 'tribal armband', 'interlocking band', 'interlocking tribal band', 'polynesian band', 'tribal arm band', 'maori band', 'tribal pattern', 'tribal'], () => tribal(3.4));

/** Half the height of a plait's waves, half the width of a strand, and a strand's wave, in shares of half the band. */
const [SWING, STRAND, WAVE] = [0.66, 0.26, 2.6] as const;
const STRANDS = 3;

/** Three strands plaited once round a limb, between two lines; whole waves, so that the ends meet. */
function plaited(ratio: number): readonly Shape[] {
  const half = LONG / ratio;
  const waves = Math.max(1, Math.round((2 * ratio) / WAVE));
  const quarters = Array.from({ length: 4 * waves + 6 }, (_, i) => i - 4);
  const strands = Array.from({ length: STRANDS }, (_, k) => ({
    quarters, half: STRAND * half, line: 'outline' as const, ends: [-LONG, LONG] as const,
    at: (phase: number): Point => [((phase / (2 * Math.PI) + k / STRANDS) / waves - 0.5) * 2 * LONG, Math.cos(phase) * SWING * half],
  }));
  return [...plait(strands), ...[-1, 1].map((side) => stroke(polyline([[-LONG, side * half], [LONG, side * half]]), 'outline'))];
}

/** A plait once round a limb. */
export const celticBand = banded('celtic-band', ['celtic band', 'celtic armband', 'celtic arm band', 'celtic knot band', 'celtic knot armband', 'celtic knot bracelet', 'celtic bracelet', 'braided band', 'plaited band', 'knotwork band', 'knotwork armband', 'braid'], plaited);

/** Bands by name, drawn so many times as long as wide. */
export const LONG_BANDS: Readonly<Record<string, (ratio: number) => readonly Shape[]>> = {
  'black-band': (ratio) => striped(ONE, ratio), 'black-bands': (ratio) => striped(BROAD_AND_NARROW, ratio), 'tribal-band': tribal, 'celtic-band': plaited,
};
