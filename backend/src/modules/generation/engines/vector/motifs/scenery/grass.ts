import { body, closed, offset, radians, shadow, type Knot, type Point } from '../geometry/kit.js';
import type { Motif, Rng, Shape } from '../motif.js';

const BLADES = 21;
/** Half as wide as a blade is. */
const HALF = 22;

/** A blade from its root on the ground, bent over at its tip. */
function blade(root: Point, high: number, lean: number): readonly Shape[] {
  const tip = offset(root, radians(-90 + lean), high, 0);
  const middle = offset(root, radians(-90 + lean * 0.35), high * 0.55, 0);
  const face: readonly Knot[] = [[tip[0], tip[1], true], [middle[0] + HALF * 0.9, middle[1]], [root[0] + HALF, root[1], true]];
  return [
    body(closed([[root[0] - HALF, root[1], true], [middle[0] - HALF * 0.9, middle[1]], ...face]), 'skin', { colour: 'leaf', line: 'internal', relief: 0.5 }),
    ...(Math.abs(lean) > 22 ? [shadow(closed([[root[0], root[1], true], [middle[0], middle[1]], ...face]))] : []),
  ];
}

/** Tall grass across the sheet, higher at its middle. */
export const grass: Motif = {
  name: 'grass', pose: 'wide',
  words: ['tall grass', 'long grass', 'grasses', 'high grass', 'meadow', 'grass field', 'field of grass', 'reeds', 'meadow grass', 'field', 'lawn'],
  anchors: { base: [0, 150], crown: [0, -120] },
  draw: (rng: Rng) => {
    const order = Array.from({ length: BLADES }, (_, i) => (i * 8) % BLADES);
    return order.flatMap((i) => {
      const share = (i / (BLADES - 1)) * 2 - 1;
      return blade([share * 376, rng.between(138, 158)], rng.between(150, 210) + 80 * (1 - share * share), share * 16 + rng.between(-26, 26));
    });
  },
};
