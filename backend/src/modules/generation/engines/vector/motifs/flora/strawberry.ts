import type { Motif, Rng, Shape } from '../motif.js';
import { body, brush, closed, cut, distance, fill, heading, leaf, offset, open, placed, solid, symmetric, whip, type Knot } from '../geometry/kit.js';
import { blade } from './parts/blade.js';
import { ring } from './parts/ring.js';
import { stalk } from './parts/stalk.js';

const HALF = '0,-170 100,-204 214,-176 284,-70 280,70 214,220 120,360 50,434 0,452';
/** Rows of seeds: height, half the row's width, seeds. */
const ROWS = [[-66, 214, 5], [12, 236, 6], [90, 218, 5], [168, 186, 4], [244, 138, 3], [318, 84, 2], [384, 0, 1]] as const;

function seed(x: number, y: number): readonly Shape[] {
  return placed([
    brush(open('-20,-12 -14,-28 0,-36 14,-28 20,-12'), 'internal', 1.8),
    fill(closed('0,-22! 13,-2 12,16 0,25 -12,16 -13,-2'), 'skin', { colour: 'yellow', relief: 0.2 }),
  ], { x, y, turn: -x * 0.07 });
}

const seeds = (): readonly Shape[] => ROWS.flatMap(([y, half, count]) => Array.from({ length: count }, (_, i) => {
  const u = count === 1 ? 0 : (i / (count - 1)) * 2 - 1;
  return seed(Math.sin(u * 1.25) * 1.05 * half, y - 18 * u * u);
}).flat());

const ROOT: Knot = [0, -186];

/** A sepal that lies on the berry and turns its tip up. */
function sepal(tip: Knot, bend: number): readonly Shape[] {
  const [root, angle, length] = [ROOT, heading(ROOT, tip), distance(ROOT, tip)];
  const rib = [0.08, 0.3, 0.55, 0.8].map((share) => offset(root, angle, share * length, bend * 4 * share * (1 - share)));
  return [body(leaf(root, tip, { half: 40, belly: 0.42, bend }), 'dark', { colour: 'leaf' }), cut(open(rib), 'internal', 2)];
}

const CALYX: readonly (readonly [Knot, number])[] = [
  [[-150, -300], 20], [[130, -316], -20], [[-300, -196], 34], [[300, -204], -34], [[-236, -54], 30], [[244, -66], -30], [[-92, -6], 14], [[96, -14], -14], [[4, -30], 6],
];

function berry(rng: Rng): readonly Shape[] {
  return [
    body(symmetric(HALF), 'skin', { colour: 'red', relief: 1 }),
    whip('262,-110 276,70 210,220 118,358 40,436', '120,-60 120,70 80,190 20,300 -10,390', { count: 14, reach: 0.84, valley: 0.45, longest: 'middle', rng }),
    whip('-276,70 -210,222 -118,360 -44,434', '-190,80 -130,200 -60,310 -14,390', { count: 8, reach: 0.55, valley: 0.4, longest: 'end', rng }),
    ...seeds(),
    ...CALYX.flatMap(([tip, bend]) => sepal(tip, bend)),
  ];
}

/** A ripe strawberry, its leaf and its blossom. */
export const strawberry: Motif = {
  name: 'strawberry',
  pose: 'figure',
  words: ['strawberry', 'strawberries', 'berry', 'berries'],
  anchors: { crown: [30, -480], centre: [0, 90], base: [0, 470] },
  draw: (rng) => placed([
    ...stalk('-10,-200 -60,-290 -180,-350', 9), ...stalk('0,-190 10,-300 70,-400 150,-470', 12),
    ...placed(blade({ length: 270, half: 84, edge: 'serrated', veins: 5 }, rng), { x: 40, y: -330, turn: 72 }),
    ...placed(ring({ form: 'round', count: 5, length: 110, half: 62, colour: 'white', folds: 1, whip: [0.24, 0.3] }, rng), { x: -214, y: -352 }),
    body(leaf([-214, -316], [-214, -388], { half: 34, blunt: true, foot: 12 }), 'skin', { line: 'internal', colour: 'gold' }),
    ...[[-226, -362], [-204, -366], [-214, -346], [-232, -342], [-198, -344]].map(([x = 0, y = 0]) => solid(closed(`${x - 6},${y} ${x},${y - 6} ${x + 6},${y} ${x},${y + 6}`))),
    ...berry(rng),
  ], { turn: rng.between(-4, 6), y: 10 }),
};
