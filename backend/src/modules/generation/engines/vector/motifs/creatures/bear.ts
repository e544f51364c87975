import { body, brush, circle, closed, cut, ellipse, fill, flames, glint, lock, open, paired, solid, symmetric } from '../geometry/kit.js';
import type { Knot } from '../geometry/point.js';
import type { Motif, Shape } from '../motif.js';

const RUFF = `
    300,-170 384,-96 346,-90 432,20 376,8 458,140 392,112 450,256 376,206 408,352 328,280 334,424 256,340 232,470
    176,390 130,492 92,420 48,500 0,450`;
const CHEEK = '282,-160 350,-50 304,-56 372,64 312,40 356,166 288,126 310,248 240,196 236,306 178,252 152,340 116,300';
const HEAD: readonly Knot[] = [
  ...flames('0,-330 26,-382 56,-334 98,-376 122,-322 180,-352 196,-292 252,-302 262,-236 290,-224 282,-160', 0.1),
  ...flames(CHEEK).slice(1),
  [80, 352],
  [0, 368],
];

const ears = (): readonly Shape[] =>
  paired(
    body(
      closed([
        [160, -280, true],
        ...flames('170,-340 176,-396 206,-388 236,-440 262,-406 312,-424 316,-380 360,-360 340,-316 360,-256 320,-250', 0.1),
        [300, -190, true],
      ]),
      'dark',
      { colour: 'brown' },
    ),
    fill(closed('210,-280! 218,-340 252,-364 290,-346 302,-296 286,-240!'), 'black', { line: 'none', relief: 0 }),
    fill(lock('220,-250 236,-296 246,-332', 20), 'skin', { colour: 'tan' }),
    fill(lock('254,-236 268,-274 276,-308', 18), 'skin', { colour: 'tan' }),
  );

const ruff = (): readonly Shape[] => [
  body(symmetric([[0, -300], [200, -280], ...flames(RUFF)]), 'dark', { colour: 'brown', relief: 0.5 }),
  ...paired(
    cut(open('372,60 388,120 376,170'), 'detail', 2.2),
    cut(open('336,196 346,250 330,296'), 'detail', 2.2),
    cut(open('258,268 256,330 238,380'), 'detail', 2.2),
    cut(open('156,348 146,400 128,436'), 'detail', 2.2),
    cut(open('60,384 52,430 44,460'), 'detail', 2),
  ),
];

const face = (): readonly Shape[] => [
  body(symmetric(HEAD), 'skin', { colour: 'brown' }),
  ...paired(
    ...FUR.map((hair) => brush(open(hair), 'internal', 2.4)),
    solid(closed(flames('96,70 148,30 140,66 206,60 170,96 222,116 172,136 196,176 144,170 140,210 108,170', 0.1))),
  ),
  solid(symmetric('0,-300! 14,-240 8,-160 16,-90 0,-40!')),
];

const FUR: readonly string[] = [
  '44,-300 52,-250 36,-200',
  '92,-300 100,-246 80,-196',
  '144,-278 148,-230 124,-186',
  '198,-246 196,-204 168,-168',
  '246,-196 238,-166 206,-140',
  '312,-24 278,0 236,4',
  '316,84 276,92 240,86',
  '264,166 234,160 214,144',
  '208,236 188,222 178,206',
];

const eyes = (): readonly Shape[] =>
  paired(
    solid(closed('44,20! 62,-34 104,-62 150,-64 196,-84! 180,-34 146,-8 104,2 66,44!')),
    fill(closed('84,-20! 100,-46 128,-54 156,-54! 144,-26 112,-14'), 'skin', { colour: 'gold', line: 'none', relief: 0 }),
    solid(circle([120, -36], 17)),
    glint(circle([113, -42], 6)),
    solid(closed('34,-26! 70,-74 130,-96 214,-110! 164,-74 120,-56 74,-36!')),
  );

const muzzle = (): readonly Shape[] => [
  body(symmetric('0,-10 52,10 78,70 128,110 166,176 160,254 116,312 54,338 0,342'), 'light', { line: 'none', colour: 'tan', relief: 0.9 }),
  ...paired(
    brush(open('48,14 70,66 96,92'), 'internal', 3),
    brush(open('116,104 162,168 166,232 138,290'), 'internal', 2.8),
    solid(closed('0,264! 50,286 104,276 142,236! 124,300 60,318 0,300!')),
    brush(open('26,30 40,60 62,80'), 'detail', 2),
    ...[
      [96, 196],
      [124, 206],
      [102, 226],
    ].map(([x = 0, y = 0]) => solid(ellipse([x, y], 6.5, 6.5))),
  ),
  body(symmetric('0,82 56,76 96,96 98,134 70,168 24,196 0,200!'), 'black', { relief: 0.4 }),
  solid(symmetric('0,190 10,204 11,272 0,284')),
  ...paired(cut(open('24,98 54,94 78,108'), 'internal', 1.6)),
  fill(symmetric([[0, 312], [54, 316], [66, 336], ...flames('64,344 50,388 34,358 20,396 0,366', 0.1)]), 'skin', { colour: 'brown' }),
];

/** A grizzly's head seen from the front: heavy brow, broad muzzle, shaggy ruff. */
export const bear: Motif = {
  name: 'bear',
  whole: 'walking-bear',
  pose: 'symmetric',
  words: ['bear', 'bear head', 'grizzly', 'grizzly bear', 'brown bear', 'black bear', 'polar bear'],
  anchors: { crown: [0, -360], eye: [118, -32], mouth: [0, 290], base: [0, 470] },
  draw: () => [...ruff(), ...ears(), ...face(), ...eyes(), ...muzzle()],
};
