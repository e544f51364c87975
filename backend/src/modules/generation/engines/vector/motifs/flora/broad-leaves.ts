import { body, brush, closed, cut, ellipse, leaf, open, placed, polar, profile, radians, ribbon, shadow, track, whip, type Knot } from '../geometry/kit.js';
import type { Motif, Rng, Shape } from '../motif.js';
import { blade } from './parts/blade.js';
import { stalk } from './parts/stalk.js';

const RIB = '-250,480 -150,240 0,20 160,-170 330,-300 440,-330';

/** A palm frond: narrow blades along an arching rib, the far ones dark. */
export const palmLeaf: Motif = {
  name: 'palm-leaf',
  pose: 'flora',
  words: ['palm leaf', 'palm leaves', 'palm frond', 'palm fronds', 'palm branch', 'tropical leaves'],
  anchors: { base: [-250, 480], centre: [0, 0] },
  draw: (rng: Rng) => {
    const way = track(RIB);
    const blades = Array.from({ length: 17 }, (_, i) => 0.16 + i * 0.049).flatMap((share) => [-1, 1].flatMap((side): readonly Shape[] => {
      const [x, y] = way.at(share);
      const long = 330 * Math.sin(Math.PI * (0.16 + share * 0.66)) ** 0.8;
      const turn = (way.angle(share) * 180) / Math.PI + 90 + side * (58 - share * 34 + rng.between(-3, 3));
      return placed([
        body(leaf([0, 0], [0, -long], { half: 21, belly: 0.36, bend: side * 22 }), side < 0 ? 'skin' : 'dark', { colour: 'leaf', relief: 0.5 }),
        (side < 0 ? brush : cut)(open([[0, -12], [side * 17, -long * 0.45], [side * 5, -long * 0.88]]), 'detail', 2),
      ], { x, y, turn });
    }));
    const [tx, ty] = way.at(0.98);
    return placed([...blades, ...placed([body(leaf([0, 0], [0, -120], { half: 18, belly: 0.4 }), 'skin', { colour: 'leaf' })], { x: tx, y: ty, turn: 80 }),
      body(ribbon(RIB, profile('0:15 1:3')).outline(), 'skin', { colour: 'moss', relief: 0.8 })], { x: -130, y: 14, scale: 0.95 });
  },
};

const fanLeaf = (rng: Rng): readonly Shape[] => {
  const notch = rng.between(-0.4, 0.4);
  const rim = Array.from({ length: 17 }, (_, i): Knot => {
    const a = radians(-172 + i * 10.25);
    const [x, y] = polar([0, 0], a, (300 + (i % 2 === 0 ? 12 : -10)) * (i === 8 ? 0.62 : 1));
    return [x, y, i === 8 || i === 0 || i === 16];
  });
  const veins = Array.from({ length: 15 }, (_, i) => radians(-160 + i * 10)).filter((_, i) => i !== 7);
  return [
    body(ribbon([[notch * 40, 346], [notch * 60, 180], [0, 4]], profile('0:9 1:12')).outline(), 'skin', { colour: 'gold' }),
    body(closed([[0, 20, true], [-120, 4], ...rim, [120, 4]]), 'skin', { colour: 'gold', relief: 0.5 }),
    whip('-60,0 0,-30 60,0', '-240,-60 0,-220 240,-60', { count: 11, reach: 0.66, longest: 'alike' }),
    ...veins.map((a, i) => brush(open([polar([0, 6], a, 70), polar([0, 0], a - 0.03, 160), polar([0, 0], a, i % 2 === 0 ? 276 : 236)]), 'detail', 1.6)),
  ];
};

/** Three ginkgo leaves on a twig. */
export const ginkgo: Motif = {
  name: 'ginkgo',
  pose: 'flora',
  words: ['ginkgo', 'ginkgo leaf', 'ginkgo leaves', 'gingko', 'gingko leaf', 'ginkgo biloba', 'ginkgo branch'],
  anchors: { base: [0, 490], centre: [0, 0] },
  draw: (rng) => placed([
    body(ribbon('30,500 -20,360 10,240 -10,160', profile('0:20 1:12')).outline(), 'dark', { colour: 'brown', relief: 0.8 }),
    ...placed(fanLeaf(rng), { x: -240, y: 60, turn: -52, scale: 0.84 }),
      ...placed(fanLeaf(rng), { x: 240, y: 100, turn: 54, scale: 0.8 }), ...placed(fanLeaf(rng), { x: 0, y: -110, turn: -4, scale: 1.1 }),
  ], { x: 6, y: -36, scale: 0.96 }),
};

/** A thick leaf of an aloe with teeth on both edges: its tip far out, bowed to one side. */
function toothed(tx: number, ty: number, bend: number, isDark: boolean): readonly Shape[] {
  const spine: readonly Knot[] = [[tx * 0.12, 300], [tx * 0.4 + bend, 300 + (ty - 300) * 0.45], [tx, ty]];
  const band = ribbon(spine, profile('0:64 0.2:60 0.6:40 1:1'));
  const teeth = Array.from({ length: 10 }, (_, i) => 0.1 + i * 0.085).flatMap((share) => [-1, 1].map((side) => {
    const [a, b] = [band.at(share - 0.014, side * 0.9), band.at(share + 0.022, side * 0.9)];
    const tip = band.at(share + 0.03, side * (1 + 16 / (66 - share * 50)));
    return body(closed([[...a, true], [...tip, true], [...b, true]]), 'skin', { colour: 'leaf', line: 'internal' });
  }));
  return [...teeth, body(band.outline(), isDark ? 'dark' : 'skin', { colour: 'leaf', relief: 0.9 }),
    ...[0.18, 0.3, 0.42, 0.56, 0.7].map((share, i) => (isDark ? cut : brush)(open([band.at(share, -0.4 + (i % 2) * 0.5), band.at(share + 0.05, -0.3 + (i % 2) * 0.5)]), 'internal', 2.4)),
    ...(isDark ? [cut(band.along(0.1, 0.1, 0.92), 'internal', 2)] : [shadow(closed([band.at(0.06, 0.2), band.at(0.3,
      0.46), band.at(0.6, 0.4), band.at(0.94, 0.3), band.at(0.6, 0.94), band.at(0.3, 0.94), band.at(0.06, 0.94)]))])];
}

const ALOE: readonly (readonly [number, number, number, boolean])[] = [
  [-330, -240, -60, true], [330, -260, 60, true], [-140, -430, -50, true], [160, -420, 50, true],
    [-470, 20, -70, false], [470, 0, 70, false], [-420, 250, -60, true], [430, 240, 60, true],
  [0, -490, 14, false], [-260, -130, -80, false], [250, -110, 80, false],
];

/** An aloe from the front, its toothed leaves out of one foot. */
export const aloe: Motif = {
  name: 'aloe',
  pose: 'flora',
  words: ['aloe', 'aloe vera', 'aloe plant', 'agave', 'agave plant', 'aloe leaf', 'maguey', 'blue agave'],
  anchors: { base: [0, 400], centre: [0, 60] },
  draw: () => placed([...ALOE.flatMap(([x, y, bend, isDark]) => toothed(x, y, bend, isDark)), body(closed('-130,300! -60,270 0,262 60,270 130,300! 100,370 0,392 -100,370'),
    'dark', { colour: 'moss', relief: 0.8 }), ...['-80,310 0,300 80,310', '-70,340 0,334 70,340'].map((line) => cut(open(line), 'internal', 2))], { y: 50 }),
};

/** An open boll: five lobes of wool in its dry husk. */
const boll = (): readonly Shape[] => [
  ...[-104, 104, -58, 58, 0].map((turn) => body(leaf([0, 40], [Math.sin(radians(turn)) * 210,
    40 - Math.cos(radians(turn)) * 130 + 60], { half: 44, belly: 0.4 }), 'dark', { colour: 'brown', relief: 0.6 })),
  ...[[-120, -40, 96], [120, -40, 96], [0, -130, 110], [-70, 40, 84], [70, 40, 84], [0, -30, 96]].flatMap(([x = 0, y = 0, r = 0]) => [
    body(closed([[x - r, y + 6], [x - r * 0.8, y - r * 0.66], [x - r * 0.1, y - r], [x + r * 0.72, y - r * 0.7], [x + r, y + 4],
      [x + r * 0.66, y + r * 0.72], [x - r * 0.06, y + r * 0.9], [x - r * 0.74, y + r * 0.66]]), 'skin', { colour: 'white', relief: 1 }),
    ...[[-0.5, 0.3, -0.2, 0.56, 0.2, 0.5], [0.1, -0.5, 0.44, -0.36, 0.56, 0], [-0.5, -0.3, -0.3, -0.5, 0, -0.5]].map(([a = 0, b = 0,
      c = 0, d = 0, e = 0, f = 0]) => brush(open([[x + a * r, y + b * r], [x + c * r, y + d * r], [x + e * r, y + f * r]]), 'internal', 2)),
  ]),
  ...[-40, 40, 0].map((turn) => body(leaf([0, 150], [Math.sin(radians(turn)) * 170,
    150 - Math.cos(radians(turn)) * 120], { half: 30, belly: 0.4 }), 'dark', { colour: 'brown', relief: 0.6 })),
];

/** A branch of cotton: three open bolls. */
export const cotton: Motif = {
  name: 'cotton',
  pose: 'flora',
  words: ['cotton', 'cotton plant', 'cotton flower', 'cotton boll', 'cotton branch', 'cotton stem'],
  anchors: { base: [0, 490], centre: [0, -80] },
  draw: (rng) => placed([
    ...stalk('20,500 -20,300 0,100 0,-120', 12, 'brown'), ...stalk('-6,330 -140,260 -230,120', 9, 'brown'), ...stalk('0,280 150,220 240,80', 9, 'brown'),
    ...[[-10, 400, -74, 200], [10, 420, 76, 210], [0, 180, -24, 130]].flatMap(([x = 0, y = 0, turn = 0,
      length = 0]) => placed(blade({ length, half: length * 0.32, veins: 4 }, rng), { x, y, turn })),
    ...placed(boll(), { x: -260, y: 10, turn: -24, scale: 0.84 }), ...placed(boll(), { x: 270, y: -10, turn: 24, scale: 0.84 }), ...placed(boll(), { x: 0, y: -240, scale: 1.02 }),
  ], { y: -8, scale: 0.98 }),
};

const frond = (course: string, half: number, isDark: boolean): readonly Shape[] => {
  const way = track(course);
  const side = (sign: number): readonly Knot[] => Array.from({ length: 22 }, (_, i): Knot => { const u = i / 21; const [x, y] = way.at(u); const a = way.angle(u) + Math.PI / 2;
    const w = half * Math.sin(Math.PI * (0.08 + u * 0.9)) * (1 + 0.24 * Math.sin(i * 2.1 + sign)); return [x + Math.cos(a) * w * sign, y + Math.sin(a) * w * sign]; });
  return [body(closed([...side(1), ...[...side(-1)].reverse()]), isDark ? 'dark' : 'skin', { colour: 'leaf',
    relief: 0.7 }), (isDark ? cut : brush)(open([0.04, 0.25, 0.5, 0.75, 0.95].map((u) => way.at(u))), 'internal', 2.4),
    ...Array.from({ length: 9 }, (_, i) => 0.1 + i * 0.09).map((u, i) => { const [x, y] = way.at(u); const a = way.angle(u) + (i % 2 === 0 ? 1 : -1) * 0.9;
      return (isDark ? cut : brush)(open([[x, y], [x + Math.cos(a) * half * 0.6, y + Math.sin(a) * half * 0.6]]), 'detail', 2); })];
};

/** Kelp swaying from a stone, bubbles between. */
export const seaweed: Motif = {
  name: 'seaweed',
  pose: 'flora',
  words: ['seaweed', 'kelp', 'sea weed', 'algae', 'kelp forest', 'sea grass', 'seagrass'],
  anchors: { base: [0, 470], centre: [0, 0] },
  draw: () => [
    ...frond('-60,420 -190,260 -110,80 -230,-100 -170,-280 -260,-400', 50, true), ...frond('80,420 190,280 110,100 220,-60 170,-240 250,-330', 50, true), ...frond('10,430 90,240 -40,60 70,-130 -30,-310 50,-490', 60, false), ...frond('-130,430 -260,330 -270,180 -360,60', 38, false), ...frond('150,430 270,340 270,210 360,110', 38, false),
    body(closed('-270,440! -220,400 -120,410 -60,384 30,396 110,376 200,406 270,440! 200,486 0,496 -210,486'), 'dark', { colour: 'grey', relief: 0.9 }), ...['-190,436 -120,426 -60,440', '20,426 90,412 150,432'].map((line) => cut(open(line), 'internal', 2)),
    ...[[-70, -200, 26], [-110, -290, 17], [140, -130, 22], [160, -420, 26], [300, -60, 18], [-320, -60, 20]].map(([x = 0,
      y = 0, r = 0]) => body(ellipse([x, y], r, r), 'skin', { colour: 'white', line: 'internal', relief: 0.9 })),
  ],
};
