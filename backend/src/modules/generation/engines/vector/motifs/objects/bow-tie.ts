import { body, brush, closed, open, paired, placed, shadow, solid, circle, whip } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

const WING = '40,-66! 140,-130 290,-196 440,-214 476,-206! 458,-150 478,-90 460,0 478,90 458,150 476,206! 440,214 290,196 140,130 40,66!';

const SPOTS = [[250, -116], [352, -150], [420, -84], [330, -56], [404, 16], [300, 40], [356, 108], [420, 150], [254, 122]] as const;

const WINGS: readonly Shape[] = paired(
  ...placed([body(closed(WING), 'dark', { colour: 'navy' })], { turn: -9, scale: 0.98 }),
  body(closed(WING), 'skin', { colour: 'red', relief: 0.9 }),
  ...SPOTS.map(([x, y]) => solid(circle([x, y], 21))),
  whip('44,-62 40,0 44,62', '260,-130 300,0 260,130', { count: 6, reach: 0.86, valley: 0.24, longest: 'middle' }),
  ...['70,-74 150,-104 240,-126', '80,50 160,74 240,110'].map((d) => brush(open(d), 'outline', 1.9)),
  brush(open('444,-198 430,-150 444,-96'), 'internal', 1.8), brush(open('444,198 430,150 444,96'), 'internal', 1.8),
);

const KNOT: readonly Shape[] = [
  body(closed('-70,-84! -30,-96 30,-96 70,-84! 84,-40 78,0 84,40 70,84! 30,96 -30,96 -70,84! -84,40 -78,0 -84,-40'), 'skin', { colour: 'crimson', relief: 1 }),
  ...['-36,-88 -50,0 -34,88', '10,-90 24,-30 14,30'].map((d) => brush(open(d), 'internal', 2)),
  shadow(closed('70,-80! 84,-40 78,0 84,40 68,82! 34,86 50,40 44,0 52,-40')),
];

/** A spotted bow tie, tied by hand: one pair of wings before the other. */
export const bowTie: Motif = {
  name: 'bow-tie',
  pose: 'wide',
  words: ['bow tie', 'bowtie', 'bow-tie', 'tuxedo', 'tie'],
  anchors: { centre: [0, 0] },
  draw: () => [...WINGS, ...KNOT],
};
