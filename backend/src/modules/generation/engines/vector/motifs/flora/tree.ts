import type { Motif, Rng, Shape } from '../motif.js';
import { body, closed, cut, open, placed, polar, profile, ribbon, solid, track, type Point } from '../geometry/kit.js';
import { blade } from './parts/blade.js';

const ROOTS = [
  ['-34,150 -80,240 -190,270 -300,262 -360,300', '0:34 0.5:15 1:3'],
  ['-22,160 -60,280 -140,340 -170,420', '0:28 0.5:13 1:3'],
  ['-80,240 -160,300 -250,340', '0:14 1:3'],
  ['34,150 84,240 195,268 300,258 366,292', '0:34 0.5:15 1:3'],
  ['22,160 62,280 148,338 180,414', '0:28 0.5:13 1:3'],
  ['84,240 166,300 260,336', '0:14 1:3'],
  ['0,170 -8,300 18,380 -4,462', '0:26 0.5:12 1:3'],
] as const;

const BOUGHS = [
  ['-20,20 -60,-70 -190,-110 -300,-110', '0:30 0.5:16 1:4'],
  ['-8,0 -60,-150 -150,-230 -210,-320', '0:30 0.5:14 1:4'],
  ['-110,-85 -190,-170 -290,-210', '0:15 1:4'],
  ['0,20 -10,-160 20,-280 0,-390', '0:34 0.5:16 1:4'],
  ['10,-150 70,-230 100,-340', '0:15 1:4'],
  ['20,20 66,-70 190,-105 305,-100', '0:30 0.5:16 1:4'],
  ['8,0 66,-150 160,-220 230,-300', '0:30 0.5:14 1:4'],
  ['115,-80 200,-160 300,-195', '0:15 1:4'],
  ['-130,-105 -210,-50 -290,-10', '0:12 1:4'],
  ['130,-100 210,-45 290,0', '0:12 1:4'],
] as const;

const TRUNK = body(closed('-62,-60! -40,60 -46,130 -78,228! -20,196 0,232 20,196 78,228! 46,130 42,60 64,-60! 0,-40'), 'dark', {
  colour: 'brown',
});

const GRAIN: readonly Shape[] = [
  ...['-40,-30 -20,60 -28,130 -46,190', '-14,-60 -2,50 -8,120 -14,180', '16,-40 14,60 20,120 26,180', '44,-40 28,50 34,120 52,184'].map(
    (grain) => cut(open(grain), 'internal', 1.8),
  ),
];

/** Limbs drawn twice, edged and then bare, so that their joints vanish in one another. */
function wood(roots: readonly (readonly [string, string])[] = ROOTS): readonly Shape[] {
  const limbs = [...roots, ...BOUGHS].map(([course, stops]) => body(ribbon(course, profile(stops)).outline(), 'dark', { colour: 'brown' }));
  const all = [...limbs, TRUNK];
  return [...all, ...all.map((limb): Shape => ({ ...limb, line: 'none' })), ...GRAIN];
}

/** Thin twigs along each bough, and where their tips are. */
function twigs(rng: Rng): readonly (readonly [Shape, Point, number])[] {
  return BOUGHS.flatMap(([course]) => {
    const bough = track(course);
    return [0.5, 0.68, 0.84].flatMap((share) =>
      [-1, 1].map((side): readonly [Shape, Point, number] => {
        const root = bough.at(share);
        const turn = bough.angle(share) + side * rng.between(0.5, 0.85);
        const length = 105 * (1.25 - share) + 40;
        const tip = polar(root, turn, length);
        const bend = polar(root, turn - side * 0.25, length * 0.55);
        return [solid(ribbon([root, bend, tip], profile('0:7 1:2')).outline()), tip, turn];
      }),
    );
  });
}

/** Three leaves at the tip of every twig and bough. */
function foliage(tips: readonly (readonly [Point, number])[], rng: Rng): readonly Shape[] {
  return tips.flatMap(([[x, y], turn], i) =>
    (i < BOUGHS.length ? [-58, 58, 0] : [-42, 30]).flatMap((fan) => {
      const spec = { length: rng.between(58, 70), half: 19, shaded: (i + fan) % 3 === 0 };
      return placed(blade(spec, rng), { x, y, turn: (turn * 180) / Math.PI + 90 + fan + rng.between(-9, 9) });
    }),
  );
}

/** A tree in leaf on such roots: each a course and its widths. */
export function treeOn(roots: readonly (readonly [string, string])[], rng: Rng): readonly Shape[] {
  const grown = twigs(rng);
  const ends = BOUGHS.map(([course]): readonly [Point, number] => [track(course).at(1), track(course).angle(0.98)]);
  const tips = [...ends, ...grown.map(([, tip, turn]): readonly [Point, number] => [tip, turn])];
  return [...grown.map(([twig]) => twig), ...wood(roots), ...foliage(tips, rng)];
}

/** The tree of life: roots as broad as the crown. */
export const tree: Motif = {
  name: 'tree',
  pose: 'figure',
  words: ['tree', 'tree of life', 'oak tree', 'tree with roots', 'family tree', 'yggdrasil', 'world tree'],
  anchors: { crown: [0, -470], base: [0, 460] },
  draw: (rng) => treeOn(ROOTS, rng),
};

/** A bare tree in winter: the boughs alone, forked to twigs. */
export const bareTree: Motif = {
  name: 'bare-tree',
  pose: 'figure',
  words: ['bare tree', 'dead tree', 'winter tree', 'leafless tree', 'branches'],
  anchors: { crown: [0, -400], base: [0, 460] },
  draw: (rng) => [...twigs(rng).map(([twig]) => twig), ...wood()],
};
