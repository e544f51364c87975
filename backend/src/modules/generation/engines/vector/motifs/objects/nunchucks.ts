import type { Motif, Shape } from '../motif.js';
import { body, brush, circle, closed, cut, ellipse, fill, open, placed, solid, track, whip } from '../geometry/kit.js';

/** From cap to cap over the top. */
const CHAIN = track('-206,-196 -214,-300 -160,-410 -60,-470 0,-478 60,-470 160,-410 214,-300 206,-196');
const LINKS = 11;

/** A link seen flat, or on edge through the flat ones before and after it. */
function link(i: number): readonly Shape[] {
  const share = (i + 0.5) / LINKS;
  const [x, y] = CHAIN.at(share);
  const isFlat = i % 2 === 0;
  const half = CHAIN.length / LINKS / 2 + (isFlat ? 12 : 8);
  const shapes = isFlat
    ? [body(ellipse([0, 0], half, 34), 'skin', { colour: 'grey', relief: 0.8 }), fill(ellipse([0, 0], half - 18, 16), 'skin', { colour: 'white', line: 'internal', relief: 0 })]
    : [body(ellipse([0, 0], half, 13), 'skin', { colour: 'grey', relief: 0.9 })];
  return placed(shapes, { x, y, turn: (CHAIN.angle(share) * 180) / Math.PI });
}

/** A baton from its cap down: eight-sided, dark, a dragon's spine of cuts on its face. */
const BATON: readonly Shape[] = [
  body(closed('-46,0! 46,0! 60,560! 56,610 0,622 -56,610 -60,560!'), 'dark', { colour: 'crimson', relief: 0.6 }),
  ...['-22,110 -28,300 -30,470', '28,110 34,300 37,470'].map((line) => cut(open(line), 'internal', 2.2)),
  ...[150, 206, 262, 318, 374, 430].map((y) => fill(closed([[4, y - 22, true], [20, y], [6, y + 22, true], [-8, y]]), 'skin', { colour: 'gold', line: 'none', relief: 0.4 })),
  body(closed('-54,-40! 54,-40! 58,64! 0,76 -58,64!'), 'skin', { colour: 'gold', relief: 0.8 }), brush(open('-54,10 0,20 54,10'), 'internal', 1.8), whip('52,-30 54,56', '10,-30 10,60', { count: 4, reach: 0.8, longest: 'alike' }),
  body(closed('-60,530! 0,544 61,530! 64,600 40,628 -40,628 -64,600'), 'skin', { colour: 'gold', relief: 0.8 }), solid(circle([0, -22], 10)),
];

const leg = (side: -1 | 1): readonly Shape[] => placed(BATON, { x: side * 206, y: -164, turn: side * -13 });

export const nunchucks: Motif = {
  name: 'nunchucks', pose: 'figure', anchors: { centre: [0, 0] }, words: ['nunchuck', 'nunchaku', 'nunchucks'],
  draw: () => {
    const links = Array.from({ length: LINKS }, (_, i) => i);
    return placed([...links.filter((i) => i % 2 === 0).flatMap(link), ...links.filter((i) => i % 2 === 1).flatMap(link), ...leg(-1), ...leg(1)], { y: 16 });
  },
};
