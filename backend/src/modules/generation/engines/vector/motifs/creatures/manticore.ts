import { body, brush, closed, lock, open, placed, type Knot } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';
import { lion } from './lion.js';
import { membraneWing } from './parts/membrane-wing.js';
import { lionTrunk } from './walking-lion.js';

/** Places of the tail's rings, from the hip over the back, and the size of each. */
const RINGS: readonly (readonly [number, number, number])[] = [[-352, -80, 50], [-408, -128, 48], [-444, -196, 46], [-448, -272, 44], [-416, -340, 42], [-352, -388, 42],
  [-286, -404, 48]];

/** A scorpion's tail carried over the back, its sting foremost. */
const sting = (): readonly Shape[] => [
  body(lock('-270,-400 -230,-350 -232,-262', 34), 'black', { colour: 'black', relief: 0.5 }),
  ...[...RINGS].reverse().flatMap(([x, y, r]) => [
    body(closed(ring([x, y], r)), 'dark', { colour: 'brown', relief: 1 }),
  ]),
];

const ring = ([x, y]: Knot, r: number): readonly Knot[] => [[x, y - r], [x + r * 0.94, y - r * 0.3], [x + r * 0.8, y + r * 0.7], [x, y + r], [x - r * 0.8, y + r * 0.7],
  [x - r * 0.94, y - r * 0.3]];

const far = { root: [100, -150], elbow: [170, -280], wrist: [150, -500], tips: [[400, -520], [420, -400], [380, -300], [300, -200]], back: [160, -160] } as const;
const near = { root: [60, -110], elbow: [-20, -260], wrist: [40, -520], tips: [[-140, -536], [-210, -390], [-210, -240], [-150, -110]], back: [-70, -30] } as const;

/** The manticore: a striding lion with a dragon's wings and a scorpion's tail. */
export const manticore: Motif = {
  name: 'manticore',
  pose: 'figure',
  words: ['manticore', 'manticores', 'mantichora', 'lion with a scorpion tail', 'lion scorpion tail', 'winged lion scorpion'],
  anchors: { crown: [250, -370], mouth: [250, -30], eye: [300, -160], base: [0, 360], heart: [60, 0], back: [-120, -130] },
  draw: (rng) => placed([
    ...membraneWing({ ...far, tone: 'dark', skin: 'crimson', bone: 'brown' }),
    ...lionTrunk(),
    ...membraneWing({ ...near, tone: 'mid', skin: 'crimson', bone: 'brown' }),
    ...placed(lion.draw(rng), { x: 250, y: -130, scale: 0.5 }), ...sting(),
    brush(open('-330,-60 -350,-20 -340,20'), 'internal', 2),
  ], { y: 70, scale: 0.94 }),
};
