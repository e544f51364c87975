import type { Motif, Shape } from '../motif.js';
import {
  body,
  brush,
  circle,
  closed,
  ellipse,
  open,
  paired,
  polar,
  polygon,
  polyline,
  profile,
  radians,
  ribbon,
  shadow,
  solid,
  stroke,
} from '../geometry/kit.js';

const VINYL: readonly Shape[] = [
  body(circle([0, 0], 480), 'black', { colour: 'black' }),
  ...[440, 400, 360, 320, 280, 240].map((r) => ({ ...stroke(circle([0, 0], r), 'detail'), cut: true as const })),
  ...[-52, 128].flatMap((from) =>
    [0, 1, 2].map((i) => ({
      ...brush(open(Array.from({ length: 5 }, (_, k) => polar([0, 0], radians(from + k * 11), 420 - i * 60))), 'outline', 1.7),
      cut: true as const,
    })),
  ),
  body(circle([0, 0], 180), 'skin', { colour: 'red' }),
  stroke(circle([0, 0], 152), 'internal'),
  ...[-90, -60].map((y) => brush(polyline(`-70,${y} 70,${y}`), 'internal', 1.5)),
  brush(polyline('-90,80 90,80'), 'internal', 1.5),
  body(circle([0, 0], 24), 'skin', { colour: 'white' }),
];

export const vinyl: Motif = {
  name: 'vinyl-record',
  pose: 'round',
  words: ['vinyl', 'vinyl record', 'record', 'lp record', 'turntable', 'album'],
  anchors: { centre: [0, 0] },
  draw: () => VINYL,
};

const reel = (x: number): readonly Shape[] => [
  body(circle([x, -20], 78), 'skin', { colour: 'white' }),
  ...Array.from({ length: 6 }, (_, i) =>
    body(
      polygon([
        polar([x, -20], radians(i * 60 - 9), 40),
        polar([x, -20], radians(i * 60 + 9), 40),
        polar([x, -20], radians(i * 60 + 7), 62),
        polar([x, -20], radians(i * 60 - 7), 62),
      ]),
      'black',
      { line: 'none' },
    ),
  ),
  stroke(circle([x, -20], 36), 'internal'),
];

const CASSETTE: readonly Shape[] = [
  body(closed('-470,-300! -470,-300 470,-300! 484,-280 484,290! 470,306 -470,306! -484,290 -484,-280!'), 'skin', { colour: 'grey' }),
  body(polygon('-420,-250 420,-250 420,140 -420,140'), 'skin', { colour: 'bone' }),
  ...[-206, -170].map((y, i) => brush(polyline(`-380,${y} ${380 - i * 90},${y}`), 'internal', 1.4)),
  shadow(polygon('-414,-132 414,-132 414,-116 -414,-116')),
  shadow(polygon('-414,84 414,84 414,112 -414,112')),
  body(closed('-270,-104! 270,-104! 290,-90 290,60! 270,72 -270,72! -290,60 -290,-90!'), 'dark', { colour: 'black' }),
  body(polygon('-70,-70 70,-70 70,32 -70,32'), 'skin', { line: 'internal', colour: 'grey' }),
  ...reel(-176),
  ...reel(176),
  body(polygon('-280,200 280,200 330,306 -330,306'), 'skin', { colour: 'grey' }),
  ...[-200, -90, 90, 200].map((x) => solid(circle([x, 260], 13))),
  ...[
    [-446, -270],
    [446, -270],
    [-446, 274],
    [446, 274],
  ].map(([x = 0, y = 0]) => body(circle([x, y], 13), 'skin', { line: 'internal', colour: 'white' })),
];

export const cassette: Motif = {
  name: 'cassette',
  pose: 'wide',
  words: ['cassette', 'cassette tape', 'mixtape', 'tape', 'audio tape'],
  anchors: { centre: [0, 0] },
  draw: () => CASSETTE,
};

const HEADPHONES: readonly Shape[] = [
  body(
    ribbon('-350,120 -370,-120 -260,-330 0,-420 260,-330 370,-120 350,120', profile('0:16 0.3:26 0.5:34 0.7:26 1:16')).outline(),
    'skin',
    { colour: 'grey' },
  ),
  body(ribbon('-230,-320 0,-396 230,-320', profile('0:8 0.5:26 1:8')).outline(), 'dark', { colour: 'black' }),
  ...paired(
    body(closed('300,20! 350,-40 420,-20 456,80 450,250 400,330 330,320! 300,270!'), 'skin', { colour: 'red', relief: 0.9 }),
    shadow(closed('400,0! 440,90 434,240 392,314 350,312! 410,220 420,110')),
    body(closed('300,0! 256,20 232,120 234,220 262,300 304,312! 316,160'), 'dark', { colour: 'black' }),
    body(ellipse([378, 150], 40, 66), 'skin', { line: 'internal', colour: 'grey' }),
    brush(open('-330,-150 -270,-260 -180,-330'), 'internal', 1.6),
  ),
  stroke(open('346,322 344,380 364,430 340,486'), 'outline'),
];

export const headphones: Motif = {
  name: 'headphones',
  pose: 'figure',
  words: ['headphones', 'headphone', 'earphones', 'dj headphones'],
  anchors: { crown: [0, -454] },
  draw: () => HEADPHONES,
};

const KEYS: readonly Shape[] = [
  ...Array.from({ length: 14 }, (_, i) =>
    body(polygon(`${-490 + i * 70},-180 ${-420 + i * 70},-180 ${-420 + i * 70},200 ${-490 + i * 70},200`), 'skin', { colour: 'white' }),
  ),
  ...[0, 1, 3, 4, 5, 7, 8, 10, 11, 12].map((i) =>
    body(polygon(`${-442 + i * 70},-180 ${-398 + i * 70},-180 ${-398 + i * 70},60 ${-442 + i * 70},60`), 'black', { colour: 'black' }),
  ),
  ...[0, 1, 3, 4, 5, 7, 8, 10, 11, 12].map((i) => ({
    ...brush(polyline(`${-430 + i * 70},-150 ${-430 + i * 70},30`), 'internal', 1.4),
    cut: true as const,
  })),
  body(polygon('-492,-226 492,-226 492,-176 -492,-176'), 'dark', { colour: 'red' }),
];

export const piano: Motif = {
  name: 'piano-keys',
  pose: 'wide',
  words: ['piano', 'piano keys', 'keyboard keys', 'keyboard'],
  anchors: { centre: [0, 0] },
  draw: () => KEYS,
};
