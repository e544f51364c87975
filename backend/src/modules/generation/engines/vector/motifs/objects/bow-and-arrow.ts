import { body, brush, cut, dots, feather, leaf, open, placed, profile, ribbon, solid, stroke, walk, type Knot } from '../geometry/kit.js';
import type { Motif, Rng, Shape } from '../motif.js';
import { arrowShapes } from './arrow.js';

/** A recurved bow, its back to the left, tips turned away from the string. */
const BOW = ribbon('-30,-488 16,-462 14,-410 -60,-310 -150,-200 -190,-90 -196,0 -190,90 -150,200 -60,310 14,410 16,462 -30,488', profile('0:7 0.06:13 0.3:22 0.46:24 0.5:27 0.54:24 0.7:22 0.94:13 1:7'));

const across = (at: number): Shape => brush(open([BOW.at(at, -0.95), BOW.at(at + 0.004, 0), BOW.at(at, 0.95)]), 'internal', 1.6);

const limbs = (): readonly Shape[] => [
  body(BOW.outline(), 'skin', { colour: 'brown', relief: 0.9 }),
  brush(BOW.along(-0.3, 0.1, 0.43), 'detail', 1.7), brush(BOW.along(-0.3, 0.57, 0.9), 'detail', 1.7),
  body(BOW.outline(0.445, 0.555), 'dark', { colour: 'black', relief: 0.7 }),
  ...[0.46, 0.48, 0.5, 0.52, 0.54].map((at): Shape => cut(open([BOW.at(at, -0.8), BOW.at(at + 0.01, 0.8)]), 'internal', 1.6)),
  ...[0.2, 0.212, 0.224, 0.3, 0.312, 0.688, 0.7, 0.776, 0.788, 0.8].map(across),
  ...[0.256, 0.744].map((at) => body(leaf(BOW.at(at - 0.018, 0), BOW.at(at + 0.018, 0), { half: 12, belly: 0.5 }), 'dark', { line: 'internal', colour: 'red' })),
];

/** Two feathers and a string of beads tied to the lower limb. */
const charms = (): readonly Shape[] => {
  const [x, y]: Knot = BOW.at(0.7, 0);
  return [
    stroke(open([[x, y], [x - 50, y + 46], [x - 74, y + 88]]), 'detail'), stroke(open([[x, y], [x - 16, y + 60], [x - 20, y + 108]]), 'detail'),
    solid(dots(walk([[x - 28, y + 26], [x - 50, y + 46], [x - 72, y + 82]], 5), 8)), solid(dots(walk([[x - 8, y + 30], [x - 16, y + 60], [x - 20, y + 100]], 5), 8)),
    ...feather([x - 76, y + 90], [x - 150, y + 224], { half: 25, bend: 14, tone: 'skin', colour: 'bone', dipped: 0.34, edge: 'outline', blunt: false }),
    ...feather([x - 20, y + 108], [x - 40, y + 250], { half: 25, bend: 10, tone: 'skin', colour: 'bone', dipped: 0.34, edge: 'outline', blunt: false }),
  ];
};

/** A bow drawn, its arrow across it. */
export const bowAndArrow: Motif = {
  name: 'bow-and-arrow',
  pose: 'figure',
  words: ['bow and arrow', 'archery', 'archery bow', 'drawn bow', 'bow with arrow', 'hunting bow', 'longbow', 'recurve bow', 'archer bow'],
  anchors: { centre: [-40, 0] },
  draw: (rng: Rng) => placed([
    stroke(open('8,-446! 226,0! 8,446!'), 'internal'),
    ...charms(), ...limbs(),
    ...placed(arrowShapes(rng), { turn: -90, x: -144, scale: 0.76 }),
  ], { x: 40, turn: 24, scale: 0.9 }),
};
