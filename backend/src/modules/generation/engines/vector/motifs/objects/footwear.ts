import type { Motif, Shape } from '../motif.js';
import { body, brush, circle, closed, cut, fill, open, placed, polygon, ribbon, shadow, solid, symmetric } from '../geometry/kit.js';

const LACES = [[30, -230], [80, -150], [136, -74], [196, -4]] as const;

const SNEAKER: readonly Shape[] = [
  body(closed('-400,-330! -340,-350 -200,-340 -60,-350 10,-330! 60,-240 160,-90 250,20 340,60! 400,120 400,200! -420,200! -430,60 -420,-140'), 'dark', { colour: 'black', relief: 0.7 }), cut(open('-374,-290 -384,-120 -380,60'), 'internal', 2.2), cut(open('-240,-300 -230,-120 -190,60 -180,170'), 'internal', 2),
  body(closed('-60,-350! 10,-370 70,-340! 150,-200 250,-60 340,20! 250,110 190,110! 60,-60 -20,-220'), 'skin', { colour: 'white', relief: 0.4 }), body(closed('230,110! 260,40 340,10 430,60 484,150 490,210! 200,210! 200,150'), 'skin', { colour: 'white', relief: 0.8 }),
  ...LACES.flatMap(([x, y]) => [solid(circle([x - 44, y + 36], 15)), solid(circle([x + 46, y - 8], 15)),
    body(ribbon([[x - 50, y + 34], [x, y - 2], [x + 50, y - 12]], () => 13).outline(), 'skin', { colour: 'white', line: 'internal' })]),
  body(ribbon('50,-330 130,-400 220,-370 180,-300 70,-300', () => 12).outline(), 'skin', { colour: 'white', line: 'internal' }), body(ribbon('40,-320 -20,-420 -110,-430 -120,-350 20,-310', () => 12).outline(), 'skin', { colour: 'white', line: 'internal' }),
  body(closed('-430,190! 490,190! 494,260 470,320 -410,320! -440,280'), 'skin', { colour: 'white', relief: 0.4 }),
    brush(open('-430,236 0,240 484,236'), 'outline', 1.2),
    fill(polygon('-428,262 486,262 480,284 -424,284'), 'dark', { colour: 'red', line: 'none', relief: 0 }),
    ...[280, 320, 360, 400, 440].map((x) => brush(open(`${String(x)},296 ${String(x)},314`), 'internal', 1.4)),
  body(circle([-270, -130], 90), 'skin', { colour: 'white', relief: 0.2 }),
    fill(polygon(Array.from({ length: 10 },
    (_, i): readonly [number, number] => [-270 + Math.sin((i * Math.PI) / 5) * (i % 2 ? 28 : 68),
    -130 - Math.cos((i * Math.PI) / 5) * (i % 2 ? 28 : 68)])), 'dark', { colour: 'navy', line: 'none', relief: 0 }),
    brush(open('290,90 360,70 430,110'), 'internal', 2),
];

export const sneaker: Motif = { name: 'sneaker', pose: 'wide', anchors: { centre: [0, 0], base: [0, 320] },
  words: ['sneaker', 'shoe', 'running shoe', 'trainer shoe', 'high top', 'tennis shoe', 'skate shoe'],
  draw: () => placed(SNEAKER, { x: -20, y: 40 }) };

const FORK: readonly Shape[] = [
  body(symmetric('0,-250! 20,-250! 26,-490 40,-494 56,-490 54,-250! 84,-250! 92,-490 106,-494 120,-490 124,-240 110,-150 60,-90 30,-60 24,60 30,260 44,400 36,470 0,492'), 'skin', { colour: 'grey', relief: 0.6 }), brush(open('-84,-190 -40,-130 -10,-100'), 'internal', 2), shadow(closed('6,-60! 20,-60! 16,60 22,260 36,400 28,462 6,480! 14,300')),
];
const SPOON: readonly Shape[] = [
  body(symmetric('0,-494 80,-470 126,-380 122,-270 70,-180 30,-130 22,60 28,260 44,400 36,470 0,492'), 'skin', { colour: 'grey', relief: 0.6 }), fill(symmetric('0,-460 60,-440 92,-370 88,-280 50,-210 0,-180'), 'mid', { colour: 'grey', relief: 0.4 }), brush(open('-60,-380 -56,-310 -30,-250'), 'internal', 2.2), shadow(closed('6,-110! 18,-110! 14,60 20,260 36,400 28,462 6,480! 14,300')),
];
const crossed = (): readonly Shape[] => [...placed(SPOON, { turn: 34, x: 20, scale: 0.98 }), ...placed(FORK, { turn: -34, x: -20, scale: 0.98 })];
export const cutlery: Motif = { name: 'fork-and-spoon', pose: 'figure', anchors: { centre: [0, 0] }, words: ['fork and spoon', 'spoon and fork', 'cutlery', 'silverware', 'utensil', 'kitchen utensil', 'crossed fork and spoon'], draw: crossed };

export const fork: Motif = { name: 'fork', pose: 'tall', anchors: { centre: [0, 0], crown: [0, -490] }, words: ['fork', 'dinner fork'], draw: () => FORK, together: { spoon: cutlery } };
export const spoon: Motif = { name: 'spoon', pose: 'tall', anchors: { centre: [0, 0], crown: [0, -490] }, words: ['spoon', 'teaspoon', 'wooden spoon'], draw: () => SPOON, together: { fork: cutlery } };
