import type { Motif, Shape } from '../motif.js';
import { arc, body, brush, circle, closed, fill, glint, open, paired, placed, polar, polygon, radians, solid, stroke, symmetric, whip, type Knot } from '../geometry/kit.js';

const BAND: readonly Shape[] = [
  body(circle([0, 160], 326), 'skin', { colour: 'gold', relief: 0.9 }),
  whip(arc([0, 160], 318, -40, 100), arc([0, 160], 262, -40, 100), { count: 27, reach: 0.85, longest: 'middle' }),
  fill(circle([0, 166], 262), 'dark', { line: 'outline', colour: 'brown', relief: 0.3 }),
  fill(circle([0, 184], 252), 'skin', { line: 'internal', colour: 'white', relief: 0 }),
  brush(open(arc([0, 160], 300, 150, 214)), 'outline', 2), brush(open(arc([0, 160], 292, 112, 136)), 'internal', 2),
  ...[24, 35, 46].flatMap((turn) => paired(body(circle(polar([0, 160], radians(turn - 90), 294), 19), 'skin', { colour: 'white', line: 'internal', relief: 0.8 }))),
];

/** The basket: two claws before the stone, two beside it, and the rail that ties them. */
const CLAWS: readonly Shape[] = paired(
  body(closed('0,-128! 70,-190 130,-290 158,-362! 178,-392 204,-384 206,-352! 180,-270 120,-170 56,-104! 0,-96'), 'skin', { colour: 'gold', relief: 0.7 }),
  brush(open('190,-372 164,-290 110,-190'), 'internal', 1.6),
);

/** A brilliant seen from the side. */
const STONE: readonly Shape[] = [
  body(polygon('-188,-376 -112,-476 112,-476 188,-376 0,-142'), 'skin', { colour: 'teal', relief: 0.2 }),
  fill(polygon('-188,-376 -76,-366 0,-142'), 'mid', { colour: 'teal', relief: 0.1 }), fill(polygon('76,-366 188,-376 0,-142'), 'dark', { colour: 'blue', relief: 0.1 }),
  fill(polygon('-112,-476 -76,-366 -188,-376'), 'light', { colour: 'teal', relief: 0.1 }), fill(polygon('112,-476 188,-376 76,-366'), 'mid', { colour: 'blue', relief: 0.1 }),
  stroke(open('-188,-376! -76,-366! 76,-366! 188,-376!'), 'internal'), stroke(open('-76,-366! 0,-476! 76,-366!'), 'internal'), stroke(open('-76,-366! 0,-142! 76,-366!'), 'internal'),
  glint(polygon('-92,-462 -18,-462 -74,-384')),
];

const spark = (x: number, y: number, r: number): Shape =>
  solid(closed(Array.from({ length: 8 }, (_, k): Knot => [...polar([x, y], radians(k * 45 - 90), k % 2 === 0 ? r : r * 0.2), true])));

/** A solitaire: a brilliant in claws, small stones along the shoulders. */
export const ring: Motif = {
  name: 'ring',
  pose: 'figure',
  words: ['ring', 'wedding ring', 'engagement ring', 'diamond ring', 'wedding rings', 'wedding band'],
  anchors: { centre: [0, 150] },
  draw: () => placed([
    ...BAND, ...STONE, ...CLAWS, body(symmetric('0,-196! 96,-216! 84,-194! 0,-172!'), 'skin', { colour: 'gold', line: 'internal' }),
    body(symmetric('0,-128 50,-132 92,-108 70,-84 0,-78'), 'skin', { colour: 'gold', relief: 0.7 }),
    spark(-300, -430, 54), spark(290, -470, 40), spark(320, -300, 26),
  ], { y: 12, scale: 0.98 }),
};
