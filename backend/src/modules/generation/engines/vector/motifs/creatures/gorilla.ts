import { body, brush, circle, closed, cut, fill, flames, glint, open, paired, solid, symmetric } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

const MANE = `
    0,-500 40,-470 60,-496 100,-440 160,-460 180,-400 250,-400 250,-330 330,-300 306,-240 390,-180 350,-130 430,-50
    380,-10 450,90 390,110 446,220 380,230 410,330 330,320 340,420 250,380 230,470 150,410 110,490 50,430 0,496`;
const FACE = '0,-190 70,-196 150,-210 214,-180 240,-110 226,-40 190,10 200,90 216,170 190,260 120,330 50,356 0,360';

const coat = (): readonly Shape[] => [
  body(symmetric(flames(MANE)), 'dark', { colour: 'black', relief: 0.5 }),
  ...paired(
    ...[
      '40,-440 56,-370 40,-290',
      '110,-400 130,-330 110,-260',
      '180,-350 210,-290 190,-240',
      '270,-260 300,-190 280,-130',
      '330,-120 350,-40 330,30',
      '350,60 370,130 350,200',
      '320,220 310,290 270,340',
      '220,310 200,370 160,410',
    ].map((line) => cut(open(line), 'internal', 2.4)),
    body(closed('256,-120! 300,-130 310,-80 286,-30 250,-40!'), 'skin', { colour: 'grey', line: 'internal' }),
  ),
];

const brow = (): readonly Shape[] => [
  body(symmetric(FACE), 'skin', { colour: 'grey', relief: 0.7 }),
  ...paired(
    solid(closed('16,-40! 30,-110 90,-130 170,-120 226,-90! 210,-40 160,-20 90,-24 40,10!')),
    fill(closed('72,-62! 100,-88 140,-90 164,-70! 136,-48 100,-46!'), 'skin', { line: 'none', colour: 'gold' }),
    solid(circle([118, -70], 15)),
    glint(circle([112, -76], 5)),
    body(closed('0,-150! 60,-176 150,-182 222,-140 232,-96! 180,-112 110,-116 60,-100 24,-66 0,-70!'), 'skin', {
      colour: 'grey',
      line: 'internal',
      relief: 1,
    }),
    brush(open('30,-140 90,-156 160,-150'), 'internal', 2.6),
    brush(open('60,-14 110,4 170,-8'), 'internal', 2.6),
    brush(open('70,20 120,30 170,16'), 'internal', 2.2),
    brush(open('200,30 176,70 180,120'), 'internal', 2.6),
  ),
  brush(open('0,-180 2,-160 0,-140'), 'internal', 2),
];

const muzzle = (): readonly Shape[] => [
  body(symmetric('0,-50 24,-40 30,20 70,40 100,80 96,120 60,140 0,132'), 'skin', { colour: 'grey', line: 'internal', relief: 1 }),
  ...paired(
    solid(closed('18,90! 40,66 72,72 78,98! 56,114 34,108 16,116!')),
    brush(open('84,50 112,84 104,126'), 'internal', 2.6),
    brush(open('10,-20 16,10 8,40'), 'internal', 2.2),
    solid(closed('0,206! 60,196 130,206 184,196! 140,230 60,232 0,226!')),
    brush(open('120,130 160,160 176,200'), 'internal', 2.4),
    brush(open('40,160 80,156 110,166'), 'internal', 2),
    brush(open('30,262 80,270 130,256'), 'internal', 2.4),
    brush(open('20,310 60,314 100,300'), 'internal', 2.2),
  ),
];

/** A silverback's face, mouth shut, in its coat. */
export const gorilla: Motif = {
  name: 'gorilla',
  pose: 'symmetric',
  words: ['gorilla', 'silverback', 'ape', 'king kong'],
  anchors: { crown: [0, -480], eye: [118, -70], mouth: [0, 214], base: [0, 480] },
  draw: () => [...coat(), ...brow(), ...muzzle()],
};
