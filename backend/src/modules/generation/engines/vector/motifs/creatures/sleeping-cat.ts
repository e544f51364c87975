import { body, brush, closed, cut, fill, open, profile, ribbon, shadow, solid } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

const TAIL = '380,170 450,220 440,310 320,350 120,356 -40,340 -140,300';

const curl = (): readonly Shape[] => [
  body(closed('-420,240 -470,110 -420,-40 -280,-160 -80,-226 140,-230 320,-160 440,-20 470,140 420,280 240,330 0,340 -260,320'), 'dark', { colour: 'black', relief: 0.9 }),
  cut(open('70,300 60,180 130,70 260,40'), 'internal', 3),
  cut(open('-40,-190 60,-160 130,-100'), 'internal', 2.4),
  cut(open('130,-196 220,-150 280,-80'), 'internal', 2.4),
  cut(open('300,-120 360,-40 380,40'), 'internal', 2.4),
  cut(open('200,120 190,200 220,270'), 'internal', 2),
];

const tail = (): readonly Shape[] => {
  const band = ribbon(TAIL, profile('0:56 0.6:50 0.9:40 1:14'));
  return [
    body(band.outline(), 'dark', { colour: 'black', relief: 1 }),
    cut(band.along(-0.4, 0.3, 0.6), 'internal', 2.2),
    cut(band.along(0.3, 0.62, 0.88), 'internal', 2.2),
  ];
};

const head = (): readonly Shape[] => [
  body(closed('-420,-30! -440,-150 -400,-236! -330,-190 -280,-120!'), 'dark', { colour: 'black' }),
  body(closed('-210,-130! -150,-200 -70,-240! -60,-150 -90,-40!'), 'dark', { colour: 'black' }),
  fill(closed('-404,-90! -410,-150 -394,-196! -350,-160 -330,-120!'), 'skin', { line: 'none', colour: 'pink', relief: 0.2 }),
  fill(closed('-170,-124! -130,-172 -90,-196! -90,-140 -110,-90!'), 'skin', { line: 'none', colour: 'pink', relief: 0.2 }),
  body(closed('-250,-140 -140,-110 -70,-30 -56,80 -110,180 -220,220 -330,200 -420,130 -450,20 -400,-80 -330,-130'), 'dark', { colour: 'black', relief: 0.8 }),
  cut(open('-390,40 -350,74 -300,60'), 'outline', 2),
  cut(open('-200,44 -150,66 -106,28'), 'outline', 2),
  fill(closed('-286,100! -250,92 -214,98! -230,126 -250,134 -272,126'), 'mid', { colour: 'pink', line: 'internal' }),
  cut(open('-320,150 -280,166 -250,136 -222,164 -180,146'), 'internal', 1.6),
  cut(open('-330,110 -420,100 -480,70'), 'detail', 1.6),
  cut(open('-330,132 -420,150 -484,150'), 'detail', 1.6),
  cut(open('-170,104 -80,86 -10,50'), 'detail', 1.6),
  cut(open('-170,126 -80,130 -10,120'), 'detail', 1.6),
  cut(open('-262,-120 -256,-80 -258,-50'), 'internal', 2),
  cut(open('-310,-104 -296,-72 -294,-48'), 'internal', 2),
  cut(open('-210,-110 -214,-76 -220,-52'), 'internal', 2),
];

const paw = (): readonly Shape[] => [
  body(closed('-390,250! -300,200 -180,206 -120,250 -130,310 -220,344 -340,330 -400,300'), 'dark', { colour: 'black', relief: 0.8 }),
  cut(open('-350,300 -352,316 -346,328'), 'internal', 1.6),
  cut(open('-300,306 -302,322 -296,336'), 'internal', 1.6),
  shadow(closed('-140,326! 0,362 200,370 330,352! 200,384 0,384')),
  solid(closed('-420,330! -200,372 0,392 -200,384!')),
  brush(open('-440,330 -200,386 120,396 400,360'), 'internal', 1.4),
];

/** A cat asleep in a curl, its tail round its nose. */
export const sleepingCat: Motif = {
  name: 'sleeping-cat',
  pose: 'wide',
  words: ['sleeping cat', 'cat sleeping', 'curled up cat', 'napping cat', 'cat nap', 'sleepy cat', 'sleeping kitten', 'curled cat'],
  anchors: { crown: [-250, -140], base: [0, 390], heart: [120, 60] },
  draw: () => [...curl(), ...tail(), ...head(), ...paw()],
};
