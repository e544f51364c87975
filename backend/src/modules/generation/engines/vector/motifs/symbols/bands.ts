import type { Motif, Shape } from '../motif.js';
import { body, closed, placed, polygon, polyline, solid, stroke, type Point } from '../geometry/kit.js';
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

const CELL = 200;
/** A hooked blade on a base line, and the thorn in its lee. */
const BLADES: readonly Shape[] = [
  closed('-100,3! -44,-10 -6,-46 14,-102 80,-174! 54,-108 58,-48 100,3!'), closed('-96,-42! -62,-70 -48,-130! -24,-80 -50,-42!'),
].map((d) => body(d, 'black', { line: 'none', relief: 0 }));

/** Blades along a row, hooked forward above and backward below. */
const interlocking = (cells: number): readonly Shape[] =>
  Array.from({ length: cells }, (_, i) => (i - (cells - 0.75) / 2) * CELL).flatMap((x) => [...placed(BLADES, { x }), ...placed(BLADES, { x: x + CELL / 4, turn: 180 })]);

/** As many blades as the length takes. */
const bladed = (ratio: number): readonly Shape[] => interlocking(Math.max(3, Math.round(ratio * 1.75)));

/** Interlocking blades once round a limb. */
export const tribalBand = banded('tribal-band', ['tribal band', 'tribal armband', 'interlocking band', 'interlocking tribal band', 'polynesian band', 'tribal arm band', 'maori band', 'tribal pattern', 'tribal'],
  () => placed(bladed(2.8), { scale: 0.93 }));

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
  'black-band': (ratio) => striped(ONE, ratio), 'black-bands': (ratio) => striped(BROAD_AND_NARROW, ratio), 'tribal-band': bladed, 'celtic-band': plaited,
};
