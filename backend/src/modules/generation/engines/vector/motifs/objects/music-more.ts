import { body, brush, circle, closed, ellipse, fill, open, placed, polar, polygon, profile, radians, ribbon, shadow, solid, stroke } from '../geometry/kit.js';
import type { Motif } from '../motif.js';

/** A saxophone. */
export const saxophone: Motif = {
  name: 'saxophone',
  pose: 'figure',
  words: ['saxophone', 'sax', 'jazz'],
  anchors: { centre: [0, 60], base: [0, 480] },
  draw: () => {
    const tube = ribbon('-190,-400 -90,-300 -60,-100 -60,200 0,370 130,400 230,290 260,120 300,-60', profile('0:26 0.3:44 0.6:76 0.8:92 1:128'));
    return [
      body(closed('-340,-440! -250,-470 -170,-440 -160,-380! -210,-400 -270,-400 -330,-390!'), 'black', { colour: 'black' }), body(ribbon('-260,-430 -200,-450 -150,-400 -110,-330', () => 22).outline(), 'skin', { colour: 'gold' }),
      body(tube.outline(), 'skin', { colour: 'gold', relief: 1 }), body(ellipse([304, -70], 140, 50, -12), 'dark', { colour: 'brown' }),
      stroke(ellipse([304, -70], 140, 50, -12).replace(/Z$/, ''), 'outline'),
      ...[0.2, 0.27, 0.34, 0.41, 0.48].flatMap(
        (at) => [body(circle(tube.at(at, 0.2), 32), 'skin', { colour: 'gold', relief: 0.9 }), fill(circle(tube.at(at, 0.2), 17), 'skin', { colour: 'white', line: 'internal', relief: 0.5 })],
      ),
      ...[0.62, 0.72].map((at) => body(circle(tube.at(at, 0), 44), 'skin', { colour: 'gold', relief: 0.9 })), stroke(tube.along(1.25, 0.18, 0.5), 'outline'),
      stroke(tube.along(-0.7, 0.2, 0.9), 'detail'), ...[0.56, 0.66, 0.8].map((at) => brush(open([tube.at(at, -1), tube.at(at + 0.01, 0), tube.at(at, 1)]), 'internal', 1.8)),
      ...placed(
        [body(ribbon('0,0 0,-120', () => 7).outline(), 'black', { line: 'none' }), solid(ellipse([-22, 6], 32, 22, -20)), body(closed('0,-120! 60,-100 70,-50! 50,-80 0,-90!'), 'black', { line: 'none' })],
        { x: -300, y: 120, scale: 1.2 },
      ),
      ...placed([body(ribbon('0,0 0,-120', () => 7).outline(), 'black', { line: 'none' }), solid(ellipse([-22, 6], 32, 22, -20))], { x: 60, y: -270, scale: 0.9 }),
    ];
  },
};

/** A trumpet lying across. */
export const trumpet: Motif = {
  name: 'trumpet',
  pose: 'wide',
  words: ['trumpet', 'bugle', 'horn instrument', 'trombone'],
  anchors: { centre: [0, 0] },
  draw: () => [
    body(closed('160,-30! 300,-60 400,-120 460,-180! 490,-100 490,40 460,130! 400,70 300,20 160,4!'), 'skin', { colour: 'gold', relief: 1 }), body(ellipse([468, -26], 26, 152), 'dark', { colour: 'brown' }), body(polygon('-420,-30 170,-30 170,2 -420,2'), 'skin', { colour: 'gold', relief: 0.9 }),
    body(closed('-490,-44! -430,-30! -430,2! -490,18!'), 'skin', { colour: 'gold' }),
    body(closed('-220,-10! -300,0 -330,60 -300,130 -220,140! 120,140! 190,120 210,70 190,20 130,0! 130,30! 170,40 176,70 160,106 110,112! -210,112! -280,100 -296,64 -280,30 -220,20!'), 'skin', { colour: 'gold', relief: 0.8 }),
    ...[-130, -50, 30].flatMap((x) => [
      body(polygon(`${x - 30},-110 ${x + 30},-110 ${x + 30},150 ${x - 30},150`), 'skin', { colour: 'gold', relief: 1 }), body(polygon(`${x - 8},-170 ${x + 8},-170 ${x + 8},-108 ${x - 8},-108`), 'dark', { colour: 'grey' }), body(closed(`${x - 24},-186! ${x + 24},-186! ${x + 24},-164! ${x - 24},-164!`), 'skin', { colour: 'bone' }), brush(open(`${x - 28},-70 ${x},-64 ${x + 28},-70`), 'internal', 1.6),
      brush(open(`${x - 28},100 ${x},106 ${x + 28},100`), 'internal', 1.6),
    ]),
    shadow(closed('200,2! 300,18 400,66 456,124! 380,20 300,-10')),
    ...[[300, -240, 30], [380, -260, 20], [240, -190, 16]].map(
      ([x = 0, y = 0, r = 10]) => solid(
        closed([0, 1, 2, 3, 4, 5, 6, 7].map((k) => [...polar([x, y], radians(k * 45 - 90), k % 2 === 0 ? r : r * 0.26), true] as const)),
      ),
    ),
  ],
};
