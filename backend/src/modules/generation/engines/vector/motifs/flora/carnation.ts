import type { Motif, Rng, Shape } from '../motif.js';
import { body, brush, closed, open, paired, placed, polar, profile, radians, ribbon, shadow, symmetric, whip, type Knot } from '../geometry/kit.js';
import { blade } from './parts/blade.js';
import { stalk } from './parts/stalk.js';

/** A ruffled petal of the fan with its pinked edge, root at 0,0, pointing up. */
function frill(length: number, spread: number, rng: Rng): readonly Shape[] {
  const teeth = 5;
  const edge = Array.from({ length: teeth * 2 + 1 }, (_, i): Knot => {
    const deg = -90 - spread + (spread * i) / teeth;
    return [...polar([0, 0], radians(deg), length * (i % 2 ? rng.between(1, 1.05) : rng.between(0.9, 0.94)) * (1 - 0.2 * (i / teeth - 1) ** 2)), i % 2 === 0];
  });
  const fold = (share: number): Shape => {
    const deg = radians(-90 + spread * share);
    return brush(open([polar([0, 0], deg, length * 0.46), polar([0, 0], deg + 0.04, length * 0.66), polar([0, 0], deg, length * 0.84)]), 'detail', 1.5);
  };
  const across = (r: number): readonly Knot[] => [-0.7, 0, 0.7].map((u) => polar([0, 0], radians(-90 + spread * u), length * r));
  return [
    body(closed([[0, 0, true], ...edge]), 'skin', { colour: 'pink', relief: 0.7 }),
    whip(across(0.3), across(0.8), { count: 4, reach: 0.5, longest: 'ends', rng }),
    ...[-0.5, 0, 0.5].map(fold),
  ];
}

/** Rows of frills back to front: how many, how long, how far to the sides they turn. */
const ROWS = [[5, 312, 92, 30], [4, 250, 72, 30], [3, 186, 52, 32], [2, 126, 20, 34]] as const;

const bloom = (rng: Rng): readonly Shape[] => ROWS.flatMap(([count, length, fan, spread]) =>
  Array.from({ length: count }, (_, i) => -fan + (2 * fan * i) / (count - 1))
    .sort((a, b) => Math.abs(b) - Math.abs(a))
    .flatMap((turn) => placed(frill(length, spread, rng), { turn: turn + rng.between(-4, 4) })));

const CALYX: readonly Shape[] = [
  body(symmetric('0,-40! 24,-8 52,-44! 74,-6 70,70 52,150 30,196 0,206'), 'skin', { colour: 'leaf', relief: 0.9 }),
  shadow(closed('20,0! 54,-20 62,0 60,70 44,144 24,188! 34,100')),
  ...paired(brush(open('24,10 26,80 16,160'), 'internal', 1.6), body(closed('6,206! 40,190 60,150! 58,200 30,230 0,232!'), 'skin', { line: 'internal', colour: 'leaf' })),
];

const grass = (course: string): readonly Shape[] => {
  const band = ribbon(course, profile('0:22 0.4:26 0.8:16 1:2'));
  return [body(band.outline(), 'skin', { colour: 'leaf', relief: 0.6 }), brush(band.along(0.1, 0.06, 0.86), 'internal', 1.7)];
};

/** A carnation from the side: a fan of pinked petals out of its long calyx, narrow leaves. */
export const carnation: Motif = {
  name: 'carnation',
  pose: 'flora',
  words: ['carnation', 'carnations', 'dianthus', 'january birth flower carnation'],
  anchors: { centre: [0, -170], base: [10, 490] },
  draw: (rng) => [
    ...stalk('0,130 16,300 10,490', 13),
    ...grass('10,400 -70,300 -210,250 -330,300'), ...grass('12,410 90,300 220,270 320,330'), ...grass('8,470 -60,420 -150,420 -230,470'),
    ...placed(blade({ length: 220, half: 22, veins: 0 }, rng), { x: 14, y: 450, turn: 58 }),
    ...placed(bloom(rng), { y: -50, scale: 1.32 }),
    ...placed(CALYX, { y: -50, scale: 1.06 }),
  ],
};
