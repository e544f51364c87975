import type { Motif, Shape } from '../motif.js';
import { body, bothSides, brush, circle, closed, glint, open, paired, placed, polyline, shadow, stroke } from '../geometry/kit.js';
import { star } from '../symbols/stars.js';

const FIRE: readonly Shape[] = [
  body(closed(bothSides('0,230! 84,230! 110,300 70,350! 60,400 0,490!')), 'skin', { colour: 'orange' }),
  body(closed(bothSides('0,230! 46,230! 58,290 30,330 0,410!')), 'skin', { line: 'internal', colour: 'yellow' }),
];

const HULL: readonly Shape[] = [
  ...paired(
    body(closed('100,20! 210,120 246,250 226,340! 180,250 110,210!'), 'skin', { colour: 'red' }),
    shadow(closed('180,116! 226,220 222,310! 190,240 150,210!')),
  ),
  body(closed(bothSides('0,-486! 60,-420 130,-280 150,-100 136,80 90,210! 0,214!')), 'skin', { colour: 'bone', relief: 0.9 }),
  shadow(closed('50,-400! 120,-270 138,-100 124,80 82,200! 40,200! 84,60 96,-100 80,-270')),
  body(closed(bothSides('0,-486! 60,-420 112,-322! 0,-300!')), 'dark', { colour: 'red' }),
  brush(open('-36,-430 -64,-380 -84,-330'), 'internal', 1.6),
  body(circle([0, -150], 72), 'skin', { colour: 'grey' }),
  body(circle([0, -150], 50), 'dark', { colour: 'blue', relief: 1 }),
  glint(closed('-34,-160! -22,-186 6,-194! -12,-172')),
  ...[0, 60, 120, 180, 240, 300].map((deg) =>
    body(circle([61 * Math.cos((deg * Math.PI) / 180), -150 + 61 * Math.sin((deg * Math.PI) / 180)], 5), 'black', { line: 'none' }),
  ),
  body(circle([0, 30], 34), 'skin', { line: 'internal', colour: 'grey' }),
  stroke(open('-124,110 0,128 124,110'), 'internal'),
  body(closed(bothSides('0,206! 96,206! 104,232 92,252! 0,256!')), 'dark', { colour: 'grey' }),
  body(closed(bothSides('0,60! 18,80 22,200 14,300! 0,306!')), 'skin', { colour: 'red' }),
  brush(polyline('-120,-60 -126,20 -112,90'), 'internal', 1.5),
];

const SKY = (stars: readonly Shape[]): readonly Shape[] =>
  [
    [-330, -250, 0.14],
    [320, -140, 0.18],
    [-340, 60, 0.11],
    [300, -380, 0.09],
  ].flatMap(([x = 0, y = 0, scale = 0]) => placed(stars, { x, y, scale }));

export const rocket: Motif = {
  name: 'rocket',
  pose: 'tall',
  words: ['rocket', 'rocket ship', 'space rocket', 'space ship'],
  anchors: { crown: [0, -486], base: [0, 490] },
  draw: (rng) => {
    const bright = star
      .draw(rng)
      .filter((shape) => shape.line === 'outline' && shape.tone === 'skin')
      .map((shape): Shape => ({ ...shape, line: 'internal' }));
    return [...SKY(bright.slice(-1)), ...placed([...FIRE, ...HULL], { turn: 16 + rng.between(-4, 4), scale: 0.96 })];
  },
};
