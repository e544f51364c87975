import { body, brush, closed, fill, open, placed, whip } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';
import { backOfHand, bentFinger, thumbBeside } from './parts/back-of-fist.js';

/** The finger that is raised, seen from its nail. */
const raised = (): readonly Shape[] => [
  body(closed('-68,150! -74,30 -66,-70 -72,-140 -74,-176 -64,-240 -60,-300 -62,-334 -56,-400 -46,-452 -26,-484 -4,-492 18,-484 38,-452 46,-400 52,-334 50,-300 54,-240 64,-176 62,-140 58,-70 66,30 62,150!'), 'skin', { colour: 'tan', relief: 0.9 }),
  fill(closed('-34,-398! -37,-440 -24,-470 -4,-478 16,-470 28,-440 25,-398! -4,-384'), 'skin', { colour: 'bone', line: 'internal', relief: 0.3 }), brush(open('-36,-376 -4,-362 26,-376'), 'internal', 1.6),
  ...['-44,-330 -4,-342 36,-330', '-36,-310 -4,-320 28,-310', '-52,-178 -5,-194 42,-178', '-44,-156 -5,-168 34,-156', '-38,-136 -5,-146 28,-136'].map((line) => brush(open(line), 'internal', 1.8)),
];

/** The middle finger raised, seen from the back of the hand. */
export const middleFinger: Motif = {
  name: 'middle-finger',
  pose: 'tall',
  words: ['middle finger', 'middle finger up', 'hand giving the middle finger', 'fuck you', 'flipping off', 'flip off', 'finger up', 'rude hand'],
  anchors: { crown: [-30, -480], base: [0, 490], heart: [0, 250] },
  draw: () => [
    ...thumbBeside(),
    ...bentFinger(114, 192, 6), ...bentFinger(44, 128, -44), ...bentFinger(-152, -62, -40), ...raised(),
    ...backOfHand(),
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
