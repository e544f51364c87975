import { body, brush, leaf, open, placed, whip } from '../geometry/kit.js';
import type { Motif, Rng, Shape } from '../motif.js';
import { blade } from './parts/blade.js';
import { stalk } from './parts/stalk.js';

/** Rows of bracts, from the stem down: height, where they stand across. */
const ROWS = [[-150, [-46, 46, 0]], [-84, [-92, 92, -32, 32]], [-16, [-112, 112, -56, 56, 0]], [54, [-104, 104, -36, 36]], [118, [-78, 78, 0]], [176, [-40, 40]],
  [216, [0]]] as const;

const bract = (x: number, y: number): readonly Shape[] => placed([
  body(leaf([0, -66], [0, 78], { half: 52, belly: 0.46 }), 'skin', { colour: 'leaf', relief: 0.9 }), whip('-30,-40 0,-56 30,-40', '-30,20 0,50 30,20', { count: 4, reach: 0.6, longest: 'middle' }), brush(open('0,-20 2,20 0,60'), 'detail', 1.4),
], { x, y, turn: -x * 0.24 });

/** A cone from its tip up, so that each row lies over the one below. */
const cone = (): readonly Shape[] => [...ROWS].reverse().flatMap(([y, xs]) => xs.flatMap((x) => bract(x, y)));

/** A lobed leaf: three blades from one root. */
const lobed = (rng: Rng): readonly Shape[] => [-52, 52, 0].flatMap((turn) => placed(blade({ length: turn === 0 ? 330 : 270, half: turn === 0 ? 92 : 78, edge: 'serrated',
  veins: 5 }, rng), { turn }));

/** Hop cones and leaves on the bine. */
export const hops: Motif = {
  name: 'hops', pose: 'flora', words: ['hops', 'hop cone', 'hop cones', 'hops plant', 'hop flower', 'beer hops', 'hop vine', 'hops and barley'],
  anchors: { crown: [0, -420], centre: [0, 60], base: [0, 440] },
  draw: (rng: Rng) => placed([
    ...stalk('-430,-330 -240,-390 -40,-350 160,-410 420,-360', 11), ...stalk('-40,-350 -20,-260 0,-180', 9), ...stalk('-180,-380 -250,-290 -250,-200', 7), ...stalk('220,-410 270,-310 260,-230', 7),
    ...placed(lobed(rng), { x: -220, y: -370, turn: -112 }), ...placed(lobed(rng), { x: 230, y: -390, turn: 108 }),
    ...placed(lobed(rng), { x: -20, y: -330, turn: 12, scale: 0.5 }),
    ...placed(cone(), { x: -258, y: 30, scale: 0.86, turn: 6 }), ...placed(cone(), { x: 262, y: 0, scale: 0.82, turn: -6 }), ...placed(cone(), { x: 0, y: 130, scale: 1.14 }),
  ], { scale: 0.86, y: 40 }),
};
