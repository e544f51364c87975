import { body, brush, circle, closed, flames, open, polar, radians, type Point } from '../geometry/kit.js';
import type { Motif, Rng, Shape } from '../motif.js';

const RIM = 300;
const HOLE = 248;
const TONGUES = 15;

/** Valleys on the rim and tips beyond it, all leaning one way, like fire that runs round. */
function tongues(rng: Rng, reach: number, turn: number): readonly Point[] {
  return Array.from({ length: TONGUES * 2 + 1 }, (_, i) => {
    const isTip = i % 2 === 1;
    const angle = radians((i * 180) / TONGUES + turn + (isTip ? 9 : 0));
    return polar([0, 0], angle, isTip ? RIM + reach * rng.between(0.72, 1.1) : RIM - 6);
  });
}

const lick = (i: number): Shape => {
  const angle = (i * 360) / TONGUES + 16;
  return brush(open([polar([0, 0], radians(angle), RIM + 20), polar([0, 0], radians(angle + 6), RIM + 66), polar([0, 0], radians(angle + 14), RIM + 104)]), 'internal', 1.8);
};

/** A hoop set on fire. What is inside it shows. */
export const ringOfFire: Motif = {
  name: 'ring-of-fire',
  pose: 'round',
  words: ['ring of fire', 'hoop of fire', 'fire ring', 'fire hoop', 'flaming hoop', 'flaming ring', 'burning hoop', 'burning ring', 'circle of fire', 'hoop'],
  anchors: { centre: [0, 0] },
  draw: (rng) => [
    body(closed(flames(tongues(rng.fork('outer'), 186, 0), 0.2)), 'skin', { colour: 'red', relief: 0.6 }),
    ...Array.from({ length: TONGUES }, (_, i) => lick(i)),
    body(closed(flames(tongues(rng.fork('inner'), 92, 7), 0.2)), 'skin', { colour: 'orange', line: 'internal', relief: 0.5 }),
    body(circle([0, 0], RIM), 'dark', { colour: 'brown', relief: 0.8 }),
    body(circle([0, 0], HOLE), 'skin', { colour: 'white', relief: 0 }),
  ],
};
