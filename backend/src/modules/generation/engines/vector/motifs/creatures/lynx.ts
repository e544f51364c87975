import { body, brush, circle, closed, ellipse, fill, flames, glint, lock, open, paired, solid, symmetric } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

const RUFF = '196,-150 270,-110 214,-50 320,0 236,40 360,130 252,150 370,290 240,240 320,410 196,320 230,490 120,380 100,470 60,370 36,430 0,360';
const FACE = '0,-290 70,-284 130,-246 176,-180 190,-90 178,0 150,80 116,150 70,210 0,226';
const BARS: readonly string[] = ['200,20 250,50 290,110', '190,80 246,130 300,220', '170,140 220,220 250,320', '120,230 150,300 160,390', '206,-60 240,-40 270,-10'];

const ear = (): readonly Shape[] => [
  ...['214,-400 240,-450 286,-508', '204,-404 212,-456 240,-510', '222,-396 262,-430 308,-470'].map((spine) => solid(lock(spine, 15))),
  body(closed('76,-250! 110,-340 170,-410 226,-424! 244,-340 240,-240 204,-130!'), 'skin', { colour: 'tan', relief: 0.7 }),
  fill(closed('116,-250! 140,-330 180,-376 212,-388! 220,-320 216,-240 196,-170!'), 'dark', { line: 'internal', colour: 'brown' }),
  ...['100,-240 150,-280 180,-340', '120,-220 170,-250 204,-310', '150,-190 190,-220 214,-270'].map((spine) => fill(lock(spine, 15), 'skin', { colour: 'white' })),
];

const eye = (): readonly Shape[] => [
  solid(closed('34,-24! 56,-74 92,-92 132,-88 168,-112! 158,-64 132,-36 92,-26 60,-30 44,6!')),
  fill(closed('58,-42! 78,-72 108,-76 134,-66! 116,-44 86,-38'), 'skin', { line: 'none', colour: 'gold', relief: 0 }),
  solid(ellipse([98, -58], 10, 17)), glint(circle([93, -64], 4)), fill(lock('60,-14 100,-14 140,-34', 9), 'skin', { line: 'none', colour: 'white' }),
  fill(closed('50,-90! 80,-116 124,-118! 94,-98'), 'skin', { line: 'none', colour: 'white' }),
];

const muzzle = (): readonly Shape[] => [
  body(symmetric([[0, 170], [60, 176], ...flames('90,170 84,240 52,214 40,276 18,234 0,260', 0.1)]), 'skin', { colour: 'white', relief: 0.7 }),
  body(symmetric('0,60 50,64 100,92 122,136 104,180 60,198 20,188 0,172'), 'skin', { line: 'internal', colour: 'white', relief: 0.9 }),
  body(symmetric('0,34 40,32 56,44 44,72 18,96 0,100'), 'dark', { colour: 'pink', relief: 0.6 }), solid(closed('-6,98! 6,98! 5,150! -5,150!')),
  ...paired(
    solid(closed('0,140! 24,178 62,186 98,170! 70,202 24,200 0,168!')), ...[[46, 118], [70, 132], [54, 148], [84, 118], [86, 148]].map(([x = 0, y = 0]) => solid(circle([x, y], 5))),
    brush(open('24,38 40,52 34,68'), 'detail', 1.4),
    ...['100,116 180,100 260,110', '104,134 190,140 264,172', '98,154 176,184 230,236'].map((line) => brush(open(line), 'detail', 1.6)),
  ),
];

/** A lynx's head from the front: tufted ears, a forked ruff. */
export const lynx: Motif = {
  name: 'lynx',
  pose: 'symmetric',
  words: ['lynx', 'lynx head', 'bobcat', 'bob cat', 'iberian lynx'],
  anchors: { crown: [0, -290], eye: [98, -58], mouth: [0, 180], base: [0, 400] },
  draw: () => [
    ...paired(...ear()), body(symmetric([[0, -200], [120, -200], ...flames(RUFF, 0.12)]), 'skin', { colour: 'tan', relief: 0.7 }),
    ...paired(...BARS.map((bar) => solid(lock(bar, 15))),
      ...['232,120 276,150 316,200', '210,220 240,280 260,340', '70,330 90,370 94,410', '30,340 36,370 34,396'].map((line) => brush(open(line), 'internal', 2.2))),
    body(symmetric(FACE), 'skin', { colour: 'tan', relief: 0.9 }),
    fill(symmetric([[0, -70], [20, -60, true], ...flames('40,-20 44,60 70,70 110,110 90,150 70,210 0,226', 0.04)]), 'skin', { line: 'none', colour: 'white' }),
    ...paired(
      solid(lock('14,-270 16,-210 12,-150', 12)), solid(lock('46,-264 58,-204 46,-150', 12)), solid(lock('82,-240 104,-190 92,-140', 12)),
      solid(lock('118,-214 140,-176 136,-136', 10)),
      ...eye(), solid(lock('182,-80 160,-20 176,40', 11)), solid(lock('170,-10 140,40 150,96', 10)), brush(open('26,-20 30,0 32,24'), 'internal', 2.4),
      ...['130,10 120,50 128,84', '96,200 70,226 40,236'].map((line) => brush(open(line), 'internal', 2)),
    ),
    ...muzzle(),
  ],
};
