import { body, brush, circle, closed, cut, ellipse, fill, flames, glint, knots, lock, open, paired, solid, symmetric } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

const coat = { colour: 'brown' } as const;

const RUFF = '330,20 402,128 350,122 398,246 340,232 364,352 296,316 280,430 222,384 178,478 128,424 66,500 0,452';
const CHEEK = '268,-196 312,-116 290,-118 344,-22 312,-22 366,88 318,86 346,194 288,178 292,282 234,254 214,338 164,306 130,382 84,346 48,404 0,374';

/** Fur of the neck, dark behind the face. */
const ruff = (): readonly Shape[] => [
  body(symmetric([[0, -200], [220, -160], ...flames(RUFF, 0.12)]), 'dark', { ...coat, relief: 0.5 }),
  ...paired(...['346,170 352,220 338,262', '286,300 286,346 268,380', '170,390 160,430 144,450'].map((line) => cut(open(line), 'internal', 2.4))),
];

const ears = (): readonly Shape[] => paired(
  body(closed('150,-288! 164,-350 210,-394 270,-394 316,-354 328,-292 310,-236 268,-200!'), 'skin', { ...coat, relief: 0.5 }),
  fill(closed('194,-276! 204,-324 234,-350 268,-346 290,-314 290,-272 268,-240!'), 'black', { line: 'none', relief: 0 }),
  ...['206,-252 212,-292 228,-322', '236,-230 250,-268 264,-302'].map((spine) => fill(lock(spine, 20), 'skin', { colour: 'tan' })),
);

const HAIRS: readonly string[] = [
  '24,-306 34,-254 22,-206', '70,-300 82,-250 70,-206', '122,-286 132,-238 114,-198', '172,-258 176,-216 154,-184', '218,-214 214,-178 192,-154',
  '262,-112 244,-74 216,-56', '284,-24 260,12 228,26', '298,72 268,98 236,102', '270,162 240,176 210,168', '220,238 196,240 176,226', '150,298 132,292 120,276',
];

const face = (): readonly Shape[] => [
  body(symmetric([...knots('0,-326 66,-336 140,-320 206,-280 248,-232'), ...flames(CHEEK, 0.12)]), 'skin', { ...coat, relief: 0.8 }),
  ...paired(
    ...HAIRS.map((line) => brush(open(line), 'internal', 2.6)),
    // A dark tear runs from the inner corner of the eye down beside the muzzle.
    solid(closed('54,-58 84,-86 126,-94 172,-82! 188,-58 172,-38 140,-28 112,-14 92,12 80,60! 56,32 46,-14')),
  ),
];

/** Small eyes set deep under a heavy brow. */
const eyes = (): readonly Shape[] => paired(
  fill(closed('78,-46! 96,-72 126,-78 152,-62! 138,-40 108,-34'), 'skin', { line: 'none', colour: 'gold', relief: 0 }),
  solid(circle([114, -58], 18)), glint(circle([107, -65], 6.5)),
  fill(closed('48,-74! 66,-112 118,-136 180,-128 204,-96! 168,-96 124,-90 92,-74 66,-44!'), 'skin', { ...coat, relief: 0.6 }),
  brush(open('82,-98 116,-114 158,-114'), 'internal', 2.2),
  brush(open('18,-150 32,-116 26,-80'), 'internal', 2.6),
);

const muzzle = (): readonly Shape[] => [
  body(symmetric('0,-70 40,-50 60,6 84,56 136,96 166,156 164,224 128,276 64,300 0,306'), 'skin', { line: 'internal', colour: 'tan', relief: 0.9 }),
  ...paired(
    brush(open('26,-30 36,20 30,62'), 'internal', 2.4),
    solid(closed('0,226! 24,250 74,262 124,246 152,206! 156,250 120,284 60,296 0,284!')),
    fill(closed('84,262! 116,252 98,306!'), 'skin', { line: 'internal', colour: 'white', relief: 0 }),
    ...[[92, 180], [124, 176], [106, 208]].map(([x = 0, y = 0]) => solid(ellipse([x, y], 7, 7))),
    brush(open('146,134 158,170 152,200'), 'internal', 2.2),
  ),
  body(symmetric('0,64 52,56 94,72 106,106 88,142 48,166 18,182 0,184!'), 'black', { relief: 0.4 }),
  solid(symmetric('0,176 9,190 10,236 0,246')),
  ...paired(cut(open('20,80 54,74 80,88'), 'internal', 2), cut(open('40,132 58,116 82,112'), 'internal', 2.2)),
  fill(symmetric([[0, 288], [48, 286], [80, 300], ...flames('80,300 66,372 42,338 24,398 0,356', 0.1).slice(1)]), 'skin', { colour: 'tan' }),
];

/** Its lids closed, lashes down. */
const lids = (): readonly Shape[] => paired(
  solid(closed('70,-60! 96,-38 134,-40 162,-70! 170,-56 136,-20 92,-22 62,-48!')), fill(closed('48,-80! 66,-112 118,-136 180,-128 204,-96! 168,-92 124,-84 92,-70 66,-54!'), 'skin', { ...coat, relief: 0.6 }),
  brush(open('82,-98 116,-114 158,-114'), 'internal', 2.2), brush(open('18,-150 32,-116 26,-80'), 'internal', 2.6),
);

/** The head of a bear asleep, without its neck. */
export const sleepingBearHead = (): readonly Shape[] => [...ears(), ...face(), ...lids(), ...muzzle()];

/** A grizzly's head seen from the front: round ears, small eyes under a heavy brow, a broad tan muzzle. */
export const bear: Motif = {
  name: 'bear',
  whole: 'walking-bear',
  pose: 'symmetric',
  words: ['bear', 'bear head', 'grizzly', 'grizzly bear', 'brown bear', 'black bear'],
  anchors: { crown: [0, -330], eye: [114, -58], mouth: [0, 250], base: [0, 470] },
  draw: () => [...ruff(), ...ears(), ...face(), ...eyes(), ...muzzle()],
};
