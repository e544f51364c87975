import { body, brush, closed, open, placed, profile, ribbon, shadow, track, type Point } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

/** One bell, hung by its top at the origin. */
const BELL: readonly Shape[] = [
  body(closed('0,0! 30,8 56,44 58,84 74,112! 50,108 40,124! 16,112 0,128! -16,112 -40,124! -50,108 -74,112! -58,84 -56,44 -30,8'), 'skin', { colour: 'white', relief: 0.7 }),
  brush(open('-22,26 -32,60 -28,96'), 'internal', 1.5),
  brush(open('12,24 18,60 10,98'), 'internal', 1.3),
  shadow(closed('34,30! 50,60 50,96! 40,70')),
];

const STALK = '-60,470 -20,240 40,0 110,-220 230,-390 350,-440';

/** A bell on a short curved stem that leaves the stalk at a share of its length. */
function bell(share: number, side: 1 | -1, scale: number): readonly Shape[] {
  const [x, y] = track(STALK).at(share);
  const end: Point = [x + side * 92 * scale, y + 6];
  return [brush(open([[x, y], [x + side * 50 * scale, y - 26], end]), 'outline', 1.2), ...placed(BELL, { x: end[0], y: end[1], scale, turn: side * -6 })];
}

const BELLS = [[0.97, 1, 0.62], [0.9, -1, 0.7], [0.8, 1, 0.8], [0.72, -1, 0.9], [0.62, 1, 0.96], [0.53, -1, 1]] as const;

const blade = (d: string, vein: string, fold: string): readonly Shape[] => [
  body(closed(d), 'dark', { colour: 'leaf', relief: 0.8 }),
  { ...brush(open(vein), 'internal', 2), cut: true },
  { ...brush(open(fold), 'internal', 1.6), cut: true },
];

const DRAWN: readonly Shape[] = [
  ...blade('-60,488! -190,330 -330,60 -360,-300! -200,-120 -90,130 -40,400', '-70,440 -170,230 -310,-160', '-60,380 -130,160 -240,-80'),
  body(ribbon(STALK, profile('0:12 0.6:8 1:4')).outline(), 'skin', { colour: 'leaf' }),
  ...blade('-50,492! 60,360 250,220 330,-60! 380,120 300,330 130,440', '-10,450 160,340 300,80', '60,440 210,330 310,180'),
  ...BELLS.flatMap(([share, side, scale]) => bell(share, side, scale)),
];

/** Lily of the valley: two broad leaves, a bowed stalk, its bells in a row. */
export const lilyOfTheValley: Motif = {
  name: 'lily-of-the-valley',
  pose: 'flora',
  words: ['lily of the valley', 'lilies of the valley', 'may birth flower'],
  anchors: { centre: [40, 0], base: [-60, 490] },
  draw: () => placed(DRAWN, { scale: 1.04, x: -34, y: -16 }),
};
