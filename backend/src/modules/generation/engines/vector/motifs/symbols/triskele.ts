import type { Motif } from '../motif.js';
import { body, circle, cut, placed, polar, profile, radians, ribbon, solid, stroke, type Knot } from '../geometry/kit.js';

/** One arm: out from the centre and wound into its eye. */
const ARM: readonly Knot[] = [
  [0, 0],
  [-60, -60],
  [-90, -150],
  ...Array.from({ length: 14 }, (_, i): Knot => polar([40, -236], radians(180 + i * 44), 150 * (1 - i * 0.062))),
];

export const triskele: Motif = {
  name: 'triskele',
  pose: 'round',
  words: ['triskele', 'triskelion', 'triple spiral', 'celtic spiral', 'spiral'],
  anchors: { centre: [0, 0] },
  draw: () => {
    const arm = ribbon(ARM, profile('0:34 0.2:36 0.5:30 0.8:20 1:6'));
    return [
      stroke(circle([0, 0], 478), 'outline'),
      stroke(circle([0, 0], 452), 'internal'),
      ...[0, 120, 240].flatMap((turn) =>
        placed([body(arm.outline(), 'black', { line: 'internal', colour: 'black' }), cut(arm.along(0.15, 0.12, 0.85), 'internal', 1.5)], {
          turn,
        }),
      ),
      solid(circle([0, 0], 40)),
      body(circle([0, 0], 20), 'skin', { line: 'none', colour: 'gold' }),
    ];
  },
};
