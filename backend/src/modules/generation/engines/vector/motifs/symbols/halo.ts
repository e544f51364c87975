import { body, brush, closed, ellipse, fill, glint, open } from '../geometry/kit.js';
import type { Motif } from '../motif.js';

/** A ring of light seen a little from above, with its glow. */
export const halo: Motif = {
  name: 'halo',
  pose: 'wide',
  words: ['halo', 'angel halo', 'ring of light', 'aureole'],
  anchors: { centre: [0, 0] },
  draw: () => [
    body(ellipse([0, 0], 490, 150), 'light', { colour: 'gold', relief: 0.6 }),
    fill(ellipse([0, 0], 372, 84), 'skin', { line: 'outline', colour: 'white', relief: 0 }),
    glint(closed('-400,-20! -330,-76 -220,-104! -300,-66 -360,-20')),
    ...['-300,92 -160,118 0,124', '220,-108 320,-84 400,-44'].map((shine) => brush(open(shine), 'internal', 1.6)),
  ],
};
