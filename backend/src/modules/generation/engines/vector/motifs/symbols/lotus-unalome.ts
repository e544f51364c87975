import { body, brush, closed, dots, open, paired, polar, radians, solid, type Knot } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';
import { wire } from './parts/wire.js';

/** The way up: a spiral whose last turn rests on the flower's tip, bends that narrow, then straight ahead. */
const way = (): readonly Knot[] => [
  ...Array.from({ length: 25 }, (_, i): Knot => polar([0, 40], radians(90 + i * 30), 18 + i * 5.75)),
  ...[[120, 154], [150, 148], [180, 138], [208, 128]].map(([turn = 0, r = 0]): Knot => polar([0, 40], radians(turn), r)),
  [-52, -118], [44, -142], [82, -178], [30, -206], [-46, -214], [-60, -246], [-14, -264], [34, -270], [34, -298], [4, -310], [-16, -326], [0, -348], [0, -404],
];

const petal = (d: string): Shape => body(closed(d), 'skin', { colour: 'pink', relief: 0.5 });

const petals = (): readonly Shape[] => [
  ...paired(petal('150,330! 196,306 248,304 300,320! 266,386 170,430 0,430! 60,400 120,370'), petal('110,286! 150,258 190,250 232,250! 230,320 170,396 0,430! 40,380 80,330'), petal('30,270! 60,236 96,220 138,206! 156,280 130,370 0,430! 10,380 20,320')),
  petal('0,192! 58,262 64,344 0,430! -64,344 -58,262'),
  brush(open('0,420 0,350 0,290'), 'detail', 1.6), ...paired(brush(open('20,414 70,350 100,280'), 'detail', 1.6), brush(open('40,420 130,370 184,310'), 'detail', 1.6), brush(open('0,436 100,458 190,452 256,426'), 'internal', 1.7)),
];

/** A lotus and the path to enlightenment, drawn in one line. */
export const lotusUnalome: Motif = {
  name: 'lotus-unalome',
  isLine: true,
  pose: 'tall',
  words: ['lotus unalome', 'unalome lotus', 'unalome with lotus', 'lotus with unalome', 'unalome and lotus', 'lotus and unalome', 'unalome lotus flower', 'lotus flower unalome'],
  anchors: { crown: [0, -480], base: [0, 450] },
  draw: () => [
    ...wire(way()), ...petals(),
    solid(dots([[0, -428], [0, -454], [0, -476]], (share) => 10 - 4 * share)), solid(dots([[0, 466], [0, 486]], 6)),
  ],
};
