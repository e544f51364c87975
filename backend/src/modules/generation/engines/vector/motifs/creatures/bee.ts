import {
  body,
  brush,
  circle,
  closed,
  cut,
  ellipse,
  fill,
  flames,
  glint,
  leaf,
  open,
  paired,
  ribbon,
  solid,
  symmetric,
  taper,
} from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';
import { jointedLeg } from './parts/leg.js';

const FORE = '34,-70! 130,-168 270,-244 400,-262 486,-222 470,-150 380,-86 250,-34 120,-14 36,-24!';
const HIND = '40,-20! 140,-16 260,6 346,52 366,112 318,150 230,126 140,74 60,30!';
const FORE_VEINS: readonly string[] = [
  '60,-74 180,-160 310,-214 440,-230',
  '60,-58 170,-108 290,-146 420,-156',
  '60,-42 150,-64 250,-72 340,-88',
  '210,-170 220,-130 214,-94',
  '318,-210 324,-170 306,-140',
  '262,-136 270,-100 262,-60',
  '360,-150 364,-124 352,-100',
];
const HIND_VEINS: readonly string[] = ['60,-6 160,14 250,46 330,92', '60,8 140,44 220,86 290,120', '196,26 190,50 178,66'];

const wings = (): readonly Shape[] =>
  paired(
    body(closed(HIND), 'skin', { colour: 'bone', relief: 0.2 }),
    ...HIND_VEINS.map((vein) => brush(open(vein), 'detail', 2)),
    body(closed(FORE), 'skin', { colour: 'bone', relief: 0.2 }),
    ...FORE_VEINS.map((vein) => brush(open(vein), 'detail', 2)),
    solid(leaf([330, -244], [430, -256], { half: 9 })),
  );

/** Bands of the abdomen: where each begins and ends, and half its width there. */
const BANDS: readonly (readonly [number, number, number, number])[] = [
  [90, 134, 134, 150],
  [176, 222, 154, 150],
  [264, 308, 138, 116],
  [346, 384, 92, 60],
];

const abdomen = (): readonly Shape[] => [
  body(closed('-9,420! 0,494! 9,420!'), 'black', { line: 'internal' }),
  body(symmetric('0,20 84,36 140,96 156,190 138,282 92,362 36,424 0,440!'), 'skin', { colour: 'gold', relief: 1 }),
  ...BANDS.map(([top, bottom, upper, lower]) =>
    fill(
      closed([
        [-upper, top, true],
        [0, top + 22],
        [upper, top, true],
        [lower + 6, (top + bottom) / 2],
        [lower, bottom, true],
        ...fringe(lower, bottom),
        [-lower, bottom, true],
        [-lower - 6, (top + bottom) / 2],
      ]),
      'black',
      { line: 'none', colour: 'black' },
    ),
  ),
];

/** The furry lower edge of a band, from its right end to its left. */
function fringe(half: number, y: number): readonly (readonly [number, number, boolean])[] {
  const teeth = 8;
  return Array.from({ length: teeth * 2 - 1 }, (_, i) => {
    const x = half * (1 - (i + 1) / teeth);
    const sag = 22 * (1 - (x / half) ** 2);
    return [x, y + sag + (i % 2 === 0 ? 14 : 0), true];
  });
}

const THORAX = '40,-168 84,-150 76,-122 122,-98 104,-72 136,-36 110,-22 128,22 98,26 98,66 68,54 52,88 28,66 0,92';

const thorax = (): readonly Shape[] => [
  body(symmetric([[0, -176], ...flames(THORAX, 0.12)]), 'skin', { colour: 'gold', relief: 0.9 }),
  solid(symmetric([[0, -96], ...flames('30,-90 58,-78 48,-58 72,-34 52,-20 60,8 36,6 26,36 12,20 0,42', 0.12)])),
  ...paired(
    brush(open('36,-150 52,-134 58,-118'), 'internal', 2),
    brush(open('88,-90 94,-64 90,-44'), 'internal', 2),
    brush(open('90,-6 84,18 74,34'), 'internal', 2),
    cut(open('14,-70 22,-50 20,-28'), 'detail', 2),
  ),
];

const head = (): readonly Shape[] => [
  ...paired(
    body(ribbon('20,-258 46,-308! 96,-350 130,-396', taper(7, 5)).outline(), 'black', { line: 'none' }),
    solid(ellipse([134, -402], 9, 18, 36)),
  ),
  body(symmetric('0,-270 44,-262 66,-224 54,-182 0,-168'), 'dark', { colour: 'brown', relief: 0.8 }),
  ...paired(body(ellipse([52, -222], 19, 40, -16), 'black', { line: 'internal' }), glint(ellipse([48, -236], 5, 12, -16))),
  cut(open('-16,-246 0,-254 16,-246'), 'internal', 2),
  fill(circle([0, -218], 6), 'skin', { line: 'none' }),
];

/** Right legs, front to back. */
const LEGS: readonly string[] = [
  '60,-120 140,-190! 178,-278! 226,-318',
  '90,-20 206,30! 262,150! 250,220',
  '80,40 190,150! 232,310! 196,408',
];

/** A honeybee from above, wings spread, furred and banded. */
export const bee: Motif = {
  name: 'bee',
  pose: 'symmetric',
  words: ['bee', 'honeybee', 'honey bee', 'bumblebee', 'bumble bee', 'wasp', 'hornet', 'queen bee'],
  anchors: { crown: [0, -280], base: [0, 494], heart: [0, -40] },
  draw: () => [...paired(...LEGS.flatMap((leg) => jointedLeg(leg, 15))), ...wings(), ...abdomen(), ...thorax(), ...head()],
};
