import { body, brush, circle, closed, cut, fill, flames, glint, leaf, lock, open, paired, solid, symmetric } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

const HEM = '212,330 264,420 212,404 200,486 140,438 96,500 46,446 0,492';
const NECK_STRIPES = [
  '120,60! 160,80 196,130! 160,112 122,106!', '116,150! 168,170 214,220! 164,206 114,200!', '104,246! 170,262 226,316! 164,300 100,300!', '90,346! 160,354 224,398! 156,392 80,402!',
];
/** Stripes of the right half: long blades down the brow, then bars that run in from the cheek. */
const FACE_STRIPES = [
  '12,-330! 34,-262 40,-170! 20,-240!', '50,-330! 74,-262 74,-180! 56,-240!', '90,-314! 114,-256 108,-196! 92,-240!', '10,-228! 30,-140 26,-30! 12,-120!', '44,-160! 62,-90 54,0! 42,-70!',
  '148,-256! 152,-214 128,-180! 130,-220!', '12,-20! 22,50 14,120! 8,50!', '36,20! 46,76 34,130! 28,80!',
  '172,-50! 130,-36 84,10! 104,-44 168,-78!', '158,6! 118,20 74,62! 94,14 162,-24!', '142,60! 106,72 62,112! 82,66 148,32!', '128,112! 98,122 60,156! 76,116 134,86!', '116,160! 92,166 64,192! 76,160 120,138!',
  '186,-110! 166,-92 150,-66! 160,-104 184,-140!',
];

const ears = (): readonly Shape[] => paired(
  body(leaf([112, -258], [256, -470], { half: 74, belly: 0.5, bend: -16, foot: 44 }), 'skin', { colour: 'white', relief: 0.6 }),
  solid(leaf([212, -396], [256, -470], { half: 40, belly: 0.4 })),
  fill(leaf([134, -274], [240, -436], { half: 44, belly: 0.5, bend: -10 }), 'black', { line: 'none' }),
  ...['138,-262 168,-330 204,-372', '164,-256 190,-310 222,-346'].map((spine) => fill(lock(spine, 15), 'skin', { colour: 'white' })),
);

const crest = (): readonly Shape[] => [
  body(symmetric([[0, -250], [84, -250, true], ...flames('84,-250 118,-336 86,-330 100,-416 60,-390 54,-470 22,-430 0,-500', 0.08)]), 'black', { colour: 'black', relief: 0.5 }),
  ...paired(cut(open('76,-270 82,-320 76,-366'), 'internal', 2.4), cut(open('36,-280 46,-350 40,-420'), 'internal', 2.4)),
  fill(symmetric('0,-440! 12,-380 12,-320 0,-270!'), 'skin', { line: 'none', colour: 'white', relief: 0 }),
];

const face = (): readonly Shape[] => [
  body(symmetric('0,-346 76,-338 138,-296 178,-220 192,-130 180,-40 154,60 132,140 124,210 140,270 130,334 90,380 36,396 0,398'), 'skin', { colour: 'white', relief: 0.9 }),
  ...paired(...FACE_STRIPES.map((stripe) => solid(closed(stripe)))),
];

const eyes = (): readonly Shape[] => paired(
  fill(closed('96,-124! 118,-172 162,-180 190,-150! 186,-106 146,-78 110,-88!'), 'skin', { line: 'none', colour: 'white', relief: 0 }),
  solid(closed('98,-112! 118,-152 156,-162 184,-136! 172,-108 142,-94 114,-96!')), glint(circle([142, -136], 10)), glint(circle([160, -120], 4.5)),
  brush(open('92,-112 112,-164 158,-176 190,-148'), 'internal', 3), brush(open('108,-80 142,-76 174,-92'), 'internal', 2.2),
  ...['172,-166 188,-178 194,-184', '186,-150 202,-158 210,-160'].map((lash) => brush(open(lash), 'internal', 1.8)),
);

/** The grey muzzle, broad and soft, with wide nostrils. */
const muzzle = (): readonly Shape[] => [
  body(symmetric('0,196 56,188 106,204 136,246 142,290 130,336 90,380 36,396 0,398'), 'mid', { colour: 'grey', line: 'internal', relief: 0.9 }),
  ...paired(
    solid(closed('50,268! 60,238 92,228 118,252 114,290! 94,272 70,282!')),
    brush(open('0,342 56,336 108,304'), 'internal', 3), brush(open('34,372 60,366 84,352'), 'internal', 2), brush(open('26,286 32,306 22,330'), 'internal', 2.2),
    ...[[60, 312], [84, 316], [70, 300]].map(([x = 0, y = 0]) => solid(circle([x, y], 4.5))),
  ),
  brush(open('0,306 0,324 0,342'), 'internal', 2.4),
];

/** A zebra's head from the front, mane on end. */
export const zebra: Motif = {
  name: 'zebra',
  pose: 'bust',
  words: ['zebra', 'zebra head', 'zebras'],
  whole: 'standing-zebra',
  anchors: { crown: [0, -490], eye: [142, -128], mouth: [0, 344], base: [0, 470] },
  draw: () => [
    ...crest(), ...ears(),
    body(symmetric([[0, 0], [116, 0], [150, 60], [190, 160], [216, 270], ...flames(HEM, 0.1)]), 'skin', { colour: 'white', relief: 0.8 }),
    ...paired(...NECK_STRIPES.map((stripe) => solid(closed(stripe)))),
    ...face(), ...eyes(), ...muzzle(),
  ],
};
