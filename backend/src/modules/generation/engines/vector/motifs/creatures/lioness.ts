import { body, brush, circle, closed, ellipse, fill, flames, glint, knots, lock, open, paired, solid, stroke, symmetric } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

const gold = { colour: 'gold' } as const;

const CHEEK = '300,-60 332,26 302,24 334,118 296,112 312,204 262,190 262,272 212,252 196,322 152,294 118,360 84,330';
const NECK = '250,60 330,150 296,160 344,262 300,262 318,356 256,340 244,428 186,400 148,478 100,434 52,500 0,462';

const ears = (): readonly Shape[] => paired(
  body(closed('136,-306! 166,-392 224,-444 292,-440 340,-386 350,-306 326,-226 286,-176!'), 'skin', { ...gold, relief: 0.5 }),
  solid(closed('222,-442! 260,-450 300,-436 334,-396! 306,-408 270,-418')),
  fill(closed('180,-300! 206,-364 246,-394 290,-384 314,-336 308,-274 280,-226!'), 'black', { line: 'none', relief: 0 }),
  ...['190,-276 206,-326 238,-366', '220,-252 240,-300 268,-338', '252,-228 272,-266 290,-304'].map((spine) => fill(lock(spine, 21), 'skin', { colour: 'white' })),
);

const face = (): readonly Shape[] => [
  body(symmetric([...knots('0,-346 76,-348 154,-326 222,-278 268,-210 294,-130'), ...flames(CHEEK, 0.12), ...knots('40,360 0,366')]), 'skin', { ...gold, relief: 0.8 }),
  ...paired(
    ...['22,-316 30,-262 18,-208', '66,-306 72,-256 58,-208', '112,-288 114,-244 98,-204', '158,-258 154,-220 136,-190', '284,-40 252,0 222,12', '290,62 256,86 224,86', '270,150 238,160 212,150', '216,222 196,222 180,208'].map((line) => brush(open(line), 'internal', 2.5)),
    // Pale fur over and under the eye, the mark that a lion's face is read by.
    fill(closed('60,-128! 96,-176 156,-192 210,-166! 168,-158 124,-142 84,-108'), 'skin', { line: 'none', colour: 'white', relief: 0.2 }),
    fill(closed([...knots('92,34! 150,20 214,-10 250,-50!'), ...flames('250,-50 268,10 236,10 236,62 204,52 184,100 160,80', 0.1).slice(1), ...knots('120,70')]), 'skin', { line: 'none', colour: 'white', relief: 0.2 }),
  ),
];

const eyes = (): readonly Shape[] => paired(
  solid(closed('46,24! 52,-22 84,-64 134,-88 196,-90 242,-116! 228,-68 190,-28 140,-10 100,-4 76,26 62,72!')),
  fill(closed('82,-24! 104,-54 144,-70 190,-68! 170,-36 128,-18'), 'skin', { ...gold, line: 'none', relief: 0 }),
  solid(circle([138, -46], 18)), glint(circle([131, -52], 6.5)),
  brush(open('64,-92 108,-124 166,-130'), 'internal', 2.4),
);

const WHISKERS: readonly string[] = ['152,196 240,178 344,192', '154,220 246,224 340,258', '146,244 226,264 304,312'];

const muzzle = (): readonly Shape[] => [
  fill(symmetric('0,-110 36,-84 54,-20 68,60 84,112 138,142 172,190 164,246 118,278 0,284'), 'skin', { line: 'none', ...gold, relief: 0.8 }),
  fill(symmetric('0,112 84,112 138,142 172,190 164,246 118,278 0,284'), 'skin', { line: 'none', colour: 'white', relief: 0.8 }),
  ...paired(
    brush(open('50,-30 64,44 80,108'), 'internal', 2.8), stroke(open('86,116 140,144 172,192 162,248'), 'internal'),
    solid(closed('0,232! 28,256 84,262 132,242 162,204! 166,252 126,288 56,296 0,284!')),
    ...[[74, 182], [106, 178], [136, 190], [88, 208], [120, 212]].map(([x = 0, y = 0]) => solid(ellipse([x, y], 6.5, 6.5))),
    ...WHISKERS.map((whisker) => brush(open(whisker), 'detail', 1.6)),
  ),
  body(symmetric('0,90 54,84 92,102 86,134 50,166 14,190 0,192!'), 'mid', { colour: 'pink', relief: 0.5 }),
  ...paired(solid(closed('26,148! 52,126 80,122! 68,148 46,158'))),
  solid(symmetric('0,182 9,196 10,244 0,254')),
  fill(symmetric('0,286 50,288 74,306 66,340 36,360 0,364'), 'skin', { colour: 'white', relief: 0.7 }),
  ...paired(brush(open('14,330 32,334 46,324'), 'internal', 2)),
];

/** A lioness from the front: the strong plain head without a mane. */
export const lioness: Motif = {
  name: 'lioness',
  pose: 'symmetric',
  words: ['lioness', 'lioness head', 'lion cub', 'lioness and cub', 'female lion', 'mama lion', 'mother lion', 'baby lion'],
  anchors: { crown: [0, -346], brow: [0, -300], eye: [138, -46], mouth: [0, 258], base: [0, 470] },
  draw: () => [
    body(symmetric([[0, 0], [160, 20], ...flames(NECK, 0.12)]), 'mid', { colour: 'tan', relief: 0.6 }),
    ...paired(...['292,200 300,244 286,280', '240,300 244,344 226,376', '164,360 162,404 146,432', '66,390 66,430 52,456'].map((line) => brush(open(line), 'internal', 2.4))),
    ...ears(), ...face(), ...eyes(), ...muzzle(),
  ],
};
