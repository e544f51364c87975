import { body, brush, circle, closed, cut, ellipse, fill, leaf, open, paired, placed, polar, polygon, radians, shadow, solid, stroke } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

/** A bee in flight, seen from above, its head up. */
const BEE: readonly Shape[] = [
  ...paired(body(leaf([10, -6], [92, -60], { half: 25, belly: 0.65, blunt: true }), 'skin', { colour: 'white', relief: 0.2 }), brush(open('16,-10 50,-32 80,-52'), 'detail', 1.4)),
  body(ellipse([0, 26], 27, 46), 'skin', { colour: 'gold', relief: 1 }),
  ...[10, 34, 56].map((y) => solid(closed([[-26, y - 5], [0, y], [26, y - 5], [24, y + 8], [0, y + 13], [-24, y + 8]]))),
  body(circle([0, -26], 19), 'dark', { colour: 'black' }), brush(open('-8,-42 -20,-60'), 'internal', 1.4), brush(open('8,-42 20,-60'), 'internal', 1.4),
];

/** Each roll of straw: its height, and half its width. */
const ROLLS = [[-402, 60], [-330, 150], [-252, 218], [-170, 268], [-86, 304], [0, 328], [88, 344], [176, 352], [264, 352], [350, 344]] as const;

const roll = ([y, half]: readonly [number, number]): readonly Shape[] => [
  body(closed([[-half, y], [-half + 20, y - 42], [0, y - 56], [half - 20, y - 42], [half, y], [half - 18, y + 42], [0, y + 56], [-half + 18, y + 42]]), 'skin',
    { colour: 'gold', relief: 0.9 }),
  ...Array.from({ length: Math.round(half / 26) }, (_, i, all = Math.round(half / 26)) => ((i + 0.5) / all - 0.5) * 1.8 * half).map((x) => brush(open([[x + 12, y - 40], [x, y], [x - 14, y + 40]]), 'internal', 1.6)),
  shadow(closed([[half * 0.5, y + 48], [half * 0.9, y + 36], [half * 0.98, y], [half * 0.84, y + 14], [half * 0.6, y + 34]])),
];

/** A straw skep with its bees. */
export const beehive: Motif = {
  name: 'beehive', pose: 'figure', words: ['beehive', 'bee hive', 'hive', 'skep', 'bee skep', 'straw beehive', 'bees hive', 'beekeeping', 'apiary'],
  anchors: { crown: [0, -430], base: [0, 430], centre: [0, 60] },
  draw: () => placed([
    body(circle([0, -446], 34), 'skin', { colour: 'gold', relief: 0.9 }),
    ...[...ROLLS].reverse().flatMap(roll),
    body(polygon('-420,392 420,392 440,440 -440,440'), 'skin', { colour: 'brown', relief: 0.3 }), stroke(open('-400,418 -100,422 380,416'), 'detail'),
    fill(closed('-88,392! -84,300 -54,236 0,214 54,236 84,300 88,392!'), 'black', { line: 'outline', colour: 'black' }), cut(open([...[200, 230, 270, 310, 340].map((a) => polar([0, 320], radians(a), 70))]), 'detail', 1.4),
    ...[[-390, -230, -40, 1.3], [330, -380, 30, 1.4], [420, -90, 80, 1.15],
      [-430, 30, 60, 0.9]].flatMap(([x = 0, y = 0, turn = 0, scale = 1]) => placed(BEE, { x, y, turn, scale })),
    ...['-330,-330 -290,-400 -220,-400 -240,-350 -290,-370 -280,-440', '430,-10 450,60 420,110', '250,-450 210,-480 170,-470'].map((d) => brush(open(d), 'detail', 1.4)),
  ], { scale: 0.93, y: 36 }),
};
