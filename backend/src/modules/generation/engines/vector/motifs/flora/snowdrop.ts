import type { Motif, Shape } from '../motif.js';
import { body, brush, closed, cut, leaf, open, placed, profile, ribbon, shadow, symmetric, whip } from '../geometry/kit.js';
import { stalk } from './parts/stalk.js';

const side = (x: number): readonly Shape[] => [
  body(leaf([x * 0.1, 34], [x, 300], { half: 66, belly: 0.62, bend: x > 0 ? -26 : 26 }), 'skin', { colour: 'white', relief: 0.9 }),
  brush(open([[x * 0.2, 80], [x * 0.56 + Math.sign(x) * 14, 170], [x * 0.92, 266]]), 'internal', 1.6),
];

/** A nodding bloom hung by its top at 0,0: two petals spread, the inner cup with its green marks, one petal in front. */
const BLOOM: readonly Shape[] = [
  ...side(-150), ...side(150),
  body(symmetric('0,40! 50,70 70,150 66,214 50,232 30,214 0,236'), 'skin', { colour: 'white', relief: 0.6 }),
  body(closed('-44,206! -34,170 -16,206 0,176 16,206 34,170 44,206! 26,196 0,224 -26,196'), 'dark', { line: 'internal', colour: 'leaf' }),
  body(leaf([0, 30], [14, 310], { half: 64, belly: 0.6 }), 'skin', { colour: 'white', relief: 0.9 }),
  whip('-34,70 4,46 40,70', '-44,210 8,250 58,210', { count: 5, reach: 0.5, longest: 'middle' }),
  brush(open('-14,120 -16,190 0,262'), 'internal', 1.7), brush(open('26,120 34,190 22,258'), 'internal', 1.7),
  body(symmetric('0,-34 30,-24 38,10 28,42 0,52'), 'skin', { colour: 'moss', relief: 1 }),
  shadow(closed('6,-26! 26,-18 32,10 22,38 6,46! 18,10')),
];

const blade = (course: string, half: number): readonly Shape[] => {
  const band = ribbon(course, profile(`0:${half * 0.7} 0.4:${half} 0.8:${half * 0.6} 1:2`));
  return [body(band.outline(), 'dark', { colour: 'leaf', relief: 0.6 }), cut(band.along(0, 0.06, 0.9), 'internal', 1.8)];
};

/** The sheath where the flower's stem bends over. */
const sheath = (x: number, y: number, turn: number): readonly Shape[] =>
  placed([body(leaf([0, 26], [0, -92], { half: 17, belly: 0.4, bend: 12 }), 'skin', { colour: 'moss' })], { x, y, turn });

/** Snowdrops: three bells on bowed stems among narrow leaves. */
export const snowdrop: Motif = {
  name: 'snowdrop',
  pose: 'flora',
  words: ['snowdrop', 'snowdrops', 'galanthus', 'january birth flower'],
  anchors: { centre: [60, -120], base: [0, 490] },
  draw: (rng) => [
    ...blade('-20,490 -120,240 -200,40 -330,-120', 30),
    ...stalk('26,488 40,160 10,-220 70,-440 170,-400 196,-290', 14),
    ...stalk('-10,488 -30,240 -90,20 -190,-90 -290,-60 -300,10', 13),
    ...stalk('34,488 90,290 190,150 300,110 350,160 352,200', 13),
    ...sheath(56, -398, 16), ...sheath(-184, -80, -42), ...sheath(270, 118, 40),
    ...placed(BLOOM, { x: -302, y: 20, turn: 5 + rng.between(-5, 5), scale: 0.78 }),
    ...placed(BLOOM, { x: 352, y: 212, turn: -5 + rng.between(-4, 4), scale: 0.6 }),
    ...blade('40,490 60,330 130,160 170,20', 30), ...blade('0,490 -20,380 -90,250 -200,170', 28),
    ...placed(BLOOM, { x: 200, y: -268, turn: -4 + rng.between(-5, 5), scale: 1 }),
  ],
};
