import { body, brush, closed, cut, ellipse, fill, flames, glint, knots, lock, open, paired, placed, profile, ribbon, solid, symmetric } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

const TAIL = '-130,452 -250,484 -366,452 -420,370 -396,270 -344,190 -330,104 -366,40 -430,34 -462,86';
const BACK = '-40,-210! -90,-110 -150,-10 -204,110 -240,240 -244,360 -210,446 -150,488 -90,494!';
const FRONT = '-90,494 60,496 120,480! 140,380 150,260 190,150 222,60 232,-40 216,-130 176,-210!';
const FAR_LEG = '120,60! 150,200 150,330 142,440! 150,450 152,480 172,490 230,492 250,480 248,458 220,444 206,420! 206,320 216,200 226,60!';
const NEAR_LEG = '30,40! 36,160 56,280 56,380 46,440! 34,456 32,482 54,496 120,498 142,486 142,462 120,446 112,424! 120,340 132,240 160,140 170,40!';
const HAUNCH = '-200,190! -120,150 -40,172 20,250 40,350 16,440! 50,446 76,464 78,486 56,500 -40,502 -100,496 -170,480 -226,420 -244,350 -236,260!';
const BIB = '40,-150 66,-66 48,-74 74,26 54,14 92,106 78,30 116,150 120,34 154,104 146,10 188,60 170,-30 208,-20 182,-150';

const coat = { colour: 'black' } as const;

const tail = (): readonly Shape[] => {
  const band = ribbon(TAIL, profile('0:44 0.4:34 0.8:29 0.92:24 0.97:17 1:2'));
  return [
    body(band.outline(), 'dark', { ...coat, relief: 1 }),
    cut(band.along(-0.45, 0.14, 0.4), 'internal', 2.4), cut(band.along(0.45, 0.44, 0.66), 'internal', 2.4), cut(band.along(-0.4, 0.68, 0.88), 'internal', 2),
  ];
};

const toes = (...xs: readonly number[]): readonly Shape[] => xs.map((x) => cut(open([[x, 466], [x + 5, 478], [x + 2, 492]]), 'internal', 1.6));

const trunk = (): readonly Shape[] => [
  body(closed(FAR_LEG), 'dark', { ...coat, relief: 0.8 }), ...toes(188, 216),
  body(closed([...knots(BACK), ...knots(FRONT)]), 'dark', { ...coat, relief: 0.9 }),
  ...['-74,-110 -132,0 -178,100', '-30,-100 -76,0 -100,100', '206,30 184,110 160,190'].map((line) => cut(open(line), 'internal', 2.8)),
  body(closed(NEAR_LEG), 'dark', { ...coat, line: 'none', relief: 0.8 }), brush(open('56,250 58,380 46,440'), 'outline', 1.2),
  body(closed('56,420! 44,440 32,458 34,484 54,496 120,498 142,486 142,462 120,446 112,420!'), 'dark', { ...coat, relief: 0.6 }), fill(closed('62,360! 60,400 62,440 60,456 108,452 102,430 106,360!'), 'dark', { ...coat, line: 'none' }),
  cut(open('30,70 42,170 70,280 72,400 66,436'), 'internal', 2.8), cut(open('166,140 140,220 126,320 122,410'), 'internal', 2.6), ...toes(76, 106),
  body(closed(HAUNCH), 'dark', { ...coat, relief: 0.9 }),
  ...['-176,190 -112,168 -48,190 4,256 22,340 10,410', '-100,214 -60,234 -26,290', '-218,300 -216,370 -184,430', '-20,456 26,460 56,474'].map((line) => cut(open(line), 'internal', 2.8)), ...toes(8, 38),
  fill(closed([...flames(BIB, -0.1), [120, -200]]), 'skin', { line: 'internal', colour: 'white', relief: 0.5 }),
  ...['70,-80 90,-30 88,6', '112,-60 118,0 112,50', '156,-80 148,-30 138,10'].map((line) => brush(open(line), 'internal', 2)),
];

/** Almond eyes under a level lid, their pupils slits. */
const EYES: readonly Shape[] = [
  fill(closed('22,32! 36,-8 70,-34 110,-42 146,-36! 138,-4 112,24 74,36 44,38'), 'skin', { line: 'internal', colour: 'leaf', relief: 0.2 }),
  fill(closed('88,-38! 102,-6 88,33! 72,0'), 'black', { line: 'none', relief: 0 }), glint(ellipse([102, -18], 7, 7)),
  solid(closed('18,36! 34,-14 70,-42 112,-50 154,-40! 112,-30 72,-20 42,6')),
];

const ears = (): readonly Shape[] => paired(
  body(closed('18,-100! 60,-162 114,-218 174,-252! 192,-180 192,-100 168,-20!'), 'dark', coat),
  fill(closed('68,-112! 98,-156 158,-202! 170,-146 162,-80!'), 'skin', { line: 'none', colour: 'pink', relief: 0 }),
  fill(lock('92,-84 114,-116 132,-164', 15), 'dark', { line: 'none', ...coat }), fill(lock('130,-70 140,-96 150,-140', 12), 'dark', { line: 'none', ...coat }),
);

/** The head about its own middle, seen from the front; eyes: what is drawn for the right one. */
export const catHead = (eyes: readonly Shape[] = EYES): readonly Shape[] => [
  ...ears(),
  body(symmetric([...knots('0,-128 60,-126 116,-98 156,-46 172,0'), ...flames('172,0 214,56 168,56 196,108 144,104', 0.12), [100, 142], [52, 164], [0, 168]]), 'dark', { ...coat, relief: 0.8 }),
  ...paired(
    ...eyes,
    cut(open('16,-110 22,-84 16,-56'), 'internal', 2.4), cut(open('48,-106 54,-86 48,-66'), 'internal', 2),
    cut(open('24,44 30,58 26,74'), 'internal', 1.6), cut(open('0,104 14,122 38,122 56,106'), 'internal', 2),
    cut(open('62,92 106,82 148,86'), 'detail', 1.6), cut(open('62,104 102,110 132,122'), 'detail', 1.6),
    brush(open('176,82 226,74 284,84'), 'detail', 1.6), brush(open('152,124 206,138 256,168'), 'detail', 1.6),
  ),
  fill(symmetric('0,70 22,66 30,74 18,92 0,104!'), 'skin', { line: 'none', colour: 'pink', relief: 0.2 }),
  cut(open('-30,146 0,154 30,146'), 'detail', 1.6),
];

/** A cat sitting upright, its head turned to you, its tail in a curl. */
export const cat: Motif = {
  name: 'cat',
  pose: 'figure',
  words: ['cat', 'kitten', 'kitty', 'feline'],
  anchors: { crown: [120, -380], eye: [190, -280], base: [20, 490], heart: [60, 20], tail: [-376, -10] },
  draw: () => placed([...tail(), ...trunk(), ...placed(catHead(), { x: 84, y: -250, scale: 0.9 })], { x: 60, y: -14, scale: 0.97 }),
};
