import { body, brush, closed, fill, open, placed, profile, ribbon, stroke } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';
import { backOfHand, bentFinger, thumbBeside } from './parts/back-of-fist.js';

/** Where the left of the two hands lies, seen from its back, its little finger inward. */
const LIES = { scale: 0.6, turn: 30, x: -152, y: -14 };
const HAND = placed([...thumbBeside(), ...bentFinger(32, 112, -44), ...bentFinger(-58, 38, -66), ...bentFinger(-152, -62, -44), ...backOfHand()], LIES);

/** The little finger from its knuckle over the top to its tip. */
const HOOK = ribbon('-100,80 -84,24 -62,-44 -24,-100 30,-116 74,-88 86,-44 76,-6', profile('0:29 0.2:26 0.36:29 0.5:25 0.68:27 0.86:23 0.95:17 1:6'));
const fold = (at: number): Shape => brush(open([HOOK.at(at, -0.8), HOOK.at(at + 0.012, -0.2), HOOK.at(at, 0.3)]), 'internal', 1.7);
const finger: readonly Shape[] = [
  body(HOOK.outline(), 'skin', { colour: 'tan', relief: 0.9 }), ...[0.34, 0.38, 0.66].map(fold),
  fill(closed([[...HOOK.at(0.87, -0.9), true], HOOK.at(0.84, -0.3), HOOK.at(0.88, 0.2), [...HOOK.at(0.96, 0), true], HOOK.at(0.94, -0.8)]),
    'skin', { colour: 'bone', line: 'internal', relief: 0.3 }),
];
/** The left finger once more where it crosses over the other, without ends. */
const over: readonly Shape[] = [
  fill(HOOK.outline(0.42, 0.62), 'skin', { colour: 'tan', line: 'none', relief: 0.9 }), stroke(HOOK.along(-1, 0.41, 0.63), 'outline'), stroke(HOOK.along(1, 0.41, 0.63), 'outline'),
];

/** Two hands with their little fingers hooked. */
export const pinkyPromise: Motif = {
  name: 'pinky-promise',
  pose: 'wide',
  words: ['pinky promise', 'pinky swear', 'pinkie promise', 'pinky fingers', 'pinkies', 'little fingers linked', 'pinkies linked'],
  anchors: { crown: [0, -300], base: [0, 400], centre: [0, 120] },
  draw: () => placed([
    ...finger, ...placed(finger, { flip: true }), ...over, ...placed(HAND, { flip: true }), ...HAND,
    ...['-104,-196 -88,-170 -78,-150', '-36,-222 -31,-190 -28,-166', '36,-222 31,-190 28,-166', '104,-196 88,-170 78,-150'].map((line) => brush(open(line), 'outline', 1.7)),
  ], { scale: 1.36, y: -20 }),
};
