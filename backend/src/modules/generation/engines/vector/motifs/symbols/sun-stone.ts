import {
  body,
  brush,
  circle,
  closed,
  cut,
  dots,
  fill,
  open,
  paired,
  placed,
  polar,
  polygon,
  radians,
  solid,
  stroke,
  symmetric,
  type Point,
} from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

const round = (count: number, draw: (i: number) => readonly Shape[], start = 0): readonly Shape[] =>
  Array.from({ length: count }, (_, i) => placed(draw(i), { turn: start + (i * 360) / count })).flat();
const beads = (count: number, radius: number, size: number): Shape =>
  solid(dots(Array.from({ length: count }, (_, i): Point => polar([0, 0], radians((i * 360) / count), radius)), size));
const rim = (radius: number, tone: 'skin' | 'dark'): Shape => body(circle([0, 0], radius), tone, { colour: tone === 'dark' ? 'teal' : 'tan', relief: 0.2 });

/** The signs of the twenty days, five plain glyphs in turn. */
const DAYS: readonly (readonly Shape[])[] = [
  [body(polygon('-18,-316 18,-316 18,-284 -18,-284'), 'dark', { line: 'internal', colour: 'red' })],
  [body(circle([0, -300], 17), 'skin', { line: 'internal', colour: 'gold' }), solid(circle([0, -300], 7))],
  [stroke(open('-16,-286 -18,-312 2,-318 16,-306 8,-292 -4,-298'), 'internal')],
  [body(polygon('0,-320 18,-286 -18,-286'), 'dark', { line: 'internal', colour: 'teal' })],
  [...[-308, -296, -284].map((y) => stroke(open([[-17, y], [0, y - 6], [17, y]]), 'internal'))],
];

const day = (i: number): readonly Shape[] => [body(polygon('-34,-334 34,-334 29,-268 -29,-268'), 'skin', { line: 'internal', colour: 'bone', relief: 0.2 }), ...(DAYS[i % DAYS.length] ?? [])];

const ray = (): readonly Shape[] => [
  body(closed('0,-452! 40,-384 62,-346! 30,-352 24,-336! 0,-346 -24,-336! -30,-352 -62,-346! -40,-384'), 'skin', { colour: 'gold', relief: 0.5 }), body(closed('0,-424! 20,-384 0,-366! -20,-384'), 'dark', { line: 'internal', colour: 'red' }),
];
const plume = (): readonly Shape[] => [body(closed('-22,-348! -30,-396 0,-430! 30,-396 22,-348!'), 'dark', { line: 'internal', colour: 'teal' }), cut(open('0,-358 0,-384 0,-410'), 'internal', 1.8)];

/** The four suns that were, set about the face as panels. */
const panel = (): readonly Shape[] => [
  body(closed('-62,-240! 62,-240! 74,-150! 0,-128 -74,-150!'), 'skin', { colour: 'tan', relief: 0.3 }), stroke(open('-46,-226 46,-226 54,-164 0,-146 -54,-164 -46,-226'), 'detail'),
  ...paired(solid(closed('12,-208! 34,-212 40,-190! 24,-182 12,-192!')), brush(open('14,-172 30,-166 42,-174'), 'internal', 1.8)), stroke(open('0,-216 0,-196 0,-180'), 'internal'),
];

const face = (): readonly Shape[] => [
  body(circle([0, 0], 130), 'skin', { colour: 'gold', relief: 0.7 }),
  ...paired(
    body(closed('100,-30! 144,-36 158,0 144,40 100,34!'), 'skin', { line: 'internal', colour: 'teal' }), solid(circle([130, 2], 11)),
    fill(closed('20,-22! 34,-48 66,-48 82,-22! 62,-6 36,-6!'), 'skin', { line: 'internal', colour: 'white', relief: 0 }), solid(circle([52, -26], 13)), brush(open('10,-58 50,-76 92,-50'), 'outline', 1.5), brush(open('90,0 84,30 64,56'), 'internal', 2.2), cut(open('70,20 60,40 40,50'), 'detail', 1.4),
  ),
  body(symmetric('0,-40 14,-36 20,6 30,22 16,34 0,32'), 'skin', { line: 'internal', colour: 'gold', relief: 0.9 }),
  body(symmetric('0,48! 40,44 66,58 50,84 20,90 0,90!'), 'black', { colour: 'black' }),
  ...[-36, -14, 14, 36].map((x) => body(polygon([[x - 9, 52], [x + 9, 52], [x + 7, 66], [x - 7, 66]]), 'skin', { line: 'none', colour: 'white' })),
  body(closed('-20,72! 20,72! 16,124 0,150! -16,124'), 'skin', { colour: 'red', line: 'internal' }), stroke(open('0,80 0,104 0,130'), 'internal'),
  body(symmetric('0,-124! 60,-112 100,-78 90,-64! 50,-90 0,-98!'), 'dark', { colour: 'teal', line: 'internal' }), ...[-60, -30, 0, 30, 60].map((x) => cut(circle([x, -106 + (x * x) / 260], 7).replace(/Z$/, ''), 'detail')),
];

/** The Aztec stone of the sun: the face, the four suns, the twenty days, the rays. */
export const sunStone: Motif = {
  name: 'sun-stone',
  pose: 'round',
  words: ['sun stone', 'aztec calendar', 'aztec sun stone', 'aztec sun', 'mayan calendar', 'aztec calendar stone', 'tonatiuh', 'aztec', 'mayan'],
  anchors: { centre: [0, 0] },
  draw: () => [
    rim(496, 'dark'), rim(470, 'skin'), ...round(24, () => [fill(polygon('-26,-466 26,-466 22,-440 -22,-440'), 'dark', { line: 'none', colour: 'red', relief: 0.1 })], 7.5), rim(436, 'skin'),
    ...round(8, plume, 22.5), ...round(8, ray), rim(342, 'dark'), ...round(20, day), rim(262, 'skin'), beads(40, 251, 5), stroke(circle([0, 0], 240).replace(/Z$/, ''), 'internal'),
    ...round(4, panel, 45), ...round(4, () => [body(closed('0,-236! 30,-180 0,-136! -30,-180'), 'dark', { line: 'internal', colour: 'red' })]), ...face(),
  ],
};
