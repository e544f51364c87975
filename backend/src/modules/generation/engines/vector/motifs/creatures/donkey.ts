import { body, brush, circle, closed, cut, fill, flames, glint, leaf, lock, open, paired, solid, symmetric } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

const HEAD = '0,-250 70,-244 122,-200 148,-120 150,-30 132,70 112,160 110,230 134,300 136,380 100,450 40,482 0,484';

const ear = (): readonly Shape[] => [
  body(leaf([80, -210], [250, -510], { half: 86, belly: 0.48, bend: 26, foot: 40 }), 'skin', { colour: 'grey', relief: 0.7 }),
  fill(leaf([106, -236], [238, -476], { half: 50, belly: 0.48, bend: 24 }), 'dark', { line: 'internal', colour: 'brown', relief: 0.4 }),
  ...['100,-216 130,-290 150,-350', '124,-210 160,-280 186,-330',
    '90,-220 104,-280 120,-330'].map((spine) => fill(lock(spine, 14), 'skin', { colour: 'white', line: 'internal' })),
      fill(leaf([226, -440], [250, -508], { half: 22 }), 'black', { line: 'none' }),
];

const eye = (): readonly Shape[] => [
  fill(closed('56,-70! 70,-124 110,-140 144,-120 150,-70! 120,-30 84,-34'), 'skin', { line: 'none', colour: 'white', relief: 0.2 }),
  solid(closed('62,-64! 80,-106 116,-116 144,-92 148,-62! 126,-42 90,-40')), glint(circle([100, -84], 11)), glint(circle([122, -60], 5)),
  brush(open('56,-96 92,-136 142,-124'), 'internal', 2.8), brush(open('66,-26 100,-14 134,-26'), 'internal', 2.2),
  ...['80,-108 66,-124 58,-128', '104,-120 96,-138 88,-146', '130,-110 138,-128 142,-138'].map((line) => brush(open(line), 'internal', 1.8)),
];

const muzzle = (): readonly Shape[] => [
  body(symmetric([[0, 190], [50, 200], ...flames('84,214 96,180 112,236', 0.08), [140, 310], [134, 384], [98, 448], [40, 478], [0, 480]]), 'skin', { colour: 'white', relief: 1 }),
  ...paired(
    solid(closed('36,310! 50,270 82,262 100,290 98,324! 84,310 68,316 58,344! 42,334')), brush(open('24,290 46,250 84,240'), 'internal', 2.4),
    brush(open('0,412 54,408 106,376'), 'internal', 2.8), brush(open('30,446 56,450 80,436'), 'internal', 2),
    ...[[40, 376], [64, 370], [88, 360], [52, 392]].map(([x = 0, y = 0]) => solid(circle([x, y], 5))),
  ),
];

/** A donkey's head from the front, long ears up. */
export const donkey: Motif = {
  name: 'donkey',
  pose: 'symmetric',
  words: ['donkey', 'donkey head', 'mule', 'burro', 'jackass'],
  anchors: { crown: [0, -330], eye: [106, -78], mouth: [0, 410], base: [0, 480] },
  draw: () => [
    ...paired(...ear()), body(symmetric(HEAD), 'skin', { colour: 'grey', relief: 0.9 }),
    ...paired(
      solid(closed('150,-50! 130,30 112,110 104,190! 92,110 104,30 124,-20!')), ...eye(),
      ...['44,0 54,80 48,150', '80,20 84,90 80,140', '100,-200 118,-170 116,-150'].map((line) => brush(open(line), 'internal', 2.4)),
    ), ...muzzle(),
    body(symmetric([[0, -400], ...flames('20,-380 60,-420 56,-340 104,-350 80,-270 110,-220 64,-230 70,-140 34,-190 20,-60 0,-150', 0.12)]), 'dark',
      { colour: 'brown', relief: 0.7 }), ...paired(cut(open('20,-330 36,-270 28,-210'), 'internal', 2.4), cut(open('50,-310 66,-270 58,-230'), 'internal', 2.2)),
  ],
};
