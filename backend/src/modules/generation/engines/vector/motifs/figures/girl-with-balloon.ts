import { body, brush, circle, closed, cut, ellipse, fill, flames, glint, open, profile, ribbon, shadow, solid, stroke } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

const balloon = (): readonly Shape[] => [
  stroke(open('16,-30 40,-110 140,-120 190,-180 210,-208'), 'internal'),
  body(closed('212,-200! 120,-270 70,-350 90,-440 170,-470 240,-420! 300,-482 390,-466 420,-380 370,-280 290,-220!'), 'skin', { colour: 'red', relief: 1 }),
  shadow(closed('240,-210! 330,-270 390,-360 380,-440! 426,-360 370,-276 290,-218!')),
  glint(closed('110,-390! 120,-430 160,-450 130,-410 122,-370!')),
  body(closed('196,-186! 214,-206 238,-202 244,-184! 220,-190'), 'dark', { colour: 'red', line: 'internal' }),
];

const legs = (): readonly Shape[] => [
  body(ribbon('-190,330 -196,390 -206,440', profile('0:26 0.5:21 1:15')).outline(), 'skin', { colour: 'tan', relief: 0.8 }),
  body(closed('-226,420! -186,420! -184,446 -150,462 -146,478! -226,480!'), 'black', { colour: 'black' }),
  body(ribbon('-110,330 -108,390 -116,446', profile('0:26 0.5:21 1:15')).outline(), 'skin', { colour: 'tan', relief: 0.8 }),
  body(closed('-138,430! -96,430! -92,456 -56,474 -52,492! -138,492!'), 'black', { colour: 'black' }), cut(open('-130,452 -116,458 -100,452'), 'detail', 1.4),
];

const dress = (): readonly Shape[] => [
  body(ribbon('-160,118 -240,170 -270,250', profile('0:22 0.6:16 1:12')).outline(), 'skin', { colour: 'tan' }), body(ellipse([-274, 262], 15, 19, 20), 'skin', { colour: 'tan', line: 'internal' }),
  body(
    closed([
      [-176, 86, true], [-110, 86, true], [-84, 130], [-92, 190], [-86, 220], [-40, 300], [-6, 352, true], ...flames('-6,352 -40,378 -70,356 -110,384 -150,356 -196,382 -236,346 -290,362 -320,318 -370,326 -366,276', 0.1), [-270, 260],
      [-214, 214], [-206, 150],
    ]),
    'dark', { colour: 'navy', relief: 0.8 },
  ),
  ...['-100,230 -70,300 -44,352', '-136,236 -126,300 -130,352', '-170,232 -190,300 -216,340', '-196,232 -250,286 -310,312', '-118,120 -112,160 -118,200', '-180,120 -186,160 -176,204'].map((line) => cut(open(line), 'internal', 2.2)),
  body(closed('-210,206! -150,222 -88,206! -84,228! -150,244 -216,226!'), 'skin', { colour: 'white', line: 'internal' }),
  body(closed('-206,214! -250,196 -290,216 -250,232! -300,250 -290,290 -220,240!'), 'skin', { colour: 'white', line: 'internal' }),
  body(closed('-184,84! -144,104 -104,84! -96,106 -144,126 -192,108!'), 'skin', { colour: 'white', line: 'internal' }),
];

const arm = (): readonly Shape[] => [
  body(ribbon('-124,128 -66,96 -20,30 10,-28', profile('0:26 0.4:18 0.8:14 1:12')).outline(), 'skin', { colour: 'tan', relief: 0.8 }),
  body(closed('-160,104! -120,86 -76,90 -56,124! -80,150 -120,168 -150,156'), 'dark', { colour: 'navy', relief: 0.8 }), cut(open('-130,110 -100,106 -80,116'), 'internal', 2),
  body(closed('-8,-22! -12,-50 4,-66 26,-62 34,-44 26,-24 10,-12!'), 'skin', { colour: 'tan' }), brush(open('2,-44 14,-38 28,-44'), 'detail', 1.6),
];

const BLOWN = '-110,-110 -170,-134 -230,-110 -250,-124 -264,-80 -330,-76 -284,-40 -370,-6 -296,6 -380,60 -290,44 -340,110 -256,70 -270,120 -210,80 -190,90 -184,40';

const head = (): readonly Shape[] => [
  body(closed('-188,40! -176,90 -120,92 -112,72! -96,72 -82,62 -80,48! -70,42 -78,34! -70,28 -78,20! -58,6 -70,-16 -74,-36 -70,-56 -90,-96 -150,-104 -204,-70 -212,0'), 'skin', { colour: 'tan', relief: 0.8 }),
  solid(closed('-100,-18! -88,-26 -76,-18! -84,-10 -96,-8!')), brush(open('-104,-40 -90,-46 -76,-38'), 'internal', 2), brush(open('-94,44 -86,46 -78,42'), 'internal', 1.8), fill(circle([-110, 22], 13), 'mid', { colour: 'pink', line: 'none', relief: 0 }),
  body(
    closed([[-76, -70, true], ...flames(BLOWN, 0.12), [-160, 30], [-146, -20], [-130, -50, true], [-110, -44], [-100, -60, true]]), 'dark',
    { colour: 'brown', relief: 0.8 },
  ),
  ...['-110,-88 -170,-100 -220,-70', '-140,-66 -200,-60 -240,-20 -290,-16', '-160,-40 -210,-10 -240,40 -280,50', '-176,0 -206,40 -240,70'].map((line) => cut(open(line), 'internal', 2)),
  body(closed('-196,-96! -236,-150 -200,-164 -170,-116! -134,-164 -104,-140 -150,-96!'), 'skin', { colour: 'red', line: 'internal' }), solid(circle([-166, -104], 10)),
];

/** A child in the wind, a heart on a string in her hand. */
export const girlWithBalloon: Motif = {
  name: 'girl-with-balloon',
  pose: 'figure',
  words: ['girl with a balloon', 'girl with balloon', 'girl with a heart balloon', 'girl holding a balloon', 'little girl with a balloon', 'little girl', 'child with a balloon', 'child with balloon', 'balloon girl'],
  anchors: { crown: [-160, -130], hand: [14, -40], base: [-140, 490], heart: [240, -330] },
  draw: () => [...balloon(), ...legs(), ...dress(), ...arm(), ...head()],
};
