import type { ColourName, Motif, Shape, Tone } from '../motif.js';
import { slab } from './screens.js';
import { arc, body, brush, circle, closed, cut, fill, open, paired, placed, polar, polygon, radians, ribbon, shadow, solid, stroke, symmetric, type Knot } from '../geometry/kit.js';

const star = (x: number, y: number, r: number): string => polygon(Array.from({ length: 10 }, (_, i) => polar([x, y], radians(i * 36 - 90), i % 2 === 0 ? r : r * 0.42)));

/** A cup with two handles on its base. */
export const trophy: Motif = {
  name: 'trophy', pose: 'symmetric',
  words: ['trophy', 'champion', 'trophy cup', 'winner cup', 'world cup', 'award', 'championship', 'winner'],
  anchors: { centre: [0, -120], crown: [0, -470], base: [0, 480] },
  draw: () => [
    ...paired(body(ribbon('230,-350 360,-400 440,-330 420,-190 320,-80 190,-20', () => 26).outline(), 'skin', { colour: 'gold', relief: 0.8 })),
    body(symmetric('0,-440! 290,-440! 290,-280 262,-120 180,20 70,100 0,110!'), 'skin', { colour: 'gold', relief: 1 }), shadow(closed('170,-420! 270,-420! 262,-240 220,-90 140,20 60,84! 140,-60 174,-240')), brush(open('-240,-390 -236,-240 -200,-110'), 'outline', 2.4),
    body(symmetric('0,-484! 310,-484! 310,-430! 0,-430!'), 'dark', { colour: 'gold' }), body(star(0, -210, 124), 'dark', { colour: 'crimson', relief: 0.4 }),
    body(symmetric('0,96! 50,96! 34,160 40,220 90,270! 0,270!'), 'skin', { colour: 'gold', relief: 0.8 }), body(symmetric('0,140! 62,140! 62,172! 0,172!'), 'dark', { colour: 'gold', line: 'internal' }),
    body(symmetric('0,264! 180,264! 196,312! 0,312!'), 'skin', { colour: 'gold' }),
    body(symmetric('0,312! 230,312! 250,490! 0,490!'), 'dark', { colour: 'black' }),
    fill(polygon('-120,356 120,356 120,440 -120,440'), 'skin', { colour: 'gold', line: 'internal' }),
    ...['-90,386 90,386', '-60,414 60,414'].map((d) => stroke(open(d), 'internal')),
  ],
};

/** A medal on its ribbon. */
export const medal: Motif = {
  name: 'medal', pose: 'symmetric',
  words: ['medal', 'gold medal', 'olympic medal', 'medal of honor', 'military medal', 'purple heart medal', 'war medal'],
  anchors: { centre: [0, 220] },
  draw: () => [
    ...paired(body(closed('20,30! 240,-490! 380,-490! 130,90!'), 'dark', { colour: 'red' }), cut(open('82,40 318,-486'), 'outline')), body(polygon('-130,0 130,0 90,60 -90,60'), 'skin', { colour: 'gold' }),
    body(circle([0, 230], 258), 'skin', { colour: 'gold', relief: 0.8 }), stroke(circle([0, 230], 216).replace(/Z$/, ''), 'internal'),
    ...Array.from({ length: 24 }, (_, i) => solid(circle(polar([0, 230], radians(i * 15), 237), 8))),
    body(star(0, 236, 176), 'dark', { colour: 'gold', relief: 0.4 }),
    ...Array.from({ length: 5 }, (_, i) => cut(open([[0, 236], polar([0, 236], radians(i * 72 - 90), 150)]), 'internal')),
  ],
};

/** A dart in the middle of its board. */
export const dartboard: Motif = {
  name: 'dartboard', pose: 'round',
  words: ['dartboard', 'dart', 'darts', 'bullseye', "bull's eye", 'target', 'dart board', 'archery target'],
  anchors: { centre: [0, 0] },
  draw: () => {
    const ring = (from: number, to: number, i: number): string => closed([...arc([0, 0], to, i * 18 - 9, i * 18 + 9), ...arc([0, 0], from, i * 18 + 9, i * 18 - 9)]
      .map(([x, y], k, all): Knot => [x, y, [0, all.length / 2 - 1, all.length / 2, all.length - 1].includes(k)]));
    const sector = (i: number): readonly Shape[] => [
      fill(ring(60, 400, i), i % 2 === 0 ? 'black' : 'skin', { colour: i % 2 === 0 ? 'black' : 'bone', relief: 0 }),
      ...[[226, 256], [366, 400]].map(([a = 0, b = 1]) => fill(ring(a, b, i), i % 2 === 0 ? 'mid' : 'dark', { colour: i % 2 === 0 ? 'red' : 'leaf', relief: 0 })),
    ];
    return [
      body(circle([0, 0], 486), 'dark', { colour: 'black', relief: 0.3 }),
      ...Array.from({ length: 20 }, (_, i) => i).flatMap(sector),
      ...Array.from({ length: 20 }, (_, i) => fill(circle(polar([0, 0], radians(i * 18), 442), 13), 'skin', { colour: 'white', line: 'none' })),
      body(circle([0, 0], 66), 'skin', { colour: 'leaf' }), body(circle([0, 0], 30), 'dark', { colour: 'red' }),
      ...placed(
        [
          body(closed('0,0! 13,-90! 13,-120! -13,-120! -13,-90!'), 'skin', { colour: 'grey' }), body(polygon('-24,-120 24,-120 24,-250 -24,-250'), 'skin', { colour: 'gold' }), ...[-150, -185, -220].map((y) => stroke(open([[-24, y], [24, y]]), 'internal')),
          body(polygon('-9,-250 9,-250 9,-320 -9,-320'), 'skin', { colour: 'grey' }), body(closed('0,-300! 74,-370! 74,-480! 0,-420! -74,-480! -74,-370!'), 'skin', { colour: 'red' }), stroke(open('0,-306 0,-424'), 'outline'),
        ],
        { turn: 42, scale: 0.98 },
      ),
    ];
  },
};

const FACES: readonly (readonly [colours: readonly ColourName[], at: (u: number, v: number) => Knot])[] = [
  [['red', 'yellow', 'white', 'blue', 'red', 'leaf', 'orange', 'white', 'red'], (u, v) => [(u - v) * 140, -480 + (u + v) * 80, true]],
  [['blue', 'leaf', 'blue', 'white', 'orange', 'blue', 'yellow', 'red', 'blue'], (u, v) => [-420 + u * 140, -240 + u * 80 + v * 160, true]],
  [['yellow', 'orange', 'leaf', 'yellow', 'yellow', 'red', 'blue', 'yellow', 'white'], (u, v) => [u * 140, u * -80 + v * 160, true]],
];
const TONES: Partial<Record<ColourName, Tone>> = { red: 'dark', blue: 'dark', leaf: 'mid', orange: 'mid' };

/** The turning cube of six colours. */
export const cube: Motif = {
  name: 'puzzle-cube', pose: 'figure',
  words: ["rubik's cube", 'rubiks cube', 'rubik', 'rubix cube', 'rubik cube', 'puzzle cube', 'magic cube', 'speedcube'],
  anchors: { centre: [0, 0] },
  draw: () => placed(FACES.flatMap(([colours, at]) => [
    body(polygon([at(0, 0), at(3, 0), at(3, 3), at(0, 3)]), 'black', { colour: 'black', relief: 0 }),
    ...colours.map((colour, i) => {
      const [u, v] = [i % 3, Math.floor(i / 3)];
      return fill(
        closed([[0.08, 0.2], [0.2, 0.08], [0.8, 0.08], [0.92, 0.2], [0.92, 0.8], [0.8, 0.92], [0.2, 0.92], [0.08, 0.8]].map(([a = 0, b = 0]): Knot => at(u + a, v + b))),
        TONES[colour] ?? 'skin', { colour, relief: 0.2 },
      );
    }),
  ]), { scale: 1 }),
};

const PIPS: Readonly<Record<number, readonly Knot[]>> = {
  2: [[-1, -1], [1, 1]], 3: [[-1, -1], [0, 0], [1, 1]], 5: [[-1, -1], [1, -1], [0, 0], [-1, 1], [1, 1]], 6: [[-1, -1], [1, -1], [-1, 0], [1, 0], [-1, 1], [1, 1]],
};
const tile = (top: number, low: number, isDark: boolean): readonly Shape[] => [
  body(slab([0, 0], 300, 800, 60), isDark ? 'black' : 'skin', { colour: isDark ? 'black' : 'bone', relief: 0.3 }),
  (isDark ? cut : stroke)(open('-112,0 112,0'), 'outline'), body(circle([0, 0], 17), isDark ? 'skin' : 'dark', { colour: 'gold', line: 'internal' }),
  ...[[top, -200], [low, 200]].flatMap(([n = 2, y = 0]) => (PIPS[n] ?? []).map(([u, v]) =>
    fill(circle([u * 76, y + v * 100], 32), isDark ? 'skin' : 'black', { colour: isDark ? 'white' : 'black', line: 'none' }))),
];

/** Two tiles, a black one over a white one. */
export const domino: Motif = {
  name: 'domino', pose: 'figure',
  words: ['domino', 'dominoes', 'dominos', 'domino tile', 'domino piece', 'double six'],
  anchors: { centre: [0, 0] },
  draw: () => [...placed(tile(6, 5, false), { turn: -22, x: -140, y: 20 }), ...placed(tile(3, 2, true), { turn: 18, x: 180, y: 20 })],
};
