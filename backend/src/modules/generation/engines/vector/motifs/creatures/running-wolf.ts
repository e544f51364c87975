import { body, brush, closed, cut, fill, flames, knots, open, placed, shadow, stroke, type Knot } from '../geometry/kit.js';
import type { Motif } from '../motif.js';
import { wolfHead } from './walking-wolf.js';

const fur = { colour: 'grey' } as const;
const FAR_LEGS = [
  '150,50! 230,120 268,164 268,196 236,226 190,252 150,272! 128,282 124,304 146,316 184,310 206,296! 250,270 296,236 312,196 306,150 290,60!',
  '-260,10! -236,90 -190,140 -176,176! -170,206 -130,236 -90,262! -84,288 -56,300 -20,292 -22,268! -56,248 -100,220 -120,190 -110,160 -110,90 -110,30!',
];
const TAIL = '-306,-96 -366,-150 -376,-116 -452,-154 -446,-112 -512,-116 -478,-76 -520,-40 -470,-36 -486,10 -430,-14 -410,26 -386,-10 -340,10';
const NAPE = '250,-220 176,-236 190,-200 108,-208 130,-166 50,-166 70,-134';
const BODY: readonly Knot[] = [
  ...knots('-322,-70! -356,-10 -370,44 -392,88 -440,116! -462,146 -482,192 -508,226! -506,250 -478,262 -446,252 -444,224 -424,178 -402,150 -352,130 -292,122 -238,110 -196,66!'),
  ...knots('-120,56 10,90 130,96!'),
  ...knots('190,130 260,140 330,130 400,146 436,176! 470,180 486,156 470,130 410,106 340,88 300,60!'),
  ...flames('300,60 330,40 310,10 344,-20 310,-40 340,-80', -0.1),
  ...flames(NAPE, -0.12),
  ...knots('0,-120 -120,-110 -230,-120 -310,-96'),
];
const SADDLE = '-354,-20 -356,34 -318,0 -300,50 -266,4 -240,54 -206,0 -176,50 -142,-6 -100,56 -80,-4 -26,62 -8,0 44,76 62,4 110,84 126,10 172,90 184,10 220,70 226,-40';

/** A wolf at full run to the right, stretched out over the ground. */
export const runningWolf: Motif = {
  name: 'running-wolf',
  pose: 'wide',
  words: ['running wolf', 'wolf running', 'wolves running', 'running wolves', 'hunting wolf', 'sprinting wolf'],
  anchors: { crown: [270, -220], mouth: [470, -100], eye: [360, -144], base: [0, 240], heart: [60, 0], back: [-120, -110] },
  draw: () => placed([
    body(closed(flames(TAIL, -0.1)), 'dark', { ...fur, relief: 0.6 }), cut(open('-340,-40 -410,-60 -470,-76'), 'internal', 2.4), cut(open('-350,-20 -410,-20 -450,-20'), 'internal', 2.4),
    ...FAR_LEGS.map((leg) => body(closed(leg), 'dark', { ...fur, relief: 0.5 })),
    body(closed(BODY), 'skin', { colour: 'bone', relief: 0.9 }),
    fill(closed([...flames(SADDLE, 0.12), ...flames(NAPE, -0.12), ...knots('0,-118 -120,-108 -230,-118 -310,-94 -338,-60')]), 'dark', { ...fur, line: 'none', relief: 0.5 }),
    stroke(open([...BODY, ...BODY.slice(0, 1)]), 'outline'),
    ...['-240,-80 -170,-70 -110,-70', '-40,-80 20,-80 70,-110', '120,-140 160,-110 170,-80'].map((line) => cut(open(line), 'internal', 2.4)),
    shadow(closed('-196,60! -120,60 10,94 130,98! 60,64 -60,44 -140,34')),
    ...['-270,-40 -250,20 -262,90', '-350,40 -344,80 -356,108', '-430,130 -446,170 -466,206', '170,60 230,100 300,104', '-60,50 -10,66 40,68', '240,-10 230,30 250,60', '330,108 380,116 420,134'].map((line) => brush(open(line), 'internal', 2.4)),
    ...[[-480, 240], [-496, 232], [452, 166], [462, 150]].map(([x = 0, y = 0]) => brush(open([[x, y], [x + 10, y + 4], [x + 18, y + 12]]), 'internal', 1.6)),
    ...placed(wolfHead(), { x: 76, y: -16, scale: 0.84 }),
  ], { y: 28, x: 10, scale: 0.97 }),
};
