import { runningHorse } from '../creatures/running-horse.js';
import { body, brush, circle, closed, cut, fill, lock, open, placed, polygon, ribbon, solid, symmetric, type Knot } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

/** The brass pole, twisted, with a ball at either end. */
const POLE: readonly Shape[] = [
  body(polygon('-19,-450 19,-450 19,450 -19,450'), 'skin', { colour: 'gold', relief: 0.9 }),
  ...Array.from({ length: 17 }, (_, i) => -432 + i * 54).map((y) => brush(open([[-19, y + 24], [-4, y + 10], [19, y - 12]]), 'internal', 2.4)),
  ...[-1, 1].map((side) => body(symmetric([[0, 498 * side], [26, 486 * side], [30, 466 * side], [18, 450 * side, true], [0, 444 * side]]), 'skin', { colour: 'gold', relief: 0.9 })),
];

const rosette = ([x, y]: Knot): readonly Shape[] => [body(circle([x, y], 19), 'skin', { colour: 'gold', line: 'internal', relief: 0.9 }), solid(circle([x, y], 6))];

/** Cloth and saddle, where the horse's own back is. */
const SADDLE: readonly Shape[] = [
  body(closed('-162,-146! -60,-136 40,-146! 58,-70 62,20! 30,50 4,28! -24,62 -54,38! -84,64 -110,34! -140,40 -166,6! -178,-70'), 'dark', { colour: 'crimson', relief: 0.6 }),
  cut(open('-162,-10 -134,18! -108,8 -84,38! -54,12 -24,36! 2,2 28,24! 44,4'), 'internal', 1.6), ...[[-120, -50], [-56, -36], [8, -50]].map(([x = 0, y = 0]) => fill(circle([x, y], 13), 'skin', { colour: 'gold', line: 'none' })),
  body(ribbon('-40,-110 -36,-40 -40,60', () => 11).outline(), 'skin', { colour: 'brown', line: 'internal' }),
  body(closed('-40,54! -8,64 2,112! -78,112! -72,64'), 'skin', { colour: 'gold', line: 'internal' }), solid(closed('-40,72! -20,78 -14,98! -64,98! -60,78')),
  body(closed('-148,-150! -150,-196 -116,-222 -84,-204 -70,-172! -30,-160 6,-172 26,-218! 58,-226 70,-196 54,-146! 10,-116 -60,-104 -124,-120'), 'skin', { colour: 'gold', relief: 0.8 }),
  brush(open('-118,-200 -100,-160 -50,-136 10,-146 42,-190'), 'internal', 2.4),
];

/** Breast strap, crupper and bridle, with their rosettes. */
const HARNESS: readonly Shape[] = [
  body(ribbon('50,-70 150,-24 272,-58', () => 17).outline(), 'dark', { colour: 'crimson', line: 'internal' }), body(ribbon('-168,-70 -240,-72 -322,-56', () => 15).outline(), 'dark', { colour: 'crimson', line: 'internal' }),
  ...[[110, -36], [180, -26], [240, -46], [-220, -74], [-280, -66]].flatMap(([x = 0, y = 0]) => rosette([x, y])),
  body(ribbon('462,-272 442,-230 414,-200', () => 11).outline(), 'dark', { colour: 'crimson', line: 'internal' }), body(ribbon('322,-372 346,-300 424,-222', () => 11).outline(), 'dark', { colour: 'crimson', line: 'internal' }),
  ...rosette([428, -216]), brush(open('420,-206 300,-120 160,-110 40,-170'), 'outline', 1.4),
];

const PLUME: readonly Shape[] = ['304,-396 262,-460 200,-470 150,-430', '308,-398 300,-480 236,-520 176,-500', '312,-398 340,-480 310,-550 244,-560'].map((line) => body(lock(line, 26, 0.5), 'skin', { colour: 'red', relief: 0.8 }));

/** A galloper of the roundabout, on its pole. */
export const carouselHorse: Motif = {
  name: 'carousel-horse', pose: 'figure',
  words: ['carousel horse', 'carousel', 'merry go round', 'merry-go-round', 'rocking horse', 'roundabout horse', 'carousel pony'],
  anchors: { crown: [-280, -310], centre: [0, 60] },
  draw: (rng) => [
    ...placed(POLE, { x: 48 }),
    ...placed([...runningHorse.draw(rng), ...placed([...SADDLE, ...HARNESS, ...PLUME], { x: 4, y: 60, scale: 0.92 })], { flip: true, scale: 0.98, y: 10 }),
  ],
};
