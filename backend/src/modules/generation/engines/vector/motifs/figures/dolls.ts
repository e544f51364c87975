import { body, brush, circle, closed, cut, ellipse, fill, flames, knots, lock, open, paired, placed, polygon, profile, ribbon, shadow, solid, stroke, symmetric, whip } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

const CLOTH = '0,-250! 40,-244 90,-200 110,-170! 200,-190 320,-230 380,-220 410,-170 390,-110 300,-70 160,-40 150,60 170,160 210,300 230,420 200,480 120,486 70,440 40,320 0,220';

const stitches = (from: readonly [number, number], to: readonly [number, number], count: number): readonly Shape[] => {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const long = Math.hypot(dx, dy);
  return [stroke(open([from, to]), 'internal'), ...Array.from({ length: count }, (_, i) => {
    const [x, y] = [from[0] + (dx * (i + 0.5)) / count, from[1] + (dy * (i + 0.5)) / count];
    return brush(open([[x - (dy / long) * 20, y + (dx / long) * 20], [x + (dy / long) * 20, y - (dx / long) * 20]]), 'internal', 1.4);
  })];
};

const button = (x: number, y: number, radius: number): readonly Shape[] => [body(circle([x, y], radius), 'dark', { colour: 'black', relief: 0.7 }),
  ...[[-0.3, -0.3], [0.3, -0.3], [-0.3, 0.3],
  [0.3, 0.3]].map(([u = 0, v = 0]) => fill(circle([x + u * radius, y + v * radius], radius * 0.15), 'skin',
  { colour: 'white', line: 'none', relief: 0 })),
  cut(open([[x - radius * 0.3, y - radius * 0.3], [x + radius * 0.3, y + radius * 0.3]]), 'detail', 1),
  cut(open([[x + radius * 0.3, y - radius * 0.3], [x - radius * 0.3, y + radius * 0.3]]), 'detail', 1)];

const HEART = symmetric('0,-60! 24,-120 80,-140 130,-108 140,-50 90,30 0,120!');

/** The doll of cloth: head, limbs, seams, a button for one eye and a cross for the other. */
const clothDoll = (): readonly Shape[] => [
  body(symmetric(CLOTH), 'skin', { colour: 'tan', relief: 0.9 }), ...paired(whip('150,60 170,160 210,300 226,420', '90,70 100,170 130,300 150,420', { count: 8, reach: 0.6, valley: 0.4, longest: 'middle' })),
  body(symmetric('0,-490 110,-476 190,-400 200,-310 140,-236 0,-214'), 'skin', { colour: 'tan', relief: 0.9 }), ...button(-80, -350, 46), brush(open('44,-390 116,-310'), 'outline', 1.8), brush(open('116,-390 44,-310'), 'outline', 1.8),
  brush(open('-90,-276 -40,-258 0,-262 40,-254 90,-276'), 'outline', 1.4), ...[-70, -36, 0, 36, 70].map((x) => brush(open([[x - 3, -288], [x + 3, -242]]), 'internal', 1.4)),
  ...stitches([0, -190], [0, 190], 9), ...paired(...stitches([300, -226], [310, -78], 4), ...stitches([96, 380], [222, 350], 4)),
    ...placed([fill(polygon('-46,-46 44,-50 50,44 -44,48'), 'mid', { colour: 'blue' }),
    ...[-24, 4, 30].flatMap((at) => [brush(open([[at, -62], [at, -34]]), 'internal', 1), brush(open([[at, 34], [at, 62]]), 'internal', 1)])],
    { x: -96, y: 110, turn: -8 }),
];

const bigHeart = placed([body(HEART, 'dark', { colour: 'red', relief: 0.8 }), cut(open('-86,-100 -106,-70 -96,-30'), 'internal', 2.4)], { x: 86, y: -60, scale: 0.56 });

const pin = (x: number, y: number,
  turn: number): readonly Shape[] => placed([stroke(open('0,0 0,-190'), 'outline'),
  body(circle([0, -206], 28), 'dark', { colour: 'crimson', relief: 1 }),
  fill(circle([-9, -215], 7), 'skin', { colour: 'white', line: 'none', relief: 0 })], { x, y, turn });

/** A voodoo doll stuck with pins. */
export const voodooDoll: Motif = {
  name: 'voodoo-doll',
  pose: 'figure',
  words: ['voodoo doll', 'voodoo', 'doll with pins', 'vodou doll', 'hoodoo doll'],
  anchors: { crown: [0, -480], eye: [-80, -350], mouth: [0, -262], base: [0, 480], heart: [86, -60] },
  draw: () => [...clothDoll(), ...bigHeart, ...pin(92, -66, 52), ...pin(-60, 30, -64), ...pin(-150, -316, -96), ...pin(130, 330, 74)],
};

/** A rag doll with plaits of wool. */
export const ragDoll: Motif = {
  name: 'rag-doll',
  pose: 'figure',
  words: ['rag doll', 'doll', 'raggedy ann', 'stuffed doll', 'cloth doll', 'creepy doll', 'porcelain doll'],
  anchors: { crown: [0, -480], eye: [-80, -350], mouth: [0, -262], base: [0, 480], heart: [86, -60] },
  draw: () => [
    ...clothDoll(), body(symmetric([[0, -210], [110, -180, true], [130, -40], [220, 150, true],
      ...flames('220,150 170,210 140,170 90,220 50,176 0,216', 0.1)]), 'dark', { colour: 'crimson', relief: 0.7 }),
      ...paired(cut(open('60,-170 80,-20 120,130'), 'internal', 2.2), cut(open('20,-150 24,0 36,150'), 'internal', 2)),
      fill(symmetric('0,-212! 90,-206 124,-170! 60,-150 0,-160!'), 'skin', { colour: 'white', line: 'outline' }),
      ...placed([body(HEART, 'skin', { colour: 'red', relief: 0.8 })], { x: 0, y: -40, scale: 0.4 }),
    ...paired(...[[180, -420, 250, -330, 236, -210], [160, -440, 290, -370, 290, -230],
      [130, -460, 310, -430, 336, -280]].map(([ax = 0, ay = 0, bx = 0, by = 0, cx = 0, cy = 0]) => body(lock([[ax, ay], [bx, by], [cx, cy]], 38, 0.5),
      'skin', { colour: 'orange', relief: 0.8 }))),
      body(closed([...knots('-206,-330! -200,-430 -110,-490 0,-497 110,-490 200,-430'),
      ...flames('206,-330 160,-340 150,-420 100,-384 70,-440 30,-400 0,-444 -40,-404 -70,-440 -110,-390 -150,-420 -160,-340 -206,-330', 0.08)]),
      'skin', { colour: 'orange', relief: 0.8 }),
      ...['-100,-470 -110,-440 -106,-420', '-20,-484 -16,-450 -20,-430', '90,-474 96,-450 90,-426'].map((line) => brush(open(line), 'internal', 1.8)),
  ],
};

const bar = (curve: string): Shape => body(ribbon(curve, profile('0:17 1:17')).outline(), 'skin', { colour: 'brown', relief: 0.6 });
const wood = (curve: string, stops: string, colour: 'tan' | 'blue' = 'tan'): Shape => body(ribbon(curve, profile(stops)).outline(), 'skin', { colour, relief: 0.8 });
const joint = (x: number, y: number): Shape => body(circle([x, y], 21), 'skin', { colour: 'brown', relief: 0.9 });

/** A marionette on its strings. */
export const marionette: Motif = {
  name: 'marionette',
  pose: 'tall',
  words: ['marionette', 'puppet', 'string puppet', 'pinocchio', 'puppet on strings', 'puppet master'],
  anchors: { crown: [0, -250], eye: [40, -156], mouth: [0, -90], base: [0, 490], heart: [0, 30] },
  draw: () => placed([
    ...['-240,-436 -270,-200 -266,-10', '240,-436 274,-240 276,-60', '-90,-420 -96,-100 -110,230', '90,-420 130,-100 120,206', '0,-440 0,-260'].map((line) => stroke(open(line), 'internal')),
    bar('-270,-430 0,-446 270,-430'), bar('-130,-490 0,-440 130,-400'), ...[[-240, -432], [240, -432], [0, -444]].map(([x = 0, y = 0]) => solid(circle([x, y], 9))),
    wood('-50,170 -90,230 -110,270', '0:42 1:30', 'blue'), wood('50,170 100,210 120,250', '0:42 1:30', 'blue'), wood('-110,280 -130,360 -120,430', '0:28 1:22'), wood('124,260 100,340 120,420', '0:28 1:22'), joint(-110, 276), joint(122, 256),
    body(closed('-96,420! -150,420 -216,462 -210,490! -90,490!'), 'black'), body(closed('98,410! 150,410 220,452 216,480! 94,482!'), 'black'),
    wood('-100,-20 -180,30 -220,40', '0:36 1:25'), wood('100,-20 180,0 226,-20', '0:36 1:25'), wood('-226,40 -260,20 -268,-20', '0:23 1:19'),
      wood('230,-24 262,-50 276,-80', '0:23 1:19'), joint(-224, 42), joint(228, -22),
      ...[[-268, -34, 0], [278, -92,
      16]].map(([x = 0, y = 0,
      turn = 0]) => placed([body(closed('-22,20! -30,-14 -16,-40 0,-46 16,-40 26,-10 44,-20 46,-4 22,20!'), 'skin', { colour: 'tan' })],
      { x, y, turn })).flat(),
    body(symmetric('0,-70! 60,-66 116,-40 110,60 90,130 100,180! 0,190!'), 'dark', { colour: 'red', relief: 0.8 }),
      ...[0, 50, 100].map((y) => fill(circle([0, y], 13), 'skin', { colour: 'gold' })), ...paired(cut(open('80,-30 74,50 60,120'), 'internal', 2)),
      fill(symmetric('0,140! 100,140 104,184! 0,196!'), 'dark', { colour: 'navy', line: 'outline' }),
    ...paired(body(closed('4,-50! 50,-78 86,-72 80,-30 44,-26!'), 'skin', { colour: 'gold' })), body(circle([0, -50], 18), 'dark', { colour: 'crimson' }),
    body(symmetric('0,-266 70,-256 112,-200 108,-130 70,-76 0,-62'), 'skin', { colour: 'tan', relief: 0.9 }),
      ...paired(fill(ellipse([44, -162], 26, 30), 'skin', { colour: 'white' }), solid(circle([42, -156], 13)),
      brush(open('16,-206 44,-218 74,-204'), 'outline', 1.4), fill(circle([72, -116], 17), 'skin', { colour: 'pink', line: 'none', relief: 0 })),
    brush(open('-50,-108 0,-82 50,-108'), 'internal', 2), stroke(open('-34,-98 -30,-70'), 'internal'), stroke(open('34,-98 30,-70'), 'internal'), body(circle([0, -132], 21), 'skin', { colour: 'tan', relief: 1 }),
    body(closed('-116,-196! -120,-260 -60,-306 20,-310 100,-280 120,-200! 60,-234 0,-240 -60,-232'), 'dark', { colour: 'leaf', relief: 0.8 }), cut(open('-90,-240 -50,-276 0,-284'), 'internal', 2.2), body(lock('80,-270 130,-310 190,-320', 17), 'dark', { colour: 'red' }), shadow(closed('90,-40! 112,-34 106,70 94,120! 80,60')),
  ], { x: -12, y: 8, scale: 0.97 }),
};
