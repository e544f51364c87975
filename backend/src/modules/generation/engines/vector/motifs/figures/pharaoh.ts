import { body, brush, circle, closed, cut, open, paired, placed, profile, ribbon, solid, symmetric } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';
import { womanFace } from './parts/face.js';

/** The striped cloth: over the crown, out behind the ears, down in two lappets. */
const CLOTH = '0,-420 130,-408 240,-330 330,-190 400,0 440,190! 330,230 250,240! 250,330 262,500! 120,500! 130,300 150,120! 0,100!';
const STRIPES = ['30,-400 150,-350 220,-260', '190,-352 270,-230 330,-60 380,110', '236,-220 290,-60 330,100 350,214', '226,-80 262,40 280,150 290,226'] as const;

/** A stripe across a lappet, which widens downwards. */
const bar = (y: number, widens: number): Shape => solid(closed([[136 - widens, y, true], [250 + widens, y - 4, true], [252 + widens, y + 14, true], [134 - widens, y + 18, true]]));

const cloth = (): readonly Shape[] => [
  body(symmetric(CLOTH), 'skin', { colour: 'gold', relief: 0.5 }),
  ...paired(
    ...STRIPES.map((line) => solid(ribbon(line, profile('0:5 0.5:15 1:8')).outline())),
    ...[270, 310, 350, 390, 430, 470].map((y) => bar(y, (y - 270) * 0.05)),
  ),
];

/** Band over the brow, the vulture's and the cobra's heads on it. */
const uraeus = (): readonly Shape[] => {
  const neck = ribbon('0,-240 -4,-320 4,-390 22,-440 4,-476', profile('0:24 0.35:46 0.6:50 0.85:22 1:15'));
  return [
    body(symmetric('0,-300 110,-292 200,-226 232,-110! 206,-96! 170,-190 100,-246 0,-256'), 'skin', { colour: 'gold', line: 'outline', relief: 0.6 }),
    ...paired(brush(open('40,-278 110,-268 180,-204'), 'internal', 1.8)),
    body(neck.outline(0, 0.92), 'skin', { colour: 'teal', relief: 0.7 }),
    ...[0.14, 0.26, 0.38, 0.5, 0.62].map((share) => brush(open([neck.at(share, -0.6), neck.at(share + 0.03, 0), neck.at(share, 0.6)]), 'internal', 1.8)),
    body(closed('-26,-446! -30,-484 0,-506 32,-484 28,-446! 0,-432'), 'skin', { colour: 'gold' }), solid(circle([-11, -472], 6)), solid(circle([13, -472], 6)),
  ];
};

/** Painted lids, drawn out to the temples, and heavy brows. */
const paint = (): readonly Shape[] => paired(
  solid(closed('104,-34! 140,-42 170,-38! 148,-22 112,-16!')), solid(closed('24,-78! 60,-104 104,-102 146,-76! 104,-88 60,-86!')),
);

const ears = (): readonly Shape[] => paired(body(closed('196,-70! 240,-100 258,-60 244,10 206,50!'), 'skin', { colour: 'gold', relief: 0.7 }), brush(open('214,-60 238,-64 228,0'), 'internal', 2));

/** The plaited false beard and the broad collar. */
const below = (): readonly Shape[] => {
  const beard = ribbon('0,262 0,340 4,420 30,480', profile('0:40 0.7:46 1:30'));
  return [
    body(symmetric('0,240 150,260 140,330 124,420! 118,500! 0,500!'), 'skin', { colour: 'gold', relief: 0.4 }),
    ...[330, 380, 430, 476].map((y) => brush(open([[-124, y - 10], [0, y + 14], [124, y - 10]]), 'internal', 2.2)),
    ...paired(...[40, 84].flatMap((x) => [350, 400, 450].map((y) => solid(circle([x, y], 9))))),
    body(beard.outline(), 'dark', { colour: 'blue', relief: 0.8 }),
    ...[0.14, 0.28, 0.42, 0.56, 0.7, 0.84].map((share) => cut(open([beard.at(share, -0.85), beard.at(share + 0.05, 0), beard.at(share, 0.85)]), 'internal', 2.2)),
  ];
};

/** The golden mask of a pharaoh. */
export const pharaoh: Motif = {
  name: 'pharaoh',
  pose: 'bust',
  words: ['pharaoh', 'pharaoh mask', 'tutankhamun', 'tutankhamon', 'king tut', 'egyptian king', 'egyptian pharaoh', 'sarcophagus', 'ramses', 'egyptian mask', 'death mask'],
  anchors: { crown: [0, -430], eye: [102, -65], base: [0, 500], heart: [0, 400] },
  draw: () => [...cloth(), ...below(), ...ears(), ...placed([...womanFace('open', 'teal'), ...paint()], { y: -18, scale: 1.34 }), ...uraeus()],
};
