import { body, brush, circle, closed, cut, fill, glint, open, paired, placed, shadow, solid, symmetric, whip, type Knot, type Point } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

/** Half the width of the wrapped head from its crown to its chin. */
const CONTOUR: readonly Knot[] = [[60, -488], [150, -452], [214, -380], [240, -290], [246, -190], [236, -90], [228, 10], [214, 100], [184, 190], [140, 260], [96, 310], [60, 336]];

function halfAt(y: number): number {
  const after = CONTOUR.findIndex(([, at]) => at >= y);
  const [x1, y1] = CONTOUR[Math.max(1, after)] ?? [60, 336];
  const [x0, y0] = CONTOUR[Math.max(0, after - 1)] ?? [60, -488];
  return after < 0 ? 60 : x0 + ((x1 - x0) * (y - y0)) / Math.max(1, y1 - y0);
}

/** One turn of bandage: where it lies at the left and at the right, how it sags between, how broad it is. */
type Wrap = readonly [left: number, right: number, sag: number, wide: number];

/** From the chin up, each over the one below it. Between the eyes' edges none lies. */
const WRAPS: readonly Wrap[] = [
  [262, 250, 66, 70], [214, 196, 60, 66], [110, 150, 44, 62], [44, 84, 34, 62], [92, 20, 46, 56],
  [-236, -190, -10, 60], [-270, -300, -34, 64], [-330, -310, -50, 66], [-360, -396, -60, 66], [-420, -404, -54, 62],
];

function wrap([left, right, sag, wide]: Wrap): readonly Shape[] {
  const [out, far] = [halfAt(left) + 7, halfAt(right) + 7];
  const at = (u: number, v: number): Point => [u < 0 ? u * out : u * far, left + ((right - left) * (u + 1)) / 2 + sag * (1 - u * u) + v * wide];
  const edge = (v: number, us: readonly number[]): readonly Knot[] => us.map((u) => at(u, v));
  const end = (u: number, v: number): Knot => [...at(u, v), true];
  return [
    body(closed([end(-1, -0.5), ...edge(-0.5, [-0.6, 0, 0.6]), end(1, -0.5), end(1, 0.4), ...edge(0.5, [0.6, 0, -0.6]), end(-1, 0.4)]), 'skin', { colour: 'bone', relief: 0.7 }),
    brush(open(edge(0.2, [-0.9, -0.5, -0.1])), 'internal', 1.7), brush(open(edge(-0.16, [-0.2, 0.3, 0.8])), 'internal', 1.7), brush(open(edge(0.26, [0.2, 0.5, 0.86])), 'detail', 1.6),
  ];
}

/** A loose end of bandage hanging from x, y, frayed. */
const looseEnd = (x: number, y: number, flip: boolean): readonly Shape[] => placed([
  body(closed('-10,-34! 60,-20 104,40 92,120 116,190 112,262! 94,236! 82,268! 66,238! 46,258! 52,190 30,120 40,60 -10,26!'), 'skin', { colour: 'bone', relief: 0.6 }), brush(open('20,0 70,60 62,140 84,220'), 'internal', 1.8),
], { x, y, flip });

/** An eye that still glows in its dry socket. */
const eye = (): readonly Shape[] => [
  fill(closed('30,-98! 66,-128 128,-132 176,-96! 140,-66 84,-62'), 'skin', { colour: 'yellow', line: 'none', relief: 0.4 }), solid(circle([104, -98], 25)), glint(circle([94, -108], 9)),
  cut(open('36,-128 92,-158 168,-138'), 'internal', 2.2), cut(open('50,-44 100,-36 160,-58'), 'internal', 1.8),
];

const shoulders = (): readonly Shape[] => [
  body(symmetric('0,290 110,280 150,330 280,366 400,430 436,500! 0,500!'), 'dark', { colour: 'bone', relief: 0.7 }),
  ...['-436,492! -300,380 -160,330 -130,376! -260,420 -370,500!', '-350,500! -210,420 -60,380 -30,440! -160,470 -220,500!', '436,492! 300,380 150,330 110,372! 240,420 370,500!', '340,500! 220,410 60,372 -60,386 -40,440! 120,440 240,500!', '-210,500! -60,450 60,452 190,500!'].map((band) => body(closed(band), 'skin', { colour: 'bone', relief: 0.6 })),
  ...['-400,470 -280,394 -170,358', '-300,490 -180,430 -60,408', '400,470 280,394 160,360', '300,490 180,420 20,406'].map((line) => brush(open(line), 'internal', 1.7)),
];

/** A mummy's head and shoulders in its bandages. */
export const mummy: Motif = {
  name: 'mummy',
  pose: 'bust',
  words: ['mummy', 'egyptian mummy', 'mummified', 'mummy head'],
  anchors: { crown: [0, -480], eye: [100, -100], mouth: [0, 170], base: [0, 480] },
  draw: () => [
    ...shoulders(), ...looseEnd(222, 60, false), ...looseEnd(-232, -230, true),
    body(symmetric([[0, -496], ...CONTOUR, [0, 352]]), 'black', { colour: 'black', relief: 0.4 }), ...paired(...eye()),
    ...WRAPS.slice(0, 2).flatMap(wrap),
    ...[-66, -40, -13, 14, 41, 67].map((x) => fill(closed([[x - 11, 214, true], [x + 11, 214, true], [x + 9, 246], [x, 252], [x - 9, 246]]),
      'skin', { colour: 'white', line: 'none', relief: 0 })),
    ...WRAPS.slice(2).flatMap(wrap),
    body(closed('-252,-140! -120,-112 -10,-40 60,40! 20,76 -20,90! -100,10 -180,-50 -246,-70!'), 'skin', { colour: 'bone', relief: 0.7 }), brush(open('-220,-108 -110,-70 0,30'), 'internal', 1.7),
    body(closed('-10,-30! 26,-20 50,30 44,72! 0,84 -40,66!'), 'skin', { colour: 'bone', relief: 0.8 }), brush(open('6,-4 20,30 16,60'), 'internal', 1.7),
    whip('250,-190 240,-90 232,10 218,100 188,190 144,260', '180,-190 180,-90 170,0 160,90 140,160 110,210', { count: 11, reach: 0.6, valley: 0.4, longest: 'middle' }), shadow(symmetric('0,352! 60,338 104,308! 120,326 90,360 0,384!')),
  ],
};

/** The one eye: rays in its iris, folds round its lids. */
const cyclopsEye = (): readonly Shape[] => [
  fill(closed('-176,-110! -100,-190 0,-216 100,-190 176,-110! 100,-30 0,-6 -100,-30'), 'black', { colour: 'black', relief: 0.3 }),
  body(closed('-150,-108! -84,-172 0,-192 84,-172 150,-108! 84,-48 0,-28 -84,-48'), 'skin', { colour: 'white', relief: 0.7 }),
  fill(circle([0, -112], 78), 'dark', { colour: 'gold', line: 'outline' }),
  ...Array.from({ length: 14 }, (_, i) => cut(open([[Math.cos(i * 0.449) * 48, -112 + Math.sin(i * 0.449) * 48],
  [Math.cos(i * 0.449) * 70, -112 + Math.sin(i * 0.449) * 70]]), 'internal', 1.3)),
  solid(circle([0, -112], 42)), glint(circle([-26, -138], 19)),
];

const HORN: readonly Shape[] = [
  body(closed('120,-330! 190,-360 236,-430 232,-520! 300,-440 300,-340 230,-260 176,-236!'), 'skin', { colour: 'bone', relief: 0.8 }), ...['160,-340 186,-310 196,-262', '200,-366 232,-334 240,-290', '234,-410 266,-384 280,-340'].map((line) => brush(open(line), 'internal', 1.8)),
];

/** Jaw, tusks and beard of the giant. */
const maw = (): readonly Shape[] => [
  body(symmetric('0,156! 70,146 150,164! 158,220 120,276 0,286!'), 'black', { colour: 'black', relief: 0 }),
  ...paired(...['6,156 50,152 46,186 10,188', '56,152 100,156 92,188 58,186', '10,284 16,252 44,250 50,280'].map((tooth) => fill(closed(tooth.replaceAll(' ', '! ') + '!'), 'skin', { colour: 'white', line: 'none', relief: 0 })),
    body(closed('84,284! 132,270 140,200 130,130! 96,190 76,230'), 'skin', { colour: 'bone', line: 'internal', relief: 0.8 })),
  body(symmetric('0,284! 80,282 130,262! 120,320 60,350 0,356'), 'skin', { colour: 'moss', relief: 0.8 }), brush(open('-50,316 0,306 50,316'), 'internal', 2),
];

/** A cyclops glaring with its one eye. */
export const cyclops: Motif = {
  name: 'cyclops',
  pose: 'symmetric',
  words: ['cyclops', 'polyphemus', 'one eyed giant', 'one eyed monster'],
  anchors: { crown: [0, -480], eye: [0, -108], mouth: [0, 214], base: [0, 470] },
  draw: () => placed([
    body(symmetric('0,300 150,280 190,350 300,380 420,430 470,500! 0,500!'), 'skin', { colour: 'moss', relief: 0.8 }), ...paired(brush(open('120,330 90,400 40,450'), 'internal', 2.4), brush(open('220,390 260,430 270,480'), 'internal', 2.2), shadow(closed('150,290! 186,350 120,380 60,392! 110,340'))),
    ...paired(...HORN, body(closed('216,-90! 270,-130 316,-150! 322,-70 290,10 226,60!'), 'skin', { colour: 'moss', relief: 0.8 }), brush(open('244,-60 280,-90 296,-110'), 'internal', 2), body(circle([262, 64], 26), 'skin', { colour: 'gold' })),
    body(symmetric('0,-380 110,-366 186,-300 222,-200 230,-60 224,60 212,170 170,270 100,340 0,360'), 'skin', { colour: 'moss', relief: 0.9 }),
    ...cyclopsEye(), ...paired(body(closed('0,-208! 60,-250 150,-262 226,-190 232,-120! 190,-176 120,-212 40,-204 0,-176!'), 'skin', { colour: 'moss', relief: 0.9 }), shadow(closed('232,-120! 190,-176 120,-212 40,-204 0,-176! 40,-190 116,-196 180,-150')), brush(open('30,-300 90,-316 150,-300'), 'internal', 2.4), brush(open('20,-262 40,-246 34,-222'), 'internal', 2.2), brush(open('150,10 196,-10 216,-60'), 'internal', 2.2)),
    ...maw(),
    body(symmetric('0,-20! 34,-6 56,44 100,84 92,124 50,128 0,136'), 'skin', { colour: 'moss', relief: 0.9 }), ...paired(solid(closed('22,122! 40,98 74,104 66,124!')), brush(open('106,70 160,110 176,190'), 'internal', 2.4)),
    whip('222,-60 224,60 212,170 170,270', '150,-20 170,60 176,150 140,220', { count: 9, reach: 0.66, valley: 0.4, longest: 'middle' }),
  ], { scale: 0.96, y: 10 }),
};
