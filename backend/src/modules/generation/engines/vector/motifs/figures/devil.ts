import { body, brush, closed, cut, fill, flames, lock, open, paired, placed, profile, ribbon, solid, symmetric } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';
import { manFace } from './parts/man-face.js';

/** A ram's horns: out, up and in again, ringed at the root. */
const horns = (): readonly Shape[] => {
  const horn = ribbon('84,-236 150,-330 250,-370 320,-420 320,-496', profile('0:58 0.4:44 1:3'));
  return paired(
    body(horn.outline(0, 0.99), 'dark', { colour: 'black', relief: 1 }),
    ...[0.12, 0.22, 0.32, 0.42, 0.52, 0.62].map((share) => cut(open([horn.at(share, -0.94), horn.at(share + 0.05, 0), horn.at(share, 0.94)]), 'internal', 2.2)),
  );
};

/** Long ears that end in a point. */
const ears = (): readonly Shape[] => paired(
  body(closed('190,-30! 230,-120 300,-170 400,-210! 380,-120 320,-20 256,60 200,70!'), 'skin', { colour: 'red', relief: 0.8 }),
  fill(closed('222,-30! 260,-96 316,-140 368,-172! 340,-90 290,-14 240,34!'), 'dark', { colour: 'crimson', line: 'internal', relief: 0.3 }),
);

/** Hair swept back from a point on the brow. */
const hair = (): readonly Shape[] => [
  body(symmetric('0,-150! 40,-210 90,-250 150,-244 196,-170 210,-60! 250,-140 244,-240 190,-320 100,-366 0,-376'), 'black', { colour: 'black' }),
  ...paired(...['30,-220 70,-290 60,-350', '80,-262 130,-300 140,-336', '150,-256 190,-270 206,-290'].map((line) => cut(open(line), 'internal', 2.2))),
];

/** A thin moustache and a pointed beard. */
const beard = (): readonly Shape[] => [
  ...paired(solid(closed('8,112! 60,98 110,116 160,96 196,60! 186,116 150,142 100,140 50,132!'))),
  body(symmetric([[0, 246], ...flames('30,252 70,262 60,330 40,400 20,450 0,496', 0.05)]), 'black', { colour: 'black' }),
  ...paired(cut(open('18,280 22,350 8,420'), 'internal', 2)), ...paired(body(lock('196,150 180,220 120,280', 22, 0.3), 'black', { colour: 'black' })),
];

/** The devil of the old flash sheets: horns, pointed ears, a grin and a goatee. */
export const devil: Motif = {
  name: 'devil',
  pose: 'symmetric',
  whole: 'standing-devil',
  words: ['devil', 'demon', 'satan', 'devil head', 'devil face', 'demon head', 'demon face', 'mephisto', 'mephistopheles', 'krampus', 'imp', 'gargoyle'],
  anchors: { crown: [0, -376], eye: [102, -65], mouth: [0, 200], base: [0, 490] },
  draw: () => placed([
    ...horns(), ...ears(), ...manFace({ mouth: 'grin', skin: 'red', brows: 'black', anger: 44 }), ...hair(),
    ...paired(brush(open('60,-150 96,-166 140,-158'), 'internal', 2.4), brush(open('20,-126 30,-146 28,-170'), 'internal', 2.2)), ...beard(),
  ], { scale: 0.98 }),
};
