import { placed } from '../geometry/kit.js';
import type { Motif } from '../motif.js';
import { wing } from '../symbols/wings.js';
import { runningHorse } from './running-horse.js';

/** Pegasus: the winged horse at full gallop, both wings raised. */
export const pegasus: Motif = {
  name: 'pegasus',
  pose: 'wide',
  words: ['pegasus', 'winged horse', 'flying horse', 'horse with wings'],
  anchors: { crown: [270, -190], mouth: [410, 30], eye: [344, -90], base: [0, 460], heart: [60, 160], back: [-60, 60] },
  draw: (rng) => [
    ...placed(wing(rng.fork('far')), { x: 150, y: 34, scale: 0.8, turn: 44, flip: true }),
    ...placed(runningHorse.draw(rng), { x: 10, y: 130, scale: 0.97 }),
    ...placed(wing(rng.fork('near')), { x: 60, y: 70, scale: 0.84, turn: 16, flip: true }),
  ],
};
