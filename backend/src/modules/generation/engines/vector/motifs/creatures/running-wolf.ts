import { body, brush, closed, cut, flames, knots, open, placed, type Knot } from '../geometry/kit.js';
import type { Motif } from '../motif.js';
import { saddle } from './parts/saddle.js';
import { wolfHead } from './walking-wolf.js';

const fur = { colour: 'grey' } as const;
const FAR_LEGS = [
  '110,40! 190,120 260,176 284,206 262,236 214,258 168,276! 140,290 134,312 160,322 206,314 236,300! 284,270 326,236 336,204 320,160 300,60!',
  '-260,0! -262,90 -210,140 -186,176! -190,206 -150,240 -100,266! -92,290 -60,302 -18,294 -22,268! -66,250 -110,224 -130,194 -116,160 -96,90!',
];
const TAIL = '-300,-90 -360,-150 -372,-118 -450,-160 -446,-120 -520,-126 -486,-84 -530,-50 -476,-44 -494,0 -436,-20 -416,16 -388,-14 -340,6';
const NAPE = '250,-220 176,-240 190,-204 104,-214 126,-172 40,-170 60,-136';
const BACK = '-346,-20 -320,-78 -300,-98 -220,-116 -110,-110 0,-122 60,-138 130,-180 220,-210';
const BELLY = '-196,66 -150,104 -130,76 -70,126 -50,92 10,134 36,98 90,132 120,94';
const BODY: readonly Knot[] = [
  ...knots('-316,-84! -352,-30 -358,40 -384,92 -436,122! -462,152 -486,200 -516,240! -512,264 -482,274 -452,262 -446,232! -424,186 -396,160 -340,146 -280,140 -230,116 -196,66!'),
  ...flames(BELLY, -0.1).slice(1),
  ...knots('120,94! 200,140 280,146 350,130 410,146 446,184! 482,190 502,166 486,136! 420,104 346,84 300,60!'),
  ...flames('300,60 330,40 310,10 344,-20 310,-40 340,-80', -0.1),
  ...flames(NAPE, -0.12),
  ...knots('0,-124 -110,-112 -220,-118 -300,-100'),
];

/** A wolf at full run to the right, stretched out over the ground. */
export const runningWolf: Motif = {
  name: 'running-wolf',
  pose: 'wide',
  words: ['running wolf', 'wolf running', 'wolves running', 'running wolves', 'hunting wolf', 'sprinting wolf'],
  anchors: { crown: [270, -220], mouth: [470, -100], eye: [360, -144], base: [0, 240], heart: [60, 0], back: [-120, -110] },
  draw: (rng) => placed([
    body(closed(flames(TAIL, -0.1)), 'dark', { ...fur, relief: 0.6 }), cut(open('-340,-40 -410,-60 -470,-76'), 'internal', 2.4), cut(open('-350,-20 -410,-20 -450,-20'), 'internal', 2.4),
    ...FAR_LEGS.map((leg) => body(closed(leg), 'dark', { ...fur, relief: 0.5 })),
    body(closed(BODY), 'skin', { colour: 'bone', relief: 0.9 }),
    saddle(BACK, '240,-60 160,-20 60,-10 -40,0 -140,0 -240,-10 -340,20', { count: 10, depth: 46, rng }),
    saddle('120,100 60,114 -30,112 -110,94 -190,70', '-180,50 -110,64 -30,80 50,84 110,76', { count: 8, depth: 24 }),
    ...['-290,30 -250,80 -240,110', '-340,60 -356,96 -390,124', '-440,150 -456,190 -478,226', '170,30 220,90 300,104', '260,20 240,60 270,100', '340,110 390,116 430,140', '90,20 110,60 150,100', '100,-110 150,-60 160,0'].map((line) => brush(open(line), 'internal', 2.6)),
    ...['120,130 200,190 250,210', '-220,80 -180,130 -160,170'].map((line) => cut(open(line), 'internal', 2.2)),
    ...[[-494, 246], [-474, 256], [468, 152], [478, 168]].map(([x = 0, y = 0]) => brush(open([[x, y], [x + 8, y + 6], [x + 12, y + 14]]), 'internal', 1.8)),
    ...placed(wolfHead(), { x: 70, y: -10, scale: 0.88 }),
  ], { y: 28, x: 10, scale: 0.97 }),
};
