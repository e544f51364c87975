import type { Motif, Shape } from '../motif.js';
import { body, brush, circle, closed, open, ribbon, solid, stroke, symmetric, whip, type Knot } from '../geometry/kit.js';

/** One wire: out of the collar, round at the top and back in, `half` wide at its belly and `high` above the collar. */
function wire(half: number, high: number): readonly Shape[] {
  const side: readonly Knot[] = [[0.16, 130], [0.52, 20], [0.86, -110], [1, -230], [0.92, -340]].map(([x = 0, y = 0]) => [x * half, 130 - (130 - y) * (high / 620)]);
  const loop: readonly Knot[] = [...side, [half * 0.56, 130 - high * 0.93], [0, 130 - high], [-half * 0.56, 130 - high * 0.93], ...side.map(([x, y]): Knot => [-x, y]).reverse()];
  return [body(ribbon(loop, () => 11).outline(), 'skin', { colour: 'grey', line: 'internal', relief: 0.8 })];
}

const HANDLE: readonly Shape[] = [
  body(symmetric('0,96! 50,96! 58,150! 50,176! 0,184!'), 'dark', { colour: 'grey', relief: 0.6 }), stroke(open('-52,134 0,146 52,134'), 'detail'),
  stroke(circle([0, 476], 20), 'outline'),
  body(symmetric('0,172! 52,166! 44,236 58,320 60,392 44,446 0,462'), 'skin', { colour: 'brown', relief: 1 }),
  whip('50,176 44,236 57,320 58,392 40,440', '-10,180 -6,236 0,320 4,392 0,446', { count: 17, reach: 0.8, longest: 'alike' }),
  ...[196, 216].map((y) => brush(open([[-48, y], [0, y + 10], [48, y]]), 'internal', 1.6)), brush(open('-34,270 -40,340 -36,410'), 'outline', 2.2),
];

/** A dollop of cream that hangs in the wires. */
const CREAM: readonly Shape[] = [
  body(closed('-150,-360 -96,-430 0,-452 100,-436 152,-368 150,-300 116,-262 104,-190 84,-168 66,-196 56,-250 20,-258 4,-214 -16,-212 -26,-256 -64,-262 -84,-226 -104,-232 -112,-280 -146,-306'), 'skin', { colour: 'bone', relief: 0.9 }),
  whip('146,-340 148,-300 112,-258 98,-190', '90,-350 86,-310 60,-270 70,-220', { count: 9, reach: 0.8, longest: 'alike' }), brush(open('-110,-350 -60,-406 10,-420'), 'internal', 2.2), brush(open('-70,-310 -20,-340 40,-330'), 'internal', 2),
];

/** A balloon whisk fresh from the bowl. */
export const whisk: Motif = {
  name: 'whisk', pose: 'tall', anchors: { crown: [0, -490], base: [0, 466], centre: [0, 0] }, words: ['whisk', 'egg beater', 'balloon whisk', 'baking tool', 'baking'],
  draw: () => [
    ...wire(196, 600), ...wire(92, 606), ...CREAM, ...wire(228, 614), ...wire(140, 606), ...wire(36, 596), ...HANDLE,
    solid(circle([0, 416], 12)),
  ],
};
