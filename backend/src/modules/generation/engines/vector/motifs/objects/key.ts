import type { Motif, Shape } from '../motif.js';
import { body, bothSides, brush, circle, closed, ellipse, glint, open, paired, polygon, shadow } from '../geometry/kit.js';
import { volute } from './parts/filigree.js';

/** The bow: a trefoil of scrolls about a heart-shaped opening. */
const BOW: readonly Shape[] = [
  body(circle([0, -420], 62), 'skin', { colour: 'gold' }),
  ...paired(body(circle([150, -300], 84), 'skin', { colour: 'gold' })),
  body(closed(bothSides('0,-440 70,-420 150,-330 140,-220 60,-130 0,-118!')), 'skin', { colour: 'gold' }),
  shadow(closed('60,-400! 120,-340 124,-230 56,-150! 90,-240 92,-330')),
  ...paired(
    body(circle([158, -300], 40), 'skin', { line: 'internal', colour: 'gold' }),
    body(circle([158, -300], 18), 'black', { line: 'none', colour: 'black' }),
    volute([62, -196], 30, { from: 0, wind: 480 }),
    brush(open('100,-370 140,-385 190,-372 222,-330'), 'internal', 1.4),
  ),
  body(circle([0, -424], 26), 'black', { colour: 'black' }),
  body(closed(bothSides('0,-330! 26,-358 62,-350 70,-304 40,-250 0,-214!')), 'black', { colour: 'black' }),
  body(closed(bothSides('0,-306! 18,-322 38,-314 40,-290 22,-260 0,-242!')), 'skin', { line: 'none', colour: 'crimson' }),
];

const SHAFT: readonly Shape[] = [
  body(polygon('20,250 150,250 150,300 116,300 116,330 150,330 150,372 100,372 100,352 66,352 66,398 150,398 150,430 20,430'), 'skin', {
    colour: 'gold',
  }),
  shadow(polygon('30,416 140,416 140,424 30,424')),
  shadow(polygon('128,256 144,256 144,294 128,294')),
  brush(open('46,272 46,340 46,400'), 'internal', 1.4),
  body(polygon('-28,-60 28,-60 28,448 -28,448'), 'skin', { colour: 'gold' }),
  shadow(polygon('6,-54 22,-54 22,442 6,442')),
  brush(open('-12,0 -12,200 -12,420'), 'internal', 1.3),
  body(closed(bothSides('0,448! 34,448! 40,466 26,488 0,494')), 'skin', { colour: 'gold' }),
];

const COLLARS: readonly Shape[] = [-128, -88, -52, 206].flatMap((y, i) => {
  const w = [58, 46, 40, 44][i] ?? 40;
  return [
    body(ellipse([0, y], w, 20), 'skin', { colour: 'gold', relief: 0.9 }),
    shadow(closed(`${w * 0.2},${y + 13}! ${w * 0.62},${y + 8} ${w * 0.86},${y - 2}! ${w * 0.8},${y + 10} ${w * 0.5},${y + 17}`)),
    glint(ellipse([-w * 0.4, y - 5], w * 0.2, 4)),
  ];
});

export const key: Motif = {
  name: 'key',
  pose: 'tall',
  words: ['key', 'skeleton key', 'antique key', 'vintage key', 'old key'],
  anchors: { crown: [0, -482], base: [0, 494], eye: [0, -285] },
  draw: () => [...BOW, ...SHAFT, ...COLLARS],
};

const PADLOCK: readonly Shape[] = [
  body(
    closed('-190,-60! -190,-260 -130,-400 0,-450 130,-400 190,-260 190,-60! 120,-60! 120,-240 84,-330 0,-372 -84,-330 -120,-240 -120,-60!'),
    'skin',
    {
      colour: 'grey',
    },
  ),
  shadow(closed('140,-70! 140,-250 96,-360 0,-402! 110,-388 172,-260 172,-70!')),
  body(closed(bothSides('0,-96! 230,-96! 290,-40 300,120 250,320 120,430 0,470!')), 'skin', { colour: 'gold' }),
  shadow(closed('190,-60! 262,-20 270,120 226,300 110,402 0,440! 120,350 190,180')),
  ...[
    [-200, -52],
    [200, -52],
    [-178, 290],
    [178, 290],
  ].map(([x = 0, y = 0]) => body(circle([x, y], 17), 'skin', { line: 'internal', colour: 'gold' })),
  ...paired(
    volute([150, 40], 40, { from: 180, wind: -520 }),
    volute([128, 230], 34, { from: 0, wind: 500 }),
    brush(open('60,-60 120,-56 190,-10'), 'internal', 1.4),
  ),
  body(closed(bothSides('0,-20 84,20 108,110 84,220 0,300!')), 'skin', { colour: 'gold' }),
  body(closed(bothSides('0,50 40,64 52,104 24,142! 44,236! 0,240')), 'black', { colour: 'black' }),
];

export const padlock: Motif = {
  name: 'padlock',
  pose: 'symmetric',
  words: ['padlock', 'lock', 'lock and key', 'love lock', 'heart lock'],
  anchors: { crown: [0, -450], eye: [0, 110], base: [0, 470] },
  draw: () => PADLOCK,
};
