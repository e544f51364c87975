import { body, brush, circle, closed, cut, dots, ellipse, fill, glint, knots, open, paired, profile, ribbon, solid, symmetric } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

const LEGS = ['110,-140 230,-190 290,-280 350,-310', '130,0 290,-20 400,-10 450,30', '110,120 240,190 320,300 370,330'];

/** The gauze wings, out from under their cases. */
const gauze = (): readonly Shape[] => paired(
  body(closed('40,-90! 160,20 260,170 300,320 270,430 200,470 130,400 70,250 30,80!'), 'skin', { colour: 'grey', relief: 0.3 }),
  ...['60,0 170,180 230,400', '50,40 120,220 180,420', '180,60 250,230 262,380', '120,220 200,240 280,260', '150,340 210,340 270,330'].map((line) => brush(open(line), 'internal', 1.6)),
);

/** One wing case, lifted to the side. */
const cases = (): readonly Shape[] => paired(
  body(closed('14,-180! 130,-190 270,-150 390,-50 460,90 470,220 420,310! 320,240 200,130 90,0 30,-90!'), 'skin', { colour: 'red', relief: 1 }),
  ...[[150, -110, 44], [280, -40, 50], [220, 60, 40], [370, 60, 46], [350, 180, 38], [410, 220, 26]].map(([x = 0, y = 0, size = 0]) => solid(circle([x, y], size))),
  glint(closed('170,-164! 250,-140 330,-84! 300,-84 230,-124')), brush(open('60,-60 180,70 300,170 390,250'), 'internal', 2.2),
);

const trunk = (): readonly Shape[] => [
  body(symmetric('0,-190 90,-180 120,-80 130,60 100,220 50,320 0,350'), 'dark', { colour: 'black', relief: 0.8 }),
  ...[-40, 40, 120, 200, 270].map((y, i) => cut(open([[-110 + i * 14, y], [0, y + 22], [110 - i * 14, y]]), 'internal', 2)),
];

const head = (): readonly Shape[] => [
  ...paired(brush(open('40,-400 90,-460 170,-480'), 'outline', 1.8), solid(circle([176, -480], 15))),
  body(symmetric('0,-430 70,-420 116,-370 116,-310 0,-290'), 'black', { relief: 0.6, colour: 'black' }),
  ...paired(fill(ellipse([66, -366], 24, 30, 16), 'skin', { line: 'none', colour: 'white', relief: 0 }), solid(circle([68, -366], 10))),
  body(symmetric('0,-340 110,-334 190,-280 206,-220 160,-170 80,-156 0,-154'), 'black', { relief: 0.6, colour: 'black' }),
  ...paired(fill(closed('100,-300! 150,-290 178,-250 170,-210! 130,-216 106,-250'), 'skin', { line: 'none', colour: 'white', relief: 0 })),
  fill(symmetric('0,-200! 24,-190 20,-170 0,-160!'), 'skin', { line: 'none', colour: 'white', relief: 0 }), glint(dots(knots('-20,-300 20,-300'), 6)),
];

/** A ladybird opening its wings, from above. */
export const ladybug: Motif = {
  name: 'ladybug',
  pose: 'symmetric',
  words: ['ladybug', 'ladybird', 'lady bug'],
  anchors: { crown: [0, -430], base: [0, 400], heart: [0, 60] },
  draw: () => [
    ...paired(...LEGS.map((leg) => body(ribbon(leg, profile('0:22 0.6:15 1:6')).outline(), 'black', { line: 'internal', colour: 'black' }))),
    ...gauze(), ...trunk(), ...cases(), ...head(),
  ],
};
