import { body, brush, closed, cut, fill, flames, knots, open, placed, shadow, type Knot } from '../geometry/kit.js';
import type { Motif } from '../motif.js';
import { wolfHead } from './walking-wolf.js';

const fur = { colour: 'grey' } as const;
const FAR_LEGS = [
  '150,40! 130,110 70,150 30,196 4,240! 30,262 70,250 110,200 180,160 240,90 240,30!',
  '-330,30! -290,110 -210,150 -130,170 -70,196 -50,226! -20,214 -16,186 -60,156 -130,136 -180,110 -200,50!',
];
const TAIL = '-310,-60 -390,-120 -420,-90 -490,-120 -470,-80 -508,-60 -460,-40 -490,0 -420,-16 -430,20 -350,10';
const BODY: readonly Knot[] = [
  ...knots('-340,-60! -380,20 -400,70 -440,120 -484,170 -506,220! -486,250 -450,246 -430,226 -400,180 -340,150 -270,120 -210,60!'),
  ...knots('-120,56 10,90 130,96!'),
  ...knots('190,130 260,140 330,130 400,146 436,176! 470,180 486,156 470,130 410,106 340,88 300,60!'),
  ...flames('300,60 330,40 310,10 344,-20 310,-40 340,-80', -0.1),
  ...flames('250,-220 190,-240 200,-206 130,-216 150,-176 80,-180 96,-146', -0.12),
  ...knots('0,-120 -120,-110 -230,-120 -310,-96'),
];
const SADDLE = '-350,-20 -310,20 -290,-20 -250,20 -220,-24 -160,20 -130,-20 -80,16 -40,-20 10,30 40,-10 100,50 120,0 180,60 200,-40 240,-60';

/** A wolf at full run to the right, stretched out over the ground. */
export const runningWolf: Motif = {
  name: 'running-wolf',
  pose: 'wide',
  words: ['running wolf', 'wolf running', 'wolves running', 'running wolves', 'hunting wolf', 'sprinting wolf'],
  anchors: { crown: [270, -220], mouth: [470, -100], eye: [360, -144], base: [0, 240], heart: [60, 0], back: [-120, -110] },
  draw: () => placed([
    body(closed(flames(TAIL, -0.1)), 'dark', { ...fur, relief: 0.6 }), cut(open('-340,-40 -410,-60 -470,-76'), 'internal', 2.4), cut(open('-350,-20 -410,-20 -450,-20'), 'internal', 2.4),
    ...FAR_LEGS.map((leg) => body(closed(leg), 'dark', { ...fur, relief: 0.5 })),
    body(closed(BODY), 'skin', { ...fur, relief: 0.9 }),
    fill(closed([...flames(SADDLE, 0.08), ...knots('250,-210! 190,-206 96,-142 0,-116 -120,-106 -230,-116 -310,-92 -338,-60')]), 'dark', { ...fur, line: 'none', relief: 0.5 }),
    ...['-240,-80 -170,-70 -110,-70', '-40,-80 20,-80 70,-110', '120,-140 160,-110 170,-80'].map((line) => cut(open(line), 'internal', 2.4)),
    shadow(closed('-230,66! -120,60 10,94 130,98! 60,60 -60,40 -150,30')),
    ...['-260,20 -270,70 -320,120', '-360,60 -390,100 -420,140', '170,60 230,100 300,104', '-60,50 -10,66 40,68', '240,-10 230,30 250,60', '330,108 380,116 420,134'].map((line) => brush(open(line), 'internal', 2.4)),
    ...[[-470, 232], [-488, 222], [452, 166], [462, 150]].map(([x = 0, y = 0]) => brush(open([[x, y], [x + 10, y + 4], [x + 18, y + 12]]), 'internal', 1.6)),
    ...placed(wolfHead(), { x: 76, y: -16, scale: 0.84 }),
  ], { y: 28, x: 6, scale: 0.985 }),
};
