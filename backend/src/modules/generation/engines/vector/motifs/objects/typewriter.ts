import type { Motif, Shape } from '../motif.js';
import { body, bothSides, brush, circle, closed, ellipse, paired, polygon, polyline, shadow, solid, stroke } from '../geometry/kit.js';

const PAPER: readonly Shape[] = [
  body(closed('-210,-200! -220,-330 -214,-470! 0,-482 214,-470! 220,-330 210,-200!'), 'skin', { colour: 'bone' }),
  ...[-430, -390, -350, -310].map((y, i) => brush(polyline(`-160,${y} ${[150, 120, 160, 40][i] ?? 100},${y}`), 'internal', 1.3)),
];

const CARRIAGE: readonly Shape[] = [
  body(polygon('-390,-270 390,-270 390,-180 -390,-180'), 'dark', { colour: 'black' }),
  { ...brush(polyline('-370,-250 370,-250'), 'internal', 1.4), cut: true },
  ...paired(
    body(ellipse([404, -225], 22, 56), 'skin', { colour: 'grey' }),
    body(polygon('424,-240 452,-240 452,-210 424,-210'), 'skin', { line: 'internal', colour: 'grey' }),
    body(ellipse([464, -225], 20, 36), 'skin', { colour: 'grey' }),
    ...[-250, -225, -200].map((y) => brush(polyline(`454,${y} 474,${y}`), 'internal', 1.2)),
  ),
  body(closed('-396,-240! -470,-320 -490,-372! -464,-380 -436,-330 -376,-262!'), 'skin', { colour: 'grey' }),
];

const BODY: readonly Shape[] = [
  body(closed(bothSides('0,-190! 330,-190! 356,-120 380,60! 430,300 446,384! 0,400!')), 'skin', { colour: 'grey' }),
  shadow(closed('250,-176! 322,-176 346,-110 368,60! 416,296 430,372! 380,374! 340,120 300,20')),
  body(closed(bothSides('0,-150! 230,-150! 210,-60 130,-10 0,6!')), 'black', { colour: 'black' }),
  ...Array.from({ length: 13 }, (_, i) => {
    const u = (i - 6) / 6;
    return { ...stroke(polyline(`${u * 190},-136 ${u * 60},-14`), 'internal'), cut: true as const };
  }),
  body(polygon('-60,-176 60,-176 60,-132 -60,-132'), 'skin', { line: 'internal', colour: 'grey' }),
  body(closed('-150,34! 150,34! 144,78! -144,78!'), 'skin', { line: 'internal', colour: 'gold' }),
  brush(polyline('-110,56 110,56'), 'internal', 1.6),
];

const KEYS: readonly Shape[] = [0, 1, 2].flatMap((row) => {
  const count = 9 + (row % 2);
  return Array.from({ length: count }, (_, i) => {
    const x = (i - (count - 1) / 2) * (66 + row * 6);
    const y = 140 + row * 80;
    return [
      stroke(polyline(`${x},${y + 20} ${x * 0.94},${y + 62}`), 'internal'),
      body(circle([x, y], 28), 'skin', { colour: 'bone', relief: 0.9 }),
      body(circle([x, y], 17), 'dark', { line: 'detail', colour: 'black' }),
    ];
  }).flat();
});

const FRONT: readonly Shape[] = [
  body(closed('-190,372! 190,372! 196,396 186,412! -186,412! -196,396'), 'skin', { colour: 'bone' }),
  body(closed(bothSides('0,420! 452,406! 470,440 456,470! 0,478!')), 'skin', { colour: 'grey' }),
  solid(polygon('-430,452 430,452 436,462 -436,462')),
];

export const typewriter: Motif = {
  name: 'typewriter',
  pose: 'figure',
  words: ['typewriter', 'vintage typewriter', 'writing machine', 'author'],
  anchors: { crown: [0, -482], base: [0, 478] },
  draw: () => [...PAPER, ...CARRIAGE, ...BODY, ...KEYS, ...FRONT],
};
