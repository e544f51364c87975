import { body, brush, closed, ellipse, open, polar, polygon, radians, shadow, solid } from '../geometry/kit.js';
import type { Motif } from '../motif.js';

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
