import { body, brush, circle, closed, ellipse, fill, open, placed, ribbon, profile, shadow, solid, stroke } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

const bowl = (): readonly Shape[] => [
  body(closed('-210,-330! -330,-250 -420,-110 -440,40 -400,200 -300,340 -180,410! 180,410! 300,340 400,200 440,40 420,-110 330,-250 210,-330!'), 'skin', { colour: 'white', relief: 0.5 }),
  body(ellipse([0, -330], 230, 46), 'skin', { colour: 'white' }), stroke(ellipse([0, -326], 186, 28), 'internal'),
  brush(open('-330,-170 -390,-60 -396,60'), 'internal', 2.4), brush(open('-390,120 -376,190 -350,240'), 'internal', 2),
  shadow(closed('290,330! 390,190 424,40 408,-90! 440,40 400,200 300,340 190,404!')),
];
/** Still water a little under the rim. */
const water = (): readonly Shape[] => ['-384,-180 -250,-160 -120,-176 20,-160 170,-176 300,-160 386,-182', '-220,-130 -130,-122 -40,-132', '80,-126 160,-118 240,-130'].map((line) => brush(open(line), 'internal', 1.6));

const gravel = (): readonly Shape[] => [-200, -130, -60, 10, 84, 156, 216].map((x, i) => body(ellipse([x, 374 - (i % 2) * 14], 44, 26), 'skin', { colour: 'tan', line: 'internal', relief: 0.6 }));

const weed = (line: string): Shape => body(ribbon(line, profile('0:16 0.4:22 1:2')).outline(), 'dark', { colour: 'leaf', line: 'internal' });

const goldfish = (): readonly Shape[] => [
  body(closed('-90,0! -170,-80 -230,-90 -200,-10 -236,70 -160,70!'), 'skin', { colour: 'orange', relief: 0.6 }), ...['-120,-10 -170,-40 -210,-70', '-120,0 -180,0 -200,0', '-120,14 -170,40 -214,60'].map((line) => brush(open(line), 'internal', 1.6)),
  body(closed('-30,-70! 10,-130 80,-120 70,-66!'), 'skin', { colour: 'orange' }), body(closed('-10,66! 10,116 60,110 50,60!'), 'skin', { colour: 'orange' }),
  body(closed('-110,0! -60,-64 20,-88 100,-60 150,0! 100,64 20,84 -60,56'), 'skin', { colour: 'orange', relief: 0.9 }),
  solid(circle([96, -20], 13)), brush(open('60,-56 44,0 60,52'), 'internal', 2), ...['10,-40 -6,-20 10,0', '-30,-20 -46,0 -30,20', '14,10 -2,30 14,46'].map((line) => brush(open(line), 'internal', 1.6)), fill(closed('30,10! 10,40 -10,60 40,50!'), 'dark', { colour: 'orange', line: 'internal' }),
];

/** A round bowl of water with a goldfish; something else may be in it instead. */
export const fishbowl: Motif = {
  name: 'fishbowl', pose: 'figure',
  words: ['fish bowl', 'goldfish bowl', 'round aquarium', 'aquarium', 'fish tank', 'goldfish in a bowl', 'bowl of water'],
  anchors: { crown: [0, -370], base: [0, 410], centre: [0, 60] },
  holds: { room: { x: 0, y: 60, width: 560, height: 480 }, draw: () => [...bowl(), ...water()] },
  draw: () => [
    ...bowl(), ...water(), weed('-190,370 -230,270 -180,180 -220,90 -190,10'), weed('-130,370 -110,290 -140,220 -120,150'), weed('230,360 260,270 220,190 250,110'), ...gravel(),
    ...placed(goldfish(), { x: 60, y: 80, scale: 1.05 }), ...[[230, -20, 18], [260, -80, 13], [236, -124, 9]].map(([x = 0, y = 0, r = 0]) => stroke(circle([x, y], r), 'internal')),
  ],
};
