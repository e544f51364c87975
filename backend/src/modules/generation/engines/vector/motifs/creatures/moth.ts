import {
  body,
  brush,
  closed,
  cut,
  dots,
  ellipse,
  fill,
  flames,
  open,
  paired,
  solid,
  stroke,
  symmetric,
  toward,
  walk,
} from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';
import { combAntenna } from './parts/antenna.js';
import { eyeSpot } from './parts/eye-spot.js';

const FORE = '26,-118! 110,-196 240,-290 372,-350 492,-362! 478,-296 448,-216 424,-128 392,-58! 330,-52 262,-18 180,-2 90,6 28,20!';
const FORE_EDGE = '492,-362 478,-296 448,-216 424,-128 392,-58';
const HIND =
  '26,0! 130,-6 250,6 336,50 356,128 318,196 268,238 246,296 258,364 284,428 262,484! 212,448 176,376 152,300 112,232 58,160 26,90!';
const ROOT = [20, -50] as const;
const HIND_ROOT = [20, 20] as const;

const FORE_VEINS: readonly string[] = [
  '60,-110 200,-206 340,-290 446,-326',
  '60,-96 200,-170 330,-232 436,-262',
  '60,-80 180,-130 300,-170 412,-194',
  '60,-64 170,-96 280,-118 392,-130',
  '60,-46 160,-62 260,-72 360,-78',
  '60,-26 140,-32 220,-36 290,-44',
];
const HIND_VEINS: readonly string[] = [
  '50,16 160,20 250,44 330,90',
  '48,36 140,56 220,96 300,160',
  '46,60 120,104 180,160 236,230',
  '44,80 100,150 160,240 206,330 246,430',
  '40,94 80,150 110,190',
];

const hindWing = (): readonly Shape[] => [
  body(closed(HIND), 'skin', { colour: 'leaf', relief: 0.5 }),
  fill(closed(toward(HIND, HIND_ROOT, 0.92)), 'skin', { line: 'detail', colour: 'leaf', relief: 0.5 }),
  brush(open('150,0 168,60 150,110 160,170 190,230'), 'internal', 2.6),
  ...HIND_VEINS.map((vein) => brush(open(vein), 'detail', 2)),
  ...eyeSpot([236, 112], 34),
];

const foreWing = (): readonly Shape[] => [
  body(closed(FORE), 'skin', { colour: 'leaf', relief: 0.5 }),
  fill(closed('26,-118! 110,-196 240,-290 372,-350 492,-362! 388,-322 262,-256 150,-172 60,-90 30,-60!'), 'dark', {
    line: 'internal',
    colour: 'violet',
  }),
  stroke(open(toward(FORE_EDGE, ROOT, 0.93)), 'internal'),
  stroke(open(toward(FORE_EDGE, ROOT, 0.86)), 'detail'),
  solid(dots(walk(toward(FORE_EDGE, ROOT, 0.895), 9).slice(1, -1), 7)),
  ...FORE_VEINS.map((vein) => brush(open(vein), 'detail', 2)),
  brush(open('96,-150 128,-110 116,-60 134,-4'), 'internal', 2.4),
  brush(open('190,-226 226,-170 208,-100 232,-16'), 'internal', 2.6),
  ...eyeSpot([296, -196], 44),
];

/** Rings of the abdomen: half width and height from the thorax to the tip. */
const RINGS = [
  [44, 60],
  [46, 92],
  [43, 126],
  [38, 160],
  [31, 192],
  [22, 222],
] as const;

const trunk = (): readonly Shape[] => [
  body(symmetric('0,20 40,30 47,90 40,160 26,220 0,262!'), 'light', { colour: 'tan', relief: 0.9 }),
  ...RINGS.map(([half, y]) =>
    fill(
      closed([
        [-half, y - 6, true],
        [0, y + 10],
        [half, y - 6, true],
        [half - 2, y + 8, true],
        [0, y + 25],
        [2 - half, y + 8, true],
      ]),
      'dark',
      { line: 'none', colour: 'brown' },
    ),
  ),
  body(symmetric([[0, -132], ...flames('34,-128 66,-112 52,-92 84,-66 62,-50 84,-14 60,-6 66,36 40,30 34,66 14,48 0,74', 0.1)]), 'skin', {
    colour: 'bone',
    relief: 0.9,
  }),
  ...paired(
    brush(open('20,-100 34,-70 30,-36'), 'internal', 2.2),
    brush(open('12,-60 20,-26 14,8'), 'internal', 2.2),
    brush(open('40,-44 44,-14 34,12'), 'detail', 2.2),
  ),
  body(ellipse([0, -138], 30, 26), 'dark', { colour: 'brown' }),
  ...paired(body(ellipse([24, -144], 13, 15, 20), 'black', { line: 'internal' })),
  cut(open('-12,-150 0,-154 12,-150'), 'detail', 1.5),
];

/** A moon moth with open wings, false eyes and comb antennae. */
export const moth: Motif = {
  name: 'moth',
  pose: 'symmetric',
  words: ['moth', 'luna moth', 'moon moth', 'death moth', "death's-head moth", 'hawk moth', 'silk moth'],
  anchors: { crown: [0, -170], heart: [0, -40], base: [0, 262], wing: [492, -362] },
  draw: () => [
    ...paired(...hindWing()),
    ...paired(...foreWing()),
    ...paired(...combAntenna('14,-158 40,-220 96,-268 160,-290', 26)),
    ...trunk(),
  ],
};
