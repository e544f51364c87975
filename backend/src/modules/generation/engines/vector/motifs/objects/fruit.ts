import { arc, body, brush, circle, closed, cut, dots, ellipse, fill, glint, leaf, open, paired, placed, polar, polygon, radians, ribbon, shadow, solid, stroke, symmetric } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

const leafed = (from: readonly [number, number], to: readonly [number, number], half = 46): readonly Shape[] => [
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
  anchors: { crown: [0, -490], base: [0, 490], centre: [0, 180] },
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

/** A pomegranate split open over its seeds. */
export const pomegranate: Motif = {
  name: 'pomegranate',
  pose: 'figure',
  words: ['pomegranate', 'pomegranates', 'persephone'],
  anchors: { crown: [0, -440], base: [0, 430], centre: [0, 60] },
  draw: () => {
    const seeds = Array.from({ length: 24 }, (_, i): readonly [number, number] => polar([70, 110], i * 2.4, 34 * Math.sqrt(i + 0.4)));
    return [
      ...leafed([-80, -260], [-380, -400], 60), body(closed('-90,-280! -120,-400 -150,-470! -70,-430 -10,-480! 50,-430 130,-470! 110,-390 80,-280!'), 'skin', { colour: 'crimson', relief: 0.7 }), ...['-60,-420 -50,-350 -50,-300', '20,-430 16,-360 20,-300'].map((line) => brush(open(line), 'internal', 1.8)),
      body(closed('0,-320 170,-290 320,-180 390,10 360,210 240,370 60,440 -130,420 -290,320 -380,150 -380,-40 -300,-210 -160,-300'), 'skin', { colour: 'red', relief: 1 }),
      body(closed('-80,-130! 20,-160 110,-120! 180,-110 260,-40! 300,70 280,190! 230,280 130,330! 40,340 -60,310! -130,230 -150,120! -150,0'), 'skin', { colour: 'bone', relief: 0.3 }),
      ...seeds.map(
        ([x, y]) => fill(closed([[x - 26, y - 14, true], [x, y - 34], [x + 26, y - 6], [x + 16, y + 24], [x - 14, y + 22]]), 'dark', { colour: 'crimson', line: 'internal', relief: 0.9 }),
      ),
      ...seeds.map(([x, y]) => glint(circle([x - 4, y - 14], 5))),
      shadow(closed('-370,120! -286,316 -130,416 60,434! -90,380 -220,280 -290,150')), ...['-300,-120 -340,0 -330,100', '-220,-220 -180,-260 -100,-280'].map((line) => brush(open(line), 'internal', 2.2)),
    ];
  },
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
    body(closed('0,-400 190,-360 300,-290! 270,-240 300,-170! 370,-160 380,-110! 400,40 330,90 340,190 270,210 220,330 130,290 60,390 -40,330 -140,370 -190,280 -290,280 -290,180 -380,130 -370,0 -390,-130 -290,-240 -200,-340'), 'dark', { colour: 'pink', relief: 0.9 }),
    body(ellipse([0, 0], 128, 110), 'skin', { colour: 'tan', relief: 0.2 }), fill(ellipse([0, 14], 104, 84), 'skin', { colour: 'white', line: 'internal', relief: 0 }),
    ...([
      [-230, -170, 30], [-110, -260, -40], [60, -270, 60], [200, -220, -10], [-290, -20, 80], [-220, 130, -30], [-90, 240, 20], [80, 220, -60], [210, 130, 40],
      [260, -30, -20], [-160, -60, 10], [180, -90, 70], [-170, 40, 60], [10, -190, 0], [0, 300, 40],
    ] as const).map(([x, y, turn]) => fill(ribbon([polar([x, y], radians(turn), -24), polar([x, y], radians(turn), 24)], () => 9).outline(), 'skin',
    { colour: 'yellow', line: 'internal', relief: 0.6 })),
  ],
};

/** A slice of watermelon. */
export const watermelon: Motif = {
  name: 'watermelon',
  pose: 'wide',
  words: ['watermelon', 'watermelon slice', 'melon'],
  anchors: { centre: [0, 0], base: [0, 330] },
  draw: () => [
    body(closed([[-480, -200, true], [480, -200, true], ...[...arc([0, -200], 480, 10, 170)]]), 'dark', { colour: 'leaf', relief: 0.6 }),
    fill(closed([[-420, -200, true], [420, -200, true], ...arc([0, -200], 420, 10, 170)]), 'skin', { colour: 'white', line: 'internal', relief: 0.2 }),
    fill(closed([[-386, -200, true], [386, -200, true], ...arc([0, -200], 386, 10, 170)]), 'mid', { colour: 'red', line: 'internal', relief: 0.7 }),
    ...paired(...[[60, -120], [180, -130], [290, -110], [120, -20], [230, -20], [60, 70], [160, 70]].map(
      ([x = 0, y = 0]) => solid(closed([[x, y - 26, true], [x + 14, y + 6], [x, y + 18], [x - 14, y + 6]])),
    )),
    ...placed([solid(polygon('-470,-206 470,-206 470,-196 -470,-196'))], {}),
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
      fill(closed('-150,10 -120,-60 -40,-84 60,-80 136,-50 152,10 120,64 40,84 -60,80 -130,56'), 'skin', { colour: 'white', line: 'internal', relief: 0.3 }),
    ];
  },
};
