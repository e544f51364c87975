import type { Motif, Shape } from '../motif.js';
import { body, brush, circle, closed, open, paired, solid, stroke } from '../geometry/kit.js';

const COMMA = '0,20 130,60 164,180 120,320 20,430 -110,484! -20,390 30,300 20,290 -20,306 -110,280 -152,170 -110,60';

/** The sign for a body between four wings. */
const winged = (): readonly Shape[] => [
  ...paired(body(closed('120,40! 220,30 350,110 370,260 290,370 190,330 130,200'), 'light', { colour: 'blue' })),
  ...paired(body(closed('120,-60! 170,-250 290,-390 440,-410 490,-270 410,-90 270,0 120,-20!'), 'light', { colour: 'blue' })),
  ...paired(stroke(open('220,-120 300,-200 380,-290'), 'outline')), ...paired(stroke(open('210,120 250,170 280,240'), 'outline')),
  ...paired(stroke(open('30,-270 70,-370 140,-440'), 'outline')),
  solid(circle([0, -200], 66)), solid(closed('0,-70 58,-50 74,10 50,90 0,170 -60,230! -14,130 6,70 -46,60 -74,0 -50,-52')),
];

/** A butterfly whose body is the sign: the story goes on. */
const butterflySign: Motif = { name: 'semicolon-butterfly', pose: 'symmetric', words: ['semicolon butterfly'], anchors: { centre: [0, 0] }, draw: winged };

export const semicolon: Motif = {
  name: 'semicolon',
  pose: 'tall',
  words: ['semicolon', 'semi colon', 'my story is not over', 'semicolon project'],
  anchors: { centre: [0, 0] },
  together: { butterfly: butterflySign },
  draw: () => [
    body(circle([0, -300], 150), 'black', { colour: 'black' }),
    { ...brush(open('-90,-310 -72,-362 -22,-392'), 'internal', 2), cut: true },
    body(closed(COMMA), 'black', { colour: 'black' }),
    { ...brush(open('-96,160 -76,100 -24,70'), 'internal', 2), cut: true },
  ],
};
