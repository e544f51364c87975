import type { Motif, Shape } from '../motif.js';
import { body, brush, circle, closed, cut, fill, glint, open, paired, polar, radians, solid, symmetric, whip, arc, type Knot } from '../geometry/kit.js';

/** Two claws behind the ball, the turned foot, and a stone in it. */
const STAND: readonly Shape[] = [
  ...paired(body(closed('120,240! 200,200 262,130 290,40! 318,60 320,140 290,220 230,280!'), 'dark', { colour: 'gold', relief: 0.6 })),
  body(symmetric('0,456! 200,440 292,452 312,476 290,496! 0,498!'), 'skin', { colour: 'gold', relief: 0.7 }),
  body(symmetric('0,300! 120,296! 96,340 100,372 150,410 220,432 244,456! 0,470!'), 'skin', { colour: 'gold', relief: 0.8 }),
  whip('100,330 104,372 152,410 220,436', '20,330 24,380 40,420 60,446', { count: 9, reach: 0.85, longest: 'middle' }),
  brush(open('-88,350 0,366 88,350'), 'internal', 1.8), brush(open('-190,436 0,456 190,436'), 'internal', 1.8), brush(open('-270,474 -100,484 60,484'), 'internal', 1.8),
];

const GLOBE: readonly Shape[] = [
  body(circle([0, -120], 352), 'skin', { colour: 'violet', relief: 1 }),
  whip(arc([0, -120], 346, -30, 118), arc([0, -120], 250, -30, 118), { count: 29, reach: 0.85, longest: 'middle' }),
  glint(closed('-296,-160! -276,-290 -190,-376 -110,-416! -194,-330 -244,-250 -262,-150!')), brush(open('-300,-80 -282,0 -230,70'), 'outline', 2.2),
];

/** The collar under the ball and the claw that holds it from before, with its talons. */
const GRASP: readonly Shape[] = [
  body(symmetric('0,236! 110,222 196,186! 214,232 180,284 110,314 0,324'), 'skin', { colour: 'gold', relief: 0.8 }),
  brush(open('-176,240 -90,276 0,284 90,276 176,240'), 'internal', 2),
  ...paired(
    body(closed('60,300! 96,230 110,150 96,80! 140,110 160,180 150,260 120,304!'), 'skin', { colour: 'gold', relief: 0.7 }), brush(open('96,280 126,210 124,150'), 'internal', 2),
  ),
  fill(symmetric('0,222! 34,258 0,306!'), 'dark', { colour: 'crimson', line: 'internal', relief: 0.6 }), glint(circle([-8, 250], 6)),
  ...paired(cut(open('214,236 268,180 296,110'), 'internal', 2)),
];

const spark = (x: number, y: number, r: number): Shape =>
  solid(closed(Array.from({ length: 8 }, (_, k): Knot => [...polar([x, y], radians(k * 45 - 90), k % 2 === 0 ? r : r * 0.22), true])));

/** A sickle moon, stars, and mist that curls in the glass. */
const NIGHT: readonly Shape[] = [
  body(closed('60,-300! -20,-280 -80,-210 -80,-120 -20,-50 70,-30 140,-60! 80,-70 30,-110 20,-180 40,-250!'), 'skin', { colour: 'yellow', line: 'internal' }),
  ...([[150, -230, 40], [210, -100, 26], [-180, -260, 26], [-40, -390, 26], [120, -340, 20], [-170, -110, 22]] as const).map(([x, y, r]) => spark(x, y, r)),
  ...['-236,96 -190,40 -110,20 -40,50 -30,104 -76,116 -96,84', '236,60 160,16 84,40 70,92 108,112 134,84'].map((line) => brush(open(line), 'internal', 2.4)),
];

/** A crystal ball with a night in it, on a clawed stand. */
export const crystalBall: Motif = {
  name: 'crystal-ball',
  pose: 'figure',
  words: ['crystal ball', 'fortune teller ball', 'magic ball', 'orb'],
  anchors: { centre: [0, -110], base: [0, 490], crown: [0, -470] },
  draw: () => [...STAND, ...GLOBE, ...NIGHT, ...GRASP],
  holds: { room: { x: 0, y: -130, width: 540, height: 420 }, draw: () => [...STAND, ...GLOBE, ...GRASP] },
};
