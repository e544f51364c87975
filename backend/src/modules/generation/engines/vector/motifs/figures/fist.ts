import { brush, open, placed, polar, radians } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';
import { folded } from './parts/fingers.js';
import { palm, thumb } from './parts/palm.js';

/** The hand of the signs is drawn smaller than a fist that fills the sheet. */
const LARGE = { scale: 1.34, y: -166, x: -22 } as const;
const knuckles = (): readonly Shape[] => [
  ...[[-146, 10, 44, 160], [-58, -14, 47, 186], [36, -20, 49, 192], [126, 0, 46, 176]].flatMap(([x = 0, y = 0, half = 0, long = 0]) => folded([x, y], half, long)),
];

/** Fingers closed, from the side of the palm, the forearm below. */
export const FIST: readonly Shape[] = placed([...palm(), ...knuckles(), ...thumb()], LARGE);

/** A raised fist. */
export const fist: Motif = {
  name: 'fist',
  pose: 'tall',
  words: ['fist', 'raised fist', 'power fist', 'clenched fist', 'resistance'],
  anchors: { crown: [0, -200], base: [0, 490] },
  draw: () => placed(
    [
      ...FIST,
      ...[-50, -33, -16, 0, 16, 33, 50].map((turn, i) => {
        const way = radians(turn - 90);
        return brush(open([polar([-20, 40], way, 350), polar([-20, 40], way, 400), polar([-20, 40], way, i % 2 === 0 ? 450 : 490)]), 'outline', 1.9);
      }),
    ],
    { y: 20, scale: 0.96 },
  ),
};
