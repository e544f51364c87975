import { body, brush, circle, closed, cut, ellipse, fill, leaf, open, placed, profile, ribbon, solid, whip, type Point } from '../geometry/kit.js';
import type { ColourName, Motif, Rng, Shape } from '../motif.js';
import { blade } from './parts/blade.js';
import { petal } from './parts/petal.js';
import { ring } from './parts/ring.js';
import { stalk } from './parts/stalk.js';

/** A floret of the larkspur: five petals about a dark bee, its spur behind. */
const spurred = (rng: Rng): readonly Shape[] => [
  body(ribbon('0,-10 -40,-90 -110,-120', profile('0:26 1:5')).outline(), 'dark', { colour: 'violet', relief: 0.8 }),
  ...ring({ form: 'round', count: 5, length: 96, half: 52, colour: 'violet', whip: [0.18, 0.34], jitter: [0.05, 5] }, rng),
  body(closed('-26,-20! 0,-44 26,-20! 18,18 0,30 -18,18'), 'dark', { colour: 'bone', line: 'internal', relief: 0.7 }),
];
const bud = (colour: ColourName, half: number, long: number): readonly Shape[] => [
  body(leaf([0, 0], [0, -long], { half, belly: 0.6, blunt: true }), 'skin', { colour, relief: 0.8 }),
    brush(open([[0, -long * 0.2], [half * 0.2, -long * 0.5], [0, -long * 0.85]]), 'internal', 2),
];

/** A leaf cut into fingers. */
const cutLeaf = (rng: Rng): readonly Shape[] => [-64, -32, 32, 64, 0].flatMap((turn) =>
  placed(blade({ length: 190 - Math.abs(turn) * 0.7, half: 26, shaded: turn > 0 }, rng), { turn }));

const LARKSPUR: readonly (readonly [number, number, number])[] = [
  [70, -250, 0.66], [-64, -210, 0.7], [0, -160, 0.78], [104, -100, 0.88], [-104, -70, 0.9], [10, -10, 1], [130, 70, 1.06], [-130, 100, 1.08], [0, 160, 1.14],
];

/** A spike of larkspur: buds at its tip, spurred florets below, a cut leaf on each side. */
export const larkspur: Motif = {
  name: 'larkspur',
  pose: 'tall',
  words: ['larkspur', 'delphinium', 'larkspur flower', 'july birth flower', 'july flower', 'delphinium flower'],
  anchors: { base: [0, 490], crown: [0, -480], centre: [0, 0] },
  draw: (rng) => placed([
    ...stalk('4,496 -10,200 10,-100 0,-400', 10),
    ...placed(cutLeaf(rng), { x: 10, y: 400, turn: 62, scale: 1.1 }), ...placed(cutLeaf(rng), { x: -6, y: 440, turn: -66, scale: 1.1 }),
    ...[[0, -400, 0, 0.8], [26, -370, 36, 0.8], [-26, -350, -38, 0.9], [36, -316, 44, 1], [-36, -290, -48,
      1.04]].flatMap(([x = 0, y = 0, turn = 0, scale = 1]) => placed(bud('violet', 24, 84), { x, y, turn, scale })),
    ...LARKSPUR.flatMap(([x, y, scale]) => placed(spurred(rng), { x, y, scale, flip: x < 0, turn: rng.between(-10, 10) })),
  ], { y: -34, scale: 0.94 }),
};

/** A trumpet of honeysuckle, its mouth at the top rolled open, stamens far out. */
const trumpet = (): readonly Shape[] => [
  ...['10,-170 40,-270 30,-330', '20,-170 70,-250 76,-310', '4,-170 10,-280 -16,-340', '26,-160 96,-220 120,-270'].map((line) => brush(open(line), 'internal', 1.4)),
  ...[[30, -336], [78, -316], [-18, -346], [124, -274]].map(([x = 0, y = 0]) => body(ellipse([x, y], 13, 8, -40), 'dark', { colour: 'gold', line: 'internal' })),
  body(closed('-14,0! -18,-80 -36,-150 -70,-210 -120,-236 -150,-210 -120,-196 -70,-150! -40,-120 0,-130 50,-150! 100,-190 110,-240 130,-220 130,-170 90,-120 46,-100 20,-50 14,0!'), 'skin', { colour: 'gold', relief: 0.9 }),
  whip('-16,-4 -4,-4 12,-4', '-30,-150 -10,-130 30,-110', { count: 4, reach: 0.7, longest: 'middle' }),
  body(closed('-40,-130! -30,-190 -10,-230 20,-240 46,-210 50,-150! 10,-130'), 'skin', { colour: 'yellow', relief: 0.7 }), brush(open('-10,-150 0,-190 16,-220'), 'internal', 2), brush(open('20,-150 26,-180 30,-206'), 'internal', 2),
];
const tube = (): readonly Shape[] => [body(closed('-10,0! -16,-80 -30,-140 -24,-200 0,-216 24,-196 26,-140 14,-70 10,0!'), 'skin', { colour: 'orange', relief: 0.9 }), brush(open('-4,-40 -2,-110 0,-180'), 'internal', 2)];

const CLUSTER: readonly (readonly [number, number])[] = [[-104, 0.9], [104, 0.9], [-64, 1.04], [66, 1.04], [-30, 1.1], [32, 1.1], [0, 1.16]];

/** A vine of honeysuckle with one full cluster. */
export const honeysuckle: Motif = {
  name: 'honeysuckle',
  pose: 'flora',
  words: ['honeysuckle', 'honeysuckle flower', 'honeysuckle vine', 'june birth flower honeysuckle', 'woodbine'],
  anchors: { base: [-60, 490], centre: [0, -80] },
  draw: (rng) => placed([
    ...stalk('-90,490 40,380 60,260 0,120 0,40', 10), ...stalk('20,420 160,400 250,340', 7),
    ...[[-40, 430, -70], [40, 380, 84], [60, 270, 64], [40, 230, -58]].flatMap(([x, y, turn]) =>
      placed(blade({ length: 230, half: 78, veins: 4 }, rng), { x: x ?? 0, y: y ?? 0, turn: turn ?? 0 })),
    ...placed(blade({ length: 150, half: 50, veins: 3 }, rng), { x: 240, y: 346, turn: 70 }),
      ...placed(blade({ length: 120, half: 40, veins: 3, shaded: false }, rng), { x: 210, y: 370, turn: 20 }),
    ...placed(blade({ length: 280, half: 96, veins: 4 }, rng), { x: 0, y: 90, turn: 96 }), ...placed(blade({ length: 280, half: 96, veins: 4 }, rng), { x: 0, y: 90, turn: -96 }),
    ...CLUSTER.flatMap(([turn, scale], i) => placed(i === 2 || i === 3 ? tube() : trumpet(), { x: turn * 0.3, y: 50, turn, scale: scale * 1.28, flip: turn < 0 })),
    body(ellipse([0, 74], 46, 34), 'dark', { colour: 'leaf', relief: 0.8 }), cut(open('-26,66 0,56 26,66'), 'internal', 2),
  ], { y: 10, scale: 0.98 }),
};

const puff = (rng: Rng): readonly Shape[] => [...ring({ form: 'round', count: 6, length: 70, half: 34, colour: 'white', jitter: [0.1,
  7] }, rng), body(circle([0, 0], 24), 'light', { colour: 'white', line: 'internal', relief: 0.9 }), solid(circle([0, 0], 7))];

/** The clouds of the spray: where a head stands, and from which fork its stem comes. */
const CLOUD: readonly (readonly [number, number, number, number, number])[] = [
  [-340, -200, -170, 60, 1], [-230, -320, -170, 60, 1], [-250, -90, -170, 60, 0.9], [-130, -210, -60, 0, 1], [-90, -400, -60, 0, 1], [30, -300, -60, 0, 1.05],
  [130, -420, 130, -20, 0.95], [190, -270, 130, -20, 1], [310, -320, 130, -20, 0.95], [110, -140, 130, -20, 1], [360,
    -170, 200, 90, 1], [260, -70, 200, 90, 1], [400, -30, 200, 90, 0.8], [-380, -40, -170, 60, 0.8], [-10, -100, -60, 0, 0.9],
];

/** A spray of baby's breath. */
export const babysBreath: Motif = {
  name: 'babys-breath',
  pose: 'flora',
  words: ['babys breath', "baby's breath", 'baby breath', 'gypsophila', "baby's breath flower", 'babys breath flower', 'baby s breath'],
  anchors: { base: [0, 490], centre: [0, -150] },
  draw: (rng) => [
    ...CLOUD.map(([x, y, fx, fy]) => body(ribbon([[x, y], [(x + fx) / 2 + (fx - x) * 0.12, (y + fy) / 2 - 20], [fx, fy]], profile('0:4 1:6')).outline(), 'skin', { colour: 'leaf', line: 'internal' })),
    ...[['-170,60 -90,220 0,330 0,496', 7], ['-60,0 -20,160 0,330', 6], ['130,-20 70,160 0,330', 6], ['200,90 110,230 0,400', 6]].flatMap(([course, half]) => stalk(course as string, half as number)),
    ...[[-110, 190, -50], [-20, 160, 20], [70, 160, 60], [110, 230, 70], [-50, 280, -64], [0, 390, 40], [0, 420,
      -44]].flatMap(([x = 0, y = 0, turn = 0]) => placed(blade({ length: 130, half: 22, shaded: turn > 0 }, rng), { x, y, turn })),
    ...CLOUD.flatMap(([x, y, , , scale]) => placed(puff(rng), { x, y, scale: scale * 1.06, turn: rng.between(0, 60) })),
    ...[[-160, -130], [60, -210], [230, -170], [-300, -300], [40, -420], [330, -240], [-170, -300]].flatMap(([x = 0, y = 0]) => [body(circle([x, y], 17),
      'skin', { colour: 'white', line: 'internal', relief: 0.9 }), solid(closed([[x - 12, y + 8, true], [x, y + 4], [x + 12, y + 8, true], [x, y + 17]]))]),
  ],
};

const jasmineStar = (size: number, rng: Rng): readonly Shape[] => [
  ...ring({ form: 'pointed', count: 5, length: size, half: size * 0.34, colour: 'white', whip: [0.12, 0.34], folds: 2,
    jitter: [0.04, 4] }, rng), body(circle([0, 0], size * 0.12), 'dark', { colour: 'yellow', line: 'internal' }),
];

/** A branch of jasmine: stars open, pointed buds. */
export const jasmine: Motif = {
  name: 'jasmine',
  pose: 'flora',
  words: ['jasmine', 'jasmine flower', 'jasmine branch', 'sampaguita', 'jasmine flowers', 'star jasmine'],
  anchors: { base: [-200, 480], centre: [40, -60] },
  draw: (rng) => placed([
    ...stalk('-240,490 -150,300 -20,150 110,-40 190,-240 210,-400', 9), ...stalk('-100,230 -220,60 -250,-120', 6), ...stalk('10,100 180,120 300,70', 6),
    ...[[-190, 380, -62], [-150, 310, 70], [-60, 200, 96], [60, 30, -70], [140, -110, 80], [-190, 110, -84], [200, -280,
      -52]].flatMap(([x = 0, y = 0, turn = 0]) => placed(blade({ length: 200, half: 58, veins: 4 }, rng), { x, y, turn })),
    ...[[210, -400, 8], [-250, -120, -16], [300, 70, 78], [150, -300, -30], [-280, -40, -50]].flatMap(([x = 0, y = 0, turn = 0]) =>
      placed([...bud('white', 24, 116), body(closed('-18,10! -22,-20 0,-34 22,-20 18,10!'), 'dark', { colour: 'leaf' })], { x, y, turn })),
    ...placed(jasmineStar(150, rng), { x: 250, y: -160, turn: 10 }), ...placed(jasmineStar(160, rng), { x: -160, y: -70, turn: 40 }),
      ...placed(jasmineStar(150, rng), { x: 230, y: 170, turn: -20 }),
        ...placed(jasmineStar(200, rng), { x: 40, y: 0, turn: 4 }), ...placed(jasmineStar(130, rng), { x: 60, y: -260, turn: 50 }),
  ], { scale: 0.97, x: -8, y: 10 }),
};

/** Where the florets of a panicle of lilac stand, row by row from its tip. */
const PANICLE: readonly Point[] = [1, 2, 3, 3, 4, 4, 3].flatMap((count, row) => Array.from({ length: count }, (_, i): Point => [(i - (count - 1) / 2) * 92 + (row % 2) * 8, -420 + row * 84 + Math.abs(i - (count - 1) / 2) * 20]));
const cross = (rng: Rng): readonly Shape[] => [...ring({ form: 'round', count: 4, length: 62,
  half: 33, colour: 'violet', whip: [0.2, 0.3], jitter: [0.05, 5] }, rng), solid(circle([0, 0], 9))];

/** A panicle of lilac over its heart-shaped leaves. */
export const lilac: Motif = {
  name: 'lilac-branch',
  pose: 'flora',
  words: ['lilac flower', 'lilac branch', 'lilac sprig', 'sprig of lilac', 'branch of lilac', 'bouquet of lilac', 'lilac bush', 'lilac bouquet', 'lilac blossom', 'lilac bloom', 'lilac flowers'],
  anchors: { base: [20, 490], centre: [0, -130] },
  draw: (rng) => placed([
    ...stalk('40,496 10,330 0,100 0,-300', 12),
    ...[[10, 300, -66, 300], [16, 320, 74, 310], [4, 200, 52, 220]].flatMap(([x = 0, y = 0, turn = 0,
      length = 0]) => placed(blade({ length, half: length * 0.4, veins: 5, bend: 0.02 }, rng), { x, y, turn })),
    ...[[0, -450, 0], [-40, -420, -30], [44, -410, 34]].flatMap(([x = 0, y = 0, turn = 0]) => placed(bud('violet', 17, 56), { x, y, turn })),
    ...PANICLE.flatMap(([x, y]) => placed(cross(rng), { x, y, turn: rng.between(0, 90), scale: 1.06 })),
  ], { x: -20, y: -4, scale: 0.97 }),
};

const bract = (rng: Rng): readonly Shape[] => [...petal({ form: 'notched', length: 300, half: 118, colour: 'white', folds: 4, whip: [0.1,
  0.34] }, rng), fill(closed('-34,-292! 0,-246 34,-292! 14,-290 0,-262 -14,-290'), 'dark', { colour: 'pink', line: 'internal' })];

/** A dogwood bloom: four notched bracts, a button of florets. */
export const dogwood: Motif = {
  name: 'dogwood',
  pose: 'flora',
  words: ['dogwood', 'dogwood flower', 'dogwood blossom', 'dogwood branch', 'dogwood tree'],
  anchors: { centre: [0, -60], base: [-120, 490] },
  draw: (rng) => placed([
    body(ribbon('-230,500 -120,360 -40,180 0,0', profile('0:24 1:14')).outline(), 'dark', { colour: 'brown', relief: 0.8 }), body(ribbon('-120,360 80,330 230,400', profile('0:18 1:9')).outline(), 'dark', { colour: 'brown', relief: 0.8 }),
    ...[[-170, 420, -70, 230], [60, 330, 30, 170], [230, 400, 92, 200], [150, 350, 150, 170]].flatMap(([x = 0,
      y = 0, turn = 0, length = 0]) => placed(blade({ length, half: length * 0.3, veins: 4 }, rng), { x, y, turn })),
    ...[30, 120, 210, 300].flatMap((turn) => placed(bract(rng), { y: -100, turn: turn + rng.between(-4, 4), scale: 1.16 })),
    ...[[0, 0], [30, 10], [-28, 12], [14, -28], [-16, -26], [2, 30], [34, -22], [-36, -12]].flatMap(([x = 0, y = 0]) =>
      [body(circle([x, y - 100], 22), 'skin', { colour: 'gold', line: 'internal', relief: 0.9 }), solid(circle([x + 3, y - 98], 6))]),
  ], { x: -20, y: -38, scale: 0.98 }),
};
