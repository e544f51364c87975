import { birdAfar } from '../../ornament/birds.js';
import { placed } from '../geometry/kit.js';
import type { Motif } from '../motif.js';

/** Each as x, y, tip to tip, how its wings are held, degrees of bank. */
const FLOCK = [
  [-350, 60, 250, 0, -8], [-90, -110, 300, 1, 4], [140, 60, 200, 2, -6], [330, -60, 250, 0, 8], [430, 130, 150, 1, -4], [-180, 150, 150, 2, 10], [40, -250, 140, 0, -10],
] as const;

/** Birds over land and sea as ink shows them from afar. */
export const birdsAfar: Motif = {
  name: 'birds-afar',
  pose: 'wide',
  words: ['birds afar', 'birds in the distance', 'distant birds', 'birds far away', 'migrating birds', 'bird silhouettes'],
  anchors: { centre: [0, 0] },
  draw: () => placed(FLOCK.flatMap(([x, y, width, kind, turn]) => placed(birdAfar(kind, width), { x, y, turn })), { x: -6, y: 40 }),
};
