import { body, brush, circle, closed, cut, ellipse, flames, glint, open, paired, shadow, solid, symmetric } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

const skin = { colour: 'pink' } as const;
const HEM = '270,270 330,370 262,356 250,450 190,404 140,484 84,424 30,496 0,450';

/** Ears that stand out and fold forward over their own tips. */
const ears = (): readonly Shape[] => paired(
  body(closed('96,-290! 110,-390 180,-470 280,-490 380,-450! 400,-380 380,-300 330,-220 260,-170!'), 'skin', { ...skin, relief: 0.7 }),
  shadow(closed('150,-290! 170,-370 230,-430 320,-440! 300,-360 280,-290 236,-210!')),
  body(closed('380,-450! 420,-380 430,-300 400,-220! 372,-250 330,-270 292,-300! 300,-370 330,-420'), 'skin', { ...skin, line: 'internal', relief: 0.7 }),
  brush(open('390,-390 394,-330 380,-280'), 'internal', 2.2),
);

const face = (): readonly Shape[] => [
  body(symmetric('0,-340 90,-334 170,-296 222,-220 244,-130 262,-40 300,50 306,150 262,240 180,300 80,326 0,330'), 'skin', { ...skin, relief: 0.9 }),
  ...paired(
    solid(closed('84,-130! 110,-164 150,-166 180,-136! 150,-112 112,-110!')), glint(circle([124, -146], 9)), glint(circle([148, -128], 4)), brush(open('70,-136 104,-184 160,-186 196,-146'), 'internal', 2.6), brush(open('90,-94 130,-84 176,-104'), 'internal', 2.2),
    brush(open('60,-210 110,-236 170,-220'), 'internal', 2.4), brush(open('34,-310 40,-270 30,-236'), 'internal', 2.4), brush(open('80,-300 84,-270 74,-246'), 'internal', 2.2),
    brush(open('210,-60 230,-10 224,40'), 'internal', 2.4), brush(open('150,-60 176,-30 182,10'), 'internal', 2.2),
    brush(open('0,226 60,248 140,230 206,160 226,130'), 'outline', 1.6), brush(open('214,120 236,130 242,152'), 'internal', 2.2), brush(open('60,282 110,282 150,262'), 'internal', 2.2),
    shadow(closed('300,90! 306,160 262,240 180,300 100,322! 190,270 240,200 262,130!')),
  ),
  brush(open('-70,-26 0,-10 70,-26'), 'internal', 2.6), brush(open('-52,-64 0,-50 52,-64'), 'internal', 2.4),
  body(symmetric('0,-6 70,-4 136,26 158,84 140,144 76,178 0,184'), 'skin', { ...skin, relief: 1 }),
  brush(open('-128,62 -104,24 -50,14 0,22 50,14 104,24 128,62'), 'internal', 2),
  ...paired(solid(ellipse([58, 92], 27, 42, 10)), cut(open('50,74 66,66 74,84'), 'internal', 1.8), brush(open('112,70 124,96 112,126'), 'internal', 2)),
  brush(open('0,50 3,100 0,160'), 'internal', 1.8),
];

/** A pig's head from the front. */
export const pig: Motif = {
  name: 'pig',
  pose: 'bust',
  words: ['pig', 'piglet', 'hog', 'boar', 'wild boar'],
  anchors: { crown: [0, -340], eye: [132, -138], mouth: [0, 236], base: [0, 470] },
  draw: () => [
    ...ears(), body(symmetric([[0, 100], [240, 140], ...flames(HEM, 0.12)]), 'dark', { ...skin, relief: 0.8 }),
    ...paired(...['230,310 236,350 224,376', '150,360 154,400 144,430', '70,370 74,410 66,440'].map((line) => cut(open(line), 'internal', 2.4))),
    ...face(),
  ],
};
