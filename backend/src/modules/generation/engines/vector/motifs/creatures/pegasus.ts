import { placed } from '../geometry/kit.js';
import type { Motif } from '../motif.js';
import { raisedWing } from './parts/raised-wing.js';
import { runningHorse } from './running-horse.js';

/** Pegasus: the winged horse at full gallop, both wings raised. */
export const pegasus: Motif = {
  name: 'pegasus',
  pose: 'wide',
  words: ['pegasus', 'winged horse', 'flying horse', 'horse with wings'],
  anchors: { crown: [270, -190], mouth: [410, 30], eye: [344, -90], base: [0, 460], heart: [60, 160], back: [-60, 60] },
  draw: (rng) => [
    ...placed(raisedWing(), { x: 60, y: 10, scale: 0.86, turn: 52 }),
    ...placed(runningHorse.draw(rng), { x: 10, y: 130, scale: 0.97 }),
    ...placed(raisedWing(), { x: 40, y: 110, scale: 1.0, turn: 14 }),
  ],
};
