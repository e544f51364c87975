import { body, brush, circle, closed, cut, ellipse, fill, flames, glint, open, paired, solid, symmetric } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

const EAR = '30,-150! 40,-270 70,-400 130,-500! 190,-450 210,-350 190,-240 140,-120!';
const EAR_HOLLOW = '64,-160! 72,-270 96,-380 132,-450! 168,-400 178,-320 158,-230 116,-140!';
const RUFF = '170,120 250,190 206,190 290,300 222,290 280,410 190,370 190,480 116,410 76,500 34,430 0,490';

const ears = (): readonly Shape[] =>
  paired(
    body(closed(EAR), 'skin', { colour: 'tan' }),
    fill(closed(EAR_HOLLOW), 'dark', { line: 'internal', colour: 'pink' }),
    cut(open('120,-400 140,-310 120,-210'), 'internal', 2.2),
    cut(open('90,-330 100,-260 94,-190'), 'detail', 2.2),
    ...['52,-160 60,-220', '86,-140 96,-204', '120,-130 136,-180'].map((pair) => brush(open(pair), 'internal', 2)),
  );

const chest = (): readonly Shape[] => [
  body(symmetric([[0, 60], [150, 80], ...flames(RUFF)]), 'skin', { colour: 'tan', relief: 0.7 }),
  fill(symmetric([[0, 180], [90, 170], ...flames('120,220 160,310 116,290 126,390 80,350 50,440 24,370 0,440', 0.12)]), 'dark', {
    line: 'none',
    colour: 'brown',
  }),
  ...paired(
    brush(open('220,240 226,300 200,350'), 'internal', 2.4),
    cut(open('80,240 92,290 80,330'), 'internal', 2.2),
    cut(open('28,280 34,330 24,370'), 'internal', 2.2),
  ),
];

const face = (): readonly Shape[] => [
  body(
    symmetric([
      [0, -190],
      [80, -180],
      [150, -130],
      [196, -40],
      ...flames('206,10 256,80 208,70 232,140 178,126 176,190 130,166', 0.12),
      [90, 220],
      [0, 236],
    ]),
    'skin',
    { colour: 'tan', relief: 0.8 },
  ),
  ...paired(
    solid(closed('74,-30! 96,-76 140,-90 178,-64 200,-80! 194,-28 168,10 124,22 88,6!')),
    fill(ellipse([134, -32], 40, 36, 16), 'black', { line: 'none', colour: 'brown', relief: 0 }),
    glint(circle([122, -46], 12)),
    glint(circle([150, -16], 5.5)),
    cut(open('90,-4 126,16 166,4'), 'internal', 1.6),
    brush(open('70,-96 116,-126 170,-110'), 'internal', 2.6),
    brush(open('26,-170 34,-120 24,-70'), 'internal', 2.4),
    brush(open('72,-150 74,-120 58,-96'), 'internal', 2.2),
    brush(open('50,-10 60,40 54,80'), 'internal', 2.4),
    brush(open('190,60 160,80 128,76'), 'internal', 2.2),
    brush(open('172,120 146,126 122,112'), 'internal', 2.2),
  ),
];

const muzzle = (): readonly Shape[] => [
  fill(symmetric('0,40 40,60 86,100 98,146 74,178 30,180 0,164'), 'skin', { colour: 'white', line: 'none', relief: 0.8 }),
  ...paired(
    brush(open('60,74 96,112 98,150 74,178'), 'internal', 2.4),
    brush(open('0,162 26,180 70,180'), 'internal', 2.6),
    ...[
      [46, 124],
      [70, 130],
      [50, 150],
      [74, 154],
    ].map(([x = 0, y = 0]) => solid(circle([x, y], 5))),
    ...['90,120 190,104 300,116', '92,140 190,146 300,180', '84,160 170,190 260,244'].map((line) => brush(open(line), 'detail', 1.8)),
  ),
  body(symmetric('0,70 30,66 46,80 32,106 0,122!'), 'mid', { colour: 'pink', line: 'internal', relief: 0.4 }),
  ...paired(solid(closed('12,92! 26,82 38,84! 28,100'))),
  solid(symmetric('0,116 6,126 7,156 0,166!')),
  fill(symmetric('0,172! 18,178 20,210 0,214!'), 'skin', { line: 'internal', colour: 'white' }),
  brush(open('0,178 1,196 0,212'), 'detail', 1),
];

/** A hare's head and chest from the front, ears up. */
export const rabbit: Motif = {
  name: 'rabbit',
  pose: 'symmetric',
  words: ['rabbit', 'hare', 'bunny', 'white rabbit', 'jackalope'],
  anchors: { crown: [0, -190], eye: [134, -32], mouth: [0, 180], base: [0, 470] },
  draw: () => [...ears(), ...chest(), ...face(), ...muzzle()],
};
