import type { Motif, Shape } from '../motif.js';
import { body, brush, closed, cut, fill, lock, open, paired, placed, profile, symmetric, whip, type Knot } from '../geometry/kit.js';

const TOP = -452;
const FOOT = 330;
/** Half the cob at a share of its height. */
const cob = profile('0:30 0.06:74 0.2:116 0.45:140 0.75:144 1:120');
const ROWS = 15;
const STEP = (FOOT - TOP) / ROWS;

/** The outline of a kernel: broad above, round below. */
const TOOTH = [[-1, -0.5], [-0.5, -1], [0.5, -1], [1, -0.5], [0.86, 0.6], [0, 1], [-0.86, 0.6]] as const;

/** A kernel, seen more from the side the further round the cob it stands. */
function kernel(row: number, column: number): readonly Shape[] {
  const y = TOP + STEP * (row + 0.5);
  const half = cob((y - TOP) / (FOOT - TOP)) - 4;
  const angle = (column + (row % 2) * 0.5) * 0.4;
  if (Math.abs(angle) > 1.35) return [];
  const [x, wide, high] = [half * Math.sin(angle), Math.max(9, half * 0.2 * Math.cos(angle)), STEP * 0.54];
  const round = TOOTH.map(([u, v]): Knot => [x + u * wide, y + v * high]);
  return [fill(closed(round), 'skin', { colour: 'yellow', relief: 0.9 }), ...(angle > 0.7 ? [brush(open([[x - wide * 0.4, y + high * 0.6], [x + wide * 0.6, y]]), 'internal', 2.6)] : [])];
}

const SILK = ['-10,-440 -50,-476 -110,-478', '0,-446 -16,-490 -60,-498', '6,-446 30,-488 84,-490', '12,-438 60,-466 116,-446', '-16,-430 -70,-444 -116,-424'];

/** The husk thrown back: two leaves that curl out, two that still clasp the cob. */
const HUSK: readonly Shape[] = paired(
  body(closed('20,480! 130,450 226,330 262,170 258,20 300,-110 372,-196! 396,-90 372,40 380,170 338,320 236,438 110,496!'), 'dark', { colour: 'moss', relief: 0.5 }),
  cut(open('110,476 232,360 300,190 304,30 352,-120'), 'internal', 2.4), cut(open('200,430 290,310 338,170'), 'internal', 2),
  body(closed('0,492! 30,380 80,270 140,170 196,90 214,-60! 262,60 264,210 216,350 130,450 40,494!'), 'skin', { colour: 'leaf', relief: 0.7 }),
  ...['40,470 100,340 190,180 214,30', '90,440 170,320 224,190', '24,440 60,330 120,220'].map((line) => brush(open(line), 'internal', 2.2)),
);

/** An ear of corn with its husk thrown back. */
export const corn: Motif = {
  name: 'corn', pose: 'tall', anchors: { centre: [0, 0], crown: [0, -490], base: [0, 490] }, words: ['corn', 'corn cob', 'corn on the cob', 'ear of corn', 'maize', 'sweetcorn'],
  draw: () => placed([
    ...SILK.map((line) => fill(lock(line, 10, 0.3), 'skin', { colour: 'tan' })),
    body(symmetric(Array.from({ length: 13 }, (_, i): Knot => [i === 0 ? 0 : cob((i - 0.5) / 11.5), TOP - 10 + ((FOOT - TOP + 40) * i) / 12]).concat([[0, FOOT + 40]])), 'dark', { colour: 'gold', relief: 1 }),
    ...Array.from({ length: ROWS }, (_, row) => [-4, -3, -2, -1, 0, 1, 2, 3].flatMap((column) => kernel(row, column))).flat(),
    ...HUSK,
    whip('-20,484 0,492 20,484', '-40,400 0,340 40,400', { count: 5, reach: 0.7 }),
    body(symmetric('0,456 34,462 30,494 0,498'), 'skin', { colour: 'leaf' }),
  ], { scale: 0.99 }),
};
