import { placed, stroke } from '../motifs/geometry/kit.js';
import type { Rng, Shape } from '../motifs/motif.js';
import { crescent as moon, phase } from '../motifs/symbols/moon.js';
import { sparkle } from './sparks.js';

/** What stands over a drawing that leaves its sheet's upper end free: `wide` across, its foot about the origin. Canvas units. */
export type Crest = (wide: number, rng: Rng) => readonly Shape[];

/** Places on a flat arch: across, down (shares of its width), the moon's radius and its lit share. */
const MOONS = [[-0.42, 0.14, 0.045, 0.28], [-0.245, 0.045, 0.065, 0.5], [0, 0, 0.105, 1], [0.245, 0.045, 0.065, -0.5], [0.42, 0.14, 0.045, -0.28]] as const;

/** The moon's phases in an arch, a sparkle over the middle. */
const phases: Crest = (wide) => [
  ...MOONS.flatMap(([x, y, r, lit]) => placed(phase(0, 0, 100, lit), { x: x * wide, y: (y - 0.16) * wide, scale: (r * wide) / 100 })),
  sparkle([0, -0.36 * wide], 0.05 * wide), stroke(`M0 ${-0.3 * wide}V${-0.275 * wide}`, 'detail'),
];

/** A crescent among sparkles. */
const crescent: Crest = (wide, rng) => [
  ...placed(moon.draw(rng), { x: 0, y: -0.26 * wide, scale: (0.34 * wide) / 1000, turn: -18 }),
  ...([[-0.32, -0.2, 0.05], [0.34, -0.3, 0.065], [0.24, -0.08, 0.035], [-0.2, -0.42, 0.03]] as const).map(([x, y, size]) => sparkle([x * wide, y * wide], size * wide)),
];

/** Sparkles in an arch that grow towards its middle. */
export const sparkles: Crest = (wide) =>
  [-0.4, -0.22, 0, 0.22, 0.4].map((x) => sparkle([x * wide, (-0.24 + 0.9 * x * x) * wide], (0.11 - 0.18 * Math.abs(x)) * wide));

/** What may stand over a living thing; over a machine a moon says nothing. */
export const NIGHTS: readonly Crest[] = [phases, crescent, sparkles];
