import type { Motif, Shape } from '../motif.js';
import { body, brush, circle, closed, ellipse, fill, glint, open, paired, polygon, solid, stroke, symmetric, tufts, whip, type Curve, type Knot } from '../geometry/kit.js';

/** The edge of worn plush: short tufts all the way round. */
const plush = (edge: Curve, count: number): readonly Knot[] => tufts(edge, { count, depth: 13, lean: 0.3 });
const round = ([x, y]: Knot, rx: number, ry: number): readonly Knot[] => Array.from({ length: 13 }, (_, i): Knot => [x + rx * Math.cos((i * Math.PI) / 6), y + ry * Math.sin((i * Math.PI) / 6)]);

const HEAD = '0,-446 120,-432 206,-370 232,-280 206,-186 120,-112 0,-90 -120,-112 -206,-186 -232,-280 -206,-370 -120,-432 0,-446';
const TRUNK = '0,-100 130,-80 200,30 226,170 206,310 120,392 0,404 -120,392 -206,310 -226,170 -200,30 -130,-80 0,-100';

const EARS: readonly Shape[] = paired(
  body(closed(plush(round([176, -392], 88, 84), 17)), 'skin', { colour: 'tan', relief: 0.8 }), fill(ellipse([178, -386], 50, 47), 'dark', { colour: 'brown', relief: 0.4 }),
);

const ARMS: readonly Shape[] = paired(
  body(closed(plush('128,-36 200,-50 280,10 340,100 352,180 310,222 250,206 200,140 150,60 128,-36', 19)), 'skin', { colour: 'tan', relief: 0.9 }),
  ...['240,30 290,96 316,150', '200,20 236,84 270,140', '300,206 318,190 322,170'].map((line) => brush(open(line), 'internal', 2)),
);

const LEGS: readonly Shape[] = paired(
  body(closed(plush(round([222, 350], 142, 136), 26)), 'skin', { colour: 'tan', relief: 0.9 }),
  fill(ellipse([232, 362], 90, 88), 'skin', { colour: 'bone', relief: 0.4 }), stroke(ellipse([232, 362], 76, 74).replace(/Z$/, ''), 'detail'),
  whip('300,470 350,410 360,340', '250,430 290,390 300,340', { count: 7, reach: 0.6, longest: 'middle' }), brush(open('110,330 124,270 170,236'), 'internal', 2),
);

/** Three pads and a heel, sewn on. */
const SOLES: readonly Shape[] = paired(
  fill(ellipse([232, 386], 38, 32), 'dark', { colour: 'brown', line: 'none' }),
  ...[[188, 340], [232, 322], [276, 340]].map(([x = 0, y = 0]) => fill(circle([x, y], 15), 'dark', { colour: 'brown', line: 'none' })),
);

/** The seam down the belly and the patch where he was mended. */
const MENDED: readonly Shape[] = [
  stroke(open('0,-70 4,60 0,160'), 'internal'), ...[-30, 20, 70, 120].map((y) => brush(open([[-18, y + 8], [18, y - 4]]), 'internal', 1.6)),
  body(polygon('-120,150 -12,136 4,250 -106,262'), 'mid', { colour: 'red', line: 'internal', relief: 0.2 }),
  ...['-104,140 -100,168', '-66,134 -62,162', '-30,130 -26,156', '-130,190 -98,186', '-124,232 -94,228', '-20,176 12,170', '-16,220 16,216', '-84,246 -82,274', '-40,242 -38,268'].map((line) => brush(open(line), 'internal', 1.5)),
  ...['130,0 160,80 172,170', '100,-30 130,40 140,110'].map((line) => brush(open(line), 'internal', 2)),
];

const FACE: readonly Shape[] = [
  fill(closed('0,-262 70,-246 112,-196 92,-136 40,-112 0,-108 -40,-112 -92,-136 -112,-196 -70,-246'), 'skin', { colour: 'bone', relief: 0.8 }),
  solid(symmetric('0,-246 40,-242 46,-222 24,-196 0,-186')), glint(ellipse([-14, -232], 11, 6, -10)), stroke(open('0,-188 0,-160'), 'outline'), brush(open('-58,-152 -32,-134 0,-160 32,-134 58,-152'), 'outline', 1.6),
  ...[[-88, -290], [88, -290]].flatMap(([x = 0, y = 0]) => [body(circle([x, y], 29), 'black', { colour: 'black' }), glint(circle([x - 9, y - 9], 8))]),
  ...paired(brush(open('60,-336 92,-350 122,-338'), 'internal', 2), ...['170,-236 190,-216 196,-190', '180,-300 204,-280 210,-252', '-20,-424 -8,-396 -10,-370'].map((line) => brush(open(line), 'internal', 2))),
];

const BOW: readonly Shape[] = [
  ...paired(body(closed('10,-84! 70,-130 134,-136 150,-90 138,-42! 70,-44 16,-66!'), 'dark', { colour: 'red', relief: 0.7 })),
  body(ellipse([0, -78], 30, 27), 'skin', { colour: 'red', relief: 0.8 }), brush(open('-16,-88 -4,-76 -12,-64'), 'internal', 1.6),
];

/** A teddy bear that has been loved for years, sitting. */
export const teddyBear: Motif = {
  name: 'teddy-bear',
  pose: 'symmetric',
  words: ['teddy bear', 'teddy', 'stuffed bear', 'plush bear', 'toy bear'],
  anchors: { crown: [0, -440], eye: [88, -290], mouth: [0, -150], base: [0, 490], heart: [0, 100], hand: [0, 120] },
  draw: () => [
    ...EARS, body(closed(plush(TRUNK, 40)), 'skin', { colour: 'tan', relief: 1 }), ...MENDED, ...ARMS, ...LEGS, ...SOLES,
    body(closed(plush(HEAD, 42)), 'skin', { colour: 'tan', relief: 1 }), ...FACE, ...BOW,
  ],
};
