import { body, brush, circle, closed, ellipse, fill, flames, glint, knots, open, paired, shadow, solid, symmetric } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

const white = { colour: 'white' } as const;
const NECK = '250,-60 300,40 274,40 330,150 300,150 356,270 320,262 370,380 320,366 330,470 270,420 240,496 190,430 150,500 100,440 50,500 0,446';
const CHEEK = '210,-180 250,-110 236,-106 276,-10 250,-10 276,90 244,84 250,170 216,160 200,236 160,210 140,280 100,250';

const ears = (): readonly Shape[] => paired(
  body(closed('124,-330! 130,-400 176,-436 228,-426 256,-380 244,-320 200,-280!'), 'skin', { ...white, relief: 0.7 }), solid(closed('156,-336! 164,-376 190,-396 218,-380 222,-340 200,-312!')), ...['176,-320 184,-350 196,-372', '194,-312 204,-336 210,-356'].map((line) => ({ ...brush(open(line), 'internal', 2.4), cut: true as const })),
);

const face = (): readonly Shape[] => [
  body(symmetric([...knots('0,-400 70,-404 140,-370 186,-300 206,-230'), ...flames(CHEEK, 0.1), [60, 300], [0, 310]]), 'skin', { ...white, relief: 0.9 }),
  ...paired(...['22,-372 28,-344 24,-320', '70,-362 78,-336 72,-316', '120,-340 124,-314 116,-296', '190,-90 206,-50 200,-16', '206,20 220,56 210,84', '170,130 180,160 168,184', '180,-160 196,-130 192,-104', '120,200 130,220 122,236'].map((line) => brush(open(line), 'internal', 2.4)),
    shadow(closed('46,-150! 100,-166 150,-140 130,-100 96,-90 84,-20 96,60 70,40 50,-40')),
    solid(closed('62,-132! 84,-156 118,-158 142,-134! 118,-112 84,-112')), glint(circle([96, -142], 8)), brush(open('50,-152 90,-182 140,-172'), 'outline', 1.8)),
];

const muzzle = (): readonly Shape[] => [
  body(symmetric('0,-190 30,-180 54,-100 62,0 96,70 138,130 146,200 116,262 60,292 0,296'), 'skin', { ...white, line: 'internal', relief: 1 }),
  ...paired(brush(open('34,-140 44,-60 42,20'), 'internal', 2.4), brush(open('20,0 26,40 22,66'), 'internal', 2), solid(closed('0,214! 30,238 76,244 120,216 134,180! 140,226 104,262 50,276 0,262!')), ...[[66, 170], [96, 160], [84, 194]].map(([x = 0, y = 0]) => solid(ellipse([x, y], 7, 7)))),
  body(symmetric('0,68 56,62 96,80 104,112 80,146 36,168 0,176'), 'black', { relief: 0.5 }), solid(symmetric('0,166 8,176 9,226 0,234')),
  ...paired({ ...brush(open('24,82 58,78 82,94'), 'internal', 2.2), cut: true as const }, { ...brush(open('34,146 56,128 80,120'), 'internal', 2.2), cut: true as const }),
  fill(symmetric([[0, 280], [60, 290], ...flames('100,262 80,340 52,316 30,372 0,330', 0.1).slice(1)]), 'skin', { ...white }),
];

/** The head of a polar bear from the front: long muzzle, small round ears, a white ruff. */
export const polarBear: Motif = {
  name: 'polar-bear',
  pose: 'bust',
  words: ['polar bear', 'polar bear head', 'white bear', 'ice bear', 'arctic bear'],
  anchors: { crown: [0, -400], eye: [100, -134], mouth: [0, 230], base: [0, 480], centre: [0, 0] },
  whole: 'walking-bear',
  draw: () => [
    body(symmetric([[0, -200], [200, -150], ...flames(NECK, 0.1)]), 'skin', { ...white, relief: 0.7 }),
    ...paired(shadow(closed('236,90! 246,150 216,240 150,312! 196,226 216,160')), ...['290,120 304,170 296,210', '300,260 316,310 308,350', '220,360 224,410 210,440', '120,390 116,440 100,460', '40,400 44,440 36,466', '250,250 262,290 254,330'].map((line) => brush(open(line), 'internal', 2.6))),
    ...ears(), ...face(), ...muzzle(),
  ],
};
