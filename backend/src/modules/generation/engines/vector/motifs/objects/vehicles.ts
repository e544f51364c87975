import type { Motif, Shape } from '../motif.js';
import { body, brush, circle, closed, ellipse, open, placed, polar, polygon, polyline, profile, radians, ribbon, shadow, solid, stroke, type Knot } from '../geometry/kit.js';

function spokedWheel(centre: Knot, r: number): readonly Shape[] {
  return [
    body(circle(centre, r), 'black', { colour: 'black' }),
    body(circle(centre, r * 0.74), 'skin', { line: 'internal', colour: 'grey', relief: 0.2 }),
    stroke(circle(centre, r * 0.66), 'internal'),
    ...Array.from({ length: 14 }, (_, i) =>
      stroke(polyline([polar(centre, radians(i * 25.7), r * 0.2), polar(centre, radians(i * 25.7 + 12), r * 0.66)]), 'detail'),
    ),
    body(circle(centre, r * 0.24), 'skin', { colour: 'grey' }),
    solid(circle(centre, r * 0.08)),
  ];
}

const pipe = (course: string, half: number, tone: 'skin' | 'dark' = 'skin'): Shape =>
  body(ribbon(course, profile(`0:${half} 1:${half}`)).outline(), tone, { colour: 'grey' });

const CHOPPER: readonly Shape[] = [
  ...spokedWheel([-300, 180], 170),
  ...spokedWheel([345, 200], 148),
  pipe('345,200 250,20 170,-140', 15),
  pipe('372,196 280,20 200,-136', 9),
  body(closed('-470,100! -430,20 -330,-20 -220,10 -150,90! -180,110 -260,60 -350,60 -420,130!'), 'skin', { colour: 'red' }),
  pipe('-60,210 -200,240 -330,250 -460,246', 20),
  pipe('0,190 -140,206 -300,214 -440,206', 17),
  body(closed('-150,30! 150,20! 170,130 110,220! -110,224! -170,140'), 'dark', { colour: 'black' }),
  body(closed('-96,40! -14,20 -40,150! -120,160!'), 'skin', { colour: 'grey' }),
  body(closed('20,20! 104,36 130,150! 50,150!'), 'skin', { colour: 'grey' }),
  ...[52, 76, 100, 124].flatMap((y) => [
    brush(polyline(`-106,${y + 4} -22,${y - 6}`), 'internal', 1.4),
    brush(polyline(`28,${y - 6} 116,${y + 4}`), 'internal', 1.4),
  ]),
  body(circle([6, 176], 50), 'skin', { colour: 'grey', relief: 0.9 }),
  stroke(circle([6, 176], 30), 'internal'),
  pipe('-220,60 -120,-10 20,-60 170,-120', 14),
  body(closed('-60,-20! 0,-100 100,-120 190,-110 170,-40 60,10 -30,24!'), 'skin', { colour: 'red', relief: 1 }),
  brush(open('0,-66 60,-90 120,-92'), 'internal', 1.8),
  body(closed('0,-10! 60,-30 120,-44! 90,-14 30,6!'), 'skin', { line: 'internal', colour: 'yellow' }),
  body(closed('-290,-10! -260,-60 -200,-50 -120,0 -60,-10! -70,30 -160,50 -250,40'), 'dark', { colour: 'brown' }),
  body(closed('-300,-6! -330,-90 -300,-120 -276,-60!'), 'dark', { colour: 'brown' }),
  pipe('176,-140 150,-230 90,-280 20,-270', 11),
  body(ribbon('40,-272 -20,-256', profile('0:15 1:15')).outline(), 'black', { line: 'internal', colour: 'black' }),
  body(closed('200,-150! 250,-180 290,-150 290,-100 250,-70 206,-92!'), 'skin', { colour: 'grey', relief: 0.9 }),
  body(ellipse([286, -126], 14, 42), 'skin', { colour: 'yellow' }),
];

export const motorcycle: Motif = {
  name: 'motorcycle',
  pose: 'wide',
  words: ['motorcycle', 'motorbike', 'chopper', 'harley', 'bobber'],
  anchors: { base: [0, 350], back: [-150, -40] },
  draw: () => placed(CHOPPER, { y: -30, x: 8, scale: 0.97 }),
};

const TENT: readonly Shape[] = [
  body(polygon('-40,-250 -430,270 60,300'), 'skin', { colour: 'orange' }),
  body(polygon('-40,-250 430,240 60,300'), 'skin', { colour: 'gold' }),
  shadow(polygon('60,-146 424,238 250,264 110,40')),
  body(polygon('-40,-230 -250,286 -60,294'), 'black', { colour: 'black' }),
  body(closed('-40,-236! -70,0 -150,290! -60,294! -30,80'), 'skin', { colour: 'orange' }),
  stroke(polyline('-40,-250 -20,-300'), 'outline'),
  ...['-430,270 -486,330', '430,240 486,300'].map((d) => stroke(polyline(d), 'internal')),
  brush(polyline('-330,220 -150,-20 -60,-180'), 'internal', 1.6),
];

const FIRE: readonly Shape[] = [
  body(closed('-40,0! -60,-50 -30,-90 -20,-150! 30,-110 30,-70! 50,-90! 66,-40 44,0!'), 'skin', { colour: 'red' }),
  body(closed('-16,0! -26,-36 4,-80! 30,-30 20,0!'), 'skin', { line: 'internal', colour: 'yellow' }),
  body(polygon('-90,-14 84,20 80,42 -94,8'), 'skin', { colour: 'brown' }),
  body(polygon('90,-14 -84,20 -80,42 94,8'), 'skin', { colour: 'brown' }),
];

const pineTree = (x: number, foot: number, tall: number): Shape => {
  const steps = Array.from({ length: 5 }, (_, i) => [
    `${tall * (0.07 + i * 0.045)},${-tall * (0.8 - i * 0.16)}`,
    `${tall * (0.035 + i * 0.03)},${-tall * (0.82 - i * 0.16)}`,
  ]).flat();
  const right = steps.map((pair) => pair.split(',').map(Number)).map(([u = 0, v = 0]): Knot => [x + u, foot + v, true]);
  const left = [...right].reverse().map(([u, v]): Knot => [2 * x - u, v, true]);
  return body(closed([[x, foot - tall, true], ...right, [x + 8, foot, true], [x - 8, foot, true], ...left]), 'black', {
    line: 'detail',
    colour: 'leaf',
    relief: 0,
  });
};

export const tent: Motif = {
  name: 'tent',
  pose: 'figure',
  words: ['tent', 'camping', 'camp', 'campsite', 'outdoors', 'adventure', 'wilderness'],
  anchors: { base: [0, 330] },
  draw: () => placed([
    body(circle([170, -250], 130), 'skin', { colour: 'bone', relief: 0.8 }),
    ...[
      [-400, 290, 420],
      [-300, 280, 560],
      [330, 250, 500],
      [420, 260, 380],
      [240, 250, 340],
    ].map(([x = 0, y = 0, t = 0]) => pineTree(x, y, t)),
    body(closed('-490,300! -200,282 100,296 490,270! 400,350 100,372 -200,370 -420,350'), 'skin', { colour: 'moss' }),
    ...placed(TENT, { scale: 0.84, y: 70 }),
    ...placed(FIRE, { x: 250, y: 330, scale: 0.92 }),
    brush(open('-380,340 -200,352 0,346'), 'outline', 1.4),
  ], { y: 0, scale: 0.93 }),
};
