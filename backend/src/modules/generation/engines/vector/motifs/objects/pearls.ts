import type { Motif, Shape } from '../motif.js';
import { body, brush, circle, closed, fill, glint, open, placed, stroke, symmetric, track, whip, type Curve, type Point } from '../geometry/kit.js';

/** A pearl: the light above, its shade below, and the light that comes back from the skin. */
const pearl = ([x, y]: Point, r: number): readonly Shape[] => placed([
  body(circle([0, 0], r), 'skin', { colour: 'bone', relief: 1 }),
  fill(closed([[r * 0.84, -r * 0.1, true], [r * 0.6, r * 0.5], [-r * 0.1, r * 0.82, true], [r * 0.34, r * 0.36]]), 'dark', { colour: 'tan', line: 'none', relief: 0 }),
  glint(circle([-r * 0.34, -r * 0.34], r * 0.22)),
], { x, y });

/** Pearls strung edge to edge, the largest in the middle. */
function strand(course: Curve, least: number, most: number): readonly Shape[] {
  const way = track(course);
  const sizeAt = (along: number): number => least + (most - least) * Math.sin(Math.PI * Math.min(1, along / way.length)) ** 1.4;
  const placesLeft = (along: number): readonly (readonly [Point, number])[] => {
    const r = sizeAt(along);
    return along + r > way.length ? [] : [[way.at((along + r) / way.length), r], ...placesLeft(along + r * 2)];
  };
  return [stroke(open(course), 'outline'), ...placesLeft(0).flatMap(([at, r]) => pearl(at, r))];
}

const INNER = '-34,-420 -130,-360 -210,-240 -226,-90 -160,40 -60,106 0,118 60,106 160,40 226,-90 210,-240 130,-360 34,-420';
const OUTER = '-44,-420 -190,-380 -320,-230 -350,-30 -280,150 -130,262 0,288 130,262 280,150 350,-30 320,-230 190,-380 44,-420';

/** A bow clasp set with a stone. */
const CLASP: readonly Shape[] = [
  ...[-1, 1].flatMap((side) => placed([
    body(closed('0,-420! 40,-470 100,-480 116,-430 96,-388 40,-392!'), 'skin', { colour: 'gold', relief: 0.7 }), brush(open('18,-424 60,-440 90,-438'), 'internal', 1.8),
  ], { flip: side < 0 })),
  body(circle([0, -424], 30), 'dark', { colour: 'blue', relief: 0.8 }), glint(circle([-10, -434], 8)),
];

const DROP: readonly Shape[] = [
  body(symmetric('0,318! 22,330 28,352! 0,366!'), 'skin', { colour: 'gold', relief: 0.7 }),
  body(symmetric('0,350! 26,364 66,414 62,466 30,494 0,498'), 'skin', { colour: 'bone', relief: 1 }),
  whip('56,404 60,462 28,488 -10,492', '10,400 16,440 0,462 -20,468', { count: 9, reach: 0.8, longest: 'middle' }), glint(closed('-34,416! -20,400 -12,410! -22,440 -34,446!')),
];

export const pearls: Motif = {
  name: 'pearl-necklace', pose: 'symmetric', anchors: { centre: [0, 60], base: [0, 400] }, words: ['pearl necklace', 'string of pearls', 'beads', 'hanging beads', 'string of beads', 'strings of beads', 'dangling beads', 'pearl', 'necklace', 'jewelry', 'jewellery'],
  draw: () => [...strand(INNER, 17, 31), ...strand(OUTER, 20, 39), ...DROP, ...CLASP],
};
