import { body, brush, circle, closed, cut, fill, flames, glint, open, paired, solid, symmetric } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

const RUFF = '190,-200 280,-190 236,-110 340,-60 270,0 380,80 280,110 350,220 250,200 280,330 190,280 190,410 120,340 96,450 50,390 0,470';
const FACE = '0,-330 90,-320 160,-266 204,-180 212,-80 186,20 140,90 100,150 76,230 40,276 0,284';

const ear = (): readonly Shape[] => [
  body(closed([[130, -270, true], [170, -360], ...flames('200,-400 250,-470 262,-410 330,-450 316,-380 380,-370 340,-310 372,-270 300,-230', 0.1), [220, -170, true]]),
    'skin', { colour: 'white', relief: 0.7 }),
  fill(closed('176,-270! 206,-340 262,-366 290,-320 270,-250 220,-210!'), 'dark', { line: 'internal', colour: 'grey', relief: 0.5 }),
  ...['200,-240 220,-290 250,-320', '226,-226 250,-270 272,-290'].map((line) => cut(open(line), 'internal', 2.2)),
];

/** The dark patch about a round bright eye. */
const eye = (): readonly Shape[] => [
  solid(closed('30,-10! 24,-90 56,-160 110,-186 170,-160 196,-96 178,-30 130,10 90,30 60,70! 54,24')),
  fill(circle([108, -84], 62), 'skin', { line: 'none', colour: 'orange', relief: 0.2 }), solid(circle([108, -84], 32)), glint(circle([92, -102], 13)), glint(circle([124, -66], 6)),
  ...['108,-146 108,-136 108,-126', '150,-128 144,-120 138,-114', '168,-84 158,-84 150,-84', '66,-128 72,-120 78,-114'].map((line) => brush(open(line), 'detail', 1.4)),
];

const muzzle = (): readonly Shape[] => [
  body(symmetric('0,60 46,70 80,120 92,190 70,246 30,276 0,280'), 'dark', { colour: 'black', relief: 0.9 }),
  body(symmetric('0,150 34,148 54,166 46,192 18,214 0,216'), 'black', { line: 'internal', relief: 0.5 }),
  ...paired(cut(open('16,164 30,160 42,170'), 'internal', 2), cut(open('0,226 24,244 56,236'), 'internal', 2.2), cut(open('30,90 40,116 42,140'), 'internal', 2.2),
    ...['90,190 170,180 250,190', '88,206 170,214 246,240', '80,222 150,250 220,296'].map((line) => brush(open(line), 'detail', 1.6))),
];

/** A ring-tailed lemur's face, wide-eyed. */
export const lemur: Motif = {
  name: 'lemur',
  pose: 'symmetric',
  words: ['lemur', 'ring tailed lemur', 'ring-tailed lemur', 'lemur face', 'madagascar lemur'],
  anchors: { crown: [0, -330], eye: [108, -84], mouth: [0, 236], base: [0, 450] },
  draw: () => [
    ...paired(...ear()), body(symmetric([[0, -290], [130, -270], ...flames(RUFF, 0.12)]), 'skin', { colour: 'grey', relief: 0.7 }),
    ...paired(...['240,-130 276,-90 286,-40', '260,30 300,70 306,110', '220,130 260,170 270,220', '170,220 196,260 200,310', '100,290 116,340 106,390',
      '40,320 46,370 30,420'].map((line) => brush(open(line), 'internal', 2.4))),
    body(symmetric(FACE), 'skin', { colour: 'white', relief: 0.9 }),
    fill(symmetric([[0, -326], [80, -316], [140, -270, true], ...flames('140,-270 120,-200 96,-240 70,-190 50,-240 26,-140 0,-210', 0.08)]), 'dark',
      { line: 'none', colour: 'grey' }),
    ...paired(...eye(), ...['190,0 160,50 158,90', '150,80 120,130 116,170'].map((line) => brush(open(line), 'internal', 2.2))), ...muzzle(),
  ],
};
