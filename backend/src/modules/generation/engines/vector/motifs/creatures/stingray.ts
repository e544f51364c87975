import { body, brush, circle, closed, cut, fill, glint, leaf, open, paired, profile, ribbon, solid, symmetric } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

/** The disc from its snout to where the tail begins. */
const DISC = '0,-440 60,-426 150,-370 260,-280 360,-190 410,-110 400,-40 340,40 250,110 150,160 70,176 0,180';
const TAIL = ribbon('0,150 -10,230 30,310 80,370 90,440 20,490 -90,488', profile('0:40 0.2:20 0.5:13 1:3'));
const SPOTS: readonly (readonly [x: number, y: number, across: number])[] = [[230, -210, 20], [300, -140, 18], [340, -80, 13], [200, -130, 15], [270, -60, 19],
  [180, -50, 13], [310, 0, 14], [220, 20, 18], [140, 40, 13], [190, 90, 14], [130, 110, 10], [150, -290, 13], [160, -210, 12], [250, 70, 11]];

const disc = (): readonly Shape[] => [
  ...paired(body(closed('40,150! 110,150 140,190 120,236 70,250 36,210!'), 'dark', { colour: 'brown', relief: 0.6 }), cut(open('70,170 92,196 88,226'), 'internal', 2.2)),
  body(symmetric(DISC), 'skin', { colour: 'tan', relief: 0.9 }),
  ...paired(brush(open('70,-400 200,-296 330,-180 374,-110 364,-50 300,30 190,110'), 'internal', 2),
    ...SPOTS.map(([x, y, across]) => fill(circle([x, y], across), 'dark', { line: 'internal', colour: 'blue', relief: 0.2 }))),
];

const back = (): readonly Shape[] => [
  body(symmetric('0,-330 50,-320 104,-270 112,-180 90,-60 60,60 36,160 0,176'), 'dark', { colour: 'brown', relief: 0.9, line: 'internal' }),
  ...paired(
    fill(circle([72, -270], 30), 'skin', { colour: 'gold', relief: 0.4 }), solid(leaf([50, -274], [96, -264], { half: 13 })), glint(circle([66, -278], 5)),
    cut(open('42,-296 70,-314 100,-300'), 'internal', 2.4),
    solid(leaf([58, -224], [74, -180], { half: 12, bend: -6 })), cut(open('84,-170 76,-80 54,20'), 'internal', 2.4),
    ...[0, 1, 2].map((i) => cut(open([[24, -140 + i * 30], [40, -148 + i * 30], [56, -140 + i * 30]]), 'internal', 1.8)),
  ),
  ...[-40, 0, 40, 80, 120].map((y) => fill(leaf([0, y - 14], [0, y + 18], { half: 8 }), 'skin', { line: 'none', colour: 'bone', relief: 0 })),
  cut(open('-20,-310 0,-320 20,-310'), 'internal', 1.8),
];

/** A stingray from above, spots on its disc, a barb on its whip of a tail. */
export const stingray: Motif = {
  name: 'stingray',
  pose: 'symmetric',
  words: ['stingray', 'sting ray', 'sting-ray', 'spotted ray', 'eagle ray', 'skate fish'],
  anchors: { crown: [0, -440], eye: [72, -270], base: [0, 490], heart: [0, -60] },
  draw: () => [
    body(TAIL.outline(0, 0.995), 'skin', { colour: 'tan', relief: 0.7 }),
    ...[0.16, 0.22, 0.28, 0.34, 0.4].map((share) => brush(open([TAIL.at(share, -0.9), TAIL.at(share + 0.016, 0), TAIL.at(share, 0.9)]), 'internal', 1.8)),
    body(closed('34,296! 70,320 112,396 124,420! 84,400 44,350!'), 'skin', { colour: 'bone', relief: 0.6 }), ...disc(), ...back(),
  ],
};
