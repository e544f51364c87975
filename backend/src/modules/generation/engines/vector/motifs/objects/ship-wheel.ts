import type { Motif, Shape } from '../motif.js';
import { body, bothSides, brush, circle, closed, placed, polar, radians, shadow, solid, stroke } from '../geometry/kit.js';

/** One spoke: turned wood from hub to grip. */
const SPOKE: readonly Shape[] = [
  body(closed(bothSides('0,-486 20,-474 26,-440 16,-400 26,-376 18,-350! 24,-300 16,-230 26,-170 14,-110! 0,-100!')), 'skin', {
    colour: 'brown',
  }),
  shadow(closed('4,-470! 14,-468 18,-440 10,-400 16,-376 10,-350 14,-300 8,-230 14,-170 6,-114!')),
  ...[-356, -188].map((y) => brush(closed(`-17,${y}! 0,${y + 5} 17,${y}! 0,${y + 6}`).replace('Z', ''), 'internal', 1.4)),
];

export const shipWheel: Motif = {
  name: 'ship-wheel',
  pose: 'round',
  words: ['ship wheel', "ship's wheel", 'helm', 'steering wheel', 'ships wheel', 'captain wheel'],
  anchors: { centre: [0, 0] },
  draw: () => [
    ...Array.from({ length: 8 }, (_, i) => placed(SPOKE, { turn: i * 45 })).flat(),
    body(circle([0, 0], 340), 'skin', { line: 'outline', colour: 'brown', relief: 0.4 }),
    stroke(circle([0, 0], 322), 'internal'),
    stroke(circle([0, 0], 268), 'internal'),
    ...Array.from({ length: 8 }, (_, i) => solid(circle(polar([0, 0], radians(i * 45 + 22.5), 295), 9))),
    body(circle([0, 0], 250), 'skin', { colour: 'white', relief: 0 }),
    ...Array.from({ length: 8 }, (_, i) =>
      placed(
        [
          body(closed(bothSides('0,-250! 20,-250! 16,-226 26,-170 14,-96! 0,-90!')), 'skin', { colour: 'brown' }),
          shadow(closed('4,-246! 12,-246! 8,-226 14,-170 6,-100!')),
        ],
        { turn: i * 45 },
      ),
    ).flat(),
    body(circle([0, 0], 104), 'skin', { colour: 'gold', relief: 0.8 }),
    body(circle([0, 0], 66), 'dark', { colour: 'brown' }),
    body(circle([0, 0], 30), 'skin', { colour: 'gold', relief: 1 }),
  ],
};
