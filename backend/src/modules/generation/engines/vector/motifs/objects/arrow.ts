import type { Motif, Rng, Shape } from '../motif.js';
import { body, bothSides, brush, closed, open, placed, polygon, shadow, stroke } from '../geometry/kit.js';

/** Drawn upright, its point at the top, then laid across. */
const SHAFT: readonly Shape[] = [
  body(polygon('-9,-400 9,-400 9,470 -9,470'), 'skin', { colour: 'brown' }),
  shadow(polygon('2,-390 9,-390 9,460 2,460')),
  body(closed(bothSides('0,-494! 52,-372 66,-318! 24,-346 12,-330 0,-326!')), 'skin', { colour: 'grey' }),
  shadow(closed('5,-470! 44,-370 54,-330! 24,-354 6,-342!')),
  stroke(open('0,-470 0,-330'), 'internal'),
  ...[-312, -298, -284, -270].map((y) => stroke(open(`-15,${y} 0,${y + 4} 15,${y}`), 'outline')),
  body(polygon('-14,462 14,462 18,496 0,480 -18,496'), 'skin', { colour: 'grey' }),
];

function fletching(rng: Rng): readonly Shape[] {
  const barbs = Array.from({ length: 9 }, (_, i) => 236 + i * 23).flatMap((y) =>
    [-1, 1].map((side) => brush(open(`${side * 10},${y - 12} ${side * 40},${y + 14} ${side * 66},${y + 40}`), 'internal', 1.3)),
  );
  const split = rng.between(300, 360);
  const vane = (side: number): string =>
    closed(
      
        `${side * 9},190! ${side * 60},216 ${side * 88},270 ${side * 88},${split}! ${side * 52},${split - 14}! ` +
        `${side * 88},${split + 16}! ${side * 88},446! ${side * 60},434 ${side * 9},410!`,
    );
  return [
    body(vane(-1), 'skin', { colour: 'crimson' }),
    body(vane(1), 'skin', { colour: 'crimson' }),
    shadow(closed(`12,204! 44,216 74,264 78,${split - 8}! 50,${split - 20} 14,300!`)),
    ...barbs,
  ];
}

const BINDING: readonly Shape[] = [182, 196, 210, 420, 434].map((y) => stroke(open(`-15,${y} 0,${y + 4} 15,${y}`), 'outline'));

/** The arrow upright, its point at 0,-494. */
export const arrowShapes = (rng: Rng): readonly Shape[] => [...fletching(rng), ...SHAFT, ...BINDING];

export const arrow: Motif = {
  name: 'arrow',
  pose: 'wide',
  words: ['arrow', 'archery arrow', 'native arrow', 'arrowhead', 'sagittarius arrow', 'bow arrow'],
  anchors: { tip: [494, 0] },
  draw: (rng) => placed(arrowShapes(rng), { turn: 90 }),
};

export const crossedArrows: Motif = {
  name: 'crossed-arrows',
  pose: 'symmetric',
  words: ['crossed arrows', 'two arrows', 'friendship arrows', 'double arrow'],
  anchors: { centre: [0, 0] },
  draw: (rng) => [...placed(arrowShapes(rng), { turn: 45 }), ...placed(arrowShapes(rng), { turn: -45 })],
};
