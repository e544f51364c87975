import { body, brush, circle, closed, dots, leaf, open, placed, polar, radians, solid, whip } from '../geometry/kit.js';
import type { Motif, Rng, Shape } from '../motif.js';
import { daisyHead } from './daisy.js';
import { blade } from './parts/blade.js';
import { ring } from './parts/ring.js';
import { spray } from './parts/spray.js';
import { stalk } from './parts/stalk.js';
import { poppyBloom } from './poppy.js';
import { ear } from './wheat.js';

/** A cornflower from the side: ragged blue rays over a scaly cup. */
const cornflower = (rng: Rng): readonly Shape[] => [
  ...[-84, 84, -58, 58, -32, 32, 0].flatMap((turn) => placed(ring({ form: 'notched', count: 1, length: 150, half: 46, colour: 'blue', folds: 2 }, rng), { turn, y: -20 })),
  ...[-30, -10, 10, 30].map((turn) => placed([brush(open([[0, -20], [0, -120]]), 'internal', 1.6), solid(circle([0, -124], 8))], { turn })).flat(),
  body(closed('-44,-34! 0,-20 44,-34! 54,20 34,72 0,84 -34,72 -54,20'), 'skin', { colour: 'leaf', relief: 1 }), ...['-40,-4 -20,16 0,-4 20,16 40,-4', '-40,34 -20,52 0,34 20,52 40,34'].map((d) => brush(open(d), 'internal', 1.6)),
];

/** A bell, hanging. */
const bell = (scale: number): readonly Shape[] => placed([
  body(closed('-20,-60! 20,-60! 46,-10 52,40 76,84! 44,70 26,92! 0,72 -26,92! -44,70 -76,84! -52,40 -46,-10'), 'skin', { colour: 'violet', relief: 0.9 }), brush(open('-14,-30 -24,20 -26,70'), 'internal', 1.6), brush(open('14,-30 24,20 26,70'), 'internal', 1.6),
  whip('-24,-56 0,-60 24,-56', '-40,30 0,40 40,30', { count: 5, reach: 0.6 }), body(closed('-24,-60! 0,-84 24,-60! 0,-48'), 'dark', { colour: 'leaf', line: 'internal' }),
], { scale });

/** A small five-petalled flower. */
const cup = (size: number, rng: Rng): readonly Shape[] => [
  ...ring({ form: 'round', count: 5, length: size, half: size * 0.56, colour: 'yellow', whip: [0.2, 0.34], jitter: [0.03, 3] }, rng),
  body(circle([0, 0], size * 0.26), 'skin', { colour: 'gold', line: 'internal' }),
  solid(dots([0, 72, 144, 216, 288].map((a) => polar([0, 0], radians(a), size * 0.15)), size * 0.05)),
];

/** Flowers of a meadow, each of another kind, on their stems. */
export const wildflowers: Motif = {
  name: 'wildflowers', pose: 'flora',
  words: ['wildflowers', 'wildflower', 'wild flowers', 'wild flower', 'meadow flowers', 'field flowers', 'flowers of the field', 'wildflower stems', 'mixed wildflowers', 'meadow of wildflowers', 'small wildflowers', 'wild flower stems'],
  anchors: { centre: [0, -120], base: [0, 470] },
  draw: (rng: Rng) => placed([
    ...ear('0,480 -150,200 -250,-100 -330,-400', 0.62, rng), ...spray('0,480 170,220 300,0 390,-180', { leaf: { length: 96, half: 34, colour: 'moss', shaded: false }, pairs: 5, tip: 0.6, spread: 50, from: 0.4, stem: '0:8 1:4' }, rng),
    ...stalk('30,-340 30,0 0,490', 10), ...stalk('-160,-210 -90,160 -4,490', 9), ...stalk('190,-130 110,180 4,490', 11), ...stalk('-290,90 -200,60 -90,260 -6,490', 8), ...stalk('280,170 190,250 8,490', 8), ...stalk('-40,40 -20,260 0,490', 9),
    ...stalk('260,-250 250,-390 190,-420 110,80 4,490', 7),
    ...placed(bell(0.9), { x: 262, y: -230, turn: -8 }), ...placed(bell(0.8), { x: 154, y: -300, turn: 12 }), ...placed(bell(0.62), { x: 214, y: -400, turn: -160 }),
    ...placed(cornflower(rng), { x: -166, y: -250, turn: -14, scale: 0.98 }), ...placed(daisyHead(128, rng), { x: 30, y: -350 }),
    ...placed(cup(84, rng), { x: -300, y: 70 }), ...placed(cup(74, rng), { x: 300, y: 150 }),
    ...placed(blade({ length: 300, half: 40, veins: 4 }, rng), { x: -14, y: 430, turn: -48 }),
    ...placed(blade({ length: 280, half: 38, veins: 4 }, rng), { x: 14, y: 440, turn: 50 }),
    ...placed(poppyBloom(), { x: 170, y: -90, turn: 12, scale: 0.42 }), ...placed(daisyHead(112, rng), { x: -60, y: 20 }),
    body(leaf([0, 490], [-40, 200], { half: 26, bend: 20 }), 'skin', { colour: 'leaf' }), brush(open('-2,470 -20,360 -36,240'), 'detail', 1.4),
  ], { y: 34, scale: 0.9 }),
};
