import { body, brush, circle, closed, cut, ellipse, fill, glint, open, paired, placed, polygon, profile, ribbon, solid, symmetric, whip } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

const twigArm: readonly Shape[] = [
  body(ribbon('150,-10 260,-70 370,-120 440,-170', profile('0:15 1:7')).outline(), 'dark', { colour: 'brown' }), ...['360,-116 380,-170 370,-216', '400,-140 450,-120 486,-120'].map((line) => body(ribbon(line, profile('0:9 1:4')).outline(), 'dark', { colour: 'brown', line: 'internal' })),
];

const scarf = (): readonly Shape[] => [
  body(closed('70,-90! 150,-80 170,60 190,170! 90,180! 80,60'), 'dark', { colour: 'red', relief: 0.7 }),
    ...[-20, 50, 120].map((y) => cut(open([[82, y + 4], [130, y + 10], [176, y]]), 'internal', 2)),
    ...[104, 130, 156, 182].map((x) => brush(open([[x, 172], [x + 2, 204]]), 'outline', 1)),
  body(symmetric('0,-120 100,-130 170,-150! 190,-100 160,-60 80,-34 0,-28'), 'dark', { colour: 'red', relief: 0.8 }), ...[-110, -50, 10, 70].map((x) => cut(open([[x, -116 - x * 0.05], [x + 10, -76], [x + 6, -40]]), 'internal', 2)),
];

const topHat: readonly Shape[] = placed([
  body(closed('-116,-304! -122,-400 -128,-484! 0,-496 128,-484! 122,-400 116,-304!'), 'dark', { colour: 'black', relief: 0.8 }), fill(closed('-118,-352! 0,-342 118,-352! 116,-304! 0,-294 -116,-304!'), 'dark', { colour: 'red', line: 'outline' }),
  cut(open('-96,-470 -90,-420 -90,-370'), 'internal', 2.6), body(closed('-196,-314! 0,-286 196,-314! 206,-290 190,-274! 0,-246 -190,-274! -206,-290'), 'dark', { colour: 'black', relief: 0.5 }), cut(open('-160,-288 -80,-274 0,-268'), 'internal', 1.8),
], { y: -34 });

/** A snowman in top hat and scarf. */
export const snowman: Motif = {
  name: 'snowman',
  pose: 'tall',
  words: ['snowman', 'snow man', 'frosty', 'frosty the snowman'],
  anchors: { crown: [0, -490], eye: [52, -240], base: [0, 480], heart: [0, 20] },
  draw: () => placed([
    brush(open('-420,462 -200,480 100,474 420,462'), 'outline', 1.6), ...paired(...twigArm),
    body(circle([0, 274], 214), 'skin', { colour: 'white', relief: 1 }), whip('196,330 140,440 0,486 -140,440 -196,330', '120,310 80,380 0,410 -80,380 -120,310', { count: 14, reach: 0.6, valley: 0.4, longest: 'middle' }),
    body(circle([0, 20], 166), 'skin', { colour: 'white', relief: 1 }), whip('160,60 110,140 0,184 -110,140 -160,60', '100,50 70,110 0,130 -70,110 -100,50', { count: 11, reach: 0.6, valley: 0.4, longest: 'middle' }),
    body(circle([0, -204], 140), 'skin', { colour: 'white', relief: 1 }),
    ...[40, 110, 230, 310].map((y) => solid(circle([0, y], 17))), ...paired(solid(circle([52, -244], 19)), glint(circle([45, -251], 6))),
    ...[-74, -44, -10, 26, 60].map((x) => solid(circle([x, -136 - (x * x) / 190], 9))), 
    body(closed('-16,-218! 60,-214 150,-180! 60,-176 -10,-176! -28,-196'), 'skin', { colour: 'orange', relief: 0.8 }), ...['30,-212 38,-200 34,-190', '70,-206 76,-196 72,-188'].map((line) => brush(open(line), 'internal', 1.4)),
    ...scarf(),
    ...topHat,
  ], { y: 18, scale: 0.96 }),
};

const COOKIE = '0,-490 110,-470 180,-390 190,-290 150,-210 110,-170! 200,-150 320,-180 400,-170 440,-110 420,-40 350,0 220,30 170,60 170,150 220,260 290,360 300,440 240,490 160,480 90,390 30,270 0,240';
const wave = (from: readonly [number, number], to: readonly [number, number]): Shape => {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const long = Math.hypot(dx, dy);
  return brush(open(Array.from({ length: 9 },
    (_, i) => [from[0] + (dx * i) / 8 - (dy / long) * (i % 2 === 0 ? 12 : -12),
    from[1] + (dy * i) / 8 + (dx / long) * (i % 2 === 0 ? 12 : -12)] as const)), 'outline', 1.2);
};

/** A gingerbread man with icing. */
export const gingerbreadMan: Motif = {
  name: 'gingerbread-man',
  pose: 'symmetric',
  words: ['gingerbread man', 'gingerbread', 'gingerbread cookie', 'ginger bread man', 'gingerbread person'],
  anchors: { crown: [0, -480], eye: [64, -340], base: [0, 480], heart: [0, 0] },
  draw: () => [
    body(symmetric(COOKIE), 'skin', { colour: 'brown', relief: 0.9 }),
    ...paired(
      wave([352, -176], [352, 0]), wave([162, 388], [290, 350]), solid(circle([64, -342], 24)), glint(circle([56, -350], 8)),
        fill(circle([108, -270], 22), 'skin', { colour: 'pink', line: 'none', relief: 0 }),
      whip('176,130 220,260 290,360 300,430', '110,130 150,280 220,390 240,440', { count: 6, reach: 0.6, valley: 0.4, longest: 'middle' }),
    ),
    brush(open('-84,-290 -40,-240 0,-230 40,-240 84,-290'), 'outline', 1.8), brush(open('-100,-296 -84,-288 -74,-298'), 'internal', 1.4), brush(open('100,-296 84,-288 74,-298'), 'internal', 1.4),
    ...[70, 150].map((y) => fill(circle([0, y], 28), 'dark', { colour: 'red', line: 'outline' })), ...[70, 150].map((y) => glint(circle([-8, y - 8], 7))),
    ...paired(body(closed('6,-120! 60,-168 110,-176 124,-130 110,-80 60,-88 6,-110!'), 'dark', { colour: 'red', relief: 0.7 }), cut(open('30,-124 66,-140 96,-146'), 'internal', 1.6)), body(ellipse([0, -118], 26, 30), 'dark', { colour: 'crimson' }),
    ...paired(brush(open('110,-430 150,-380 158,-320'), 'internal', 2.2)),
  ],
};

/** The frame of a patch on the scarecrow's coat. */
const patch = (x: number, y: number, turn: number): readonly Shape[] => placed([
  fill(polygon('-44,-44 44,-48 48,44 -40,48'), 'mid', { colour: 'gold' }), ...[-24, 8, 34].flatMap((at) => [brush(open([[at, -60], [at + 2, -34]]), 'internal', 1), brush(open([[at, 34], [at + 2, 60]]), 'internal', 1)]),
], { x, y, turn });

const strawEnd = (x: number, y: number, turn: number): readonly Shape[] => placed(
  [body(closed('-44,-20! -60,60 -84,120! -40,90 -36,146! -10,96 4,156! 20,96 44,140! 44,88 84,112! 58,50 44,-20!'), 'skin', { colour: 'yellow', relief: 0.5 }), ...['-24,0 -34,40 -46,80', '0,0 -2,50 0,100', '24,0 34,40 46,76'].map((line) => brush(open(line), 'internal', 1.8))], { x, y, turn });

/** A scarecrow on its pole. */
export const scarecrow: Motif = {
  name: 'scarecrow',
  pose: 'figure',
  words: ['scarecrow', 'scare crow', 'straw man'],
  anchors: { crown: [0, -490], eye: [50, -226], base: [0, 480], heart: [0, 30], hand: [400, -60] },
  draw: () => placed([
    body(polygon('-22,-60 22,-60 26,496 -26,496'), 'dark', { colour: 'brown' }), ...strawEnd(404, -40, -84), ...strawEnd(-404, -40, 84), ...strawEnd(-80, 290, 8), ...strawEnd(0, 300, 0), ...strawEnd(80, 290, -8),
    body(symmetric('0,-110! 110,-110 250,-90 410,-90! 424,-40 416,20! 280,20 170,30! 156,150 170,310! 120,290 80,320 40,292 0,318!'), 'dark', { colour: 'blue', relief: 0.7 }),
    ...paired(cut(open('300,-66 250,-40 190,-36'), 'internal', 2.2), cut(open('390,-60 386,-30 388,4'), 'internal', 1.8), cut(open('140,60 132,150 140,260'), 'internal', 2.2)), ...patch(-84, 180, 8), ...patch(96, 90, -10),
    ...[20, 100, 180].map((y) => fill(circle([0, y], 16), 'skin', { colour: 'bone' })), body(ribbon('-166,240 0,262 166,240', profile('0:15 1:15')).outline(), 'skin', { colour: 'tan' }),
    ...[-60, 0, 60].flatMap((x) => strawEnd(x, -116, -x * 0.3)), body(symmetric('0,-120! 60,-130 120,-150! 110,-110 60,-90 0,-86!'), 'dark', { colour: 'crimson' }),
    body(symmetric('0,-380 100,-370 150,-300 150,-210 110,-140 0,-116'), 'skin', { colour: 'tan', relief: 0.9 }),
    ...paired(solid(polygon('30,-234 78,-250 74,-206 40,-200')), brush(open('20,-262 56,-280 96,-266'), 'outline', 1.4), ...['110,-190 122,-176 114,-160'].map((line) => brush(open(line), 'internal', 2))), solid(polygon('0,-216 20,-180 -20,-180')),
    brush(open('-90,-176 -40,-146 0,-140 40,-146 90,-176'), 'outline', 1.6), ...[-60, -30, 0, 30, 60].map((x) => brush(open([[x - 3, -172 + (60 - Math.abs(x)) * 0.24], [x + 3, -134 + (60 - Math.abs(x)) * 0.1]]), 'internal', 1.2)),
    body(closed('-120,-330! -100,-420 -40,-480 60,-496 110,-440 120,-330! 0,-306'), 'dark', { colour: 'brown', relief: 0.8 }), ...['-70,-400 -30,-440 20,-450', '60,-460 80,-420 84,-380'].map((line) => cut(open(line), 'internal', 2.2)), body(closed('-122,-352! 0,-330 122,-352! 124,-318! 0,-294 -124,-318!'), 'skin', { colour: 'gold' }),
    body(closed('-232,-300! -120,-340! 0,-316 120,-340! 232,-300! 160,-266 80,-280 0,-262 -80,-280 -160,-266'), 'dark', { colour: 'brown', relief: 0.6 }), cut(open('-180,-298 -120,-304 -60,-292'), 'internal', 1.8), 
  ], { scale: 0.89 }),
};
