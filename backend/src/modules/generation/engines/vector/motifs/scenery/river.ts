import { body, brush, circle, closed, open, polygon, shadow, type Knot } from '../geometry/kit.js';
import type { Motif, Rng, Shape } from '../motif.js';

const PEAKS: readonly Shape[] = [
  body(closed('-490,-30! -420,-110! -380,-90! -310,-200! -270,-160! -200,-90! -120,-40! -60,10! -490,10!'), 'skin', { colour: 'grey', relief: 0.3 }),
  shadow(closed('-310,-194! -272,-156! -204,-88! -130,-36! -70,6! -190,6! -230,-50! -260,-70! -290,-120!')), shadow(closed('-420,-104! -384,-86! -400,-40! -370,6! -430,6! -430,-50!')),
  body(closed('490,-40! 430,-130! 390,-100! 330,-170! 280,-110! 220,-80! 150,-30! 120,10! 490,10!'), 'skin', { colour: 'grey', relief: 0.3 }),
  shadow(closed('330,-164! 388,-96! 430,-124! 486,-38! 486,6! 330,6! 380,-40! 340,-80!')),
  body(closed('-190,10! -120,-110! -80,-160! -20,-300! 30,-250! 60,-210! 100,-150! 150,-100! 210,-40! 260,10!'), 'skin', { colour: 'grey', relief: 0.3 }),
  shadow(closed('-20,-292! 28,-246! 58,-206! 98,-146! 148,-96! 206,-36! 250,6! 90,6! 60,-60! 80,-100! 30,-140! 40,-180! 0,-220!')),
  ...['-20,-300! -40,-230! -20,-190! -60,-120! -40,-80!', '-80,-160! -90,-110! -120,-70!'].map((d) => brush(open(d), 'internal', 1.6)),
];

/** Bends of the water from the far end to the near, each a bank against the next. */
const WATER = '-8,20! 26,20! 70,40 110,66 60,96 -40,124 -90,156 -20,190 120,214 250,260 270,330 180,400 100,470! -240,470! -200,400 -130,340 -140,290 -260,250 -330,196 -270,146 -110,112 -10,86 20,62 -6,44';
const FLOW = ['20,46 50,64 10,84', '-60,120 -150,146 -210,180', '-150,176 -120,206 -30,226', '40,222 130,250 190,300', '-60,268 30,300 60,350', '130,330 110,390 40,440', '-40,350 -60,400 -130,450', '-250,196 -220,226 -160,244'];
const MEADOW = '-490,10! -300,2 -100,16 100,10 300,2 490,10! 480,120 440,240 370,350 260,440 120,470! -260,470! -380,380 -450,260 -480,130';

const pine = (x: number, foot: number, tall: number): Shape =>
  body(polygon([[0, -1], [0.12, -0.66], [0.06, -0.66], [0.18, -0.36], [0.09, -0.36], [0.25, -0.06], [0.04, -0.06],
    [0.04, 0], [-0.04, 0], [-0.04, -0.06], [-0.25, -0.06], [-0.09, -0.36], [-0.18, -0.36], [-0.06, -0.66], [-0.12, -0.66]]
    .map(([u = 0, v = 0]): Knot => [x + u * tall, foot + v * tall])), 'black', { line: 'internal', colour: 'leaf', relief: 0 });

/** Where the pines stand on both banks, the far ones first. */
const PINES = [[-230, 40, 84], [-160, 50, 70], [-300, 50, 96], [210, 46, 80], [270, 60, 92], [330, 50, 76], [-400, 90, 130], [-350, 110, 110],
  [370, 120, 130], [420, 90, 110], [310, 190, 120], [-420, 250, 190], [-350, 310, 170], [400, 250, 200], [340, 330, 180]] as const;

const bankPines = (rng: Rng): readonly Shape[] => PINES.map(([x, foot, tall]) => pine(x + rng.between(-8, 8), foot, tall * rng.between(0.92, 1.08)));

const STONES = ['-230,420 -190,390 -140,404 -120,440! -200,450', '150,420 190,380 250,390 270,430! 200,446', '-60,440 -30,418 20,424 34,452! -20,460'].map((d) => body(closed(d), 'skin', { colour: 'grey', line: 'internal', relief: 0.6 }));

/** A river that winds out of the mountains to the foreground between pines. */
export const river: Motif = {
  name: 'river',
  pose: 'scenery',
  words: ['river', 'stream', 'lake', 'valley', 'creek'],
  anchors: { base: [0, 300] },
  draw: (rng) => [
    body(circle([150, -210], 96), 'skin', { colour: 'orange', relief: 0.2 }), ...PEAKS,
    body(closed(MEADOW), 'skin', { colour: 'leaf', relief: 0.2 }), body(closed(WATER), 'skin', { colour: 'blue', relief: 0.3 }),
    ...['60,96 -40,124 -90,156! -60,150 10,126 70,104!', '-130,340 -140,290 -260,250! -200,262 -120,290 -100,336!', '250,260 270,330 180,400! 230,350 250,310!'].map((d) => shadow(closed(d))),
    ...FLOW.map((d) => brush(open(d), 'internal', 2)), ...bankPines(rng), ...STONES,
    ...['-330,220 -290,214 -250,222', '200,160 250,152 300,160', '-440,180 -400,172 -370,180', '330,400 300,414 270,412'].map((d) => brush(open(d), 'internal', 1.6)),
  ],
};
