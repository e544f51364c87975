import {
  body,
  brush,
  closed,
  cut,
  fill,
  flames,
  glint,
  leaf,
  lock,
  circle,
  open,
  paired,
  profile,
  ribbon,
  solid,
  symmetric,
} from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

const TAIL = '120,420 240,440 340,390 380,290 350,190 300,130 320,60 390,50 400,100';

const tail = (): readonly Shape[] => {
  const band = ribbon(TAIL, profile('0:44 0.6:36 1:20'));
  return [
    body(band.outline(), 'dark', { colour: 'black', relief: 1 }),
    cut(band.along(0.4, 0.2, 0.55), 'internal', 2),
    cut(band.along(-0.4, 0.56, 0.86), 'internal', 2),
  ];
};

const trunk = (): readonly Shape[] => [
  body(symmetric('0,-160 110,-130 150,-50 170,60 230,180 262,310 240,430 190,476 0,484'), 'dark', { colour: 'black', relief: 0.9 }),
  ...paired(
    cut(open('220,230 244,320 224,410'), 'internal', 2.6),
    cut(open('180,290 140,350 140,430'), 'internal', 2.4),
    body(closed('14,140! 40,260 40,380 16,440! 20,490 70,498 124,490 130,450 104,424! 120,330 124,220 116,140!'), 'dark', {
      colour: 'black',
      relief: 0.9,
    }),
    cut(open('48,470 52,482 50,494'), 'detail'),
    cut(open('86,466 90,480 88,492'), 'detail'),
    cut(open('94,190 100,280 88,370'), 'internal', 2.2),
    body(closed('140,446! 180,430 240,440 262,470 240,496 170,496 134,484!'), 'dark', { colour: 'black', relief: 0.8 }),
    cut(open('180,470 184,482 180,494'), 'detail'),
    cut(open('216,468 222,480 218,492'), 'detail'),
  ),
  body(symmetric([[0, -120], [80, -100], ...flames('110,-70 130,0 96,-16 104,60 70,40 60,120 34,70 20,150 0,90', 0.12)]), 'skin', {
    colour: 'white',
    relief: 0.5,
    line: 'internal',
  }),
  ...paired(brush(open('60,-40 66,0 52,36'), 'internal', 2), brush(open('22,0 28,40 20,76'), 'internal', 2)),
];

const ears = (): readonly Shape[] =>
  paired(
    body(closed('54,-400! 96,-450 164,-500! 192,-430 204,-360 190,-280!'), 'dark', { colour: 'black' }),
    fill(closed('96,-392! 120,-430 154,-458! 172,-410 178,-350 166,-310!'), 'skin', { line: 'none', colour: 'pink' }),
    fill(lock('104,-370 122,-400 140,-430', 14), 'black', { line: 'none' }),
    fill(lock('134,-340 148,-380 156,-420', 14), 'black', { line: 'none' }),
  );

const head = (): readonly Shape[] => [
  body(
    symmetric([
      [0, -404],
      [70, -398],
      [140, -370],
      [186, -310],
      ...flames('204,-260 236,-190 198,-196 214,-136 168,-150 160,-100', 0.12),
      [90, -76],
      [0, -66],
    ]),
    'dark',
    { colour: 'black', relief: 0.7 },
  ),
  ...paired(
    fill(closed('44,-216! 60,-262 104,-290 150,-288 168,-262! 150,-222 104,-198 66,-200!'), 'skin', {
      colour: 'yellow',
      line: 'none',
      relief: 0.3,
    }),
    solid(leaf([108, -288], [108, -198], { half: 19 })),
    glint(circle([99, -260], 8)),
    cut(open('40,-300 90,-330 150,-322'), 'internal', 2),
    fill(closed('0,-156! 30,-166 72,-150 84,-120 60,-96 20,-98 0,-116!'), 'skin', { line: 'internal', colour: 'white', relief: 0.6 }),
    solid(circle([44, -136], 4.5)),
    solid(circle([60, -124], 4.5)),
    solid(circle([42, -118], 4.5)),
    cut(open('90,-140 160,-150 250,-176'), 'detail', 1.8),
    cut(open('92,-122 170,-120 256,-130'), 'detail', 1.8),
    cut(open('14,-388 18,-350 12,-320'), 'internal', 2),
    cut(open('50,-380 52,-350 40,-326'), 'internal', 2),
  ),
  fill(symmetric('0,-182! 26,-180 30,-168 12,-146 0,-142!'), 'mid', { colour: 'pink', line: 'internal' }),
  fill(symmetric('0,-104! 24,-98 18,-78 0,-72!'), 'skin', { line: 'internal', colour: 'white' }),
];

/** A black cat sitting, watching you. */
export const cat: Motif = {
  name: 'cat',
  pose: 'figure',
  words: ['cat', 'black cat', 'kitten', 'kitty', 'feline'],
  anchors: { crown: [0, -400], eye: [106, -244], base: [0, 490], heart: [0, 20] },
  draw: () => [...tail(), ...trunk(), ...ears(), ...head()],
};
