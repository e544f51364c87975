import { body, brush, closed, cut, flames, open, paired, placed, profile, solid, symmetric } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';
import { caprineEar, caprineFace, ridgedHorn } from './parts/caprine.js';

const SPIRAL = '60,-220 150,-330 300,-362 414,-280 438,-124 394,10 296,64 216,16 212,-70';
/** Wool in round curls, each from valley to valley. */
const WOOL = '0,0 120,20! 196,30 222,96 190,128! 262,142 280,214 232,238! 290,276 274,346 222,346! 244,410 196,448 154,420! 156,480 96,496 74,450! 54,490 0,492';
const CURLS: readonly string[] = ['160,60 190,76 178,106 154,98', '196,164 236,176 226,216 194,206', '214,276 248,292 232,326 204,312', '164,364 196,378 182,412 154,398', '84,424 116,434 104,466 78,454', '150,210 170,236 150,262 130,246', '140,310 160,334 140,356 122,340'];
const FORELOCK = '0,-324 52,-306 62,-250 104,-226 74,-198 80,-140 46,-164 34,-100 12,-146 0,-80';

/** Curls of wool on the brow between the horns. */
const forelock = (): readonly Shape[] => [
  body(symmetric(flames(FORELOCK, 0.1)), 'dark', { line: 'internal', colour: 'brown' }),
  ...paired(cut(open('18,-280 34,-236 28,-190'), 'internal', 2.4), cut(open('50,-262 60,-226 56,-196'), 'internal', 2)),
];

/** A ram's head from the front with full curled horns. */
export const ram: Motif = {
  name: 'ram',
  pose: 'symmetric',
  words: ['ram', 'ram head', 'bighorn', 'mouflon'],
  anchors: { crown: [0, -270], eye: [122, -80], mouth: [0, 330], base: [0, 490] },
  draw: () => [
    body(symmetric(WOOL), 'mid', { colour: 'tan', relief: 0.6 }),
    ...paired(...CURLS.map((curl) => brush(open(curl), 'internal', 2.4)), solid(closed('104,20! 130,110 120,220 104,330! 96,220 96,110'))),
    ...paired(...placed(caprineEar('tan'), { x: 6, y: 10, scale: 1.04 })),
    ...placed(caprineFace('tan'), { y: 0, scale: 1.17 }),
    ...paired(...ridgedHorn(SPIRAL, profile('0:76 0.3:70 0.7:46 1:3'), 20)),
    ...forelock(),
  ],
};
