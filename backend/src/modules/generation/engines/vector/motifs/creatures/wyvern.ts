import { body, brush, closed, cut, lock, open, placed, profile, ribbon, scaleArcs, shadow, solid, type Point } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';
import { dragonHead } from './dragon.js';
import { membraneWing } from './parts/membrane-wing.js';

const hide = { colour: 'teal' } as const;
const TRUNK = ribbon(
  '400,250 350,372 220,446 30,462 -130,414 -186,300 -120,180 -20,90 56,0 66,-100 40,-190 60,-280 130,-330',
  profile('0:4 0.16:18 0.34:38 0.5:74 0.6:98 0.7:96 0.8:60 0.9:46 1:46'),
);
const place = (from: number, to: number) => (u: number, v: number): Point => TRUNK.at(from + (to - from) * u, -0.95 + v * 1.4);

/** The pale plates of the throat, the breast and the belly, each a rounded step. */
const belly = (): readonly Shape[] =>
  Array.from({ length: 17 }, (_, i) => 0.42 + i * 0.034).map((share) => brush(open([TRUNK.at(share, 0.98), TRUNK.at(share - 0.012, 0.74), TRUNK.at(share + 0.004, 0.46)]),
    'internal', 1.6));

const spines = (): readonly Shape[] =>
  Array.from({ length: 13 }, (_, i) => 0.22 + i * 0.058).map((share) => body(lock([TRUNK.at(share, -0.8), TRUNK.at(share - 0.012, -1.25), TRUNK.at(share - 0.04, -1.7)],
    20), 'dark', { colour: 'crimson', line: 'internal' }));

/** A thigh, a shin and a foot of three talons. */
const leg = (tone: 'skin' | 'dark'): readonly Shape[] => [
  ...['-8,428 -56,440 -84,474', '10,436 14,462 2,492', '30,428 78,436 104,470'].flatMap((toe) => [
    body(ribbon(toe, profile('0:20 0.6:17 1:12')).outline(0, 0.8), tone, { ...hide, line: 'internal' }),
    solid(lock(toe.split(' ').slice(1).join(' '), 15, 0.4)),
  ]),
  body(closed('30,310! 70,352 50,400 40,438! 12,448 -14,434! -10,390 -30,352 -40,310!'), tone, { ...hide, relief: 0.8 }),
  body(closed('-120,110! -40,84 60,130 104,220 96,310 40,360! -20,340 -90,300 -136,210'), tone, { ...hide, relief: 1 }),
  { d: scaleArcs((u, v) => [-96 + v * 150 + u * 40, 140 + u * 170 - v * 10], { rows: 4, across: 3 }), line: 'detail', tone: 'none' },
];

const barb = (): readonly Shape[] => [
  body(closed('400,270! 340,250 330,210! 372,200 410,120! 440,200 480,220! 458,262 404,272!'), 'dark', { colour: 'crimson' }),
  cut(open('404,250 408,200 410,160'), 'internal', 2),
];

const trunk = (): readonly Shape[] => [
  ...spines(),
  body(TRUNK.outline(), 'skin', { ...hide, relief: 1 }),
  { d: scaleArcs(place(0.12, 0.96), { rows: 36, across: 3 }), line: 'detail', tone: 'none' },
  brush(TRUNK.along(0.46, 0.4, 0.99), 'internal', 1.4),
  ...belly(),
  shadow(closed([TRUNK.at(0.3, 0.5), TRUNK.at(0.4, 0.7), TRUNK.at(0.5, 0.55), TRUNK.at(0.5, 0.98), TRUNK.at(0.4, 0.98), TRUNK.at(0.3, 0.98)])),
];

const far = { root: [70, -90], elbow: [170, -190], wrist: [250, -440], tips: [[470, -300], [490, -120], [430, 40], [310, 120]], back: [80, 60] } as const;
const near = { root: [-10, 10], elbow: [-130, -110], wrist: [-160, -430], tips: [[-440, -420], [-494, -190], [-450, 20], [-330, 150]], back: [-110, 190] } as const;

/** A wyvern reared on its two legs: wings of skin up, the barbed tail coiled about its feet. */
export const wyvern: Motif = {
  name: 'wyvern',
  pose: 'figure',
  words: ['wyvern', 'wyverns', 'european dragon', 'western dragon', 'winged dragon', 'dragon with wings', 'medieval dragon', 'welsh dragon'],
  anchors: { crown: [130, -400], mouth: [300, -250], eye: [210, -320], base: [20, 480], heart: [40, 0], back: [-90, 100] },
  draw: () => placed([
    ...membraneWing({ ...far, tone: 'dark', skin: 'crimson', bone: 'teal' }),
    ...placed(leg('dark'), { x: 96, y: -14, scale: 0.96 }),
    ...barb(), ...trunk(),
    ...leg('skin'),
    ...placed(dragonHead(), { x: -4, y: -110, scale: 0.74 }),
    ...membraneWing({ ...near, tone: 'mid', skin: 'crimson', bone: 'teal' }),
  ], { x: -6, y: -10, scale: 0.96 }),
};
