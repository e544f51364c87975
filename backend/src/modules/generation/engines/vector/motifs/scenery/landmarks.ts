import type { Motif, Shape } from '../motif.js';
import { arc, body, brush, closed, cut, fill, open, paired, polygon, shadow, solid, stroke, symmetric, type Knot } from '../geometry/kit.js';

const rect = (x: number, y: number, w: number, h: number): string => polygon([[x - w / 2, y], [x + w / 2, y], [x + w / 2, y + h], [x - w / 2, y + h]]);

/** The cable of a hanging bridge between two heights, as a place at x. */
const sag = (x: number): number => -300 + 330 * (1 - (x / 250) ** 2);

const bridgeTower = (x: number): readonly Shape[] => [
  ...[-30, 30].map((dx) => body(closed([[x + dx - 14, -350, true], [x + dx + 14, -350, true], [x + dx + 20, 250, true], [x + dx - 20, 250, true]]), 'dark', { colour: 'red' })),
  ...[-330, -210, -90].map((y) => body(rect(x, y, 76, 30), 'dark', { colour: 'red' })),
  body(rect(x, 40 + 60, 80, 26), 'dark', { colour: 'red' }),
  body(rect(x, 250, 130, 46), 'skin', { colour: 'grey' }),
];

/** A hanging bridge over the water, a low sun behind it. */
export const bridge: Motif = {
  name: 'bridge', pose: 'scenery',
  words: ['bridge', 'golden gate', 'golden gate bridge', 'suspension bridge', 'san francisco', 'brooklyn bridge'],
  anchors: { base: [0, 340], centre: [0, 0] },
  draw: () => [
    body(closed([[-150, 44, true], ...arc([0, 20], 150, 180, 360), [150, 44, true]]), 'skin', { colour: 'orange', line: 'internal', relief: 0.2 }),
    ...Array.from({ length: 15 }, (_, i) => -210 + i * 30).map((x) => stroke(open([[x, sag(x)], [x, 46]]), 'detail')),
    ...[-1, 1].flatMap((side) => [300, 330, 360, 390, 420].map((x) => stroke(open([[side * x, -290 + ((x - 250) / 240) * 330], [side * x, 46]]), 'detail'))),
    brush(open(Array.from({ length: 11 }, (_, i): Knot => [-250 + i * 50, sag(-250 + i * 50)])), 'outline', 1.3),
    ...paired(brush(open('250,-300 350,-150 430,-40 490,34'), 'outline', 1.3)),
    body(polygon('-490,44 490,44 490,92 -490,92'), 'skin', { colour: 'red', relief: 0.2 }),
    ...Array.from({ length: 23 }, (_, i) => -471.5 + i * 41).map((x, i) => stroke(open([[x, i % 2 === 0 ? 88 : 48], [x + 40, i % 2 === 0 ? 48 : 88]]), 'detail')),
    ...bridgeTower(-250), ...bridgeTower(250),
    body(closed('-490,300! -360,280 -240,300 -120,280 0,300 120,280 240,300 360,280 490,300! 420,350 200,380 0,386 -200,380 -420,350'), 'skin', { colour: 'blue', relief: 0.3 }),
    ...['-360,322 -260,314 -160,324', '-40,320 60,312 160,322', '230,330 310,322 380,330', '-220,354 -120,348 -20,356', '80,356 170,350 240,356'].map((d) => brush(open(d), 'outline', 1.5)),
  ],
};

/** One storey of a pagoda: the roof with turned-up corners over a wall with windows. */
function storey(y: number, half: number, i: number): readonly Shape[] {
  const wall = half * 0.62;
  return [
    body(rect(0, y, wall * 2, 100), 'skin', { colour: 'tan', relief: 0.3 }),
    ...[-0.6, 0, 0.6].map((u) => fill(rect(u * wall, y + 34, wall * 0.34, 56), 'black', { line: 'internal', colour: i % 2 === 0 ? 'black' : 'brown' })),
    body(rect(0, y + 84, wall * 2 + 24, 20), 'dark', { colour: 'red' }),
    body(
      symmetric([[0, y - 76], [half * 0.42, y - 70], [half * 0.66, y - 30], [half + 24, y - 36, true], [half + 10, y - 2], [half * 0.76, y + 22], [0, y + 26]]), 'dark',
      { colour: 'red', relief: 0.5 },
    ),
    ...[-0.5, -0.25, 0, 0.25, 0.5].map((u) => cut(open([[u * half * 0.6, y - 62], [u * half * 1.1, y - 20], [u * half * 1.34, y + 8]]), 'internal', 1.6)),
  ];
}

/** A tower of four roofs. */
export const pagoda: Motif = {
  name: 'pagoda', pose: 'tall',
  words: ['pagoda', 'japanese temple', 'chinese temple', 'buddhist temple', 'asian temple', 'japanese pagoda', 'temple', 'shrine', 'japanese castle'],
  anchors: { crown: [0, -470], base: [0, 490], centre: [0, 60] },
  draw: () => [
    brush(open('0,-494 0,-330'), 'outline', 1.8),
    ...[-450, -420, -390].map((y, i) => body(polygon([[-14 - i * 5, y], [14 + i * 5, y], [10 + i * 5, y + 14], [-10 - i * 5, y + 14]]), 'dark', { colour: 'gold', line: 'internal' })),
    ...[[270, 250], [90, 212], [-90, 178], [-262, 142]].flatMap(([y = 0, half = 100], i) => storey(y, half, i)),
    body(rect(0, 372, 420, 40), 'skin', { colour: 'grey' }),
    body(rect(0, 412, 500, 40), 'skin', { colour: 'grey' }),
    body(rect(0, 452, 580, 38), 'skin', { colour: 'grey' }),
    body(polygon('-60,490 60,490 50,372 -50,372'), 'skin', { colour: 'grey', relief: 0.2 }),
    ...[400, 430, 460].map((y) => stroke(open([[-54, y], [54, y]]), 'internal')),
  ],
};

const arch = (x: number, y: number, w: number, h: number): string => closed([
  [x - w / 2, y + h, true], [x - w / 2, y + h * 0.42, true], [x - w * 0.42, y + h * 0.22], [x, y, true], [x + w * 0.42, y + h * 0.22], [x + w / 2, y + h * 0.42, true],
  [x + w / 2, y + h, true],
]);
const onion = (x: number, y: number, w: number, h: number): readonly Shape[] => [
  brush(open([[x, y - h * 0.28], [x, y + 6]]), 'outline', 1.6),
  body(
    closed([
      [x, y, true], [x + w * 0.16, y + h * 0.2], [x + w * 0.5, y + h * 0.48], [x + w * 0.52, y + h * 0.78], [x + w * 0.36, y + h, true], [x - w * 0.36, y + h, true],
      [x - w * 0.52, y + h * 0.78], [x - w * 0.5, y + h * 0.48], [x - w * 0.16, y + h * 0.2],
    ]),
    'skin', { colour: 'white', relief: 1 },
  ),
  shadow(closed([
    [x + w * 0.06, y + h * 0.14, true], [x + w * 0.44, y + h * 0.48], [x + w * 0.46, y + h * 0.76], [x + w * 0.3, y + h * 0.97, true], [x + w * 0.12, y + h * 0.97, true],
    [x + w * 0.26, y + h * 0.6],
  ])),
];

/** The white tomb at Agra. */
export const tajMahal: Motif = {
  name: 'taj-mahal', pose: 'scenery',
  words: ['taj mahal', 'taj', 'agra', 'mughal palace', 'indian palace', 'mosque', 'minaret'],
  anchors: { crown: [0, -400], base: [0, 400], centre: [0, 100] },
  draw: () => [
    ...paired(
      body(closed('420,300! 428,-150! 472,-150! 480,300!'), 'skin', { colour: 'bone', relief: 0.8 }), ...[-40, 100].map((y) => body(rect(450, y, 76, 18), 'dark', { colour: 'gold', line: 'internal' })),
      body(rect(450, -168, 84, 22), 'dark', { colour: 'gold', line: 'internal' }), ...onion(450, -256, 54, 86),
    ),
    ...onion(0, -390, 300, 330), body(rect(0, -66, 230, 36), 'dark', { colour: 'gold' }),
    ...paired(...onion(210, -160, 112, 120), body(rect(210, -44, 92, 46), 'skin', { colour: 'bone' }), body(polygon('110,-20 340,-20 376,20 376,300 110,300'), 'skin', { colour: 'bone', relief: 0.3 }),
      ...[40, 180].flatMap((y) => [body(arch(250, y, 88, 104), 'skin', { colour: 'bone', line: 'internal' }), solid(arch(250, y + 20, 60, 78))]),
      ...[30, 170].map((y) => fill(arch(342, y + 14, 36, 94), 'black', { line: 'none' }))),
    body(rect(0, -36, 290, 336), 'skin', { colour: 'bone', relief: 0.3 }),
    stroke(rect(0, -12, 244, 308).replace(/Z$/, ''), 'internal'),
    body(arch(0, 10, 196, 290), 'dark', { colour: 'tan' }),
    body(arch(0, 130, 92, 170), 'black', { line: 'internal' }),
    cut(open('-70,150 -60,110 0,56 60,110 70,150'), 'internal', 1.6),
    body(polygon('-490,298 490,298 490,346 -490,346'), 'skin', { colour: 'bone' }),
    ...Array.from({ length: 12 }, (_, i) => stroke(open([[-440 + i * 80, 306], [-440 + i * 80, 340]]), 'detail')),
    body(polygon('-470,346 470,346 470,372 -470,372'), 'dark', { colour: 'moss' }),
    ...['-300,400 -150,394 0,402 150,394 300,400', '-180,424 0,418 180,424'].map((d) => brush(open(d), 'outline', 1.6)),
  ],
};
