import type { Motif, Shape } from '../motif.js';
import {
  body,
  bothSides,
  brush,
  circle,
  closed,
  open,
  paired,
  polygon,
  polyline,
  profile,
  ribbon,
  shadow,
  solid,
  stroke,
} from '../geometry/kit.js';

const ANKH: readonly Shape[] = [
  body(closed(bothSides('0,-484 130,-440 180,-320 140,-180 70,-80! 300,-110! 316,-40 300,30! 66,0! 100,470! 0,486!')), 'skin', {
    colour: 'gold',
    relief: 0.7,
  }),
  body(closed(bothSides('0,-392 66,-366 90,-300 66,-210 0,-110!')), 'skin', { colour: 'white', relief: 0 }),
  shadow(closed('150,-400! 166,-320 128,-184 60,-96! 40,-110! 100,-200 124,-310')),
  shadow(closed('30,10! 56,12! 84,452! 30,460!')),
  stroke(closed(bothSides('0,-428 92,-396 126,-316 96,-196 34,-94! 20,-64!0,-58!'.replace('!0,', '! 0,'))), 'detail'),
  body(circle([0, -40], 32), 'dark', { colour: 'blue', relief: 1 }),
  ...paired(brush(polyline('80,-50 180,-58 270,-70'), 'internal', 1.5), brush(polyline('80,-20 180,-24 270,-14'), 'internal', 1.5)),
  ...[100, 180, 260, 340].map((y) => stroke(polyline(`${-18 - y / 30},${y} 0,${y + 14} ${18 + y / 30},${y}`), 'internal')),
];

export const ankh: Motif = {
  name: 'ankh',
  pose: 'symmetric',
  words: ['ankh', 'egyptian cross', 'key of life', 'egyptian symbol'],
  anchors: { crown: [0, -484], base: [0, 486] },
  draw: () => ANKH,
};

const HORUS: readonly Shape[] = [
  body(ribbon('-460,-190 -300,-290 -60,-330 180,-300 330,-220 400,-150', profile('0:14 0.3:40 0.7:40 1:6')).outline(), 'black', {
    line: 'internal',
    colour: 'navy',
  }),
  body(closed('-450,-40! -300,-180 -80,-230 130,-190 250,-90 380,-30 480,-50! 380,10 240,10! 100,70 -80,90 -280,50'), 'skin', {
    colour: 'white',
    relief: 0.5,
  }),
  body(ribbon('-450,-36 -300,-176 -80,-224 130,-186 250,-88 380,-30 478,-52', profile('0:5 0.3:22 0.7:22 1:6')).outline(), 'black', {
    line: 'none',
    colour: 'navy',
  }),
  body(ribbon('-440,-30 -280,48 -80,88 110,66 260,6 390,10 470,-40', profile('0:4 0.5:18 1:4')).outline(), 'black', {
    line: 'none',
    colour: 'navy',
  }),
  body(circle([-70, -66], 132), 'black', { colour: 'navy' }),
  body(circle([-70, -66], 88), 'skin', { line: 'internal', colour: 'gold', relief: 0.9 }),
  solid(circle([-70, -66], 46)),
  body(circle([-104, -104], 17), 'skin', { line: 'none', colour: 'white', relief: 0 }),
  body(polygon('-120,80 -60,90 -70,330 -110,400'), 'skin', { colour: 'teal' }),
  shadow(polygon('-86,92 -66,94 -76,324 -100,372')),
  body(
    ribbon('-30,88 60,200 180,300 320,340 430,290 440,190 360,150 300,200 330,250', profile('0:10 0.4:24 0.8:16 1:5')).outline(),
    'skin',
    { colour: 'teal' },
  ),
  brush(open('40,190 160,292 310,326 400,284'), 'internal', 1.4),
];

export const eyeOfHorus: Motif = {
  name: 'eye-of-horus',
  pose: 'wide',
  words: ['eye of horus', 'egyptian eye', 'horus', 'wedjat', 'eye of ra', 'ra'],
  anchors: { eye: [-70, -66] },
  draw: () => HORUS,
};

const SIDE = '0,-400! 430,330! 140,330!';

const PYRAMIDS: readonly Shape[] = [
  body(circle([210, -190], 150), 'skin', { colour: 'orange', relief: 0.2 }),
  ...[-250, -200, -150].map((y, i) => brush(polyline(`${80 + i * 4},${y} ${340 - i * 6},${y}`), 'internal', 1.5)),
  body(polygon('-300,-60 -480,300 -100,300'), 'skin', { colour: 'tan' }),
  shadow(polygon('-300,-46 -100,300 -230,300')),
  body(polygon('330,10 190,300 480,300'), 'skin', { colour: 'tan' }),
  shadow(polygon('330,26 480,300 380,300')),
  body(polygon('0,-360 -340,330 360,330'), 'skin', { colour: 'tan', relief: 0.3 }),
  shadow(polygon(SIDE.replaceAll('!', '').replace('0,-400', '2,-344').replace('430,330', '346,326'))),
  ...[-240, -150, -60, 30, 120, 210, 290].map((y) => stroke(polyline(`${-(y + 360) * 0.49},${y} ${(y + 360) * 0.2},${y + 10}`), 'detail')),
  ...[
    [-60, -195],
    [-110, -105],
    [-30, -105],
    [-150, -15],
    [-60, -15],
    [-200, 75],
    [-110, 75],
    [-20, 75],
    [-240, 165],
    [-150, 165],
    [-50, 165],
    [-280, 250],
    [-180, 250],
    [-80, 250],
  ].map(([x = 0, y = 0]) => stroke(polyline(`${x},${y - 42} ${x},${y + 42}`), 'detail')),
  body(closed('-490,330! -300,306 -100,326 100,310 300,330 490,318! 400,366 100,384 -200,380 -420,364'), 'skin', { colour: 'gold' }),
  brush(open('-340,346 -160,352 20,344'), 'internal', 1.5),
];

export const pyramid: Motif = {
  name: 'pyramids',
  pose: 'scenery',
  words: ['pyramid', 'pyramids', 'giza', 'egyptian pyramid', 'egypt', 'desert'],
  anchors: { crown: [0, -360], base: [0, 380] },
  draw: () => PYRAMIDS,
};
