import type { Motif, Shape } from '../motif.js';
import { body, brush, closed, open, profile, ribbon, shadow } from '../geometry/kit.js';

const STICK = ribbon('0,-380 0,-100 0,200 0,380 -20,446 -80,460 -120,410 -110,360', profile('0:9 0.6:11 0.8:15 1:13'));

const CANOPY: readonly Shape[] = [
  body(
    closed(
      
        '-470,30! -430,-150 -300,-310 -120,-390 0,-404 120,-390 300,-310 430,-150 470,30! 400,-26 320,-20 270,34! ' +
        '190,-30 80,-30 0,34! -80,-30 -190,-30 -270,34! -320,-20 -400,-26',
    ),
    'skin',
    { colour: 'red' },
  ),
  shadow(closed('0,-394! 160,-250 250,-90 272,10! 200,-40 90,-44 6,14! 60,-140 40,-290')),
  shadow(closed('150,-370! 320,-280 420,-130 456,0! 390,-44 330,-34! 320,-150 250,-290')),
  brush(open('0,-394 -60,-220 -4,20'), 'outline', 1.4),
  brush(open('0,-394 -200,-240 -270,30'), 'outline', 1.4),
  brush(open('0,-394 60,-220 4,20'), 'outline', 1.2),
  brush(open('0,-394 200,-240 270,30'), 'outline', 1.2),
  brush(open('-400,-110 -350,-210 -270,-290'), 'internal', 1.7),
];

const RAIN: readonly Shape[] = [
  [-330, 150],
  [-220, 270],
  [-390, 320],
  [210, 160],
  [340, 240],
  [150, 320],
  [300, 400],
].map(([x = 0, y = 0]) =>
  body(closed(`${x},${y - 46}! ${x + 18},${y} ${x + 10},${y + 22} ${x},${y + 26} ${x - 10},${y + 22} ${x - 18},${y}`), 'skin', {
    line: 'internal',
    colour: 'blue',
  }),
);

export const umbrella: Motif = {
  name: 'umbrella',
  pose: 'figure',
  words: ['umbrella', 'parasol', 'rain umbrella', 'brolly'],
  anchors: { crown: [0, -470], base: [-70, 460] },
  draw: () => [
    ...RAIN,
    body(closed('-9,-392! 0,-474! 9,-392!'), 'skin', { colour: 'grey' }),
    body(STICK.outline(0.35, 0.8), 'skin', { colour: 'brown' }),
    body(STICK.outline(0.78, 1), 'dark', { colour: 'brown' }),
    ...CANOPY,
  ],
};
