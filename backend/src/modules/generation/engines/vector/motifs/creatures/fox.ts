import { body, brush, circle, closed, cut, fill, flames, glint, lock, open, paired, solid, symmetric } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

const CHEEK = '236,-190 312,-110 276,-110 366,-10 318,-14 444,110 360,92 452,206 340,176 398,276 286,234 316,344 222,282 214,378 160,310';
const EAR = '74,-236! 116,-360 190,-452 268,-500! 302,-410 312,-300 276,-160! 180,-200';
const EAR_TIP = '146,-410! 200,-462 268,-500! 294,-430 306,-360! 262,-400 222,-410 190,-380';
const WHITE = `
    116,60 180,30! 236,66 270,54! 286,100 330,100! 320,140 380,168! 330,186 340,240! 284,224 270,290! 226,262 196,330!
    160,290 120,330 80,240`;

const ruff = (): readonly Shape[] => [
  body(
    symmetric([[0, 100], ...flames('420,130 486,250 400,230 436,340 340,310 350,420 260,370 240,480 166,410 130,500 84,430 40,496 0,450')]),
    'dark',
    { colour: 'brown' },
  ),
];

const ears = (): readonly Shape[] =>
  paired(
    body(closed(EAR), 'skin', { colour: 'orange' }),
    fill(closed('118,-232! 148,-330 198,-400 244,-436! 266,-370 272,-290 246,-186! 180,-210'), 'black', { line: 'none', relief: 0 }),
    solid(closed(EAR_TIP)),
    fill(lock('138,-204 152,-280 196,-346', 24), 'skin', { colour: 'white' }),
    fill(lock('174,-196 192,-264 222,-322', 24), 'skin', { colour: 'white' }),
    fill(lock('210,-176 226,-232 244,-280', 20), 'skin', { colour: 'white' }),
  );

const face = (): readonly Shape[] => [
  body(
    symmetric([
      ...flames('0,-232 22,-286 46,-238 84,-290 98,-244 156,-270 164,-226 222,-226 236,-190', 0.1),
      ...flames(CHEEK).slice(1),
      [110, 350],
      [60, 404],
      [0, 416],
    ]),
    'skin',
    { colour: 'orange' },
  ),
  ...paired(
    fill(closed(WHITE), 'skin', { colour: 'white', line: 'none', relief: 0.3 }),
    solid(closed(flames('56,96 122,82 104,112 164,118 128,146 186,170 138,182 168,222 120,212 78,176', 0.1))),
    brush(open('30,-240 34,-180 22,-130'), 'internal', 2.4),
    brush(open('80,-228 84,-186 66,-150'), 'internal', 2.4),
    brush(open('134,-208 136,-176 112,-144'), 'internal', 2.4),
    brush(open('286,-60 244,-24 206,-16'), 'internal', 2.2),
    brush(open('326,30 280,30 244,18'), 'internal', 2.2),
    brush(open('370,176 310,170 262,150'), 'internal', 2.2),
    brush(open('312,252 262,226 222,210'), 'internal', 2.2),
  ),
];

const eyes = (): readonly Shape[] =>
  paired(
    solid(closed('34,70! 44,0 78,-46 124,-74 184,-84 238,-112! 220,-64 184,-28 134,-6 92,6 60,40 46,110!')),
    fill(closed('78,-14! 100,-44 138,-60 178,-62! 156,-34 118,-16'), 'skin', { colour: 'gold', line: 'none', relief: 0 }),
    solid(circle([126, -42], 18)),
    glint(circle([119, -48], 6)),
    solid(closed('44,-6! 70,-54 120,-82 190,-92! 150,-68 110,-50 76,-16!')),
  );

const muzzle = (): readonly Shape[] => [
  fill(symmetric('0,-60 36,-10 42,70 50,140 82,196 102,250 92,310 56,352 0,360'), 'skin', { line: 'none', colour: 'orange', relief: 0.8 }),
  ...paired(
    brush(open('34,20 42,80 50,140'), 'internal', 2.4),
    brush(open('82,196 108,226 112,270'), 'internal', 2.4),
    solid(closed('0,304! 36,322 72,318 104,286! 96,330 52,350 0,334!')),
    glint(closed('54,322! 70,322 64,350!')),
    solid(circle([62, 244], 5.5)),
    solid(circle([82, 262], 5.5)),
    solid(circle([64, 276], 5.5)),
  ),
  body(symmetric('0,196 38,192 60,210 56,236 32,260 12,280 0,284!'), 'black', { relief: 0.3 }),
  solid(symmetric('0,270 8,284 9,316 0,322')),
  ...paired(cut(open('16,208 34,206 46,218'), 'detail', 1.5)),
  fill(symmetric([[0, 346], [34, 348], [48, 364], ...flames('48,368 44,420 26,392 16,436 0,408', 0.1)]), 'skin', { colour: 'white' }),
];

/** A fox's head seen from the front, wide pale cheeks and a narrow muzzle. */
export const fox: Motif = {
  name: 'fox',
  whole: 'sitting-fox',
  pose: 'symmetric',
  words: ['fox', 'fox head', 'red fox', 'vixen'],
  anchors: { crown: [0, -262], eye: [126, -42], mouth: [0, 320], base: [0, 420] },
  draw: () => [...ruff(), ...ears(), ...face(), ...eyes(), ...muzzle()],
};
