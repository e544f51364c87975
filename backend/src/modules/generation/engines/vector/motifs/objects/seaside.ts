import { arc, body, brush, circle, closed, cut, fill, open, paired, placed, polar, polygon, profile, radians, ribbon, shadow, solid, stroke, symmetric, track, tufts, whip, type Knot } from '../geometry/kit.js';
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

/** A frond that arches from the crown to its tip, its leaflets hanging. */
const frond = (crown: Knot, tip: Knot, high: number): readonly Shape[] => {
  const middle: Knot = [(crown[0] + tip[0]) / 2, Math.min(crown[1], tip[1]) - high];
  const under: readonly Knot[] = [[tip[0], tip[1]], [middle[0], middle[1] + 40], [crown[0], crown[1] + 14]];
  const side = tip[0] > crown[0] ? 1 : -1;
  const leaflets = side > 0 ? tufts(under, { count: 6, depth: 44, lean: -0.2 }) : tufts([...under].reverse(), { count: 6, depth: -44, lean: 0.2 }).toReversed();
  return [body(closed([[crown[0], crown[1], true], middle, [tip[0], tip[1], true], ...leaflets]), 'skin', { colour: 'leaf', line: 'internal', relief: 0.4 }), brush(open(under), 'internal', 1.6)];
};

/** The right-hand palm, leaning out. */
const palm = (): readonly Shape[] => {
  const trunk = ribbon('360,470 376,250 372,60 340,-150', (t) => 32 - 13 * t);
  const crown: Knot = [340, -170];
  return [
    body(trunk.outline(), 'skin', { colour: 'brown', relief: 0.9 }),
    ...Array.from({ length: 10 }, (_, i) => (i + 1) / 11.5).map((t) => brush(open([trunk.at(t, -0.9), trunk.at(t + 0.022, 0), trunk.at(t, 0.9)]), 'internal', 1.8)),
    ...([[492, -20, 70], [150, -30, 70], [494, -200, 90], [140, -220, 90], [440, -380, 40], [230, -390, 40]] as const).flatMap(([x, y, high]) => frond(crown, [x, y], high)),
    ...[[318, -140], [362, -136]].map(([x = 0, y = 0]) => body(circle([x, y], 28), 'skin', { colour: 'brown' })),
  ];
};

/** The hem of the cloth at a share of its depth, from one end to the other. */
const hem = (share: number): readonly Knot[] => [[-250, 84 + share * 70, true], [-140, 170 + share * 106],
  [0, 200 + share * 112], [140, 170 + share * 106], [250, 84 + share * 70, true]];

/** A hammock between two palms. */
export const hammock: Motif = {
  name: 'hammock', pose: 'wide',
  words: ['hammock', 'beach hammock', 'hammock between palms', 'hammock between palm trees'],
  anchors: { centre: [0, 120], base: [0, 470] },
  draw: () => placed([
    ...paired(...palm()),
    ...paired(brush(open('352,-6 330,12 318,26'), 'outline', 1.4), ...[0, 0.25, 0.5, 0.75, 1].map((share) => stroke(open([[320, 24], [286, 52 + share * 34], [248, 84 + share * 70]]), 'internal')),
      body(circle([322, 20], 15), 'skin', { colour: 'grey', line: 'internal' })),
    ...Array.from({ length: 13 },
      (_, i) => track(hem(1)).at((i + 0.7) / 14)).map(([x, y]) => solid(closed([[x - 9, y - 10, true], [x + 9, y - 10, true], [x + 3, y + 42, true], [x - 3, y + 42, true]]))),
    body(closed([...hem(0), ...hem(1).toReversed()]), 'skin', { colour: 'bone', relief: 0.8 }),
    ...[[0.16, 0.36], [0.64, 0.84]].map(([a = 0, b = 0]) => fill(closed([...hem(a), ...hem(b).toReversed()]), 'mid', { colour: 'red', line: 'internal' })), brush(open(hem(0.5)), 'internal', 1.5),
    body(closed('-250,80! -236,40 -190,26 -140,62 -96,120 -110,160 -160,156 -220,120'), 'skin', { colour: 'gold', relief: 0.9 }), brush(open('-220,72 -180,70 -140,110'), 'internal', 1.8),
    body(closed('-480,470! -380,436 -200,450 0,440 200,450 380,436 480,470! 300,494 -300,494'), 'skin', { colour: 'tan', relief: 0.4 }), ...['-260,470 -160,464 -60,472', '80,472 180,466 280,472'].map((d) => brush(open(d), 'internal', 2)),
  ], { scale: 0.98, y: -40 }),
};

const bowl = (y: number, half: number, deep: number): readonly Shape[] => [
  body(closed([[-half, y, true], [half, y, true], [half * 0.84, y + deep * 0.55], [half * 0.36, y + deep], [-half * 0.36, y + deep], [-half * 0.84, y + deep * 0.55]]),
    'skin', { colour: 'grey', relief: 0.9 }),
  ...[-0.6, -0.2, 0.2, 0.6].map((u) => brush(open([[half * u, y + 22], [half * u * 0.5, y + deep * 0.86]]), 'internal', 1.8)),
  whip([[half * 0.9, y + 30], [half * 0.7, y + deep * 0.66], [half * 0.36, y + deep * 0.96]],
    [[half * 0.5, y + 30], [half * 0.4, y + deep * 0.5], [half * 0.1, y + deep * 0.8]], { count: 7, reach: 0.8, longest: 'middle' }),
  body(closed([[-half - 16, y - 16, true], [half + 16, y - 16, true], [half + 10, y + 22, true], [-half - 10, y + 22, true]]), 'skin', { colour: 'grey', relief: 0.4 }),
];

/** A band of falling water. */
const jet = (course: string): Shape => body(ribbon(course, profile('0:3 0.45:9 0.8:11 1:6')).outline(), 'skin', { colour: 'blue', line: 'internal', relief: 0.5 });

/** A fountain of two bowls over its basin. */
export const fountain: Motif = {
  name: 'fountain',
    pose: 'symmetric',
  words: ['fountain', 'water fountain', 'fountains', 'garden fountain', 'fountain of youth', 'stone fountain'],
  anchors: { crown: [0, -480], base: [0, 480], centre: [0, 40] },
  draw: () => [
    ...paired(jet('6,-336 40,-470 110,-450 140,-320 146,-150'), jet('4,-336 20,-490 62,-480 80,-340 82,-150')),
    body(closed('-40,-150! -26,-250 -50,-290 0,-350! 50,-290 26,-250 40,-150!'), 'skin', { colour: 'grey', relief: 0.9 }),
    ...bowl(-140, 166, 90), ...paired(jet('150,-146 210,-150 240,-60 244,128'), jet('110,-140 166,-110 180,0 178,128')),
    body(closed('-44,-50! 44,-50! 40,40 64,110! -64,110! -40,40'), 'skin', { colour: 'grey', relief: 0.9 }), stroke(open('-46,-20 46,-20'), 'internal'),
    ...bowl(130, 262, 130),
    ...paired(jet('250,122 330,124 366,220 370,338'), jet('210,130 284,170 304,240 304,334')),
    body(closed('-70,250! 70,250! 60,310 100,380! -100,380! -60,310'), 'skin', { colour: 'grey', relief: 0.9 }),
    body(closed('-440,330! -400,310 400,310 440,330! 420,470! -420,470!'), 'skin', { colour: 'grey', relief: 0.3 }),
    fill(closed('-410,336! -200,322 200,322 410,336! 380,352 -380,352'), 'dark', { colour: 'blue' }),
    ...[-300, -180, -60, 60, 180, 300].map((x) => body(polygon([[x - 46, 376], [x + 46, 376], [x + 46, 446], [x - 46, 446]]), 'skin', { colour: 'grey', line: 'internal', relief: 0.3 })),
    whip('416,380 414,420 410,466', '300,380 300,420 300,460', { count: 5, reach: 0.8, longest: 'alike' }),
    body(polygon('-470,466 470,466 490,494 -490,494'), 'skin', { colour: 'grey' }),
  ],
};
