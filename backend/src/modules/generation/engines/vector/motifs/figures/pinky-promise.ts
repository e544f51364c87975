import { body, brush, closed, fill, open, placed, profile, ribbon } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';
import { HALF_FIST } from './fist.js';

/** Where the left of the two hands lies. */
const LIES = { scale: 0.66, turn: 26, x: -258, y: 130 };
const HEEL = placed(HALF_FIST.heel, LIES);
const FINGERS = placed(HALF_FIST.fingers, LIES);
const SPINE = '-122,128 -96,30 -66,-96 -28,-182 45,-216 118,-186 148,-112 132,-40 74,14';
const HOOK = ribbon(SPINE, profile('0:40 0.25:37 0.7:34 0.9:31 0.96:27 1:12'));
/** Bare skin over the place where two pieces of a finger meet; what comes before it keeps its own line. */
const patch = (d: string): Shape => fill(d, 'skin', { colour: 'tan', line: 'none', relief: 0 });
const fold = (at: number): Shape => brush(open([HOOK.at(at, -0.8), HOOK.at(at + 0.012, -0.3), HOOK.at(at, 0.2)]), 'internal', 1.7);
const wrinkle = (at: number): Shape => fill(
  closed([[...HOOK.at(at, -0.5), true], HOOK.at(at + 0.02, 0), [...HOOK.at(at, 0.5), true], HOOK.at(at - 0.02, 0)]),
  'skin',
  { colour: 'tan', relief: 0 },
);

const finger: readonly Shape[] = [
  body(HOOK.outline(), 'skin', { colour: 'tan', relief: 0.9 }), wrinkle(0.36), patch(closed('-164,112! -120,92 -78,112 -82,150! -120,164 -160,150!')), ...[0.6, 0.63].map(fold),
];
/** The end of the finger once more: it is laid over the other hand's. */
const tip: readonly Shape[] = [
  body(HOOK.outline(0.78, 1), 'skin', { colour: 'tan', relief: 0.9 }),
  wrinkle(0.9),
  patch(closed([HOOK.at(0.73, -0.84), HOOK.at(0.78, -0.84), HOOK.at(0.84, -0.84), HOOK.at(0.84, 0.84), HOOK.at(0.78, 0.84), HOOK.at(0.73, 0.84)])),
];

/** Two hands with their little fingers hooked. */
export const pinkyPromise: Motif = {
  name: 'pinky-promise',
  pose: 'wide',
  words: ['pinky promise', 'pinky swear', 'pinkie promise', 'pinky fingers', 'pinkies', 'little fingers linked', 'pinkies linked'],
  anchors: { crown: [0, -300], base: [0, 400], centre: [0, 120] },
  draw: () => placed([
    ...HEEL, ...placed(HEEL, { flip: true }), ...placed(finger, { flip: true }), ...finger, ...FINGERS, ...placed(FINGERS, { flip: true }), ...tip, ...placed(tip, { flip: true }),
    ...['-160,-350 -136,-316 -122,-290', '-54,-384 -46,-340 -42,-308', '54,-384 46,-340 42,-308', '160,-350 136,-316 122,-290'].map((line) => brush(open(line), 'outline', 1.7)),
  ], { scale: 0.93, y: -10 }),
};
