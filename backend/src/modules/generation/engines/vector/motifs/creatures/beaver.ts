import { body, brush, circle, closed, cut, flames, fill, glint, open, paired, placed, polyline, solid, symmetric } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

const coat = { colour: 'brown' } as const;
const TAIL = '40,420! 150,380 300,340 420,360 490,420 480,480 380,500 220,496 60,480!';
const BELLY = '0,-40 70,-20 110,60 90,90 126,150 96,180 130,250 92,280 110,340 60,380 0,396';

const net = (): readonly Shape[] => [
  ...['160,390 240,440 300,494', '230,368 330,430 390,496', '310,350 400,410 450,488', '390,354 450,400 486,440'].map((line) => cut(open(line), 'internal', 1.6)),
  ...['130,490 220,430 300,346', '230,494 330,430 400,360', '330,498 420,430 470,396'].map((line) => cut(open(line), 'internal', 1.6)),
];

const face = (): readonly Shape[] => [
  ...paired(body(closed('130,-420! 160,-476 216,-480 244,-436 232,-386 190,-356!'), 'skin', coat), solid(closed('164,-416! 184,-450 214,-444 220,-412 196,-386!'))),
  body(symmetric([[0, -470], [90, -462], [180, -410], ...flames('226,-330 280,-260 234,-256 270,-180 214,-186 220,-120 160,-130', 0.1), [90, -80], [0, -66]]), 'skin', { ...coat, relief: 1 }),
  ...paired(...['40,-430 50,-390 40,-350', '100,-410 116,-370 104,-336', '190,-300 200,-260 184,-230'].map((line) => brush(open(line), 'internal', 2.4)),
    solid(circle([104, -300], 28)), glint(circle([96, -310], 9)), brush(open('66,-330 104,-356 146,-330'), 'internal', 2.4)),
  body(symmetric('0,-300! 46,-280 60,-240 110,-220 130,-170 110,-130 60,-118 0,-124'), 'light', { colour: 'tan', line: 'internal', relief: 1 }),
  body(symmetric('0,-128! 16,-134 44,-130 48,-64 40,-34 2,-32'), 'skin', { colour: 'white', line: 'internal' }), brush(open('0,-128 1,-80 0,-34'), 'internal', 1.6),
  solid(symmetric('0,-290 40,-284 54,-256 34,-226 0,-214')), ...paired(glint(closed('-34,-268! -16,-276 -6,-272! -20,-262')), brush(open('6,-210 20,-170 70,-160'), 'internal', 2.4), solid(circle([80, -190], 6)), solid(circle([100, -166], 6))),
];

/** A beaver upright with a stick between its paws, the scaly tail beside it. */
export const beaver: Motif = {
  name: 'beaver',
  pose: 'figure',
  words: ['beaver', 'beavers'],
  anchors: { crown: [-80, -470], mouth: [-80, -120], eye: [20, -300], base: [-80, 490], heart: [-80, 100] },
  draw: () => placed([
    body(closed(TAIL), 'dark', { colour: 'black', relief: 0.6 }), ...net(),
    body(symmetric('0,-200 130,-180 210,-60 256,90 276,250 256,390 190,470 90,494 0,494'), 'skin', { ...coat, relief: 0.9 }),
    fill(symmetric(flames(BELLY, 0.08)), 'light', { colour: 'tan', line: 'internal', relief: 0.8 }),
    ...paired(...['180,0 200,60 190,110', '216,140 230,200 220,250', '170,220 180,270 170,320', '210,320 214,370 194,410'].map((line) => brush(open(line), 'internal', 2.4)),
      body(closed('90,430! 150,400 230,420 260,470 250,500! 60,500! 62,460'), 'dark', { ...coat, relief: 0.8 }), ...[110, 160, 210].map((x) => cut(open([[x, 456], [x + 8, 476], [x + 4, 496]]), 'internal', 2))),
    ...placed([body(closed('-300,-14! 300,-22! 316,16 300,50! -300,44! -314,14'), 'skin', { colour: 'tan' }), ...['-260,10 -160,4 -60,10', '-200,30 -100,26 0,30', '80,6 180,2 270,8', '60,30 160,26 260,32'].map((line) => brush(open(line), 'internal', 1.8)), solid(polyline('-316,14 -300,-14 -286,14 -300,44').concat('Z'))], { y: 60, turn: -8 }),
    ...paired(body(closed('210,-60! 250,20 240,100 180,130 110,112! 96,70 120,36 170,20 150,-20!'), 'skin', { ...coat, relief: 0.9 }), ...[['104,60', 0], ['112,84', 0]].map(([at]) => brush(open(`${String(at)} 130,66 150,70`), 'internal', 2))),
    ...face(),
  ], { x: -84, scale: 0.98 }),
};
