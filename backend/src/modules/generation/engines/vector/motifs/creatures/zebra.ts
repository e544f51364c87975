import { body, brush, circle, closed, cut, fill, flames, glint, leaf, open, paired, solid, symmetric } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

const HEM = '250,380 290,470 226,440 200,496 140,450 96,498 50,452 0,490';
const NECK_STRIPES = [
  '96,190! 160,170 206,196! 160,196 100,226!', '100,260! 170,230 226,256! 170,262 104,300!', '110,336! 190,300 250,330! 190,338 110,380!', '60,420! 150,376 250,410! 170,410 90,456!',
];
const FACE_STRIPES = [
  '14,-318! 46,-250 50,-150! 28,-230!', '10,-240! 26,-160 24,-60! 8,-140!', '56,-316! 90,-240 86,-150! 66,-220!', '92,-300! 122,-236 116,-170! 100,-226!',
  '160,-190! 130,-180 96,-160! 130,-206 156,-220!', '154,-40! 120,-24 84,20! 96,-26 150,-70!', '146,10! 112,26 74,70! 86,22 148,-20!', '136,60! 104,76 66,116! 78,70 140,34!', '126,110! 96,122 60,156! 76,116 130,84!',
  '40,-30! 50,20 34,80! 30,20!', '10,-30! 22,40 8,110! 4,40!', '118,152! 90,160 56,190! 74,158 120,130!',
];

const ears = (): readonly Shape[] => paired(
  body(leaf([104, -270], [230, -480], { half: 66, belly: 0.5, bend: -14, foot: 40 }), 'skin', { colour: 'white', relief: 0.6 }),
  fill(leaf([126, -290], [220, -456], { half: 40, belly: 0.5, bend: -10 }), 'black', { line: 'none' }),
  fill(leaf([130, -280], [200, -410], { half: 16, belly: 0.5 }), 'skin', { colour: 'white' }),
);

const crest = (): readonly Shape[] => [
  body(symmetric([[0, -250], [90, -250, true], ...flames('90,-250 110,-350 80,-340 84,-430 50,-400 36,-486 10,-430 0,-494', 0.08)]), 'black', { colour: 'black', relief: 0.5 }),
  ...paired(cut(open('66,-280 70,-330 62,-370'), 'internal', 2.2), cut(open('28,-280 34,-350 26,-420'), 'internal', 2.2)), cut(open('0,-280 -4,-340 0,-420'), 'internal', 2.2),
];

const face = (): readonly Shape[] => [
  body(symmetric('0,-336 80,-324 134,-276 160,-200 160,-110 150,0 130,100 116,190 124,260 112,330 70,372 0,382'), 'skin', { colour: 'white', relief: 0.9 }),
  ...paired(...FACE_STRIPES.map((stripe) => solid(closed(stripe)))),
  ...paired(
    solid(closed('88,-106! 112,-140 148,-146 164,-118! 156,-92 124,-78 100,-84!')), glint(circle([128, -116], 9)), cut(open('98,-98 122,-88 146,-96'), 'detail', 1.5), brush(open('80,-106 108,-152 156,-160'), 'outline', 1.3), brush(open('92,-72 120,-64 150,-76'), 'internal', 2),
  ),
  body(symmetric('0,216 70,204 114,214 124,264 110,330 68,370 0,380'), 'dark', { colour: 'black', relief: 0.7 }),
  ...paired(fill(closed('50,262! 76,240 104,256 96,292 64,300!'), 'black', { line: 'none' }), cut(open('46,270 72,236 108,250'), 'internal', 2.2), cut(open('20,336 56,330 88,312'), 'internal', 2.2), cut(open('20,240 40,230 60,226'), 'detail', 1.8)),
  cut(open('0,300 2,320 0,336'), 'internal', 1.8),
];

/** A zebra's head from the front, mane on end. */
export const zebra: Motif = {
  name: 'zebra',
  pose: 'bust',
  words: ['zebra', 'zebra head', 'zebras'],
  whole: 'standing-zebra',
  anchors: { crown: [0, -490], eye: [126, -112], mouth: [0, 330], base: [0, 470] },
  draw: () => [
    ...crest(), ...ears(),
    body(symmetric([[0, 0], [110, 40], [150, 140], [206, 260], ...flames(HEM, 0.1)]), 'skin', { colour: 'white', relief: 0.8 }),
    ...paired(...NECK_STRIPES.map((stripe) => solid(closed(stripe)))),
    ...face(),
  ],
};
