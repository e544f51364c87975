import type { Motif, Rng, Shape } from '../motif.js';
import { body, brush, closed, open, placed, polar, profile, radians, ribbon, shadow, symmetric, whip, type Knot } from '../geometry/kit.js';
import { stalk } from './parts/stalk.js';

/** A ruffled petal with its pinked edge, root at 0,0, pointing up, opening `spread` degrees to each side. */
function frill(length: number, spread: number, rng: Rng): readonly Shape[] {
  const teeth = Math.round(spread / 7);
  const edge = Array.from({ length: teeth * 2 + 1 }, (_, i): Knot => {
    const share = i / teeth - 1;
    const out = length * (1 - 0.16 * share * share) * (i % 2 ? rng.between(1, 1.05) : rng.between(0.9, 0.93)) * (1 + 0.035 * Math.sin(share * 5));
    return [...polar([0, 0], radians(-90 + spread * share), out), i % 2 === 0];
  });
  const along = (share: number, r: number): Knot => polar([0, 0], radians(-90 + spread * share * (0.6 + 0.4 * r)), length * r);
  return [
    body(closed([[0, 0, true], along(-0.8, 0.4), ...edge, along(0.8, 0.4)]), 'skin', { colour: 'pink', relief: 0.7 }),
    ...[-0.62, -0.24, 0.2, 0.6].map((u) => brush(open([along(u * 0.7, 0.52), along(u, 0.68), along(u * 1.02, 0.84)]), 'detail', 1.5)),
  ];
}

/** Petals of the ball, back to front: the turn of each, its length and spread, and how far down its root stands. */
const PETALS: readonly (readonly [turn: number, length: number, spread: number, down: number])[] = [
  [-78, 280, 27, 10], [78, 280, 27, 10], [-44, 312, 28, 0], [46, 310, 28, 0], [0, 330, 30, 0],
  [-98, 236, 25, 26], [98, 236, 25, 26], [-60, 236, 28, 20], [62, 238, 28, 20], [-22, 252, 28, 16], [24, 250, 28, 16],
  [-84, 176, 27, 44], [86, 176, 27, 44], [-44, 182, 30, 40], [46, 180, 30, 40], [0, 196, 32, 36],
  [-26, 124, 36, 60], [28, 122, 36, 60],
];

/** The outer petals that fall over the calyx. */
const FALLS = [[-128, 196, 23], [130, 194, 23], [-156, 150, 24], [158, 148, 24]] as const;

const bloom = (rng: Rng): readonly Shape[] => [
  ...PETALS.slice(0, 5).flatMap(([turn, length, spread, y]) => placed(frill(length, spread, rng), { y, turn })),
  ...FALLS.flatMap(([turn, length, spread]) => placed(frill(length, spread, rng), { y: 20, turn })),
  ...PETALS.slice(5).flatMap(([turn, length, spread, y]) => placed(frill(length, spread, rng), { y, turn: turn + rng.between(-3, 3) })),
  whip('-70,74 0,92 70,74', '-70,-20 0,-44 70,-20', { count: 7, reach: 0.8, valley: 0.4, longest: 'middle' }),
  ...placed(frill(112, 46, rng), { y: 112, turn: 4 }), ...placed(frill(104, 34, rng), { y: 30, turn: 178 }),
];

const CALYX: readonly Shape[] = [
  body(symmetric('0,-60! 56,-40 62,30 52,110 26,160! 0,166'), 'skin', { colour: 'leaf', relief: 0.9 }),
  shadow(closed('26,-40! 54,-20 54,40 44,108 20,154! 30,60')), brush(open('-22,20 -22,70 -12,136'), 'internal', 1.6), brush(open('2,30 4,80 0,140'), 'detail', 1.6),
  ...[-1, 1].map((side) => body(closed([[0, 176, true], [side * 40, 164], [side * 56, 112, true], [side * 20, 136], [0, 140, true]]), 'skin', { line: 'internal', colour: 'leaf' })),
];

const grass = (course: string): readonly Shape[] => {
  const band = ribbon(course, profile('0:19 0.4:24 0.8:14 1:2'));
  return [body(band.outline(), 'skin', { colour: 'leaf', relief: 0.6 }), brush(band.along(0.1, 0.06, 0.86), 'internal', 1.7)];
};

/** A second flower still closed, a little pink showing. */
const BUD: readonly Shape[] = [
  ...[-22, 22, 0].map((turn) => placed([body(closed('0,0! -22,-70 -26,-116! -10,-108 0,-124! 12,-108 26,-116! 22,-70'), 'skin', { colour: 'pink', line: 'internal', relief: 0.6 })], { turn, y: -64 })).flat(),
  body(symmetric('0,-104! 34,-90! 46,-30 36,20 18,48! 0,52'), 'skin', { colour: 'leaf', relief: 0.9 }), shadow(closed('16,-84! 40,-40 32,16 14,42! 22,-20')),
];

/** A carnation: a ball of pinked petals on its calyx, a bud beside it, narrow leaves. */
export const carnation: Motif = {
  name: 'carnation',
  pose: 'flora',
  words: ['carnation', 'carnations', 'dianthus', 'january birth flower carnation'],
  anchors: { centre: [0, -170], base: [10, 490] },
  draw: (rng) => [
    ...stalk('0,80 20,280 10,490', 12), ...stalk('236,190 170,320 14,440', 9), ...placed(BUD, { x: 246, y: 160, turn: 20, scale: 0.9 }),
    ...grass('10,396 -70,310 -200,270 -310,330'), ...grass('12,420 110,380 210,390 300,450'), ...grass('8,470 -60,430 -140,430 -210,480'), ...grass('16,300 -30,250 -80,220 -140,210'),
    ...placed(CALYX, { y: 40, x: 4 }), ...placed(bloom(rng), { y: -120, scale: 1.04 }),
  ],
};
