import { body, brush, circle, closed, cut, ellipse, fill, flames, glint, open, paired, shadow, solid, symmetric } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

const skin = { colour: 'pink' } as const;
const HEM = '196,240 262,300 214,310 250,384 190,372 192,450 140,414 104,482 62,430 24,496 0,456';

/** Ears that stand out to the sides, broad as leaves, their tips bent down. */
const ears = (): readonly Shape[] => paired(
  body(closed('92,-320! 150,-400 240,-440 330,-430 410,-380 462,-290 476,-196! 430,-210 390,-200 340,-150 280,-120 220,-130!'), 'skin', { ...skin, relief: 0.7 }),
  shadow(closed('180,-300! 240,-366 310,-380 376,-346 424,-280! 380,-262 340,-220 296,-176 250,-164!')),
  cut(open('230,-290 290,-330 350,-320'), 'internal', 2.4), cut(open('246,-240 300,-270 350,-268'), 'internal', 2.2),
  brush(open('450,-230 400,-220 356,-180'), 'internal', 2.4),
);

const face = (): readonly Shape[] => [
  body(symmetric('0,-366 80,-360 156,-326 212,-260 238,-170 250,-70 278,20 292,110 270,204 214,282 130,336 50,356 0,358'), 'skin', { ...skin, relief: 0.9 }),
  ...paired(
    fill(closed('232,-60! 262,20 286,110 264,204 214,282 150,328! 196,250 226,160 236,60!'), 'dark', { line: 'none', ...skin, relief: 0 }),
    ...['18,-342 26,-296 18,-254', '58,-336 66,-294 56,-256', '100,-316 106,-280 94,-250', '140,-286 142,-256 128,-230'].map((line) => brush(open(line), 'internal', 2.4)),
    ...['212,-20 234,30 232,84', '186,0 204,44 204,90', '34,-110 56,-92 66,-66', '216,150 206,196 180,232'].map((line) => brush(open(line), 'internal', 2.4)),
  ),
];

/** Small, wise eyes under a fold of fat. */
const eyes = (): readonly Shape[] => paired(
  solid(closed('84,-142! 106,-168 138,-176 170,-162 190,-134! 164,-120 130,-116 104,-122!')),
  fill(closed('102,-140! 126,-158 156,-152 172,-136! 148,-126 122,-126'), 'skin', { line: 'none', colour: 'tan', relief: 0 }),
  solid(circle([136, -142], 17)), glint(circle([129, -149], 6.5)),
  brush(open('72,-154 104,-194 156,-202 204,-184'), 'internal', 2.8), brush(open('98,-98 134,-92 172,-106'), 'internal', 2.2),
);

const snout = (): readonly Shape[] => [
  ...['-86,-30 0,-50 86,-30', '-72,-66 0,-84 72,-66'].map((fold) => brush(open(fold), 'internal', 2.6)),
  ...paired(
    solid(closed('0,216! 60,236 130,226 190,186 222,136! 216,196 160,250 80,268 0,258!')), brush(open('212,128 234,134 244,152'), 'internal', 2.4),
    fill(closed('176,196! 204,168 214,120! 234,166 214,206 186,220!'), 'skin', { colour: 'bone', line: 'internal', relief: 0.3 }),
    brush(open('34,306 72,314 110,300'), 'internal', 2.4),
  ),
  body(symmetric('0,-18 66,-22 132,4 166,60 156,128 106,180 44,200 0,204'), 'skin', { ...skin, relief: 1 }),
  brush(open('-138,62 -118,20 -60,4 0,8 60,4 118,20 138,62'), 'internal', 2.2),
  ...paired(solid(ellipse([62, 90], 31, 47, 14)), cut(open('46,72 64,56 80,70'), 'internal', 2), brush(open('128,78 138,108 124,142'), 'internal', 2.4), ...['24,160 30,172 26,184', '62,156 66,168 60,178'].map((line) => brush(open(line), 'detail', 1.6))),
  brush(open('0,40 4,96 0,168'), 'internal', 2),
];

/** A pig's head from the front, small tusks at the corners of its mouth. */
export const pig: Motif = {
  name: 'pig',
  pose: 'bust',
  words: ['pig', 'piglet', 'hog'],
  anchors: { crown: [0, -366], eye: [136, -142], mouth: [0, 240], base: [0, 470] },
  draw: () => [
    ...ears(), body(symmetric([[0, 100], [180, 160], ...flames(HEM, 0.12)]), 'dark', { ...skin, relief: 0.8 }),
    ...paired(...['204,324 208,350 198,370', '140,370 142,410 130,440', '64,390 66,426 56,456'].map((line) => cut(open(line), 'internal', 2.4))),
    ...face(), ...eyes(), ...snout(),
  ],
};
