import type { Motif } from '../motif.js';
import { body, brush, circle, glint, leaf, open, placed, solid } from '../geometry/kit.js';

/** The blue glass eye worn against envy. */
export const evilEye: Motif = {
  name: 'evil-eye',
  pose: 'round',
  words: ['evil eye', 'nazar', 'turkish eye', 'greek eye'],
  anchors: { centre: [0, 0] },
  draw: () => [
    ...Array.from({ length: 16 }, (_, i) =>
      placed([body(leaf([0, -360], [0, i % 2 ? -440 : -488], { half: 26, belly: 0.4 }), 'skin', { line: 'internal', colour: 'gold' })], {
        turn: i * 22.5,
      }),
    ).flat(),
    body(circle([0, 0], 380), 'dark', { colour: 'navy', relief: 0.8 }),
    body(circle([0, 0], 262), 'skin', { colour: 'white', relief: 0.6 }),
    body(circle([0, 0], 170), 'mid', { colour: 'blue', relief: 0.7 }),
    solid(circle([0, 0], 92)),
    glint(circle([-42, -40], 22)),
    { ...brush(open('-290,-130 -230,-220 -130,-290'), 'outline', 1.8), cut: true },
  ],
};
