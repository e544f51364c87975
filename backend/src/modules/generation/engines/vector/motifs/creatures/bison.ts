import { body, brush, circle, closed, cut, fill, flames, glint, leaf, open, paired, profile, ribbon, solid, symmetric } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

const MANE = '120,-440 176,-490 196,-410 266,-430 262,-340 340,-326 306,-236 380,-170 330,-110 396,-20 330,30 380,130 306,160 340,256 256,250 264,350 190,330 180,420 120,390 80,470 40,430 0,480';
const CAP = '240,-240 232,-130 196,-196 172,-96 140,-176 108,-76 80,-150 46,-40 28,-110 0,10';
const BEARD = '112,270 150,380 106,360 110,450 70,410 52,495 24,440 0,512';
const FACE = '0,-260 100,-240 166,-180 178,-90 152,0 124,100 112,170 120,240 96,310 44,344 0,348';
const CURLS: readonly string[] = ['30,-410 60,-360 40,-310 70,-260', '96,-400 130,-350 112,-300 144,-250', '160,-350 190,-300 176,-250 200,-200',
  '20,-270 44,-220 26,-160 40,-110', '88,-240 110,-190 92,-140 104,-90', '150,-220 166,-180 156,-130'];
const SHAGS: readonly string[] = ['270,-300 310,-240 292,-190', '300,-40 320,20 296,70', '250,70 280,130 256,190', '210,180 232,240 206,290', '150,310 160,350 136,380',
  '240,-20 262,30 246,80', '190,60 210,120 190,180', '300,-150 330,-90 312,-50'];

const horn = (): readonly Shape[] => {
  const band = ribbon('190,-170 310,-176 410,-240 424,-380', profile('0:62 0.4:46 0.75:24 1:2'));
  return [
    body(leaf([190, -90], [352, -30], { half: 42, belly: 0.5, bend: 16, foot: 24 }), 'dark', { colour: 'brown' }), cut(open('214,-78 270,-60 318,-40'), 'internal', 2.4),
    body(band.outline(0, 0.99), 'skin', { colour: 'bone', relief: 1 }), fill(ribbon('400,-226 418,-300 424,-380', profile('0:30 0.5:18 1:2')).outline(), 'black', { line: 'none' }),
    ...[0.12, 0.22, 0.32, 0.42].map((share) => brush(open([band.at(share, -0.92), band.at(share + 0.03, 0), band.at(share, 0.92)]), 'internal', 1.9)),
  ];
};

const face = (): readonly Shape[] => [
  body(symmetric(FACE), 'skin', { colour: 'tan', relief: 0.9 }),
  ...paired(
    solid(closed('176,-80! 148,-40 130,30 120,110 112,170! 100,110 108,30 124,-30!')),
    solid(closed('60,-20! 84,-58 122,-70 158,-60! 140,-22 104,-8')), fill(circle([114, -38], 17), 'skin', { line: 'none', colour: 'gold', relief: 0 }),
    solid(circle([114, -38], 10)), glint(circle([109, -43], 4)),
    brush(open('64,6 92,14 120,2'), 'internal', 2.4), brush(open('40,60 52,120 48,180'), 'internal', 2.6), brush(open('76,60 84,120 80,170'), 'internal', 2.4),
    brush(open('0,322 50,318 90,290'), 'internal', 2.8),
  ),
  body(symmetric('0,182 48,178 92,204 98,246 70,284 30,298 0,300'), 'black', { relief: 0.5 }),
  ...paired(cut(open('36,252 44,220 76,216 82,240'), 'internal', 2.2), cut(open('14,196 40,192 60,200'), 'detail', 1.8)),
];

/** An American bison's head from the front: woolly crown, short horns, a beard. */
export const bison: Motif = {
  name: 'bison',
  pose: 'symmetric',
  words: ['bison', 'bison head', 'buffalo', 'buffalo head', 'american bison', 'american buffalo', 'wisent'],
  anchors: { crown: [0, -430], eye: [114, -38], mouth: [0, 310], base: [0, 490] },
  draw: () => [
    body(symmetric([[0, -470], [70, -466], ...flames(MANE, 0.14)]), 'dark', { colour: 'brown', relief: 0.6 }), ...paired(...SHAGS.map((shag) => cut(open(shag), 'internal', 2.6))),
    ...paired(...horn()),
    body(symmetric([[0, 250], [90, 240], ...flames(BEARD, 0.12)]), 'skin', { colour: 'brown', relief: 0.7 }),
    ...paired(...['76,340 92,390 84,420', '46,360 56,420 46,456', '14,370 18,440 10,480'].map((line) => brush(open(line), 'internal', 2.2))),
    ...face(),
    body(symmetric([[0, -440], [100, -430], [190, -370], [240, -300], ...flames(CAP, 0.12)]), 'skin', { colour: 'brown', relief: 0.9 }),
    ...paired(...CURLS.map((curl) => brush(open(curl), 'internal', 2.8))),
  ],
};
