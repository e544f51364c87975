import { body, brush, closed, cut, ellipse, fill, flames, glint, knots, leaf, open, paired, placed, profile, ribbon, symmetric } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

const TAIL = '-150,420 -270,466 -380,410 -404,300 -350,220 -320,140 -366,64 -424,70';
const BACK = '20,-190! -60,-120 -130,10 -190,160 -226,300 -222,400 -180,462 -110,492!';
const FRONT = '-110,492 60,498 180,492! 190,420 200,330 210,220 240,120 250,20 236,-80 200,-180!';
const HAUNCH = '-192,164! -90,158 0,206 50,300 56,400 30,450! 90,446 130,464 136,488 110,500 0,500 -110,494 -178,464 -222,400 -226,300 -214,230!';
const PAW = '100,478! 102,446 140,430 196,432 238,450 250,478 226,496 160,502 112,496!';
const BIB = '70,-150 110,-60 88,-68 122,24 96,10 116,100 136,20 158,96 160,14 196,70 186,-20 226,10 204,-90 216,-150';

const coat = { colour: 'black' } as const;

const tail = (): readonly Shape[] => {
  const band = ribbon(TAIL, profile('0:46 0.5:34 0.9:27 0.97:20 1:6'));
  return [body(band.outline(), 'dark', { ...coat, relief: 1 }), cut(band.along(-0.4, 0.16, 0.46), 'internal', 2.2), cut(band.along(0.4, 0.5, 0.86), 'internal', 2.2)];
};

const trunk = (): readonly Shape[] => [
  body(closed([...knots(BACK), ...knots(FRONT)]), 'dark', { ...coat, relief: 0.9 }),
  cut(open('-40,-90 -110,40 -160,160'), 'internal', 2.6), cut(open('40,-60 10,40 20,120'), 'internal', 2.2),
  brush(open('116,110 98,230 108,340 106,450'), 'outline', 1.2), body(closed(PAW), 'dark', { ...coat, relief: 0.8 }),
  cut(open('130,160 118,250 126,340 124,420'), 'internal', 2.6), cut(open('208,170 188,270 182,380'), 'internal', 2),
  ...['136,464 140,478 138,490', '170,466 174,480 172,492', '204,464 208,478 206,488'].map((line) => cut(open(line), 'internal', 1.6)),
  body(closed(HAUNCH), 'dark', { ...coat, relief: 0.9 }),
  cut(open('-150,196 -70,192 10,236 34,320 34,400'), 'internal', 2.8), cut(open('-190,300 -180,380 -150,430'), 'internal', 2.2),
  cut(open('34,456 84,458 120,474'), 'internal', 1.8), ...['52,472 56,484 54,494', '84,472 88,484 86,494'].map((line) => cut(open(line), 'internal', 1.6)),
  fill(closed([...flames(BIB, -0.1), [140, -190]]), 'skin', { line: 'internal', colour: 'white', relief: 0.5 }),
  ...['106,-90 126,-40 120,0', '150,-90 150,-40 142,10', '190,-96 182,-50 168,-10'].map((line) => brush(open(line), 'internal', 2)),
];

/** Wide open, their pupils slits. */
const EYES: readonly Shape[] = [
  fill(closed('26,16! 38,-22 74,-44 116,-42 136,-30! 126,6 96,30 56,34'), 'skin', { line: 'internal', colour: 'leaf', relief: 0.2 }),
  fill(ellipse([78, -6], 12, 31, 8), 'black', { line: 'none', relief: 0 }), glint(ellipse([72, -18], 6, 6)),
];

/** The head about its own middle, seen from the front; eyes: what is drawn for the right one. */
export const catHead = (eyes: readonly Shape[] = EYES): readonly Shape[] => [
  ...paired(
    body(closed('26,-112! 60,-176 104,-232 142,-260! 164,-190 172,-110 158,-30!'), 'dark', coat),
    fill(closed('64,-122! 88,-166 126,-206! 140,-150 140,-90!'), 'skin', { line: 'none', colour: 'pink', relief: 0 }),
    fill(leaf([76, -84], [108, -164], { half: 15 }), 'dark', { line: 'none', ...coat }),
  ),
  body(symmetric([...knots('0,-122 60,-124 122,-92 156,-34'), ...flames('160,10 196,54 152,58 178,100 130,100', 0.1), [84, 140], [40, 158], [0, 160]]), 'dark', { ...coat, relief: 0.8 }),
  ...paired(
    ...eyes,
    cut(open('24,-34 60,-70 118,-70'), 'internal', 2.2), cut(open('22,-110 26,-86 20,-66'), 'internal', 2), cut(open('58,-108 60,-92 50,-80'), 'internal', 1.8),
    cut(open('0,92 14,112 36,114 54,100'), 'internal', 1.8), cut(open('20,20 26,40 22,54'), 'internal', 1.6),
    cut(open('64,86 110,74 150,76'), 'detail', 1.6), cut(open('62,100 104,104 136,116'), 'detail', 1.6),
    brush(open('164,74 210,70 262,80'), 'detail', 1.6), brush(open('148,120 196,136 240,166'), 'detail', 1.6),
  ),
  fill(symmetric('0,60 20,56 30,62 22,78 0,92!'), 'skin', { line: 'none', colour: 'pink', relief: 0.2 }),
  cut(open('-36,136 0,146 36,136'), 'detail', 1.6),
];

/** A cat sitting upright, its head turned to you, its tail in a curl. */
export const cat: Motif = {
  name: 'cat',
  pose: 'figure',
  words: ['cat', 'black cat', 'kitten', 'kitty', 'feline'],
  anchors: { crown: [130, -400], eye: [196, -270], base: [20, 490], heart: [60, 20] },
  draw: () => placed([...tail(), ...trunk(), ...placed(catHead(), { x: 124, y: -268, scale: 0.94 })], { x: 32, y: -4, scale: 0.97 }),
};
