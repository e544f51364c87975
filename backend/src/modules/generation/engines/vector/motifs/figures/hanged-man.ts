import { body, brush, circle, closed, cut, ellipse, fill, flames, leaf, open, paired, placed, polar, profile, radians, ribbon, solid, symmetric } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';
import { smallFace } from './parts/small-face.js';

const leg = (line: string): Shape => body(ribbon(line, profile('0:44 0.45:32 0.6:32 1:22')).outline(), 'dark', { colour: 'red', relief: 0.8 });
const shoe = (x: number, y: number, turn: number): readonly Shape[] => placed([body(closed('-26,-14! 26,-16! 30,20 16,56 -10,60 -28,26!'), 'dark', { colour: 'brown' })], { x, y, turn });

/** Rays about a head that hangs in light. */
const glory = (): readonly Shape[] => [
  body(circle([0, -250], 118), 'skin', { colour: 'gold', relief: 0.2 }),
  ...Array.from({ length: 16 }, (_, i) => radians(i * 22.5)).map((way) => solid(leaf(polar([0, -250], way, 132), polar([0, -250], way, 176), { half: 7 }))),
];

/** The man as he would stand: one leg straight, the other bent behind it, the arms behind his back. */
const man = (): readonly Shape[] => [
  ...glory(), ...paired(body(ribbon('62,-126 140,-20 40,70', profile('0:34 0.5:26 1:20')).outline(), 'skin', { colour: 'teal', relief: 0.8 })),
  ...shoe(20, 256, -96), leg('-26,90 -150,200 8,256'), leg('26,90 30,250 14,424'), ...shoe(14, 436, 4),
  body(symmetric('0,-160 60,-158 96,-120 82,-20 84,60 104,130! 50,140 0,136'), 'skin', { colour: 'teal', relief: 0.8 }), body(closed('-86,40! 86,40! 88,64! -88,64!'), 'dark', { colour: 'brown' }),
  ...['0,-140 4,-60 0,30', '-40,80 -50,110 -52,130', '40,80 50,110 54,130'].map((line) => brush(open(line), 'internal', 2)), ...[-120, -80, -40].map((y) => solid(circle([10, y], 6))),
  body(symmetric('0,-190 26,-186 30,-150 0,-140'), 'skin', { colour: 'tan', line: 'internal' }), ...placed(smallFace(), { y: -170, scale: 0.42 }),
  body(closed(flames('-70,-262 -78,-320 -60,-400 -40,-350 -16,-420 0,-352 20,-424 40,-350 64,-396 76,-320 70,-262 40,-300 0,-308 -40,-300', 0.06)), 'dark', { colour: 'brown' }), ...['-40,-320 -44,-350', '0,-322 2,-360', '40,-320 44,-350'].map((line) => cut(open(line), 'internal', 2)),
];

const post = (x: number): readonly Shape[] => [
  body(closed([[x - 24, -440, true], [x + 24, -440, true], [x + 28, 490, true], [x - 28, 490, true]]), 'skin', { colour: 'brown', relief: 0.8 }),
  ...[-300, -80, 140, 340].map((y) => brush(open([[x - 8, y], [x - 2, y + 60], [x - 8, y + 120]]), 'internal', 1.8)),
  ...[-360, -160, 60, 280].map((y, i) => body(leaf([x + (i % 2 === 0 ? 22 : -22), y], [x + (i % 2 === 0 ? 92 : -92), y - 40], { half: 20 }), 'dark', { colour: 'moss', line: 'internal' })),
];

/** The twelfth card: a man hangs by one foot from a living gallows, calm, a light about his head. */
export const hangedMan: Motif = {
  name: 'hanged-man',
  pose: 'figure',
  words: ['hanged man', 'hanging man', 'the hanged man', 'upside down man', 'man hanging upside down'],
  anchors: { crown: [0, -480], base: [0, 490], centre: [0, 40] },
  draw: () => [
    ...post(-300), ...post(300), body(closed('-400,-490! 400,-490! 396,-430! -396,-430!'), 'skin', { colour: 'brown', relief: 0.8 }), ...['-320,-462 -160,-456 -20,-464', '60,-458 200,-464 330,-458'].map((line) => brush(open(line), 'internal', 1.8)),
    ...placed(man(), { turn: 180, x: 14, y: 56, scale: 0.94 }),
    fill(ellipse([2, -350], 34, 14), 'skin', { colour: 'tan', line: 'outline' }), brush(open('-4,-434 -2,-390 2,-360'), 'outline', 1.6), brush(open('10,-434 8,-390 6,-360'), 'outline', 1.6),
  ],
};
