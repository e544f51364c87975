import { body, brush, circle, closed, ellipse, fill, flames, glint, knots, open, paired, profile, ribbon, solid, symmetric } from '../geometry/kit.js';
import type { Motif } from '../motif.js';

/** A chick just out, its wings small. */
export const chick: Motif = {
  name: 'chick', pose: 'symmetric', anchors: { crown: [0, -420], eye: [76, -210], mouth: [0, -150], base: [0, 480], centre: [0, 60] }, words: ['chick', 'baby chick', 'baby chicken', 'little chick', 'easter chick', 'newborn chick'],
  draw: () => [
    ...paired(...[[60, 0], [110, 20], [20, 16]].map(([x = 0, y = 0]) => body(ribbon([[80, 380], [74 + x * 0.2,
      430], [40 + x, 470 + y * 0.4]], profile('0:16 1:11')).outline(), 'skin', { colour: 'orange', relief: 0.7 }))),
    body(symmetric([...knots('0,-110 120,-100 220,-20'), ...flames('220,-20 300,60 280,90 320,160 290,180 310,250 270,260 270,320 220,320 200,380 150,364 110,410 70,380 30,420 0,396', 0.06)]), 'skin', { colour: 'yellow', relief: 1 }),
    ...paired(...['60,0 70,30 60,60', '120,60 130,90 118,120', '40,120 50,150 40,180', '110,200 120,230 108,260', '50,280 60,310 48,336', '180,290 184,320 170,340'].map((line) => brush(open(line), 'internal', 2.2)),
      body(closed([...knots('190,0! 270,10 340,80'), ...flames('340,80 400,190 360,190 380,260 330,240 320,290 270,250', 0.06), [210, 170], [180, 80]]), 'skin', { colour: 'gold', relief: 0.8 }), ...['250,60 300,120 320,180', '230,90 270,150 286,200'].map((line) => brush(open(line), 'internal', 2.2))),
    body(symmetric([...knots('0,-420! 20,-470 40,-430! 70,-460 66,-416! 140,-390 206,-320 226,-220 200,-110'), ...flames('200,-110 180,-50 150,-70 120,-20 90,-50 50,-6 20,-40 0,0', 0.06)]), 'skin', { colour: 'yellow', relief: 1 }),
    ...paired(solid(circle([84, -220], 34)), glint(circle([72, -232], 12)), glint(circle([96, -206], 5)), fill(ellipse([150, -150], 32, 20), 'light', { colour: 'pink', line: 'none',
      relief: 0 }), brush(open('50,-276 84,-290 116,-276'), 'internal', 2), ...['30,-390 36,-360 30,-340', '170,-270 176,-240 168,-220'].map((line) => brush(open(line), 'internal', 2.2))),
    body(closed('-50,-170! -30,-200 0,-210 30,-200 50,-170! 24,-150 0,-116! -24,-150'), 'skin', { colour: 'orange', relief: 0.9 }), brush(open('-48,-168 0,-158 48,-168'), 'internal', 2.4),
  ],
};
