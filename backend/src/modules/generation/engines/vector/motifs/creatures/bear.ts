import { body, brush, circle, closed, cut, ellipse, fill, flames, glint, knots, lock, open, paired, solid, symmetric } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

const RUFF = '288,-120 352,0 316,10 360,124 316,126 338,244 284,238 290,364 222,328 196,458 146,398 88,490 52,436 0,486';
const CHEEK = '286,-80 340,20 296,26 326,124 276,116 284,216 232,200 220,292 168,270';

const ruff = (): readonly Shape[] => [
  body(symmetric([[0, -300], [200, -260], ...flames(RUFF, 0.12)]), 'dark', { colour: 'brown', relief: 0.5 }),
  ...paired(...['322,180 330,214 324,236', '250,290 260,326 256,348', '160,360 164,400 156,426', '62,404 64,440 54,464'].map((line) => cut(open(line), 'internal', 2.2))),
];

const ears = (): readonly Shape[] => paired(
  body(closed('160,-300! 180,-376 232,-420 292,-416 334,-376 340,-310 296,-216!'), 'dark', { colour: 'brown', relief: 0.5 }),
  fill(closed('212,-316! 222,-360 254,-384 290,-376 306,-338 290,-276!'), 'skin', { line: 'none', colour: 'tan', relief: 0 }),
  fill(lock('216,-270 238,-312 250,-346', 20), 'dark', { colour: 'brown', line: 'none' }),
);

/** The fur of the cheeks, cut out of the dark coat. */
const face = (): readonly Shape[] => [
  body(symmetric([...knots('0,-346 76,-350 160,-326 230,-268 270,-180'), ...flames(CHEEK, 0.12), [110, 340], [56, 366], [0, 370]]), 'dark', { colour: 'brown', relief: 0.8 }),
  ...paired(
    cut(open(flames('286,-66 330,16 286,22 314,116 266,108 272,206 222,192 208,276', 0.12)), 'internal'),
    ...['30,-320 38,-270 26,-224', '86,-318 88,-274 72,-234', '140,-296 138,-256 118,-222', '190,-256 184,-222 164,-194', '240,-180 234,-150 214,-130', '262,-90 250,-54 226,-40', '258,40 234,52 208,50', '244,130 222,134 200,124'].map((line) => cut(open(line), 'internal', 2.4)),
  ),
];

/** Small eyes close together under a heavy brow. */
const eyes = (): readonly Shape[] => paired(
  solid(closed('36,10! 46,-40 86,-72 140,-84 196,-78! 176,-44 150,-18 112,-2 84,14 62,60!')),
  fill(closed('76,-20! 98,-46 126,-54 156,-50! 140,-26 108,-12'), 'skin', { colour: 'gold', line: 'none', relief: 0 }), solid(circle([116, -36], 15)), glint(circle([110, -41], 5.5)),
  cut(open('204,-72 172,-34 128,-2 88,22'), 'internal', 1.8),
  fill(closed('64,-124! 100,-158 146,-166 180,-142! 146,-140 108,-126'), 'skin', { colour: 'tan', line: 'none', relief: 0 }),
);

const muzzle = (): readonly Shape[] => [
  fill(symmetric('0,-90 46,-60 74,0 110,70 166,126 188,200 168,270 116,316 0,328'), 'skin', { line: 'internal', colour: 'tan', relief: 0.9 }),
  ...paired(
    ...['18,-70 24,-30 20,6', '20,34 26,54 22,74'].map((line) => brush(open(line), 'internal', 1.8)),
    solid(closed('0,242! 40,268 100,270 148,240 164,208! 174,252 138,300 66,312 0,296!')),
    fill(closed('92,266! 104,300 84,304!'), 'skin', { line: 'none', colour: 'white', relief: 0 }),
    ...[[104, 192], [138, 200], [116, 224]].map(([x = 0, y = 0]) => solid(ellipse([x, y], 6.5, 6.5))),
  ),
  body(symmetric('0,88 64,80 112,96 124,132 102,164 56,184 20,204 0,206!'), 'black', { relief: 0.4 }),
  solid(symmetric('0,196 9,210 10,256 0,266')),
  ...paired(cut(open('26,104 62,98 92,110'), 'internal', 1.8), cut(open('44,156 66,140 88,140'), 'internal', 1.8)),
  fill(symmetric([[0, 316], [54, 314], [82, 330], ...flames('80,336 66,396 42,362 24,416 0,376', 0.1)]), 'skin', { colour: 'tan' }),
];

/** A grizzly's head seen from the front: round ears, small eyes under a heavy brow, a broad tan muzzle. */
export const bear: Motif = {
  name: 'bear',
  whole: 'walking-bear',
  pose: 'symmetric',
  words: ['bear', 'bear head', 'grizzly', 'grizzly bear', 'brown bear', 'black bear', 'polar bear'],
  anchors: { crown: [0, -350], eye: [118, -36], mouth: [0, 276], base: [0, 470] },
  draw: () => [...ruff(), ...ears(), ...face(), ...muzzle(), ...eyes()],
};
