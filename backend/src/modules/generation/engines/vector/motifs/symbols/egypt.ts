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
