import { body, brush, circle, closed, cut, ellipse, fill, glint, open, placed, profile, ribbon, shadow, type Curve } from '../geometry/kit.js';
import type { Motif, Rng, Shape } from '../motif.js';
import { visorScene } from './astronaut.js';

const SUIT = { colour: 'white', relief: 0.9 } as const;

function limb(spine: Curve, halves: string, rings: readonly number[]): readonly Shape[] {
  const band = ribbon(spine, profile(halves));
  return [
    body(band.outline(), 'skin', SUIT), ...rings.map((at) => brush(open([band.at(at, -0.95), band.at(at + 0.03, 0), band.at(at, 0.95)]), 'internal', 2)),
    body(band.outline(0.84, 0.94), 'dark', { colour: 'red', line: 'internal', relief: 0.5 }),
  ];
}

/** A boot that hangs, its toe to the right. */
const boot = (x: number, y: number, turn: number): readonly Shape[] => placed([
  body(closed('-50,-44! 50,-44! 54,14 104,34 124,64 112,92! -52,92!'), 'skin', { colour: 'grey', relief: 0.8 }),
  body(closed('-58,88! 118,88! 114,114 -56,114!'), 'dark', { colour: 'black', line: 'outline' }), brush(open('-48,4 0,14 54,6'), 'internal', 1.8),
], { x, y, turn });

const helmet = (rng: Rng): readonly Shape[] => placed([
  body(circle([0, -286], 168), 'skin', { colour: 'white', relief: 1 }),
  body(ellipse([34, -278], 122, 114), 'skin', { colour: 'gold', relief: 0.6 }), fill(ellipse([38, -278], 104, 96), 'black', { colour: 'navy', relief: 0.3 }),
  ...placed(visorScene(rng.fork('stars')).slice(4), { x: 38, y: -188, scale: 0.46 }),
  glint(closed('-40,-290! -32,-334 0,-360! -20,-324 -28,-290!')), brush(open('-136,-340 -100,-400 -50,-432'), 'internal', 2), body(ellipse([-150, -270], 20, 46), 'skin', { colour: 'red', relief: 0.8 }),
], { x: -60, y: 30 });

/** An astronaut who sits, turned to the right, the hands before the chest and the boots hanging. */
export const sittingAstronaut: Motif = {
  name: 'sitting-astronaut', pose: 'figure',
  words: ['sitting astronaut', 'astronaut sitting', 'astronaut seated'],
  anchors: { crown: [-60, -424], mouth: [0, -190], hand: [190, -10], base: [-60, 300], heart: [-60, 0], seat: [20, 262] },
  draw: (rng: Rng) => placed([
    ...limb('-40,-70 40,10 110,40 170,10', '0:56 0.5:50 1:38', [0.34, 0.5]),
    ...limb('-30,190 110,196 206,216 222,300 216,360', '0:70 0.4:64 0.7:58 1:46', [0.24, 0.44, 0.62]), ...boot(220, 400, -8),
    body(closed('-236,-150! -176,-168! -150,120! -230,140! -250,0'), 'dark', { colour: 'grey', relief: 0.6 }), cut(open('-216,-60 -222,20 -214,90'), 'internal', 2),
    body(closed('-186,-130! -60,-160 50,-126! 76,0 70,130! 60,250 -60,276 -176,256! -206,60'), 'skin', SUIT), shadow(closed('60,130! 76,0 52,-120! 40,0 20,130 10,240!')),
    body(closed('-50,-40! 44,-34! 48,50! -52,46!'), 'skin', { colour: 'grey', line: 'internal', relief: 0.4 }), fill(circle([16, -10], 11), 'dark', { colour: 'red' }), brush(open('-34,20 0,24 30,22'), 'internal', 1.4),
    ...limb('-90,200 60,214 150,232 172,310 164,380', '0:76 0.4:70 0.7:62 1:48', [0.24, 0.44, 0.62]), ...boot(168, 420, 6),
    ...limb('-120,-90 -70,30 30,70 150,26', '0:60 0.5:54 1:40', [0.34, 0.5, 0.66]),
    body(ellipse([190, 0], 42, 38, 20), 'skin', { colour: 'grey', relief: 0.8 }), ...['206,-26 222,-6', '196,-34 206,-18', '208,20 220,6'].map((d) => brush(open(d), 'internal', 1.7)),
    body(ellipse([-62, -132], 118, 34), 'dark', { colour: 'grey' }), ...helmet(rng),
  ], { scale: 0.94, x: 20, y: -32 }),
};
