import { body, brush, closed, cut, dots, leaf, open, paired, placed, polar, radians, ribbon, solid, symmetric } from '../geometry/kit.js';
import type { Motif, Rng, Shape } from '../motif.js';

const bloomOf = (k: number): readonly Shape[] => placed([
  ...[-126, 126, 0].map((turn) => body(leaf([0, 0], polar([0, 0], radians(turn - 90), 250), { half: 84, belly: 0.55 }), 'skin', { colour: 'pink', relief: 0.6 })),
  ...paired(body(closed('10,0! 90,-130 230,-150 280,-60 240,60 110,70!'), 'skin', { colour: 'pink', relief: 0.6 }), ...['40,-10 130,-60 220,-80', '40,0 140,-20 230,-10', '40,10 120,30 190,30'].map((line) => brush(open(line), 'detail', 1.4))),
  ...['0,-40 0,-120 0,-190', '-30,-60 -36,-120 -30,-170', '30,-60 36,-120 30,-170'].map((line) => brush(open(line), 'detail', 1.4)),
  body(symmetric('0,0 40,-10 70,30 50,70 20,90 44,140 0,180'), 'dark', { colour: 'crimson', relief: 0.6 }), body(symmetric('0,-50 34,-40 38,0 0,30'), 'skin', { colour: 'yellow', line: 'internal', relief: 0.9 }), solid(dots([[-12, 46], [12, 46], [0, 66]], 6)),
], { scale: k });

/** A spray of moth orchids. */
export const orchid: Motif = {
  name: 'orchid',
  pose: 'flora',
  words: ['orchid', 'orchids', 'moth orchid'],
  anchors: { centre: [0, 0], base: [-160, 480] },
  draw: (rng: Rng) => placed([
    body(ribbon('-160,490 -190,300 -130,80 20,-120 200,-250 380,-330', (t) => 13 - 7 * t).outline(), 'dark', { colour: 'moss' }),
    ...[[360, -330, 34], [430, -350, 24], [286, -300, 42]].map(
      ([x = 0, y = 0, r = 30]) => body(closed([[x - r, y, true], [x, y - r * 0.9], [x + r * 1.2, y - r * 0.2], [x, y + r * 0.8]]), 'skin', { colour: 'pink' }),
    ),
    ...[[-200, 480, -470, 250], [-140, 480, 130, 330]].flatMap(([x = 0, y = 0, u = 0, v = 0]) => [
      body(leaf([x, y], [u, v], { half: 60, belly: 0.5, bend: u < 0 ? -40 : 40 }), 'dark', { colour: 'leaf' }),
      cut(open([[x, y], [(x + u) / 2, (y + v) / 2 - 16], [u, v]]), 'internal', 1.8),
    ]),
    ...placed(bloomOf(0.62), { x: 190, y: -140, turn: 24 + rng.between(-6, 6) }), ...placed(bloomOf(0.78), { x: -160, y: 60, turn: -14 + rng.between(-6, 6) }),
    ...placed(bloomOf(0.66), { x: 60, y: -330, turn: 6 }),
  ], { scale: 0.96 }),
};

/** A bearded iris. */
export const iris: Motif = {
  name: 'iris-flower',
  pose: 'flora',
  words: ['iris', 'irises', 'iris flower', 'bearded iris', 'purple iris', 'february birth flower iris'],
  anchors: { centre: [0, -150], base: [0, 490] },
  draw: () => [
    body(ribbon('0,60 10,280 -10,492', () => 17).outline(), 'dark', { colour: 'moss' }),
    ...[[-1, -100], [1, 60]].flatMap(([side = 1, y = 0]) => [
      body(leaf([0, 490], [side * 210, y + 40], { half: 50, belly: 0.35, bend: side * 40 }), 'dark', { colour: 'leaf' }),
      cut(open([[side * 20, 460], [side * 80, 250], [side * 190, y + 80]]), 'internal', 2),
    ]),
    ...paired(body(closed('0,-60! 110,-130 170,-260 150,-400 70,-480 20,-440! 0,-300'), 'skin', { colour: 'violet', relief: 0.8 }), ...['40,-120 90,-250 90,-400', '20,-120 40,-260 40,-400'].map((line) => brush(open(line), 'detail', 1.6))),
    body(symmetric('0,-60! 60,-180 90,-320 60,-440 0,-490'), 'skin', { colour: 'violet', relief: 0.9 }), ...['-20,-120 -30,-280 -14,-420', '20,-120 30,-280 14,-420'].map((line) => brush(open(line), 'detail', 1.6)),
    ...paired(
      body(closed('0,-40! 110,-110 260,-120 370,-30 390,110 330,200 240,160 130,80 40,40!'), 'skin', { colour: 'violet', relief: 0.8 }), ...['60,-20 190,-30 320,60', '60,0 170,30 280,120', '70,-50 200,-80 330,-10'].map((line) => brush(open(line), 'detail', 1.5)),
      solid(dots([[70, -26], [104, -24], [138, -14], [170, 0]], (t) => 13 - 6 * t)),
    ),
    body(symmetric('0,-40! 90,0 120,110 90,220 0,270'), 'skin', { colour: 'violet', relief: 0.8 }), ...['0,0 0,100 0,220', '-40,30 -50,120 -34,200', '40,30 50,120 34,200'].map((line) => brush(open(line), 'detail', 1.5)),
    solid(dots([[0, 0], [0, 34], [0, 66]], (t) => 14 - 6 * t)),
  ],
};
