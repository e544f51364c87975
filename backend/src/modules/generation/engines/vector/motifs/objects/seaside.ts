import { arc, body, brush, circle, closed, cut, fill, open, paired, placed, polar, polygon, radians, ribbon, shadow, solid, stroke, symmetric, whip, type Knot } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';
import { rope } from './parts/rope.js';

const SEA: readonly Shape[] = [
  ...[-1, 1].flatMap((side) => placed([
    body(closed('-490,440! -440,330 -350,300 -280,330 -270,380 -310,396 -330,372! -350,410 -300,440 -200,400! -180,460!'), 'skin', { colour: 'blue', relief: 0.4 }),
    ...['-460,430 -420,356 -350,330', '-420,440 -390,390'].map((d) => brush(open(d), 'internal', 2.2)), shadow(closed('-330,372! -350,410 -300,440 -200,404! -240,444 -330,456 -376,420!')),
  ], { flip: side > 0 })),
  body(closed('-490,440! -380,410 -280,446! -180,410 -90,446! 0,410 90,446! 180,410 280,446! 380,410 490,440! 400,484 150,496 -150,496 -400,484'), 'skin', { colour: 'blue', relief: 0.2 }),
];

/** A buoy with its lamp and bell, afloat. */
export const buoy: Motif = {
  name: 'buoy', pose: 'tall',
  words: ['buoy', 'sea buoy', 'bell buoy', 'harbour buoy', 'harbor buoy', 'navigation buoy'],
  anchors: { crown: [0, -490], base: [0, 490], centre: [0, -40] },
  draw: () => [
    ...paired(body(ribbon('60,-300 130,-60 190,160', () => 14).outline(), 'skin', { colour: 'grey' }), brush(open('100,-380 160,-410 220,-430'), 'outline', 1.9), brush(open('104,-420 160,-470'), 'outline', 1.9), brush(open('108,-346 230,-350'), 'outline', 1.9)),
    ...['-110,-80 120,40', '110,-80 -120,40'].map((d) => stroke(open(d), 'outline')),
    body(polygon('-112,-92 112,-92 118,-62 -118,-62'), 'skin', { colour: 'grey' }),
    body(symmetric('0,-50! 26,-46 44,0 60,50 96,84! 0,96'), 'skin', { colour: 'gold', relief: 1 }), solid(circle([0, 104], 18)),
    body(polygon('-86,-310 86,-310 96,-280 -96,-280'), 'dark', { colour: 'black' }), body(polygon('-54,-430 54,-430 54,-310 -54,-310'), 'skin', { colour: 'yellow', relief: 0.3 }), fill(circle([0, -366], 28), 'dark',
      { colour: 'red' }), ...[-26, 26].map((x) => stroke(open([[x, -428], [x, -312]]), 'internal')), body(symmetric('0,-492! 30,-480 70,-430! 0,-430!'), 'dark', { colour: 'black' }),
    body(closed('-200,160! 200,160! 270,250! 240,440! -240,440! -270,250!'), 'skin', { colour: 'red', relief: 0.8 }), shadow(closed('-262,220! 262,220! 268,250! 262,310! -262,310! -268,250!')), whip('196,164 264,250 240,400', '110,180 140,250 120,400', { count: 9, reach: 0.7, longest: 'alike' }),
    body(polygon('-214,140 214,140 214,172 -214,172'), 'skin', { colour: 'grey' }),
    ...SEA,
  ],
};

const quarter = (from: number, dark: boolean): Shape => {
  const [outer, inner] = [arc([0, 0], 400, from, from + 34), arc([0, 0], 212, from + 34, from)];
  const all = [...outer, ...inner];
  return body(closed(all.map(([x, y], i): Knot => [x, y, [0, outer.length - 1, outer.length, all.length - 1].includes(i)])), dark ? 'dark' : 'skin', { colour: 'red', relief: 0.8 });
};

/** A ring buoy with its rope. */
export const lifebuoy: Motif = {
  name: 'lifebuoy', pose: 'round',
  words: ['lifebuoy', 'life buoy', 'life preserver', 'life ring', 'lifesaver', 'ring buoy', 'life belt', 'lifebelt'],
  anchors: { centre: [0, 0] },
  draw: () => [
    ...[0, 1, 2, 3].flatMap((i) => rope([polar([0, 0], radians(i * 90), 410), polar([0, 0], radians(i * 90 + 22), 462), polar([0, 0], radians(i * 90 + 45), 474),
      polar([0, 0], radians(i * 90 + 68), 462), polar([0, 0], radians(i * 90 + 90), 410)], 16, 'bone')),
    body(circle([0, 0], 400), 'skin', { colour: 'white', relief: 0.6 }),
    ...[0, 1, 2,
      3].map((i) => quarter(i * 90 - 17, true)),
    ...[0, 1, 2, 3].flatMap((i) => [cut(open(arc([0, 0], 372, i * 90 - 12, i * 90 + 8)), 'internal', 2.2),
      brush(open(arc([0, 0], 370, i * 90 + 28, i * 90 + 60)), 'internal', 2), brush(open(arc([0, 0], 240, i * 90 + 30, i * 90 + 58)), 'internal', 2)]),
    fill(circle([0, 0], 212), 'skin', { line: 'outline', colour: 'white', relief: 0 }),
  ],
  holds: { room: { x: 0, y: 0, width: 300, height: 300 } },
};

const palm = (side: -1 | 1): readonly Shape[] => {
  const at = (x: number, y: number, sharp = false): Knot => [side * x, y, sharp];
  const trunk = ribbon([at(400, 470), at(410, 250), at(392,
    40), at(360, -170)], (t) => 34 - 14 * t);
  return [
    body(trunk.outline(), 'skin', { colour: 'brown', relief: 0.9 }), ...Array.from({ length: 9 },
      (_, i) => (i + 1) / 10.5).map((t) => brush(open([trunk.at(t, -0.9), trunk.at(t + 0.02, 0), trunk.at(t, 0.9)]), 'internal', 1.8)),
    ...([[490, -20], [470, -270], [370, -370], [240, -360], [170, -240], [210, -60], [330, -20]] as const).map(([x, y], i) =>
      body(closed([at(360, -180, true), at((360 + x) / 2 + 14, (y - 180) / 2 - 70 - (i % 2) * 12), at(x, y, true), at((360 + x) / 2 - 6, (y - 180) / 2 + 4)]), i % 2 === 0 ? 'dark' : 'skin', { colour: 'leaf' })),
    ...[[340, -150], [386, -146]].map(([x = 0, y = 0]) => body(circle([side * x, y], 30), 'dark', { colour: 'brown' })),
  ];
};

/** A hammock between two palms. */
export const hammock: Motif = {
  name: 'hammock', pose: 'wide',
  words: ['hammock', 'beach hammock', 'hammock between palms', 'hammock between palm trees'],
  anchors: { centre: [0, 120], base: [0, 470] },
  draw: () => placed([
    ...palm(-1),
      ...palm(1),
    ...paired(...[-40, -10, 20].map((y) => stroke(open([[396, 30], [320, 74 + y * 0.6], [262, 120 + y]]), 'internal'))),
    body(closed('-270,70! -200,150 -80,200 80,200 200,150 270,70! 300,130 210,250 80,312 -80,312 -210,250 -300,130'), 'skin', { colour: 'gold', relief: 0.8 }),
    ...[-0.72, -0.36, 0, 0.36,
      0.72].map((u) => shadow(closed([[u * 270 - 16, 196 - u * u * 130, true], [u * 270 + 20, 196 - u * u * 130, true],
        [u * 240 + 22, 310 - u * u * 130, true], [u * 240 - 18, 310 - u * u * 130, true]]))),
    body(closed('-262,66! -240,40 -170,60 -130,120 -150,160! -220,140'), 'skin', { colour: 'red', relief: 0.9 }), cut(open('-230,70 -190,90'), 'detail'),
    body(closed('-480,470! -380,436 -200,450 0,440 200,450 380,436 480,470! 300,494 -300,494'), 'skin', { colour: 'tan', relief: 0.4 }), ...['-260,470 -160,464 -60,472', '80,472 180,466 280,472'].map((d) => brush(open(d), 'internal', 2)),
    ...[-340, 330, 300].map((x) => solid(polygon(Array.from({ length: 10 }, (_, k): Knot => polar([x, 478], radians(k * 36), k % 2 === 0 ? 12 : 5))))),
  ], { scale: 0.98,
    y: -40 }),
};

const bowl = (y: number, half: number, deep: number): readonly Shape[] => [
  body(closed([[-half, y, true], [half, y, true], [half * 0.84, y + deep * 0.55], [half * 0.36, y + deep], [-half * 0.36, y + deep], [-half * 0.84, y + deep * 0.55]]),
    'skin', { colour: 'grey', relief: 0.9 }),
  ...[-0.6, -0.2, 0.2, 0.6].map((u) => brush(open([[half * u, y + 22], [half * u * 0.5, y + deep * 0.86]]), 'internal', 1.8)),
  whip([[half * 0.9, y + 30], [half * 0.7, y + deep * 0.66], [half * 0.36, y + deep * 0.96]],
    [[half * 0.5, y + 30], [half * 0.4, y + deep * 0.5], [half * 0.1, y + deep * 0.8]], { count: 7, reach: 0.8, longest: 'middle' }),
  body(closed([[-half - 16, y - 16, true], [half + 16, y - 16, true], [half + 10, y + 22, true], [-half - 10, y + 22, true]]), 'skin', { colour: 'grey', relief: 0.4 }),
];

const jet = (from: Knot, top: Knot, to: Knot): Shape => brush(open([from, top, [to[0] * 0.9 + top[0] * 0.1, (to[1] + top[1]) / 2], to]), 'outline', 1.5);

/** A fountain of two bowls over its basin. */
export const fountain: Motif = {
  name: 'fountain',
    pose: 'symmetric',
  words: ['fountain', 'water fountain', 'fountains', 'garden fountain', 'fountain of youth', 'stone fountain'],
  anchors: { crown: [0, -480], base: [0, 480], centre: [0, 40] },
  draw: () => [
    ...paired(jet([10, -340], [80, -450], [190, -90]), jet([8, -340], [50, -480], [110, -170]), jet([150, -130], [250, -170], [330, 180]),
      jet([140, -130], [210, -210], [250, 200]), jet([260, 120], [370, 90], [420, 300]),
      ...[[216, -40], [286, -90], [352, 130],
        [120, -230]].map(([x = 0, y = 0]) => body(closed([[x, y - 24, true], [x + 12, y], [x, y + 12], [x - 12, y]]), 'skin', { colour: 'blue', line: 'internal' }))),
    body(closed('-40,-150! -26,-250 -50,-290 0,-350! 50,-290 26,-250 40,-150!'), 'skin', { colour: 'grey', relief: 0.9 }),
    ...bowl(-140, 150, 90),
    body(closed('-44,-50! 44,-50! 40,40 64,110! -64,110! -40,40'), 'skin', { colour: 'grey', relief: 0.9 }), stroke(open('-46,-20 46,-20'), 'internal'),
    ...bowl(130, 262, 130),
    body(closed('-70,250! 70,250! 60,310 100,380! -100,380! -60,310'), 'skin', { colour: 'grey', relief: 0.9 }),
    body(closed('-440,330! -400,310 400,310 440,330! 420,470! -420,470!'), 'skin', { colour: 'grey', relief: 0.3 }),
    fill(closed('-410,336! -200,322 200,322 410,336! 380,352 -380,352'), 'dark', { colour: 'blue' }),
    ...[-300, -180, -60, 60, 180, 300].map((x) => body(polygon([[x - 46, 376], [x + 46, 376], [x + 46, 446], [x - 46, 446]]), 'skin', { colour: 'grey', line: 'internal', relief: 0.3 })),
    whip('416,380 414,420 410,466', '300,380 300,420 300,460', { count: 5, reach: 0.8, longest: 'alike' }),
    body(polygon('-470,466 470,466 490,494 -490,494'), 'skin', { colour: 'grey' }),
  ],
};
