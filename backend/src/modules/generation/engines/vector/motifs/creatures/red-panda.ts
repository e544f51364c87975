import { body, brush, circle, closed, fill, flames, glint, knots, lock, open, paired, solid, symmetric, type Knot } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

const CHEEK = '340,-20 430,40 360,60 430,140 344,146 380,240 290,220 280,310 200,280 170,350';
const HEAD: readonly Knot[] = [[0, -300], [90, -304], [190, -270], [280, -190], [330, -90], ...flames(CHEEK, 0.12), ...knots('90,356 40,376 0,380')];
const RUFF = '200,320 270,400 206,396 210,470 140,430 110,498 60,446 0,496';

const ears = (): readonly Shape[] => paired(
  body(closed('120,-270! 170,-400 250,-466 330,-470 390,-420 396,-330 350,-230 300,-150!'), 'skin', { colour: 'white', relief: 0.6 }),
  fill(closed('196,-262! 224,-350 276,-400 322,-406 344,-360 326,-280 282,-200!'), 'dark', { line: 'internal', colour: 'brown' }),
  ...['210,-240 240,-300 270,-350', '250,-220 280,-280 306,-330'].map((spine) => fill(lock(spine, 18, 0.3), 'skin', { line: 'internal', colour: 'white' })),
);

const coat = (): readonly Shape[] => [
  body(symmetric([[0, 200], [120, 260], ...flames(RUFF, 0.12)]), 'dark', { colour: 'brown', relief: 0.6 }),
  body(symmetric(HEAD), 'skin', { colour: 'orange', relief: 0.8 }),
  ...paired(
    fill(closed([[120, 40, true], [200, 20], [290, 0], ...flames('340,-20 430,40 360,60 430,140 344,146 380,240 290,220 280,310 200,280', 0.12), [180, 180], [130, 120]]), 'skin', { line: 'internal', colour: 'white', relief: 0.6 }),
    fill(closed(flames('60,-160 90,-236 130,-200 190,-240 210,-180 250,-176 220,-120 160,-130 110,-120', 0.08)), 'skin', { line: 'internal', colour: 'white', relief: 0.4 }),
    solid(closed(flames('96,10 130,60 116,90 170,140 156,170 210,230 200,290 150,220 130,200 100,130 84,90', 0.06))),
    ...['30,-280 34,-240 26,-200', '86,-276 88,-250 76,-230', '320,-60 296,-40 266,-34', '370,80 330,84 300,76', '350,190 310,180 280,166', '260,270 240,240 230,210'].map((line) => brush(open(line), 'internal', 2.4)),
  ),
];

const face = (): readonly Shape[] => [
  fill(symmetric('0,30 56,36 110,84 136,150 120,220 70,262 0,270'), 'skin', { line: 'internal', colour: 'white', relief: 0.9 }),
  fill(symmetric('0,-150! 30,-120 44,-40 52,40 0,60!'), 'skin', { line: 'none', colour: 'orange', relief: 0.6 }),
  ...paired(
    solid(closed('70,-6! 96,-66 150,-84 200,-66 226,-24! 190,14 140,28 96,16!')),
    fill(circle([148, -30], 44), 'skin', { line: 'none', colour: 'brown', relief: 0 }), solid(circle([148, -30], 33)), glint(circle([134, -46], 12)), glint(circle([164, -16], 5)),
    brush(open('34,-140 44,-60 54,20'), 'internal', 2.4), brush(open('0,180 24,216 70,220 108,196'), 'internal', 2.6),
    ...[[72, 150], [98, 164], [78, 180]].map(([x = 0, y = 0]) => solid(circle([x, y], 7))),
    brush(open('120,160 210,150 300,170'), 'detail', 1.8), brush(open('120,184 210,200 290,236'), 'detail', 1.8),
    brush(open('20,300 50,300 76,290'), 'internal', 2.2),
  ),
  body(symmetric('0,66 50,62 82,84 70,120 34,146 0,152!'), 'black', { colour: 'black', relief: 0.4 }), solid(symmetric('0,146! 8,156 7,184 0,190!')),
];

/** A red panda's face from the front. */
export const redPanda: Motif = {
  name: 'red-panda',
  pose: 'symmetric',
  words: ['red panda', 'lesser panda', 'red panda head', 'firefox animal'],
  anchors: { crown: [0, -300], eye: [148, -30], mouth: [0, 220], base: [0, 480] },
  draw: () => [...ears(), ...coat(), ...face()],
};
