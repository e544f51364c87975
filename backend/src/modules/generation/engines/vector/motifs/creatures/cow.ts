import { body, brush, circle, closed, ellipse, fill, flames, glint, leaf, lock, open, paired, profile, ribbon, solid, symmetric } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

const HEAD = '0,-350 90,-340 160,-280 186,-190 190,-90 170,10 140,110 130,190 150,250 130,340 70,386 0,390';

const ear = (): readonly Shape[] => [
  body(leaf([160, -210], [470, -150], { half: 88, belly: 0.5, bend: 34, foot: 34 }), 'dark', { colour: 'black', relief: 0.7 }),
  fill(leaf([204, -190], [430, -138], { half: 50, belly: 0.5, bend: 30 }), 'skin', { colour: 'pink', line: 'internal', relief: 0.4 }),
  ...['190,-200 250,-180 310,-150', '196,-176 240,-140 290,-116'].map((spine) => fill(lock(spine, 15), 'skin', { colour: 'white', line: 'internal' })),
];

const horn = (): Shape => body(ribbon('110,-310 190,-350 236,-420 226,-490', profile('0:44 0.4:34 1:3')).outline(0, 0.99), 'skin', { colour: 'bone', relief: 1 });

const eye = (): readonly Shape[] => [
  solid(closed('66,-80! 88,-122 130,-134 166,-110 176,-76! 150,-50 110,-46 84,-56')),
  fill(closed('80,-78! 100,-112 132,-120 158,-100 164,-78! 140,-60 106,-56'), 'black', { line: 'none', relief: 0 }), glint(circle([112, -98], 12)), glint(circle([138, -74], 6)),
  ...['92,-126 76,-148 60,-156', '118,-136 112,-160 100,-172', '146,-130 150,-154 146,-168', '168,-108 184,-124 194,-128'].map((line) => brush(open(line), 'internal', 2)),
  brush(open('76,-34 110,-22 150,-34'), 'internal', 2.2),
];

const muzzle = (): readonly Shape[] => [
  body(symmetric('0,160 80,156 144,196 168,262 150,330 90,374 0,380'), 'skin', { colour: 'pink', relief: 1 }),
  ...paired(solid(closed('40,246! 62,212 102,210 118,236! 104,262 78,254 58,266!')), brush(open('34,220 66,190 112,190'), 'internal', 2.4),
    brush(open('0,330 60,326 116,296'), 'internal', 2.8), ...[[40, 296], [64, 288], [88, 282], [52, 310]].map(([x = 0, y = 0]) => solid(circle([x, y], 5)))),
  ...paired(body(ribbon('60,330 100,380 120,440', profile('0:6 1:4')).outline(), 'skin', { colour: 'leaf', line: 'internal' })),
];

/** A daisy in the corner of its mouth. */
const daisy = (): readonly Shape[] => [
  ...Array.from({ length: 9 },
    (_, i) => i * 40).map((turn) => body(ellipse([146 + Math.cos((turn * Math.PI) / 180) * 36, 444 + Math.sin((turn * Math.PI) / 180) * 36], 24, 13, turn), 'skin',
      { colour: 'white', line: 'internal' })), body(circle([146, 444], 20), 'skin', { colour: 'gold', relief: 0.8 }),
];

/** A Holstein cow's head from the front, a daisy in its mouth. */
export const cow: Motif = {
  name: 'cow',
  pose: 'symmetric',
  words: ['cow', 'cow head', 'cattle', 'holstein', 'holstein cow', 'dairy cow', 'milk cow', 'cow face', 'heifer', 'friesian cow', 'spotted cow'],
  anchors: { crown: [0, -350], eye: [122, -90], mouth: [0, 330], base: [0, 390] },
  draw: () => [
    ...paired(...ear(), horn(), ...['150,-330 176,-322 196,-300', '196,-372 216,-360 230,-340'].map((line) => brush(open(line), 'internal', 1.6))),
    body(symmetric(HEAD), 'skin', { colour: 'white', relief: 0.9 }),
    ...paired(solid(closed('186,-190! 130,-250 80,-220 40,-130 44,-40 80,30 130,60 160,40! 176,-20 190,-90')),
      fill(closed('72,-84! 92,-128 134,-138 168,-112 176,-78! 150,-50 110,-42 84,-54'), 'skin', { line: 'none', colour: 'white', relief: 0 }), ...eye(),
      ...['30,-20 40,60 36,130', '100,80 96,120 104,150'].map((line) => brush(open(line), 'internal', 2.2))),
    body(symmetric([[0, -408], [50, -398], [96, -344], ...flames('106,-310 132,-236 86,-270 84,-186 48,-240 30,-156 0,-230', 0.12)]), 'skin', { colour: 'white', relief: 0.7 }),
    ...paired(brush(open('24,-370 40,-310 30,-250'), 'internal', 2.2), brush(open('60,-350 80,-310 76,-280'), 'internal', 2)), brush(open('0,-380 -4,-320 4,-270'), 'internal', 2.2),
    ...muzzle(), ...daisy(),
  ],
};
