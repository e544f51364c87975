import type { Motif, Rng, Shape } from '../motif.js';
import { body, brush, closed, cut, open, placed, shadow, solid, whip, ellipse } from '../geometry/kit.js';

const LEAF_HALF =
  '0,-430 62,-408 70,-352 38,-306 122,-300 140,-236 78,-186 160,-160 166,-92 88,-58 138,-14 112,40 52,48 26,92';

function oakLeaf(): readonly Shape[] {
  const right = LEAF_HALF;
  const left = right.split(' ').slice(1).reverse().map((w) => `-${w}`).join(' ');
  const tips = [[62, -400, -300], [128, -262, -190], [156, -118, -50], [118, 10, 60]] as const;
  return [
    body(closed(`${right} 7,180! -7,180! ${left}`), 'skin', { colour: 'moss' }),
    shadow(closed('0,-412! 50,-396 56,-354 20,-304! 112,-288 128,-240 40,-184! 146,-150 152,-98 50,-52! 122,-8 100,32 40,40 8,120!')),
    ...tips.map(([x, y, root]) => cut(open([[2, root], [x * 0.5, (y + root) / 2 - 6], [x * 0.86, y]]), 'internal', 1.3)),
    ...tips.map(([x, y, root]) => brush(open([[-2, root], [-x * 0.5, (y + root) / 2 - 6], [-x * 0.86, y]]), 'internal', 1.3)),
    brush(open('0,-400 0,-150 0,100 8,250'), 'outline', 1.5),
  ];
}

function acorn(rng: Rng): readonly Shape[] {
  const rows = [0, 1, 2].flatMap((row) =>
    Array.from({ length: 5 - (row % 2) }, (_, i) => {
      const x = (i - (4 - (row % 2)) / 2) * 44;
      const y = -84 + row * 34 - (x * x) / 900;
      return brush(open([[x - 20, y - 10], [x, y + 12], [x + 20, y - 10]]), 'internal', 1.4);
    }),
  );
  return [
    body(closed('-92,-30! -86,60 -48,130 -8,156 0,180! 8,156 48,130 86,60 92,-30!'), 'skin', { colour: 'tan' }),
    whip('88,-20 82,60 45,132 4,162', '-30,-20 -30,60 -20,110 -6,150', { count: 9, reach: 0.66, longest: 'alike', rng }),
    brush(open('-58,10 -52,60 -34,100'), 'internal', 1.4),
    body(closed('-118,-34 -106,-92 -52,-132 0,-138 52,-132 106,-92 118,-34 60,-14 0,-8 -60,-14'), 'skin', { colour: 'brown' }),
    ...rows,
    body(closed('-12,-132! -16,-170 -2,-206! 22,-200! 12,-170 12,-132!'), 'dark', { colour: 'brown' }),
  ];
}

export const oak: Motif = {
  name: 'oak-leaf',
  pose: 'flora',
  words: ['oak leaf', 'oak', 'acorn', 'oak leaves', 'oak branch', 'autumn leaf'],
  anchors: { centre: [0, 0] },
  draw: (rng) => [
    ...placed(oakLeaf(), { x: -150, y: 20, turn: -44 + rng.between(-5, 5), scale: 0.86 }),
    ...placed(oakLeaf(), { x: 150, y: 20, turn: 44 + rng.between(-5, 5), scale: 0.86, flip: true }),
    ...placed(oakLeaf(), { x: 0, y: -60, turn: rng.between(-4, 4), scale: 0.92 }),
    ...placed(acorn(rng), { x: -112, y: 262, turn: 14, scale: 1.05 }),
    ...placed(acorn(rng), { x: 118, y: 258, turn: -16, scale: 0.98 }),
    solid(ellipse([0, 60], 15, 15)),
  ],
};
