import { body, brush, closed, cut, dots, glint, open, paired, placed, polygon, shadow, solid, symmetric, walk, whip } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

/** Rows of rings, each a small arc. */
const mail = (rows: readonly (readonly [y: number, half: number, count: number])[]): readonly Shape[] => rows.flatMap(([y, half, count], row) =>
  Array.from({ length: count }, (_, i) => {
    const x = -half + ((i + (row % 2 === 0 ? 0.5 : 0)) * 2 * half) / count;
    const drop = y - (x / half) ** 2 * 46;
    return cut(open([[x - 12, drop - 8], [x, drop + 9], [x + 12, drop - 8]]), 'internal');
  }));

/** Mail on the shoulders, the surcoat and its cross over it. */
const shoulders = (): readonly Shape[] => [
  ...paired(
    body(closed('150,270! 250,250 350,290 430,370 470,484! 330,492 250,492!'), 'skin', { colour: 'grey', relief: 0.9 }), brush(open('230,290 320,330 380,400 402,480'), 'internal', 2), brush(open('190,320 270,370 310,430 322,486'), 'internal', 2),
    solid(dots(walk('250,272 340,310 410,386 436,470', 6), 8)),
  ),
  body(symmetric('0,300! 130,260 210,310 262,400 286,492! 0,496'), 'skin', { colour: 'white', relief: 0.5 }),
  body(polygon('-26,384 26,384 26,418 74,418 74,464 26,464 26,496 -26,496 -26,464 -74,464 -74,418 -26,418'), 'dark', { colour: 'red', relief: 0.3 }),
  ...paired(brush(open('200,330 226,410 240,486'), 'internal', 2), brush(open('150,360 166,430 170,486'), 'internal', 1.8)),
  body(symmetric('0,200 170,170 224,230 236,300 150,352 0,384'), 'dark', { colour: 'grey', relief: 0.7 }), ...mail([[290, 200, 13], [318, 186, 12], [346, 160, 10]]),
];

const HELM = '0,-486 110,-474 196,-430 236,-350 248,-220 242,-40 222,120 170,230! 90,272 0,290';

/** A cross of brass over face and brow, the slits for the eyes under its arms. */
const face = (): readonly Shape[] => [
  ...paired(
    solid(closed('30,-138! 110,-150 180,-146 232,-128! 230,-92 180,-108 110,-112 30,-100!')),
    body(closed('24,-196! 120,-206 200,-198 246,-180! 244,-134! 190,-152 110,-158 24,-146!'), 'skin', { colour: 'gold', line: 'internal', relief: 0.6 }),
    solid(dots(walk('60,-176 140,-180 222,-162', 5), 7)),
    ...[
      [70, -40],
      [116, -30],
      [160, -12],
      [84, 20],
      [130, 34],
      [74, 80],
      [116, 96],
      [166, 52],
    ].map(([
      x = 0,
      y = 0,
    ]) => solid(polygon([
      [x - 5, y - 16],
      [x + 5, y - 16],
      [x + 5, y - 5],
      [x + 15, y - 5],
      [x + 15, y + 5],
      [x + 5, y + 5],
      [x + 5, y + 16],
      [x - 5, y + 16],
      [x - 5, y + 5],
      [x - 15, y + 5],
      [x - 15, y - 5],
      [x - 5, y - 5],
    ]))),
  ),
  body(symmetric('0,-400! 30,-396! 26,-200 30,-60 34,120 22,270! 0,288!'), 'skin', { colour: 'gold', line: 'internal', relief: 0.6 }),
  solid(dots(walk('0,-370 0,-240', 4), 7)), solid(dots(walk('0,-60 0,60 0,240', 7), 7)),
];

const crown = (): readonly Shape[] => [
  body(symmetric(HELM), 'skin', { colour: 'grey', relief: 1 }),
  brush(open('-240,-330 -120,-384 0,-400 120,-384 240,-330'), 'outline', 1.6), ...placed([solid(dots(walk('-200,-330 -110,-362 -50,-372', 5), 6))], {}), ...placed([solid(dots(walk('-200,-330 -110,-362 -50,-372', 5), 6))], { flip: true }),
  whip('170,226 222,120 244,-40 250,-220 238,-350 196,-428', '90,190 140,100 150,-40 160,-200 160,-320 130,-400', { count: 21, reach: 0.7, valley: 0.4, longest: 'middle' }),
  brush(open('-190,180 -216,60 -226,-60'), 'internal', 2), shadow(symmetric('0,286 90,270 160,232! 120,224 60,250 0,258')),
  glint(closed('-180,-400! -130,-446 -70,-462! -120,-420 -160,-380!')),
];

/** A crusader under his great helm. */
export const knight: Motif = {
  name: 'knight',
  pose: 'bust',
  words: ['knight', 'knight helmet', 'medieval knight', 'crusader', 'templar', 'templar knight', 'knight templar', 'crusader helmet', 'medieval helmet', 'great helm', 'knight in armor', 'knight in armour'],
  anchors: { crown: [0, -486], eye: [120, -124], base: [0, 490], heart: [0, 420] },
  draw: () => [...shoulders(), ...crown(), ...face()],
};
