import { body, closed, type Knot } from '../motifs/geometry/kit.js';
import type { Rng, Shape } from '../motifs/motif.js';

/** A gust: fingers of wind that lie on one another, from where they begin to where their heads end. Canvas units. */
export interface Gust {
  /** Where the gust comes from, a fine point, and where its longest finger ends, round. */
  readonly from: number;
  readonly to: number;
  /** The middle of the gust. */
  readonly y: number;
  /** How thick one finger is. */
  readonly thick: number;
}

const STEPS = 9;
const TURNS = [-0.25, 0, 0.25];
/** Of a finger's way, how much it takes to reach its full thickness. */
const SWELLS = 0.45;
/** Fingers overlap by so much: no slit of skin is left between them. */
const OVERLAP = 0.8;
/** How far each finger reaches, share of the gust's way: the middle one longest. */
const REACHES = [[0.7, 1, 0.84], [0.86, 1, 0.66], [1, 0.82, 0.62]] as const;

type Wave = (x: number) => number;

/** The half circle at an end of a finger, from its upper edge to its lower one on the right, the other way round on the left. */
function head(x: number, side: number, { y, thick }: Gust, wave: Wave): Knot[] {
  return TURNS.map((turn): Knot => [x + side * Math.cos(turn * Math.PI) * thick * 0.5, y + wave(x) + Math.sin(turn * Math.PI) * thick * 0.5]);
}

/** Both edges of a finger between its ends, the upper one first, each in the way of travel. */
function edges({ y }: Gust, wave: Wave, at: (share: number) => number, half: (share: number) => number): readonly [Knot[], Knot[]] {
  const edge = (up: -1 | 1): Knot[] => Array.from({ length: STEPS }, (_, i): Knot => [at((i + 1) / STEPS), y + wave(at((i + 1) / STEPS)) + up * half((i + 1) / STEPS)]);
  return [edge(-1), edge(1)];
}

/** One finger: out of a point, along the common wave, to a round head. */
function finger(plan: Gust, wave: Wave): string {
  const { from, to, y, thick } = plan;
  const side = Math.sign(to - from);
  const bend = to - side * thick * 0.5;
  const [upper, lower] = edges(plan, wave, (share) => from + (bend - from) * share, (share) => thick * 0.5 * Math.min(1, share / SWELLS) ** 0.8);
  return closed([[from, y + wave(from), true], ...upper, ...head(bend, side, plan, wave), ...lower.reverse()]);
}

/** Wind as a Japanese piece has it: fingers side by side that follow one wave, each graded from black to skin by the style. */
export function gust(plan: Gust, rng: Rng): Shape[] {
  const { from, to, y, thick } = plan;
  const long = Math.abs(to - from);
  const [phase, swing] = [rng.between(0, 2 * Math.PI), Math.min(thick * 0.7, long * 0.07)];
  const wave = (x: number): number => Math.sin(phase + ((x - from) / long) * 4) * swing;
  const reaches = rng.pick(REACHES);
  return reaches.map((reach, i) => {
    const begin = from + (to - from) * 0.08 * ((i * 2) % 3);
    return body(finger({ from: begin, to: from + (to - from) * reach, y: y + (i - 1) * thick * OVERLAP, thick }, wave), 'dark', { relief: 0.2, colour: 'black', line: 'internal' });
  });
}

/** A stream of water: one finger, round at both ends, that swings like the sea. */
export function stream(plan: Gust, rng: Rng): Shape[] {
  const { from, to, thick } = plan;
  const phase = rng.between(0, 2 * Math.PI);
  const wave: Wave = (x) => Math.sin(phase + (x / thick) * 0.5) * thick * 0.16;
  const [start, end] = [from + thick * 0.5, to - thick * 0.5];
  const [upper, lower] = edges(plan, wave, (share) => start + (end - start) * share, () => thick * 0.5);
  return [body(closed([...upper, ...head(end, 1, plan, wave), ...lower.reverse(), ...head(start, -1, plan, wave).reverse()]), 'mid', { colour: 'blue', relief: 0.5, line: 'internal' })];
}

/** Gusts that blow out of a circle round the origin to both sides. Canvas units. */
export function gusts(radius: number, rng: Rng): Shape[] {
  return [-0.72, -0.3, 0.12].flatMap((row, i) => [-1, 1].flatMap((side) => {
    const y = (row + (side === 1 ? 0.14 : 0)) * radius;
    const to = side * Math.sqrt(1 - row * row) * radius * (1.1 + 0.06 * ((i + (side + 1)) % 2));
    return gust({ from: 0, to, y, thick: radius * 0.13 }, rng);
  }));
}
