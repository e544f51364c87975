import { body, brush, closed, cut, open, paired, placed, symmetric } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';
import { beard } from './parts/beard.js';
import { manFace } from './parts/man-face.js';

/** Hair combed back from the brow, shorn at the temples. */
const hair = (): readonly Shape[] => [
  body(closed('-214,-110! -226,-220 -200,-330 -120,-420 0,-456 130,-440 214,-350 232,-230 214,-110! 200,-190 170,-240! 120,-290 40,-300 -60,-296 -130,-270 -180,-220!'), 'dark', { colour: 'brown', relief: 0.8 }),
  ...['-150,-260 -130,-350 -50,-410', '-90,-280 -60,-370 40,-420', '-20,-294 20,-370 120,-400', '50,-298 100,-350 176,-340', '120,-280 160,-310 200,-270', '-190,-220 -180,-290 -140,-350'].map((line) => cut(open(line), 'internal', 2.4)),
];

const shoulders = (): readonly Shape[] => [
  body(symmetric('0,230 110,220! 130,330 210,376 310,420 352,492! 0,496'), 'skin', { colour: 'navy', relief: 0.7 }), ...paired(brush(open('150,360 120,410 40,480'), 'internal', 2.2), brush(open('260,420 270,450 268,486'), 'internal', 2)),
];

/** A bearded man from the front. */
export const portraitOfAMan: Motif = {
  name: 'man', pose: 'bust', whole: 'standing-man',
  words: ['man', 'bearded man', 'man with beard', 'guy', 'male portrait', 'portrait of a man', "man's face", 'male face', 'man face', 'young man', 'gentleman', 'hipster', 'man portrait', 'husband'],
  anchors: { crown: [0, -440], eye: [102, -65], mouth: [0, 170], base: [0, 490], heart: [0, 400] },
  draw: () => [...shoulders(), ...manFace({ mouth: 'none', brows: 'brown', anger: -2 }), ...placed(beard('mid', 'brown'), { scale: 0.86, y: 10 }), ...hair()],
};
