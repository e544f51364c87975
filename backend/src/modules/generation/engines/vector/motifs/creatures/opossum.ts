import { body, brush, circle, closed, cut, ellipse, fill, flames, glint, lock, open, paired, solid, symmetric } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

const RUFF = '150,-230 236,-236 200,-160 300,-140 236,-70 340,-20 250,30 350,120 240,120 310,240 200,200 230,340 140,270 140,410 80,330 50,450 0,380';
const FACE = '0,-300 90,-290 160,-236 190,-150 180,-50 140,30 96,100 76,190 70,262 40,306 0,314';

const ear = (): readonly Shape[] => [
  body(closed('110,-220! 130,-330 190,-410 270,-430 320,-380 324,-300 280,-220 200,-160!'), 'dark', { colour: 'black', relief: 0.7 }),
  fill(closed('270,-414! 312,-376 316,-310! 290,-330 270,-370'), 'skin', { line: 'none', colour: 'pink', relief: 0.3 }),
  cut(open('160,-240 190,-310 230,-350'), 'internal', 2.4), cut(open('200,-210 236,-260 260,-310'), 'internal', 2.2),
];

const eye = (): readonly Shape[] => [
  solid(closed('40,-10! 50,-80 84,-126 130,-130 150,-180! 156,-110 136,-54 100,-20 70,-16')), fill(circle([102, -78], 32), 'black', { line: 'none', relief: 0 }),
  glint(circle([90, -92], 11)), glint(circle([114, -66], 5)),
  cut(open('66,-66 92,-118 132,-104'), 'internal', 2), brush(open('70,-160 104,-180 140,-176'), 'internal', 2.2),
];

/** Jaws wide in a scream, as opossums are known. */
const jaws = (): readonly Shape[] => [
  body(symmetric('0,210 70,214 120,250 128,330 100,420 50,470 0,476'), 'skin', { colour: 'white', relief: 0.7 }),
  solid(symmetric('0,220 60,224 102,256 108,330 84,404 40,440 0,444')),
  fill(symmetric('0,330 40,334 62,376 44,420 0,432'), 'mid', { line: 'none', colour: 'red', relief: 0.6 }), cut(open('0,350 2,380 0,410'), 'detail', 1.8),
  ...paired(
    ...[[92, 390, 18], [64, 424, 15], [36, 440, 13],
      [12, 445, 11]].map(([x = 0, y = 0, r = 0]) => fill(closed([[x - r * 0.8, y + 4, true], [x - r * 0.1, y - r * 1.9, true], [x + r * 0.7, y - 4, true]]), 'skin',
        { line: 'detail', colour: 'white', relief: 0 })),
    fill(closed('46,244! 84,250! 70,324!'), 'skin', { line: 'internal', colour: 'white', relief: 0 }),
    ...[10, 28].map((x) => fill(closed([[x - 9, 252, true], [x + 9, 252, true], [x, 276, true]]), 'skin', { line: 'detail', colour: 'white', relief: 0 })),
  ),
];

/** An opossum's head from the front, screaming. */
export const opossum: Motif = {
  name: 'opossum',
  pose: 'symmetric',
  words: ['opossum', 'possum', 'opossum head', 'possum head', 'screaming possum', 'screaming opossum', 'trash possum'],
  anchors: { crown: [0, -300], eye: [102, -78], mouth: [0, 340], base: [0, 470] },
  draw: () => [
    ...paired(...ear()), body(symmetric([[0, -290], [90, -280], ...flames(RUFF, 0.12)]), 'skin', { colour: 'grey', relief: 0.7 }),
    ...paired(...['220,-150 250,-120 262,-80', '230,-20 270,20 280,70', '220,80 256,120 260,170', '180,150 206,200 200,260',
      '130,230 150,280 142,340'].map((line) => brush(open(line), 'internal', 2.4))), ...jaws(),
    body(symmetric(FACE), 'skin', { colour: 'white', relief: 0.9 }),
    fill(symmetric([[0, -298], [50, -292], ...flames('66,-270 70,-170 46,-190 40,-90 26,-120 0,20', 0.1)]), 'dark', { line: 'none', colour: 'grey' }),
    ...paired(
      ...eye(), ...[[64, 176], [50, 200], [66, 214], [40, 226]].map(([x = 0, y = 0]) => solid(circle([x, y], 5))),
      ...['70,190 170,160 260,170', '72,206 180,206 270,236', '66,224 160,250 240,300'].map((line) => brush(open(line), 'detail', 1.6)),
      ...['150,-20 130,30 136,70', '170,-80 160,-40 164,0', '110,50 92,90 96,130', '28,40 36,100 30,160'].map((line) => brush(open(line), 'internal', 2.2)),
      fill(lock('130,-270 150,-220 146,-180', 12), 'dark', { line: 'none', colour: 'grey' }),
      brush(open('0,300 40,294 70,256'), 'internal', 2.6),
    ),
    body(symmetric('0,214 40,210 58,232 46,268 16,292 0,294'), 'skin', { colour: 'pink', relief: 0.8 }), ...paired(solid(ellipse([26, 250], 13, 10, -20))),
    brush(open('0,224 0,250 0,276'), 'internal', 1.8), ...paired(brush(open('16,222 30,218 44,228'), 'detail', 1.4)),
  ],
};
