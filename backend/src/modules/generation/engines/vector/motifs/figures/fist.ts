import { body, brush, closed, fill, open, placed, polar, radians, shadow, whip } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

const skin = (d: string, relief = 0.8): Shape => body(closed(d), 'skin', { colour: 'tan', relief });

/** The hand behind its fingers, from the knuckles to the cut of the forearm. */
const HEEL: readonly Shape[] = [
  skin('-206,-120! -244,-50 -268,30 -264,110 -232,200 -190,268 -164,330 -160,400 -176,490! 176,490! 156,400 156,330 186,262 222,170 232,70 216,-60!', 0.7),
  brush(open('-196,170 -140,230 -96,310 -80,390'), 'internal', 2.2), brush(open('-60,160 0,210 90,220 160,180'), 'internal', 2), brush(open('-20,270 40,290 110,280'), 'internal', 1.8),
  brush(open('-120,356 -30,374 110,358'), 'internal', 1.9), brush(open('-20,400 -16,440 -24,480'), 'detail', 1.8), brush(open('50,396 58,440 54,482'), 'detail', 1.8),
  whip('180,484 160,400 158,330 190,262 226,170 234,80', '90,480 80,390 90,320 120,250 150,180 170,110', { count: 13, reach: 0.75, valley: 0.4, longest: 'middle' }),
];
const INDEX = skin('-206,40! -216,-50 -218,-160 -204,-222 -168,-258 -124,-252 -100,-216 -96,-130 -98,-20 -100,50!');
const MIDDLE = skin('-102,60! -104,-60 -104,-170 -94,-242 -58,-286 -8,-284 18,-242 22,-150 18,-30 16,50!');
const RING = skin('16,50! 14,-60 16,-160 24,-228 56,-266 104,-260 128,-222 132,-130 128,-20 122,60 96,86 50,86 22,70!');
const PINKY = skin('122,44! 124,-50 128,-130 140,-188 170,-214 206,-202 226,-160 228,-80 222,10 208,66 178,84 142,74!');
const THUMB: readonly Shape[] = [
  skin('-262,120! -280,40 -262,-40 -210,-78 -140,-70 -60,-42 20,-30 66,-6 72,36 44,66 -20,70 -90,62 -146,84 -190,130 -214,180!'),
  fill(closed('8,-16! 44,-10 64,12 58,40! 24,40 4,26!'), 'skin', { colour: 'bone', line: 'internal', relief: 0.3 }),
  ...['-150,-62 -126,-30 -136,2', '-128,-56 -106,-26 -114,6', '-240,40 -224,-10 -190,-36'].map((line) => brush(open(line), 'internal', 1.9)),
];
/** Folds on the bent fingers and the dark between their knuckles. */
const FOLDS: readonly Shape[] = [
  ...['-196,-150 -160,-166 -120,-152', '-84,-176 -42,-192 2,-176', '36,-158 74,-172 114,-156', '146,-114 178,-126 212,-112', '40,0 72,-10 108,2', '140,6 172,-4 206,8'].map((line) => brush(open(line), 'internal', 2)),
  ...['-190,-132 -160,-144 -132,-134', '-74,-158 -42,-170 -8,-158', '46,-140 74,-150 102,-140', '154,-98 178,-106 202,-96'].map((line) => brush(open(line), 'detail', 1.7)),
];
const knuckleDark = (x: number, y: number): Shape => shadow(closed([[x, y, true], [x + 14, y + 50], [x + 10, y + 130], [x, y + 190, true], [x - 8, y + 130], [x - 12, y + 50]]));

/** Fingers closed, from the side of the palm, the forearm below. */
export const FIST: readonly Shape[] = [
  ...HEEL, PINKY, RING, MIDDLE, INDEX, ...FOLDS, knuckleDark(-98, -206), knuckleDark(20, -214), knuckleDark(130, -178), ...THUMB,
  shadow(closed('-90,66! -20,74 44,70 74,40! 80,74 40,98 -20,92!')),
];

/** The same hand for a little finger that does something else: it goes between these two. */
export const HALF_FIST = {
  heel: HEEL,
  fingers: [RING, MIDDLE, INDEX, ...FOLDS.filter((_, i) => ![3, 5, 9].includes(i)), knuckleDark(-98, -206), knuckleDark(20, -214), ...THUMB],
} as const;

/** A raised fist. */
export const fist: Motif = {
  name: 'fist',
  pose: 'tall',
  words: ['fist', 'raised fist', 'power fist', 'clenched fist', 'resistance'],
  anchors: { crown: [0, -300], base: [0, 490] },
  draw: () => placed(
    [
      ...FIST,
      ...[-64, -42, -21, 0, 21, 42, 64].map((turn, i) => {
        const way = radians(turn - 90);
        return brush(open([polar([0, -60], way, 290), polar([0, -60], way, 340), polar([0, -60], way, i % 2 === 0 ? 400 : 430)]), 'outline', 1.9);
      }),
    ],
    { scale: 0.98 },
  ),
};
