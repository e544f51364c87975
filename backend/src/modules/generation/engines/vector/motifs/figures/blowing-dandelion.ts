import { body, brush, circle, closed, marksOf, open, placed, polar, profile, radians, ribbon, shadow, solid, stroke, type Point } from '../geometry/kit.js';
import type { Motif, Rng, Shape } from '../motif.js';
import { longHair, profileFace } from './parts/profile-face.js';

const CLOCK: Point = [196, -110];
const marks = marksOf(2.2);

/** One seed under its tuft, which opens upwards. */
const seed = (): readonly Shape[] => [
  stroke(open('0,40 2,0 0,-20'), 'internal'), ...[-50, -24, 0, 24, 50].map((turn) => brush(open([[0, -20], polar([0, -20], radians(turn - 90), 44)]), 'internal', 1.5)), solid(closed('0,36! 7,50 0,68! -7,50')),
];

/** Half of the clock is still there: rays with tufts on the side towards the mouth. */
const clock = (): readonly Shape[] => [
  ...Array.from({ length: 11 }, (_, i) => radians(86 + i * 20)).flatMap((way) => {
    const tip = polar(CLOCK, way, 86);
    return [stroke(open([polar(CLOCK, way, 22), tip]), 'internal'), ...[-0.5, 0, 0.5].map((aside) => brush(open([tip, polar(tip, way + aside, 26)]), 'internal', 1.5))];
  }),
  solid(circle(CLOCK, 26)),
];

const FLOWN: readonly (readonly [x: number, y: number, turn: number, scale: number])[] = [
  [330, -160, 50, 1], [400, -260, 68, 0.9], [300, -290, 38, 0.86],
  [430, -110, 84, 0.8], [390, -380, 58, 0.74], [450, -210, 76, 0.66],
];

/** A girl in profile who blows the seeds off a dandelion in her hand. */
export const blowingDandelion: Motif = {
  name: 'girl-blowing-dandelion', pose: 'figure',
  words: ['girl blowing dandelion', 'girl blowing a dandelion', 'woman blowing a dandelion', 'child blowing a dandelion', 'girl blowing dandelion seeds', 'girl blowing dandelions', 'girl with a dandelion', 'girl with dandelion'],
  anchors: { crown: [-190, -440], base: [-130, 430], heart: [-150, 150] },
  draw: (rng: Rng) => placed([
    body(closed('60,480! -330,480! -340,360 -320,250 -260,150 -170,110 -90,130 -20,210 30,330!'), 'skin', { colour: 'teal', relief: 0.9 }),
    shadow(closed('-330,480! -340,360 -320,250 -268,158! -290,260 -300,370 -280,480!')), ...marks(['-200,440 -160,400 -100,400', '-40,440 -10,400 0,350']),
    body(ribbon([CLOCK, [206, 60], [190, 220], [170, 330]], profile('0:7 1:10')).outline(), 'skin', { colour: 'leaf', line: 'internal' }),
    ...clock(),
    ...placed([...profileFace('shut'), ...longHair()], { x: -150, y: 210, turn: -4, scale: 1.32 }),
    body(ribbon('-210,240 -170,380 -40,420 80,350 150,250', profile('0:20 0.1:50 0.5:42 1:26')).outline(), 'skin', { colour: 'teal', relief: 0.8 }), ...marks(['-150,330 -110,370 -60,380', '40,370 80,350 100,320']),
    body(closed('136,262! 150,214 186,186 220,196 232,226 214,262 176,280!'), 'skin', { colour: 'tan', relief: 0.6 }), ...marks(['176,206 200,204 222,212', '170,226 198,224 226,230', '172,246 196,246 216,250'], 1.5),
    ...FLOWN.flatMap(([x, y, turn, scale]) => placed(seed(), { x, y, turn: turn + rng.between(-8, 8), scale: scale * 1.1 })),
  ], { x: -20, y: -44, scale: 0.98 }),
};
