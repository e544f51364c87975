import { arc, body, brush, circle, closed, cut, dots, ellipse, fill, glint, knots, leaf, open, placed, polar, radians, ribbon, shadow, solid, stroke, symmetric, whip, type Knot, type Point } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

/** A leaf with its rib. */
export const leafed = (from: readonly [number, number], to: readonly [number, number], half = 46): readonly Shape[] => [
  body(leaf(from, to, { half, belly: 0.45, bend: 16 }), 'dark', { colour: 'leaf' }),
  cut(
    open([
      [from[0] * 0.9 + to[0] * 0.1, from[1] * 0.9 + to[1] * 0.1], [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2],
      [from[0] * 0.12 + to[0] * 0.88, from[1] * 0.12 + to[1] * 0.88],
    ]),
    'internal', 1.8,
  ),
];

/** A pineapple with its crown. */
export const pineapple: Motif = {
  name: 'pineapple',
  pose: 'tall',
  words: ['pineapple', 'pineapples', 'ananas'],
  anchors: { crown: [0, -60], eye: [84, 60], base: [0, 490], centre: [0, 180] },
  draw: () => {
    const leaves = [-80, 80, -56, 56, -34, 34, -14, 14, 0].map((turn, i): Shape => body(
      leaf([turn * 0.9, -96], polar([0, -110], radians(turn - 90), 250 + i * 16), { half: 40, belly: 0.4, bend: turn > 0 ? -20 : 20 }), i % 2 === 0 ? 'dark' : 'skin',
      { colour: 'leaf' },
    ));
    const rows = [-60, 10, 80, 150, 220, 290, 360, 430];
    const eyes = rows.flatMap((y, j) => [-3, -2, -1, 0, 1, 2, 3].map((i): readonly [number, number] => [(i + (j % 2) * 0.5) * 78, y]).filter(
      ([x]) => Math.abs(x) < Math.sqrt(Math.max(0, 1 - ((y - 180) / 320) ** 2)) * 230 - 30,
    ));
    return [
      body(symmetric('0,-130 110,-110 200,-20 240,130 236,280 190,410 100,480 0,494'), 'skin', { colour: 'gold', relief: 1 }),
      ...[-4, -3, -2, -1, 0, 1, 2, 3, 4].flatMap((i) => [1, -1].map((side) => stroke(open(Array.from({ length: 7 }, (_, k): readonly [number, number] => {
        const y = -110 + k * 98;
        return [side * (i * 78 + (y - 180) * 0.56), y];
      }).filter(([x, y]) => Math.abs(x) <= Math.sqrt(Math.max(0, 1 - ((y - 182) / 316) ** 2)) * 242)), 'internal'))).filter(({ d }) => d.length > 20),
      ...eyes.map(([x, y]) => solid(closed([[x - 12, y + 6, true], [x, y - 12], [x + 12, y + 6, true], [x, y]]))),
      shadow(closed('216,20! 238,140 234,280 188,408 100,476! 170,380 204,270 212,140')), ...leaves,
    ];
  },
};

/** A lemon, another cut open, and leaves. */
export const lemon: Motif = {
  name: 'lemon',
  pose: 'figure',
  words: ['lemon', 'lemons', 'citrus', 'lemon slice', 'orange fruit', 'oranges', 'orange slice'],
  anchors: { crown: [0, -400], base: [0, 420], centre: [0, 40] },
  draw: () => [
    ...leafed([-60, -250], [-390, -330], 70), ...leafed([-20, -260], [190, -450], 70), stroke(open('-40,-250 -50,-330 -20,-390'), 'outline'),
    body(closed('-60,-270! 60,-250 160,-170 200,-40 170,100 110,200 80,270! 20,240 -120,220 -250,130 -300,0 -270,-130 -180,-220!'), 'skin', { colour: 'yellow', relief: 1 }),
    solid(dots([[-160, -60], [-120, 20], [-190, 60], [-60, -120], [-40, -20], [-100, 120], [-210, -20], [20, -140], [-140, -140]], 7)),
    body(circle([170, 180], 250), 'skin', { colour: 'yellow', relief: 0.4 }), fill(circle([170, 180], 214), 'skin', { colour: 'white', line: 'internal', relief: 0 }),
    ...Array.from({ length: 9 }, (_, i) => {
      const at = (turn: number, r: number): readonly [number, number] => polar([170, 180], radians(i * 40 + turn), r);
      return fill(
        closed([[...at(0, 30), true], [...at(-16, 168), false], [...at(-12, 192), false], [...at(0, 200), false], [...at(12, 192), false], [...at(16, 168), false]]),
        'mid', { colour: 'yellow', line: 'internal', relief: 0.6 },
      );
    }), solid(circle([170, 180], 13)),
  ],
};

/** A chilli pepper. */
export const chilli: Motif = {
  name: 'chilli',
  pose: 'figure',
  words: ['chili', 'chilli', 'chili pepper', 'chilli pepper', 'hot pepper', 'jalapeno', 'red pepper'],
  anchors: { crown: [-330, -380], base: [340, 420], centre: [0, 0] },
  draw: () => [
    body(closed('-290,-330! -200,-390 -90,-340 0,-200 60,-40 150,130 290,280 440,410! 470,450 430,460! 250,420 40,330 -130,190 -260,0 -330,-190'), 'skin', { colour: 'red', relief: 1 }), glint(closed('-180,-300! -110,-270 -50,-150 10,0! -60,-90 -130,-190')), shadow(closed('-320,-180! -250,0 -120,190 50,326 250,414! 120,320 -40,180 -160,20 -240,-140')),
    body(closed('-370,-270! -350,-370 -270,-420 -170,-430 -110,-380! -150,-340 -170,-290! -220,-320 -250,-260! -290,-290 -320,-220!'), 'dark', { colour: 'leaf' }), body(ribbon('-280,-390 -330,-440 -420,-470', (t) => 26 - 6 * t).outline(), 'dark', { colour: 'leaf' }), ...['60,40 130,150 220,250', '-160,-60 -100,60 -20,160'].map((line) => brush(open(line), 'internal', 1.8)),
  ],
};

/** A ring of dough, iced and sprinkled, one bite gone. */
export const donut: Motif = {
  name: 'donut',
  pose: 'round',
  words: ['donut', 'doughnut', 'donuts'],
  anchors: { centre: [0, 0], base: [0, 440] },
  draw: () => [
    body(closed('0,-450 220,-400 330,-300! 290,-250 330,-190! 390,-190 420,-130! 450,60 390,250 230,400 0,450 -230,400 -390,240 -450,0 -390,-240 -220,-400'), 'skin', { colour: 'tan', relief: 1 }),
    body(closed('0,-400 190,-360 300,-290! 270,-240 300,-170! 370,-160 380,-110! 400,40 330,90 340,190 270,210 220,330 130,290 60,390 -40,330 -140,370 -190,280 -290,280 -290,180 -380,130 -370,0 -390,-130 -290,-240 -200,-340'), 'skin', { colour: 'pink', relief: 0.8 }),
    body(ellipse([0, 0], 128, 110), 'skin', { colour: 'tan', relief: 0.2 }), fill(ellipse([0, 14], 104, 84), 'skin', { colour: 'white', line: 'internal', relief: 0 }),
    ...([
      [-230, -170, 30], [-110, -260, -40], [60, -270, 60], [200, -220, -10], [-290, -20, 80], [-220, 130, -30], [-90, 240, 20], [80, 220, -60], [210, 130, 40],
      [260, -30, -20], [-160, -60, 10], [180, -90, 70], [-170, 40, 60], [10, -190, 0], [0, 300, 40],
    ] as const).map(([x, y, turn]) => fill(ribbon([polar([x, y], radians(turn), -24), polar([x, y], radians(turn), 24)], () => 9).outline(), 'skin',
    { colour: 'yellow', line: 'internal', relief: 0.6 })),
  ],
};

/** The upper edge of a slice so wide to either side, somebody's teeth in it. */
const bitten = (half: number): readonly Knot[] =>
  [[-half, -220, true], ...knots('60,-220! 72,-168 120,-142! 140,-100 206,-104! 244,-120 262,-164! 300,-178 310,-220!'), [half, -220, true]];

/** Where the seeds lie: degrees from the right, and how far out. */
const PIPS = [[22, 300], [52, 310], [80, 300], [108, 312], [136, 300], [162, 296], [44, 236], [74, 210], [110, 186], [148, 190], [96, 86]] as const;

/** A seed that points to the middle of the slice. */
const pip = ([x, y]: Point, turn: number): readonly Shape[] =>
  placed([solid(closed('0,-30! 17,2 12,22 0,28 -12,22 -17,2')), glint(circle([-5, 6], 4))], { x, y, turn: turn - 90 });

/** A slice of watermelon. */
export const watermelon: Motif = {
  name: 'watermelon',
  pose: 'wide',
  words: ['watermelon', 'watermelon slice', 'melon'],
  anchors: { centre: [0, 0], base: [0, 330] },
  draw: () => [
    body(closed([...bitten(470), ...arc([0, -180], 486, 8, 172)]), 'dark', { colour: 'moss', relief: 0.6 }),
    ...[22, 35, 48, 61, 74, 87, 100, 113, 126, 139, 152].map((turn, i) =>
      cut(open([polar([0, -180], radians(turn), i % 2 === 0 ? 474 : 464), polar([0, -190], radians(turn + 2), 444)]), 'internal', 2.4)),
    body(closed([...bitten(450), ...arc([0, -220], 450, 4, 176)]), 'skin', { colour: 'leaf', relief: 0.2 }),
    fill(closed([...bitten(406), ...arc([0, -220], 406, 4, 176)]), 'mid', { colour: 'red', line: 'internal', relief: 0.8 }),
    whip(arc([0, -220], 400, 8, 172), arc([0, -220], 300, 8, 172), { count: 31, reach: 0.8, longest: 'start' }),
    ...PIPS.flatMap(([turn, far]) => pip(polar([0, -220], radians(turn), far), turn)),
    glint(closed('-330,-196! -230,-196! -250,-160 -300,-150!')),
  ],
};

/** A kiwi fruit cut across, its seeds about the pale heart. */
export const kiwiFruit: Motif = {
  name: 'kiwi-fruit',
  pose: 'round',
  words: ['kiwi fruit', 'kiwifruit', 'kiwi slice', 'kiwi fruit slice', 'sliced kiwi'],
  anchors: { centre: [0, 0], base: [0, 440] },
  draw: () => {
    const seeds = Array.from({ length: 22 }, (_, i) => ({ way: radians(i * (360 / 22)), from: i % 2 === 0 ? 176 : 216 }));
    return [
      body(circle([0, 0], 450), 'dark', { colour: 'brown', relief: 0.6 }), fill(circle([0, 0], 404), 'skin', { colour: 'leaf', line: 'internal', relief: 0.6 }),
      ...seeds.map(({ way, from }) => solid(leaf(polar([0, 0], way, from), polar([0, 0], way, from + 62), { half: 15, belly: 0.6 }))),
      ...seeds.filter((_, i) => i % 2 === 0).map(({ way }) => brush(open([polar([0, 0], way, 280), polar([0, 0], way, 372)]), 'internal', 2)),
      body(closed('-112,6 -98,-52 -44,-92 20,-98 78,-72 110,-14 102,50 54,94 -16,102 -76,74'), 'skin', { colour: 'white', line: 'internal', relief: 0.4 }),
      ...seeds.map(({ way }, i) => brush(open([polar([0, 0], way, i % 2 === 0 ? 112 : 116), polar([0, 0], way + 0.04, i % 2 === 0 ? 160 : 190)]), 'internal', 1.8)),
    ];
  },
};
