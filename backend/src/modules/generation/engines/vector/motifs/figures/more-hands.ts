import { body, brush, closed, fill, open, whip, placed } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';
import { finger, flesh } from './parts/fingers.js';

const FIST = '-190,10! -200,110 -196,220 -160,310 -140,400 -150,490! 150,490! 140,410 160,330 196,250 206,150 196,40 160,-20!';

/** The back of the hand under the raised finger: knuckles, tendons, wrist. */
const back = (): readonly Shape[] => [
  body(closed(FIST), 'skin', { colour: 'tan', relief: 0.8 }),
  ...['-120,120 -104,200 -90,260', '-30,110 -24,200 -20,270', '66,120 56,200 48,270'].map((line) => brush(open(line), 'internal', 2.2)),
  brush(open('-134,430 0,446 134,430'), 'internal', 2.2), brush(open('-130,460 0,476 126,462'), 'detail', 2),
  whip('196,60 206,150 196,250 160,330 140,410 148,480', '130,80 150,160 140,240 110,320 100,400 100,470', { count: 11, reach: 0.7, valley: 0.4, longest: 'middle' }),
];

/** A knuckle seen from the back of the fist. */
const knuckle = (x: number, y: number): readonly Shape[] => placed([
  body(closed('-54,90! -60,20 -44,-46 0,-62 44,-46 60,20 54,90! 30,116 0,122 -30,116'), 'skin', { colour: 'tan', relief: 0.9 }),
  ...['-26,-14 0,-24 26,-14', '-28,8 0,-2 28,8'].map((line) => brush(open(line), 'internal', 1.8)),
], { x, y });

/** The middle finger raised, seen from the back of the hand. */
export const middleFinger: Motif = {
  name: 'middle-finger',
  pose: 'tall',
  words: ['middle finger', 'middle finger up', 'hand giving the middle finger', 'fuck you', 'flipping off', 'flip off', 'finger up', 'rude hand'],
  anchors: { crown: [-30, -480], base: [0, 490], heart: [0, 250] },
  draw: () => [
    ...finger('-34,80 -36,-100 -32,-300 -30,-492', 58, 'back'),
    ...back(), flesh('-88,-4 22,-4 26,110 -90,110'), brush(open('-92,20 -96,50 -88,84'), 'internal', 2), brush(open('26,20 30,50 22,84'), 'internal', 2), brush(open('-64,66 -34,50 -2,66'), 'internal', 2),
    ...knuckle(-140, 36), ...knuckle(70, 30), ...knuckle(158, 64),
  ],
};

const SLEEVE: readonly Shape[] = [
  body(closed('-500,-20! -300,-40! -290,130 -300,330! -500,330!'), 'dark', { colour: 'navy', relief: 0.6 }),
  body(closed('-330,-60! -250,-66! -240,140 -252,350! -330,344! -318,140'), 'skin', { colour: 'white', relief: 0.5 }), fill(closed('-296,250! -276,244 -268,262 -280,280 -298,272'), 'black', { line: 'none', relief: 0 }),
];

/** A thumb up: all is well. */
export const thumbsUp: Motif = {
  name: 'thumbs-up',
  pose: 'figure',
  words: ['thumbs up', 'thumb up', 'thumbs-up', 'thumb', 'like button', 'hand thumbs up'],
  anchors: { crown: [40, -450], base: [0, 400], heart: [0, 130] },
  draw: () => placed([
    ...SLEEVE,
    body(closed('-262,-20! -180,-40 -90,-110 -30,-200 -10,-300 -6,-400 30,-460 90,-464 130,-420 140,-330 120,-220 104,-80! 200,-80 300,-76! 320,100 300,300 200,350 60,366 -80,344 -180,320 -262,320!'), 'skin', { colour: 'tan', relief: 0.8 }),
    fill(closed('28,-446! 70,-462 112,-444 126,-400 116,-362! 76,-374 36,-362! 22,-404'), 'skin', { colour: 'bone', line: 'internal', relief: 0.3 }),
    ...['-2,-280 40,-290 84,-280', '2,-254 40,-262 74,-256', '-20,-120 20,-70 80,-40', '-210,60 -150,40 -90,60', '104,-110 96,-70 100,-40'].map((line) => brush(open(line), 'internal', 2.4)),
    ...[[-30, 12, 320], [76, 0, 342], [182, -10, 330], [276, -14, 290]].flatMap(([y = 0, lead = 0, reach = 0]) => [
      body(closed([[60 - lead, y - 52, true], [180, y - 62], [reach - 40, y - 56], [reach, y - 20], [reach, y + 20], [reach - 40, y + 50],
        [180, y + 54], [40 - lead, y + 52, true], [20 - lead, y]]), 'skin', { colour: 'tan', relief: 0.9 }),
      brush(open([[reach - 90, y - 48], [reach - 76, y], [reach - 92, y + 40]]), 'internal', 1.8),
      fill(closed([[52 - lead, y - 26, true], [104, y - 30], [124, y], [104, y + 26], [48 - lead, y + 26, true], [38 - lead, y]]), 'skin', { colour: 'bone', line: 'internal', relief: 0.3 }),
    ]),
    whip('-262,316 -180,320 -80,344 60,366', '-262,220 -170,240 -90,260 20,300', { count: 8, reach: 0.8, valley: 0.4, longest: 'start' }),
  ], { x: 75, y: 40, scale: 1.07 }),
};
