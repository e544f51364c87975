import { body, brush, circle, closed, cut, fill, open, paired, ribbon, solid, symmetric, taper } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

const ears = (): readonly Shape[] => paired(
  body(closed('60,-260! 120,-370 210,-456 300,-500! 330,-390 322,-250 276,-120!'), 'skin', { colour: 'white', relief: 0.7 }),
  fill(closed('124,-270! 170,-350 230,-414 280,-446! 296,-360 286,-270 246,-190!'), 'dark', { colour: 'red', line: 'internal', relief: 0.4 }),
);

/** Red paint: brow, cheeks and the flame on the forehead. */
const paint = (): readonly Shape[] => [
  fill(symmetric('0,-260! 18,-214 30,-170 18,-126 0,-90!'), 'dark', { colour: 'red', line: 'internal', relief: 0.3 }),
  ...paired(
    fill(closed('40,-130! 60,-190 110,-214! 96,-176 80,-140 58,-110!'), 'dark', { colour: 'red', line: 'internal', relief: 0.3 }),
    ...['170,50 230,24 306,24', '158,90 214,70 276,76', '144,130 184,118 226,126'].map((line) => solid(ribbon(line, taper(11, 2)).outline())),
    fill(circle([214, -30], 22), 'dark', { colour: 'red', line: 'none', relief: 0 }),
  ),
];

const eyes = (): readonly Shape[] => paired(
  solid(closed('56,10! 80,-40 140,-86 216,-120! 190,-60 140,-14 96,10!')), cut(open('90,-10 130,-36 170,-66'), 'internal', 3),
  brush(open('50,-40 110,-110 200,-150'), 'internal', 3), brush(open('70,36 120,24 160,-2'), 'internal', 2.2),
);

const muzzle = (): readonly Shape[] => [
  ...paired(brush(open('30,20 38,110 58,180'), 'internal', 2.2), brush(open('78,230 104,206 120,180'), 'internal', 2)),
  solid(symmetric('0,196! 30,200 42,218 26,240 0,258')),
  ...paired(solid(closed('0,260! 8,280 40,296 76,288 106,256! 92,304 46,320 0,306!'))),
  fill(symmetric('0,312! 30,322 42,338 24,356 0,360'), 'skin', { colour: 'red', line: 'internal', relief: 0.4 }),
];

/** A knotted cord at each side, with a bell and a tassel. */
const CORD = ribbon('300,-40 380,40 400,140 380,230', () => 14);

const cords = (): readonly Shape[] => paired(
  body(CORD.outline(), 'dark', { colour: 'red' }), ...[0.2, 0.4, 0.6, 0.8].map((share) => cut(open([CORD.at(share, -0.8), CORD.at(share + 0.05, 0.8)]), 'internal', 1.8)),
  body(circle([378, 266], 44), 'skin', { colour: 'gold', relief: 1 }), brush(open('338,272 378,284 418,272'), 'internal', 2.2), solid(circle([378, 296], 8)),
  body(closed('352,312! 404,312! 420,400 432,480! 404,462 380,486 352,464 324,482! 338,400'), 'dark', { colour: 'red', relief: 0.6 }),
  ...['362,340 356,400 352,440', '380,340 380,400 380,446', '396,340 402,400 408,440'].map((line) => cut(open(line), 'internal', 1.8)),
);

/** The white fox mask of festivals, painted in red. */
export const kitsuneMask: Motif = {
  name: 'kitsune-mask',
  pose: 'symmetric',
  words: ['kitsune mask', 'fox mask', 'japanese fox mask', 'kitsune face'],
  anchors: { crown: [0, -310], eye: [130, -40], mouth: [0, 300], base: [0, 430] },
  draw: () => [
    ...cords(), ...ears(),
    body(symmetric('0,-290 110,-284 210,-226 290,-110 350,50! 270,110 190,180 124,260 96,340 56,396 0,410'), 'skin', { colour: 'white', relief: 0.7 }),
    ...paint(), ...eyes(), ...muzzle(), ...paired(brush(open('96,300 80,350 44,384'), 'internal', 2)),
  ],
};
