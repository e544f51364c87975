import type { Motif, Shape } from '../motif.js';
import type { Knot } from '../geometry/point.js';
import {
  body,
  brush,
  circle,
  closed,
  cut,
  ellipse,
  fill,
  flames,
  glint,
  leaf,
  lock,
  open,
  paired,
  solid,
  symmetric,
} from '../geometry/kit.js';

const RUFF =
  '270,-250 362,-160 306,-164 412,-30 340,-44 420,96 340,76 396,214 312,178 330,318 246,276 238,404 166,356 128,462 84,416 40,500 0,450';
const CHEEK = '250,-214 306,-110 268,-124 326,2 272,-14 312,106 246,80 256,200 196,162 190,270 144,240';
const EAR = '58,-254! 80,-362 136,-446 222,-500! 266,-416 284,-320 272,-196! 180,-220';
const EAR_HOLLOW = '86,-252! 108,-346 154,-414 216,-458! 246,-390 260,-310 252,-204! 170,-226';

const BROW: readonly Knot[] = [
  [14, -20],
  [60, -70],
  [130, -122],
  [214, -146],
  [268, -186, true],
];
const BROW_EDGE = '256,-196 226,-246 204,-222 164,-268 138,-236 84,-288 60,-246 0,-296';

const ruff = (): readonly Shape[] => [
  body(symmetric([[0, -310], [120, -300], ...flames(RUFF)]), 'dark', { colour: 'grey', relief: 0.5 }),
  ...paired(
    cut(open('322,-60 352,20 346,90'), 'detail', 2),
    cut(open('318,110 332,170 310,230'), 'detail', 2),
    cut(open('236,232 236,290 210,336'), 'detail', 2),
    cut(open('132,320 128,370 112,400'), 'detail', 2),
  ),
];

const ears = (): readonly Shape[] =>
  paired(
    body(closed(EAR), 'skin', { colour: 'grey' }),
    fill(closed(EAR_HOLLOW), 'black', { line: 'none', relief: 0 }),
    fill(lock('140,-246 148,-320 182,-384', 24), 'skin', { colour: 'white' }),
    fill(lock('176,-236 190,-300 214,-360', 26), 'skin', { colour: 'white' }),
    fill(lock('216,-222 228,-268 242,-320', 22), 'skin', { colour: 'white' }),
  );

const face = (): readonly Shape[] => [
  body(
    symmetric([
      ...flames('0,-262 20,-318 44,-270 78,-322 92,-276 150,-300 158,-262 230,-256 250,-214', 0.1),
      ...flames(CHEEK).slice(1),
      [116, 330],
      [84, 376],
      [0, 396],
    ]),
    'skin',
    { colour: 'bone' },
  ),
  ...paired(
    brush(open('306,-84 272,-36 222,-8'), 'internal', 2),
    brush(open('322,28 276,62 216,72'), 'internal', 2.2),
    brush(open('276,128 226,144 178,138'), 'internal', 2.2),
    brush(open('214,206 182,206 156,196'), 'internal', 2),
    solid(closed([...flames('58,96 44,36 88,30 150,6 128,44 182,52 124,84 150,112 100,122 108,164 62,134', 0.1)])),
  ),
];

const brow = (): readonly Shape[] => [
  ...paired(
    fill(closed([...BROW, ...flames(BROW_EDGE, 0.08), [0, -20, true]]), 'mid', { colour: 'grey', line: 'none', relief: 0.3 }),
    fill(leaf([92, -112], [236, -176], { half: 20, bend: -14 }), 'skin', { colour: 'white', line: 'none', relief: 0 }),
  ),
  solid(
    symmetric([
      [0, -306],
      [12, -250],
      [30, -268, true],
      [26, -180],
      [52, -190, true],
      [28, -110],
      [34, -40],
      [16, 40],
      [0, 70, true],
    ]),
  ),
  ...paired(
    brush(open('74,-280 82,-230 64,-180'), 'internal', 2.4),
    brush(open('126,-262 130,-220 104,-184'), 'internal', 2.4),
    brush(open('182,-244 180,-220 156,-196'), 'internal', 2.2),
  ),
];

const eyes = (): readonly Shape[] =>
  paired(
    solid(closed('26,40! 40,-26 84,-74 140,-104 214,-122! 196,-66 160,-22 110,2 66,14 44,66!')),
    fill(closed('72,-16! 92,-48 128,-66 166,-72! 150,-40 116,-20'), 'skin', { colour: 'gold', line: 'none', relief: 0 }),
    solid(circle([118, -48], 20)),
    glint(circle([111, -54], 6.5)),
    solid(closed('30,-10! 62,-54 112,-88 180,-104! 140,-76 102,-58 70,-24!')),
  );

const muzzle = (): readonly Shape[] => [
  fill(symmetric('0,20 32,50 42,110 56,164 102,192 132,238 130,296 104,336 54,364 0,370'), 'skin', {
    line: 'none',
    colour: 'white',
    relief: 0.8,
  }),
  ...paired(
    brush(open('30,54 42,112 58,168'), 'internal', 2.4),
    brush(open('84,176 124,208 138,256 128,308'), 'internal', 2.4),
    solid(closed('0,300! 40,316 86,326 132,300! 142,282! 144,322 104,350 50,344 0,338!')),
    glint(closed('72,322! 92,324 84,362!')),
    ...[
      [82, 236],
      [108, 246],
      [84, 268],
      [110, 282],
    ].map(([x = 0, y = 0]) => solid(ellipse([x, y], 6, 6))),
  ),
  body(symmetric('0,170 46,164 74,186 70,222 40,250 16,280 0,284!'), 'black', { relief: 0.3 }),
  solid(symmetric('0,270 9,282 11,318 0,324')),
  ...paired(cut(open('20,186 42,182 56,198'), 'detail', 1.5)),
  fill(symmetric([[0, 350], [40, 352], [56, 372], ...flames('56,376 52,424 32,398 18,440 0,412', 0.1)]), 'skin', { colour: 'white' }),
];

/** A wolf's head seen from the front, brows down, in a dark ruff. */
export const wolf: Motif = {
  name: 'wolf',
  whole: 'walking-wolf',
  pose: 'symmetric',
  words: ['wolf', 'wolf head', 'grey wolf', 'timber wolf', 'lone wolf', 'coyote'],
  anchors: { crown: [0, -310], eye: [118, -48], mouth: [0, 290], base: [0, 470] },
  draw: () => [...ruff(), ...ears(), ...face(), ...brow(), ...eyes(), ...muzzle()],
};
