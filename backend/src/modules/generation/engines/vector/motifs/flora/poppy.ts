import type { Motif, Rng, Shape } from '../motif.js';
import { body, brush, circle, closed, dots, fill, open, placed, polar, radians, shadow, solid, whip, type Curve, type Knot } from '../geometry/kit.js';
import { stalk } from './parts/stalk.js';

/** A petal by its crumpled outline, the folds that fan out in it, and the blotch at its root: from one curve towards the other. */
interface Petal {
  readonly outline: string;
  readonly folds: readonly string[];
  readonly dark: readonly [from: Curve, to: Curve, count: number];
}

const PETALS: readonly Petal[] = [
  {
    outline: '0,40! -110,-10 -222,-80 -284,-186 -270,-270! -236,-316 -180,-322! -140,-362 -84,-340! -40,-372 10,-344! 60,-380 120,-348! 180,-360 216,-318! 262,-310 284,-262! 288,-180 220,-80 110,-10',
    folds: ['-60,-80 -120,-160 -160,-280', '-30,-90 -60,-190 -70,-310', '0,-90 6,-200 6,-320', '34,-90 70,-190 92,-320', '66,-80 130,-160 190,-290', '-90,-60 -180,-130 -240,-230', '100,-60 180,-130 246,-230'],
    dark: ['-130,-10 -40,20 40,20 130,-10', '-170,-130 -60,-150 60,-150 170,-130', 9],
  },
  {
    outline: '-10,30! -90,-40 -190,-100 -290,-110! -340,-150 -372,-110! -412,-70 -396,-20! -424,30 -392,76! -396,140 -350,166! -310,216 -250,206! -160,190 -70,110',
    folds: ['-90,0 -200,-40 -320,-70', '-100,30 -220,10 -360,0', '-100,60 -210,70 -350,80', '-90,84 -180,120 -290,160'],
    dark: ['-60,-20 -40,30 -46,90', '-200,-60 -210,30 -180,120', 7],
  },
  {
    outline: '10,30! 90,-40 186,-104 280,-116! 336,-148 366,-104! 410,-80 402,-22! 420,34 386,84! 388,148 338,172! 296,216 240,200! 150,180 70,110',
    folds: ['90,0 200,-44 310,-74', '100,30 220,6 360,-8', '100,60 210,64 350,84', '90,84 180,116 280,160'],
    dark: ['60,-20 40,30 46,90', '200,-64 210,30 180,116', 7],
  },
  {
    outline: '0,0! -120,40 -214,110 -256,200! -270,250 -226,276! -210,326 -156,322! -120,366 -64,340! -20,384 34,348! 84,376 124,332! 186,340 208,290! 256,280 254,220! 226,120 130,44',
    folds: ['-60,120 -110,190 -140,290', '-26,130 -50,220 -54,310', '10,130 16,220 14,320', '46,130 70,210 84,310', '76,116 120,190 158,280', '-96,100 -160,160 -206,250', '104,100 160,160 214,240'],
    dark: ['-130,70 -50,40 50,40 130,70', '-150,190 -50,200 50,200 150,190', 9],
  },
];

const petal = ({ outline, folds, dark: [from, to, count] }: Petal): readonly Shape[] => [
  body(closed(outline), 'skin', { colour: 'red', relief: 0.9 }), whip(from, to, { count, reach: 0.84, valley: 0.45, longest: 'middle' }),
  ...folds.map((fold) => brush(open(fold), 'detail', 1.7)),
];

/** The seed head with its rays, and the ring of stamens about it. */
function heart(): readonly Shape[] {
  const ends = Array.from({ length: 30 }, (_, i): Knot => polar([0, 30], radians(i * 12), 92 + 20 * (i % 3)));
  return [
    fill(circle([0, 30], 78), 'black', { line: 'none', colour: 'black', relief: 0 }), ...ends.map((end) => brush(open([[0, 30], end]), 'internal', 1)), solid(dots(ends, 10)),
    body(circle([0, 30], 54), 'skin', { colour: 'leaf', relief: 1 }), shadow(closed('10,78! 44,64 54,30 40,-4! 40,34')),
    ...Array.from({ length: 9 }, (_, i) => brush(open([polar([0, 28], radians(i * 40), 4), polar([0, 28], radians(i * 40), 42)]), 'internal', 2)),
  ];
}

/** A poppy alone, wide open. */
export const poppyBloom = (): readonly Shape[] => [...PETALS.flatMap(petal), ...heart()];

const POD: readonly Shape[] = [
  body(closed('-44,-66! 44,-66! 66,0 40,70 0,88 -40,70 -66,0'), 'skin', { colour: 'moss', relief: 1 }),
  shadow(closed('14,-60! 40,-60! 58,0 32,62 6,78! 28,0')),
  body(closed('-66,-66! -60,-84 -40,-84! -28,-100 0,-90! 28,-100 40,-84! 60,-84 66,-66! 0,-50'), 'skin', { colour: 'moss' }),
  brush(open('-22,-50 -32,0 -16,62'), 'internal', 1.5), brush(open('0,-48 -4,6 0,76'), 'detail', 1.5),
];

const BUD: readonly Shape[] = [
  body(closed('0,-104! 52,-50 58,20 0,74 -58,20 -52,-50'), 'skin', { colour: 'leaf', relief: 0.9 }),
  body(closed('-8,-100! 20,-40 22,20 2,70! -22,20 -24,-40'), 'skin', { colour: 'red', line: 'internal' }),
  shadow(closed('10,-84! 46,-46 52,16 12,62! 36,10')), ...[-50, -18, 14].flatMap((y) => [brush(open(`-52,${y} -68,${y - 10}`), 'internal', 1.3), brush(open(`54,${y} 70,${y - 10}`), 'internal', 1.3)]),
];

/** A leaf cut deep into toothed lobes, root at 0,0, tip up. */
const LEAF: readonly Shape[] = [
  body(closed('0,0! -22,-40 -84,-50 -112,-96! -60,-92 -32,-106! -60,-150 -104,-158 -124,-206! -66,-190 -30,-202! -48,-250 -82,-262 -90,-300! -44,-290 -22,-296! -20,-350 0,-392! 20,-350 22,-296! 44,-290 90,-300! 82,-262 48,-250 30,-202! 66,-190 124,-206! 104,-158 60,-150 32,-106! 60,-92 112,-96! 84,-50 22,-40'), 'skin', { colour: 'leaf' }),
  shadow(closed('4,-8! 20,-34 76,-48 96,-86! 50,-80 10,-100! 50,-140 96,-158 108,-194! 60,-180 10,-196! 40,-240 74,-258 78,-290! 40,-280 8,-290! 14,-340 2,-376! 2,-200')),
  ...['0,-4 -2,-190 0,-370', '0,-40 -40,-64 -90,-86', '0,-130 -50,-160 -100,-194', '0,-230 -34,-256 -74,-286'].map((vein) => brush(open(vein), 'internal', 1.5)),
];

/** A poppy wide open, a nodding bud and a ripe pod beside it. */
export const poppy: Motif = {
  name: 'poppy',
  pose: 'flora',
  words: ['poppy', 'poppies', 'remembrance poppy', 'opium poppy', 'anemone', 'august birth flower'],
  anchors: { centre: [-40, -190] },
  draw: (rng: Rng) => [
    ...stalk('-40,-100 10,180 0,490', 12), ...stalk('300,60 250,260 10,488', 9), ...stalk('-306,230 -300,180 -250,170 -150,290 -6,488', 9),
    ...placed(LEAF, { x: 10, y: 440, turn: 66, scale: 0.82 }), ...placed(LEAF, { x: -4, y: 400, turn: -46, scale: 0.6 }),
    ...placed(POD, { x: 306, y: 60, turn: 10 }), ...placed(BUD, { x: -312, y: 290, turn: 186, scale: 0.86 }),
    ...placed(poppyBloom(), { x: -40, y: -186, turn: rng.between(-14, 14), scale: 0.79 }),
  ],
};
