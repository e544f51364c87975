import { body, brush, flames, lock, open, paired, profile, ribbon, symmetric, cut } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';
import { caprineEar, caprineFace, ridgedHorn } from './parts/caprine.js';

const HORN = '50,-200 90,-310 160,-410 270,-470 380,-480';
const NECK = '100,60 170,130 130,150 196,250 140,246 170,350 116,330 110,420 60,380 0,400';
const BEARD: readonly string[] = ['40,290 60,370 30,440 50,496', '0,300 -10,390 14,450 -6,500', '-40,290 -60,370 -30,440 -50,496'];

/** The head without its forelock: horns, ears, beard and ruff. */
export const goatHead = (): readonly Shape[] => [
  body(symmetric([[0, 0], [80, 20], ...flames(NECK)]), 'dark', { colour: 'grey', relief: 0.6 }),
  ...paired(...caprineEar('grey'), ...ridgedHorn(HORN, profile('0:54 0.4:42 1:2'), 12)),
  ...BEARD.flatMap((spine) => [
    body(lock(spine, 34), 'dark', { colour: 'grey', line: 'internal' }),
    cut(ribbon(spine, () => 8).along(0.4, 0.16, 0.7), 'internal', 2),
  ]),
  ...caprineFace('grey'),
];

/** A goat's head from the front: tall horns, level eyes, a long beard. */
export const goat: Motif = {
  name: 'goat',
  pose: 'symmetric',
  words: ['goat', 'goat head', 'ibex', 'billy goat'],
  anchors: { crown: [0, -260], eye: [104, -70], mouth: [0, 290], base: [0, 490] },
  draw: () => [
    ...goatHead(),
    body(symmetric(flames('0,-300 30,-290 40,-240 70,-220 46,-190 50,-130 24,-160 0,-90', 0.1)), 'dark', {
      line: 'internal',
      colour: 'grey',
    }),
    ...paired(brush(open('96,-190 110,-160 104,-130'), 'internal', 2)),
  ],
};
