import { arc, body, brush, circle, closed, dots, fill, leaf, open, placed, polar, polygon, radians, shadow, solid, stroke } from '../geometry/kit.js';
import type { ColourName, Motif, Shape } from '../motif.js';

const triangle = (r: number, side: 1 | -1, y = 0): string => polygon([90, 210, 330].map((a) => polar([0, y], radians(a), side * r)));

/** What stands in each wheel from the root to the crown, how many petals are round it, and its colour. */
const WHEELS: readonly (readonly [petals: number, colour: ColourName, sign: readonly Shape[]])[] = [
  [4, 'red', [fill(polygon('-30,-30 30,-30 30,30 -30,30'), 'skin', { colour: 'yellow' }), solid(triangle(22, 1))]],
  [6, 'orange', [fill(closed([...arc([0, 0], 36, 0, 180), ...arc([0, -14], 37, 158, 22)]), 'black', { colour: 'black' })]],
  [10, 'yellow', [fill(triangle(38, 1), 'skin', { colour: 'red' }), solid(circle([0, 0], 11))]],
  [12, 'leaf', [stroke(triangle(38, 1)), stroke(triangle(38, -1)), solid(circle([0, 0], 9))]],
  [16, 'teal', [fill(triangle(40, 1), 'skin', { colour: 'white' }), solid(circle([0, -4], 14))]],
  [2, 'navy', [fill(triangle(36, 1, -2), 'skin', { colour: 'white' }), brush(open('-20,-16 -4,-22 4,-10 -8,-2 10,2 0,20'), 'internal', 2.4)]],
  [20, 'violet', [...[-58, -30, 0, 30, 58].map((turn) => placed([fill(leaf([0, 22], [0, -32], { half: 11 }), 'skin', { colour: 'pink' })], { turn, y: 6 })).flat(), solid(circle([0, 32], 6))]],
];

const PETAL: Readonly<Record<string, number>> = { 2: 34, 4: 36, 6: 27 };

function wheel(petals: number, colour: ColourName, sign: readonly Shape[]): readonly Shape[] {
  const half = PETAL[petals] ?? Math.min(20, 220 / petals);
  const first = petals === 2 ? 90 : 0;
  const petal = [body(leaf([0, -44], [0, petals === 2 ? -118 : -78], { half, belly: 0.4 }), 'skin', { colour, relief: 0.8 }), shadow(leaf([0, -50], [0, -66], { half: half * 0.42 }))];
  return [
    ...Array.from({ length: petals }, (_, i) => placed(petal, { turn: first + (i * 360) / petals })).flat(),
    body(circle([0, 0], 54), 'skin', { colour, relief: 0.2 }), ...sign,
  ];
}

/** The seven wheels of the body one over the other, the crown uppermost. */
export const chakras: Motif = {
  name: 'chakras', pose: 'tall',
  words: ['chakras', 'chakra', 'seven chakras', '7 chakras', 'chakra symbols', 'chakra symbol', 'chakra signs', 'chakra points', 'chakra row'],
  anchors: { crown: [0, -490], base: [0, 490], centre: [0, 0] },
  draw: () => [
    ...WHEELS.flatMap(([petals, colour, sign], i) => placed(wheel(petals, colour, sign), { y: 414 - i * 138, scale: 0.92 })),
    solid(dots([0, 1, 2, 3, 4, 5].flatMap((i) => [-16, 16].map((x) => [x * 3.6, 345 - i * 138] as const)), 6)),
  ],
};
