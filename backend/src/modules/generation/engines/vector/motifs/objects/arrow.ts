import type { Motif, Rng, Shape } from '../motif.js';
import { body, bothSides, brush, closed, open, placed, polygon, shadow, solid, stroke } from '../geometry/kit.js';

/** Drawn upright, its point at the top, then laid across. */
const SHAFT: readonly Shape[] = [
  body(polygon('-14,-400 14,-400 14,470 -14,470'), 'skin', { colour: 'brown' }),
  shadow(polygon('3,-390 14,-390 14,460 3,460')),
  ...[-120, -40, 40].map((y) => solid(polygon([[-14, y], [0, y - 30], [14, y], [0, y + 30]]))),
  body(closed(bothSides('0,-494! 66,-364 96,-290! 40,-330 20,-312 0,-308!')), 'skin', { colour: 'grey' }),
  shadow(closed('6,-466! 58,-356 80,-306! 36,-338 8,-322!')),
  stroke(open('0,-470 0,-314'), 'internal'),
  ...[-292, -272, -252, -232].map((y) => stroke(open(`-20,${y} 0,${y + 5} 20,${y}`), 'outline')),
  body(polygon('-20,458 20,458 26,496 0,476 -26,496'), 'skin', { colour: 'grey' }),
];

function fletching(rng: Rng): readonly Shape[] {
  const barbs = Array.from({ length: 7 }, (_, i) => 226 + i * 30).flatMap((y) =>
    [-1, 1].map((side) => brush(open(`${side * 14},${y - 18} ${side * 56},${y + 14} ${side * 96},${y + 44}`), 'internal', 1.4)),
  );
  const split = rng.between(300, 360);
  const vane = (side: number): string =>
    closed(
      
        `${side * 12},170! ${side * 84},200 ${side * 124},262 ${side * 124},${split}! ${side * 72},${split - 18}! ` +
        `${side * 124},${split + 18}! ${side * 124},452! ${side * 84},436 ${side * 12},404!`,
    );
  return [
    body(vane(-1), 'skin', { colour: 'crimson' }),
    body(vane(1), 'skin', { colour: 'crimson' }),
    shadow(closed(`16,186! 60,202 104,258 108,${split - 10}! 68,${split - 26} 18,300!`)),
    ...barbs,
  ];
}

const BINDING: readonly Shape[] = [158, 178, 198, 412, 432].map((y) => stroke(open(`-20,${y} 0,${y + 5} 20,${y}`), 'outline'));

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
