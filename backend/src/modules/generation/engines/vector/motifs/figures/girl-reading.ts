import { body, brush, closed, cut, ellipse, marksOf, open, placed, profile, ribbon, shadow, stroke } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';
import { profileFace } from './parts/profile-face.js';

const marks = marksOf(2.2);

/** Hair drawn back into a knot, with a loose strand before the ear. */
const hair = (): readonly Shape[] => [
  body(closed('-60,-322! -112,-312 -150,-346 -144,-400 -96,-424 -50,-400 -36,-346!'), 'dark', { colour: 'brown', relief: 0.8 }),
  ...['-124,-380 -96,-366 -70,-344', '-88,-402 -72,-384 -58,-356'].map((line) => cut(open(line), 'internal', 1.8)),
  body(closed('74,-292! 84,-256 60,-266 30,-280! 10,-240 -8,-206 -30,-176! -66,-160 -90,-190! -104,-250 -84,-320 -20,-356 50,-340'), 'dark', { colour: 'brown', relief: 0.8 }),
  ...['50,-320 0,-320 -50,-280', '30,-300 -10,-280 -50,-230', '-10,-336 -56,-310 -80,-260'].map((line) => cut(open(line), 'internal', 2)),
  brush(open('8,-230 14,-190 4,-160'), 'internal', 2),
];

const book = (): readonly Shape[] => [
  body(closed('-8,6! 60,-40 150,-60! 160,-50! 70,-26 0,26!'), 'skin', { colour: 'white' }), body(closed('0,26! -50,-50 -80,-130! -68,-136! -30,-70 14,10!'), 'skin', { colour: 'white' }),
  body(closed('4,34! 74,-18 166,-44! 168,-30! 80,2 6,56!'), 'dark', { colour: 'crimson' }), body(closed('6,56! -60,-34 -94,-124! -82,-132! -48,-46 8,32!'), 'dark', { colour: 'crimson' }),
];

const legs = (): readonly Shape[] => [
  body(ribbon('-60,330 60,210 150,110 190,230 216,360', profile('0:30 0.1:60 0.35:52 0.5:44 0.7:36 1:26')).outline(), 'dark', { colour: 'navy', relief: 0.7 }),
  body(closed('190,366! 236,350! 300,380 316,404! 190,404!'), 'black', { colour: 'black' }),
  body(ribbon('-90,350 30,250 110,150 150,270 170,390', profile('0:30 0.1:64 0.35:56 0.5:48 0.7:38 1:27')).outline(), 'skin', { colour: 'navy', relief: 0.9 }),
  ...marks(['0,300 50,250 90,210', '60,320 110,260 120,220', '116,250 136,300 146,350', '90,190 120,200 136,220']),
  body(closed('142,388! 194,372! 262,396 282,424! 142,424!'), 'black', { colour: 'black' }),
];

const trunk = (): readonly Shape[] => [
  body(closed('-190,400! -220,300 -216,180 -190,70 -140,16 -84,4 -30,24 -10,90 -14,180 0,260 20,350 -40,410!'), 'skin', { colour: 'teal', relief: 0.9 }),
  shadow(closed('-190,400! -220,300 -216,180 -190,70! -186,180 -180,280 -130,404!')), ...marks(['-40,110 -60,180 -50,240', '-110,330 -70,350 -20,340', '-130,280 -90,310 -40,310']),
];

const arm = (): readonly Shape[] => [
  body(ribbon('-110,60 -80,160 -20,220 60,200 110,150', profile('0:16 0.1:42 0.4:34 0.7:26 1:20')).outline(), 'skin', { colour: 'teal', relief: 0.8 }),
  body(ellipse([124, 138], 30, 24, -40), 'skin', { colour: 'tan', relief: 0.7 }), ...marks(['114,120 132,122 144,132', '118,138 136,138 146,146'], 1.4), ...marks(['-90,130 -60,150 -40,150', '-40,200 -10,196 10,204']),
];

/** A girl on the ground, her knees drawn up, a book on them. */
export const girlReading: Motif = {
  name: 'girl-reading', pose: 'figure',
  words: ['girl reading', 'girl reading a book', 'girl reading book', 'woman reading', 'woman reading a book', 'reading girl', 'reading woman', 'child reading', 'child reading a book', 'boy reading', 'boy reading a book', 'person reading', 'person reading a book', 'reader'],
  anchors: { crown: [-130, -470], base: [20, 470], heart: [-130, 120] },
  draw: () => placed([
    ...['-330,424 -120,418 100,430 340,424', '-200,446 0,440 220,446'].map((line) => stroke(open(line), 'internal')),
    ...trunk(), ...legs(), ...placed(book(), { x: 156, y: 132, turn: 26, scale: 1.04 }), ...arm(),
    ...placed([...profileFace(), ...hair()], { x: -58, y: 120, turn: 10, scale: 1 }),
  ], { scale: 1.25, y: -83, x: -6 }),
};
