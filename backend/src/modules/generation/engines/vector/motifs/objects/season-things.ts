import type { Motif, Shape } from '../motif.js';
import {
  arc, body, brush, circle, closed, cut, ellipse, fill, glint, open, paired, placed, polar, polygon, profile, radians, ribbon, shadow, solid, symmetric, type Knot,
} from '../geometry/kit.js';

const star = (x: number, y: number, r: number): string => polygon(Array.from({ length: 10 }, (_, i) => polar([x, y], radians(i * 36 - 90), i % 2 === 0 ? r : r * 0.44)));

/** A layer of boughs: half its width, its top and its foot. */
function bough(half: number, top: number, foot: number): readonly Shape[] {
  const teeth = [1, 0.72, 0.42, 0.14].flatMap((u, i): readonly Knot[] => [[half * u, foot - 34 * u, true], [half * (u - 0.13), foot + 16 - i * 2]]);
  return [
    body(symmetric([[0, top, true], [half * 0.34, top + (foot - top) * 0.46], ...teeth, [0, foot + 6]]), 'dark', { colour: 'leaf', relief: 0.5 }),
    ...[-0.5, 0.1, 0.55].map((u) => cut(open([[half * u * 0.5, top + (foot - top) * 0.5], [half * u * 0.8, foot - 34]]), 'internal', 2)),
  ];
}

const bauble = (x: number, y: number, r: number, colour: 'red' | 'gold'): readonly Shape[] => [
  body(circle([x, y], r), 'skin', { colour, relief: 1 }), glint(circle([x - r * 0.3, y - r * 0.3], r * 0.24)),
];

/** A decorated fir with its star. */
export const christmasTree: Motif = {
  name: 'christmas-tree', pose: 'tall',
  words: ['christmas tree', 'xmas tree', 'decorated tree', 'christmas', 'xmas', 'holiday tree', 'new year tree'],
  anchors: { crown: [0, -430], base: [0, 490], centre: [0, 60] },
  draw: () => [
    body(polygon('-44,340 44,340 44,420 -44,420'), 'skin', { colour: 'brown' }), body(closed('-100,410! 100,410! 76,492! -76,492!'), 'dark', { colour: 'crimson' }),
    ...bough(330, 20, 356), ...bough(264, -140, 190), ...bough(198, -280, 20), ...bough(128, -390, -140),
    ...['-94,-170 0,-132 92,-186', '-146,-20 10,40 150,-40', '-204,140 0,214 208,118'].map((d) => body(ribbon(d, () => 11).outline(), 'skin', { colour: 'gold', line: 'internal' })),
    ...[
      [-30, -210, 24], [60, -80, 28], [-90, -60, 26], [-10, 110, 30], [130, 70, 30], [-150, 110, 28], [90, 270, 34], [-80, 270, 32], [-210, 260, 28], [220, 250, 28],
    ].flatMap(([x = 0, y = 0, r = 20], i) => bauble(x, y, r, i % 2 === 0 ? 'red' : 'gold')),
    body(star(0, -406, 92), 'skin', { colour: 'gold', relief: 0.5 }),
  ],
};

/** A house in a glass ball full of falling snow. */
export const snowGlobe: Motif = {
  name: 'snow-globe', pose: 'symmetric',
  words: ['snow globe', 'snowglobe', 'snow ball globe', 'snow dome', 'glass snow globe', 'christmas globe'],
  anchors: { centre: [0, -80], base: [0, 480] },
  draw: (rng) => [
    body(circle([0, -90], 396), 'skin', { colour: 'blue', relief: 0.3 }), body(closed('-340,110! -200,60 -60,84 80,60 220,84 340,110! 220,250 0,306 -220,250'), 'skin', { colour: 'white', relief: 0.5 }),
    ...[[-200, 120, 180], [-270, 136, 120], [210, 116, 210], [280, 130, 130]].map(([x = 0, y = 0, h = 100]) => body(
      polygon([
        [0, -1], [0.16, -0.62], [0.09, -0.62], [0.25, -0.3], [0.13, -0.3], [0.32, 0], [-0.32, 0], [-0.13, -0.3], [-0.25, -0.3], [-0.09, -0.62], [-0.16, -0.62],
      ].map(([u = 0, v = 0]): Knot => [x + u * h, y + v * h])),
      'black', { colour: 'moss', line: 'internal' },
    )),
    body(polygon('60,-150 104,-150 104,-30 60,-70'), 'dark', { colour: 'brown' }),
    body(polygon('-110,-10 110,-10 110,150 -110,150'), 'skin', { colour: 'tan', relief: 0.3 }),
    body(closed('-160,10! 0,-150! 160,10! 130,30! 0,-96! -130,30!'), 'dark', { colour: 'red' }),
    body(closed('-34,150! -34,66 0,40 34,66 34,150!'), 'dark', { colour: 'brown' }),
    ...[-72, 72].map((x) => body(polygon([[x - 22, 40], [x + 22, 40], [x + 22, 90], [x - 22, 90]]), 'skin', { colour: 'yellow', line: 'internal' })),
    ...Array.from(
      { length: 22 }, (_, i) => solid(circle(polar([0, -110], radians(i * 49), 120 + ((i * 67) % 220) + rng.between(-8, 8)), 6 + (i % 3) * 3)),
    ).filter((_, i) => ![1, 2, 3, 9, 10, 16, 17].includes(i)),
    brush(open(arc([0, -90], 350, 190, 244)), 'outline', 2.6), brush(open(arc([0, -90], 350, 252, 262)), 'outline', 2),
    body(closed('-290,270! -230,244 0,268 230,244 290,270! 330,400! 370,430! 370,490! -370,490! -370,430! -330,400!'), 'dark', { colour: 'brown', relief: 0.6 }), cut(open('-326,404 0,420 326,404'), 'internal'), fill(polygon('-120,318 120,318 120,372 -120,372'), 'skin', { colour: 'gold', line: 'internal' }), brush(open('-80,346 80,346'), 'internal', 1.4),
  ],
};

const CANE: readonly Knot[] = [[0, 480], [0, 200], [0, -80], [0, -230], [44, -360], [150, -410], [256, -360], [300, -250], [296, -180]];

/** Two striped canes crossed under a bow. */
export const candyCane: Motif = {
  name: 'candy-cane', pose: 'figure',
  words: ['candy cane', 'candy canes', 'candycane', 'peppermint', 'sugar cane candy', 'christmas candy'],
  anchors: { centre: [0, 60] },
  draw: () => {
    const band = ribbon(CANE, () => 46);
    const cane: readonly Shape[] = [
      body(band.outline(), 'skin', { colour: 'white', relief: 0.9 }),
      ...Array.from({ length: 12 }, (_, i) => 0.04 + i * 0.077).map((t) => fill(
        closed([
          band.at(t, -1), band.at(t + 0.02, -1), band.at(t + 0.045, -1), band.at(t + 0.07, 0), band.at(t + 0.085, 1), band.at(t + 0.06, 1), band.at(t + 0.04, 1),
          band.at(t + 0.025, 0),
        ].map(([x, y], k): Knot => [x, y, [0, 2, 4, 6].includes(k)])),
        'dark', { colour: 'red', line: 'internal' },
      )),
    ];
    const one = placed(cane, { turn: 24, x: 40, y: -10, scale: 0.94 });
    return [
      ...placed(one, { flip: true }),
      ...one,
      ...paired(body(closed('10,60! 100,220 150,330! 90,310! 60,370! 20,220'), 'dark', { colour: 'leaf' }), body(closed('0,60! 110,-60 220,-70 250,10 220,100 110,130!'), 'skin', { colour: 'leaf', relief: 0.8 }), brush(open('30,56 110,30 170,26'), 'outline', 2), brush(open('40,76 110,84 160,74'), 'internal', 2)),
      body(ellipse([0, 54], 52, 58), 'skin', { colour: 'leaf', relief: 0.8 }),
      brush(open('-16,20 -22,54 -14,88'), 'internal', 1.8),
    ];
  },
};

/** A burst: rays of sparks that thicken outwards and begin to fall, hairs of light between them, a star where it broke. */
const burst = (x: number, y: number, size: number, rays: number): readonly Shape[] => Array.from({ length: rays }, (_, i) => (i * 360) / rays).flatMap((deg, i) => {
  const at = (turn: number, share: number): Knot => {
    const [px, py] = polar([x, y], radians(deg + turn), size * share);
    return [px, py + size * 0.1 * share * share];
  };
  const far = i % 2 === 0 ? 1 : 0.76;
  return [
    body(ribbon([at(0, 0.2), at(0, far * 0.55), at(0, far * 0.88)], profile(`0:1 0.8:${6 + size * 0.018} 1:2`)).outline(), 'skin', { colour: i % 2 === 0 ? 'red' : 'gold', line: 'internal', relief: 0.2 }),
    solid(circle(at(0, far), size * 0.026 + 4)), brush(open([at(180 / rays, 0.26), at(180 / rays, 0.5)]), 'internal', 1.6),
  ];
}).concat(solid(polygon(Array.from({ length: 8 }, (_, k) => polar([x, y], radians(k * 45), size * (k % 2 === 0 ? 0.14 : 0.05))))));

/** Three bursts in the sky and the trails they rose on. */
export const firework: Motif = {
  name: 'firework', pose: 'figure',
  words: ['firework', 'fireworks', 'new year firework', 'pyrotechnics', 'fourth of july', 'fire cracker', 'firecracker'],
  anchors: { centre: [0, -60] },
  draw: () => [
    ...['-60,-30 -50,200 10,480', '276,170 260,330 190,480', '-296,290 -280,380 -190,480'].map((d) => brush(open(d), 'outline', 2)), ...burst(-70, -180, 310, 20), ...burst(290, 70, 190, 14), ...burst(-300, 210, 160, 12),
    ...[[-70, -180, 30], [290, 70, 22], [-300, 210, 18]].map(([x = 0, y = 0, r = 10]) => body(circle([x, y], r), 'skin', { colour: 'yellow' })), shadow(circle([-70, -180], 14)),
  ],
};
