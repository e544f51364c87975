import { body, brush, circle, closed, cut, dots, ellipse, fill, glint, open, paired, solid, stroke, symmetric } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

const fur = { colour: 'black' } as const;

const collar = (): readonly Shape[] => [
  body(symmetric('0,-110 70,-124 96,-130! 140,-80 150,-20 120,40 60,70 0,78'), 'skin', { colour: 'gold', relief: 0.5 }),
  fill(symmetric('0,-70 60,-80 108,-96! 126,-60 100,-20 50,6 0,12'), 'dark', { colour: 'teal', line: 'internal', relief: 0.3 }),
  ...paired(brush(open('6,42 60,34 132,-22'), 'internal', 1.6), solid(dots([[22, 60], [56, 52], [88, 36], [114, 12]], 8)), cut(open('24,-72 28,-30 24,6'), 'internal'), cut(open('60,-80 66,-40 58,0'), 'internal')),
  body(ellipse([0, 104], 30, 38), 'skin', { colour: 'blue', line: 'internal', relief: 0.9 }), brush(open('0,72 0,104 0,138'), 'internal', 1.6), brush(open('-26,92 0,84 26,92'), 'internal', 1.6),
];

const head = (): readonly Shape[] => [
  ...paired(
    body(closed('40,-370! 70,-440 110,-490 128,-500! 160,-420 158,-320 130,-260!'), 'dark', fur), fill(closed('74,-360! 96,-430 120,-462! 136,-400 134,-330 116,-290!'), 'skin', { colour: 'pink', line: 'none' }), cut(open('96,-330 108,-380 116,-420'), 'internal', 1.6),
    stroke(circle([172, -316], 26).replace(/Z$/, ''), 'internal'),
  ),
  body(symmetric('0,-396 50,-392 106,-352 140,-290 136,-230 100,-180 60,-140 30,-118 0,-112'), 'dark', { ...fur, relief: 0.9 }),
  ...paired(
    fill(closed('26,-258! 50,-290 94,-300 124,-292! 104,-256 66,-242'), 'skin', { colour: 'gold', line: 'none', relief: 0 }), solid(ellipse([74, -270], 9, 24)), glint(circle([68, -280], 5)),
    cut(open('20,-256 60,-226 110,-236 150,-216'), 'internal', 2), cut(open('40,-316 84,-330 124,-312'), 'internal', 2), cut(open('8,-166 30,-156 52,-166'), 'internal', 1.8), cut(open('60,-180 100,-176 140,-186'), 'detail', 1.2), cut(open('60,-168 100,-160 136,-158'), 'detail', 1.2),
  ),
  fill(closed('-20,-204! 0,-212 20,-204! 8,-184 0,-178 -8,-184'), 'skin', { colour: 'pink', line: 'none' }), cut(open('0,-180 1,-170 0,-160'), 'internal'),
  fill(symmetric('0,-380 18,-364 22,-336 10,-316 0,-312'), 'skin', { colour: 'gold', line: 'none', relief: 0.5 }), brush(open('0,-372 1,-344 0,-318'), 'detail'),
];

/** Bastet as the sitting cat of the temples, collared and ringed. */
export const bastet: Motif = {
  name: 'bastet',
  pose: 'tall',
  words: ['bastet', 'bast goddess', 'egyptian cat', 'egyptian cats', 'cat goddess', 'cat statue', 'egyptian cat goddess'],
  anchors: { crown: [0, -400], mouth: [0, -170], eye: [74, -270], base: [0, 480], heart: [0, 140] },
  draw: () => [
    body(closed('140,440! 250,430 300,360 270,290 220,300! 240,350 210,390 130,390!'), 'dark', fur),
    body(symmetric('0,-160! 70,-150 110,-60 140,60 170,180 216,280 236,380 220,450 190,480! 0,480!'), 'dark', { ...fur, relief: 0.9 }),
    ...paired(
      cut(open('96,70 110,180 90,300'), 'internal', 2.4), cut(open('214,300 150,260 116,330 130,420'), 'internal', 2.6), cut(open('180,240 196,270 200,300'), 'internal', 2),
      body(closed('16,110! 66,130 78,260 74,380 84,440! 12,440!'), 'dark', { ...fur, relief: 0.9 }), cut(open('58,180 64,270 58,360'), 'internal', 2.2),
      fill(closed('16,388! 44,394 76,388! 78,412! 46,418 16,412!'), 'skin', { colour: 'gold', line: 'none' }),
      body(closed('6,440! 90,436 108,462 100,482! 6,482!'), 'dark', fur), cut(open('36,458 40,470 38,480'), 'internal', 1.6), cut(open('66,458 70,470 68,480'), 'internal', 1.6),
      body(closed('116,452! 190,440 240,462 236,482! 112,482!'), 'dark', fur),
    ),
    ...collar(), ...head(),
    body(closed('-270,480! 286,480! 296,498! -284,498!'), 'skin', { colour: 'gold' }),
  ],
};
