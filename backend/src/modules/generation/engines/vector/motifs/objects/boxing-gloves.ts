import type { Motif, Shape } from '../motif.js';
import { body, brush, circle, closed, glint, open, placed, polyline, profile, ribbon, shadow, solid, stroke, whip } from '../geometry/kit.js';

const LACES = [-236, -186, -136, -86] as const;

/** A boxing glove hanging from its cuff, the palm with its laces in front, the thumb to the right. */
const GLOVE: readonly Shape[] = [
  body(closed('-118,-190! -178,-120 -222,-20 -238,100 -216,230 -150,330 -40,372 76,356 160,290 198,190 196,60 160,-60 112,-190!'), 'skin', {
    colour: 'red',
    relief: 1,
  }),
  whip('-226,30 -226,150 -190,252 -120,328 -20,358 90,336', '-160,20 -150,120 -110,196 -50,246 10,262 80,250', { count: 17, reach: 0.86, longest: 'middle' }),
  stroke(open('-232,72 -150,128 -40,150 70,128 132,84'), 'internal'),
  brush(open('-214,96 -146,146 -40,170 66,150'), 'detail', 1.4),
  glint(closed('-196,-20! -170,-92 -140,-130! -150,-70 -170,-10!')),
  body(closed('104,-136! 164,-120 222,-60 252,30 250,128 214,190 160,196 126,150 118,70 104,-10'), 'skin', { colour: 'red', relief: 0.9 }),
  whip('240,20 240,120 206,178 160,184', '196,20 192,90 172,120 146,128', { count: 7, reach: 0.8, longest: 'middle' }),
  brush(open('140,-90 184,-50 208,10'), 'internal', 2),
  body(closed('-136,-330! -20,-342 120,-330! 122,-260 114,-184! 0,-174 -122,-184! -134,-260'), 'skin', { colour: 'bone', relief: 0.6 }),
  shadow(closed('60,-326! 112,-322! 114,-258 108,-192! 62,-186! 74,-260')),
  brush(open('-126,-306 -10,-318 112,-308'), 'internal', 1.4),
  body(closed('-40,-262! 30,-262! 36,-150 22,-60 -4,-36 -28,-60 -44,-150'), 'dark', { line: 'internal', colour: 'black', relief: 0 }),
  ...LACES.flatMap((y) => [
    body(ribbon(`-66,${y - 16} -4,${y} 58,${y + 20}`, () => 8).outline(), 'skin', { line: 'internal', colour: 'white' }),
    body(ribbon(`58,${y - 16} -4,${y} -66,${y + 20}`, () => 8).outline(), 'skin', { line: 'internal', colour: 'white' }),
    ...[-68, 60].map((x) => solid(circle([x, y + 2], 8))),
  ]),
];

const cord = (course: string): Shape => body(ribbon(course, profile('0:10 1:10')).outline(), 'skin', { line: 'internal', colour: 'bone' });

export const boxingGloves: Motif = {
  name: 'boxing-gloves',
  pose: 'figure',
  words: ['boxing gloves', 'boxing glove', 'boxing', 'boxer gloves', 'fighter'],
  anchors: { crown: [0, -480] },
  draw: () => [
    cord('-150,-190 -150,-330 -70,-446 0,-430'), cord('150,-170 150,-330 70,-446 0,-430'),
    cord('-230,-190 -200,-350 -100,-440 6,-420'), cord('230,-170 200,-350 100,-440 -6,-420'),
    ...placed(GLOVE, { x: -222, y: 102, turn: 9, scale: 0.99, flip: true }),
    ...placed(GLOVE, { x: 222, y: 122, turn: -9, scale: 0.99 }),
    body(closed('-60,-470 0,-490 60,-470 70,-430 40,-396 -40,-396 -70,-430'), 'skin', { colour: 'bone', relief: 0.9 }),
    ...['-40,-470 -10,-430 -30,-400', '-4,-486 24,-440 6,-398', '34,-476 52,-446 42,-404'].map((line) => brush(open(line), 'internal', 1.4)),
    stroke(polyline('-60,-468 -66,-486'), 'detail'),
  ],
};
