import { body, brush, closed, leaf, open, profile, ribbon, solid, type Knot } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

const ROWS = 9;
const TOP = -238;
const STEP = 78;
/** Half the cone's width from its shoulder to its tip. */
const width = profile('0:170 0.22:290 0.55:270 0.85:150 1:70');
/** Needles: tip, bend. */
const NEEDLES = [
  [-430, -180, 40], [-480, -260, 40], [-470, -350, 36], [-410, -430, 30], [-310, -490, 24], [-190, -470, 10],
  [200, -476, -10], [320, -486, -24], [420, -420, -30], [476, -336, -36], [480, -244, -40], [420, -170, -40],
] as const;

/** One scale seen across the cone: at the middle broad, at the rim foreshortened. */
function scale(row: number, across: number): readonly Shape[] {
  const half = width(row / (ROWS - 1));
  const y = TOP + row * STEP + Math.abs(across) * -34;
  const x = half * Math.sin((across * Math.PI) / 2);
  const w = (half * (0.36 + 0.1 * Math.cos((across * Math.PI) / 2))) * (row === ROWS - 1 ? 1.2 : 1);
  const lean = across * 34;
  const at = (u: number, v: number, sharp = false): Knot => [x + u * w + lean * v, y + v * STEP, sharp];
  return [
    body(closed([at(-0.5, -0.7, true), at(-1, 0.1), at(-0.74, 0.78), at(0, 1.12, true), at(0.74, 0.78), at(1, 0.1), at(0.5, -0.7, true)]), 'skin', { colour: 'brown', relief: 0.9 }),
    solid(closed([
      at(-0.8, -0.1, true), at(-0.3, 0.18), at(-0.16, 0.5, true), at(0, 0.22), at(0.2, 0.46, true), at(0.36, 0.14), at(0.8, -0.1, true), at(0.4, -0.5), at(-0.4, -0.5),
    ])),
    brush(open([at(-0.56, 0.66), at(0, 0.86), at(0.56, 0.66)]), 'detail', 2),
  ];
}

const rowOf = (row: number): readonly Shape[] => (row === ROWS - 1 ? [0] : row % 2 === 0 ? [-0.96, 0.96, -0.36, 0.36] : [-0.7, 0.7, 0]).flatMap((across) => scale(row, across));

/** A pine cone hanging from its twig among needles. */
export const pinecone: Motif = {
  name: 'pinecone',
  pose: 'tall',
  words: ['pinecone', 'pinecones', 'pine cone', 'pine cones', 'fir cone', 'fir cones'],
  anchors: { crown: [0, -400], centre: [0, 60], base: [0, 480] },
  draw: () => [
    ...NEEDLES.map(([x, y, bend]) => body(leaf([0, -360], [x, y], { half: 15, belly: 0.4, bend }), 'dark', { colour: 'moss', line: 'internal' })),
    body(ribbon('6,-492 -8,-420 0,-290', (t) => 17 + 12 * t).outline(), 'dark', { colour: 'brown' }),
    ...Array.from({ length: ROWS }, (_, i) => ROWS - 1 - i).flatMap(rowOf),
  ],
};
