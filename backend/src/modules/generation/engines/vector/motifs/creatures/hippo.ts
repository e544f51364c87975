import { body, brush, circle, closed, cut, ellipse, fill, glint, open, paired, shadow, solid, symmetric } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

const head = (): readonly Shape[] => [
  ...paired(
    body(closed('120,-300! 130,-390 190,-430 244,-400 250,-340 200,-280!'), 'skin', { colour: 'grey' }), fill(closed('150,-310! 160,-374 200,-396 224,-370 220,-330 190,-296!'), 'black', { line: 'none' }), cut(open('170,-324 184,-350 200,-360'), 'internal', 2),
  ),
  body(symmetric('0,-350 80,-346 150,-310 200,-250 216,-180 214,-100 260,-50 330,0 390,90 400,200 360,290 260,340 130,356 0,360'), 'skin', { colour: 'grey', relief: 0.9 }),
  ...paired(
    body(closed('96,-170! 110,-240 170,-266 226,-230 230,-170 190,-140 130,-140!'), 'skin', { colour: 'grey', relief: 0.8 }),
    solid(ellipse([168, -190], 34, 30)),
    glint(circle([156, -202], 10)),
    brush(open('112,-186 160,-240 224,-210'), 'outline', 1.4),
    brush(open('120,-160 164,-148 210,-158'), 'internal', 2),
    brush(open('90,-120 110,-80 100,-40'), 'internal', 2.4), brush(open('210,-90 180,-50 180,0'), 'internal', 2.4), brush(open('40,-300 60,-260 50,-220'), 'internal', 2.2), brush(open('90,-300 104,-280 106,-254'), 'internal', 2),
    body(closed('130,-10! 160,-60 210,-56 232,-10 210,40 160,44!'), 'skin', { colour: 'grey', relief: 0.9 }), solid(closed('158,16! 170,-26 206,-24 208,10 184,30!')), brush(open('120,30 90,0 100,-40'), 'internal', 2),
    ...[
      [250, 110], [290, 90], [300, 140], [260, 160], [330, 120], [220, 130], [210, 180], [280, 200], [330, 190],
    ].map(([x = 0, y = 0]) => solid(circle([x, y], 8))),
    brush(open('360,60 384,130 370,210'), 'internal', 2.2), brush(open('40,-160 30,-60 50,40'), 'internal', 2.4),
  ),
];

const mouth = (): readonly Shape[] => [
  ...paired(body(closed('226,250! 240,330 256,366! 284,320 286,246!'), 'skin', { colour: 'bone', relief: 0.8 }), body(closed('80,276! 88,330 100,350! 120,316 126,270!'), 'skin', { colour: 'bone', relief: 0.8 })),
  brush(open('-380,200 -330,240 -200,262 -80,250 0,226 80,250 200,262 330,240 380,200'), 'outline', 2), brush(open('0,226 2,160 0,110'), 'internal', 2.2),
  shadow(symmetric('0,240! 100,266 220,280 340,250! 300,320 160,350 0,352!')),
];

const water = (): readonly Shape[] => [
  body(closed('-490,330! -420,300 -350,330! -270,296 -190,332! -100,300 0,334! 100,300 190,332! 270,296 350,330! 420,300 490,330! 470,400 300,430 0,440 -300,430 -470,400'), 'skin', { colour: 'blue', relief: 0.4 }),
  ...['-440,350 -340,372 -240,350', '-190,360 -60,384 80,360', '150,360 280,380 420,350', '-360,400 -240,410 -120,396', '60,404 180,412 300,398'].map((line) => brush(open(line), 'internal', 2)), ...paired(brush(open('300,290 350,280 400,290'), 'internal', 2)),
];

/** A hippopotamus looking out of the water. */
export const hippo: Motif = {
  name: 'hippo',
  pose: 'symmetric',
  words: ['hippo', 'hippopotamus', 'hippo head'],
  anchors: { crown: [0, -350], eye: [168, -190], mouth: [0, 240], base: [0, 430] },
  draw: () => [...head(), ...mouth(), ...water()],
};
