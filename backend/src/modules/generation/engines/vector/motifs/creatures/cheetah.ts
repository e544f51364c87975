import { body, brush, circle, closed, ellipse, fill, flames, glint, lock, open, paired, solid, symmetric } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

const NECK = '150,100 260,120 220,180 310,240 240,260 300,350 220,340 240,430 160,390 130,490 70,430 0,500';
const FACE = '0,-400 100,-390 180,-330 230,-240 244,-130 226,-20 186,70 150,150 116,220 60,262 0,270';
const SPOTS: readonly (readonly [x: number, y: number, r: number])[] = [[30, -350, 14], [80, -340, 15], [130, -310, 15], [52, -300, 15], [102, -280, 16], [20, -260, 13],
  [160, -260, 16], [70, -240, 14], [190, -210, 15], [128, -220, 13], [204, -150, 15], [212, -80, 14], [196, -10, 14], [172, 50, 13], [152, 0, 11], [146, 104, 12]];
const COAT: readonly (readonly [x: number, y: number, r: number])[] = [[200, 170, 17], [240, 230, 16], [180, 230, 17], [210, 300, 17], [150, 290, 17], [180, 360, 16],
  [110, 340, 17], [130, 400, 15], [60, 380, 16], [80, 430, 13], [20, 430, 13]];

const ear = (): readonly Shape[] => [
  body(closed('130,-340! 160,-410 230,-440 296,-410 316,-330 290,-250 230,-200!'), 'skin', { colour: 'gold', relief: 0.7 }),
  fill(closed('170,-330! 196,-390 244,-404 280,-370 282,-310 246,-260!'), 'dark', { line: 'internal', colour: 'black', relief: 0.3 }),
  ...['160,-310 200,-340 226,-380', '190,-280 230,-310 256,-350'].map((spine) => fill(lock(spine, 14), 'skin', { colour: 'white' })),
];

/** The eye and the black tear that runs from it to the mouth. */
const eye = (): readonly Shape[] => [
  solid(closed('44,-96! 76,-150 122,-164 166,-146 196,-160! 180,-120 152,-92 112,-84 84,-84! 64,-20 62,60 84,130 104,170! 70,150 44,90 34,20 36,-50!')),
  fill(closed('76,-108! 98,-140 130,-146 156,-132! 140,-104 108,-96'), 'skin', { line: 'none', colour: 'orange', relief: 0 }),
  solid(circle([118, -120], 17)), glint(circle([111, -127], 6)), fill(lock('84,-66 130,-66 178,-92', 10), 'skin', { line: 'none', colour: 'white' }),
  fill(closed('70,-170! 110,-196 160,-186! 120,-174'), 'skin', { line: 'none', colour: 'white' }),
];

const muzzle = (): readonly Shape[] => [
  body(symmetric('0,180 60,190 90,220 60,280 20,300 0,300'), 'skin', { colour: 'white', relief: 0.7 }),
  body(symmetric('0,80 60,84 112,120 136,170 114,220 66,240 22,230 0,214'), 'skin', { line: 'internal', colour: 'white', relief: 1 }),
  body(symmetric('0,50 48,46 66,60 52,94 20,122 0,126'), 'dark', { colour: 'black', relief: 0.6 }), solid(closed('-6,122! 6,122! 5,190! -5,190!')),
  ...paired(solid(closed('0,182! 26,220 66,228 104,212! 74,244 24,242 0,210!')),
    ...[[48, 150], [74, 164], [58, 182], [92, 150], [90, 184]].map(([x = 0, y = 0]) => solid(circle([x, y], 5))),
    ...['112,150 190,130 280,140', '116,168 200,170 280,200', '108,190 190,216 250,260'].map((line) => brush(open(line), 'detail', 1.6)),
    brush(open('26,54 46,66 40,84'), 'detail', 1.4)),
];

/** A cheetah's head from the front, black tears down its face. */
export const cheetah: Motif = {
  name: 'cheetah',
  pose: 'symmetric',
  words: ['cheetah', 'cheetah head', 'cheetah face'],
  anchors: { crown: [0, -400], eye: [118, -120], mouth: [0, 220], base: [0, 480] },
  draw: () => [
    body(symmetric([[0, 80], [100, 90], ...flames(NECK, 0.12)]), 'skin', { colour: 'gold', relief: 0.7 }),
    ...paired(...COAT.map(([x, y, r]) => solid(ellipse([x, y], r, r * 0.8, 30)))), ...paired(...ear()),
    body(symmetric(FACE), 'skin', { colour: 'gold', relief: 0.9 }),
    fill(symmetric([[0, 20], [24, 10, true], ...flames('30,60 60,130 90,100 150,150 116,220', 0.04), [60, 262], [0, 270]]), 'skin', { line: 'none', colour: 'white' }),
    ...paired(...SPOTS.map(([x, y, r]) => solid(ellipse([x, y], r, r * 0.78, 40))), ...eye(), brush(open('26,-130 30,-60 26,10'), 'internal', 2.2)), ...muzzle(),
  ],
};
