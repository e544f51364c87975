import { body, brush, circle, closed, cut, ellipse, flames, glint, open, profile, ribbon, shadow, solid, stroke } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';
import { hair, type Lock } from './parts/hair.js';

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
    'skin', { colour: 'navy', relief: 0.8 },
  ),
  ...['-106,230! -84,300 -66,352 -92,366!', '-150,236! -140,300 -152,356 -186,372!', '-182,232! -226,300 -240,346 -286,356!', '-200,230! -270,280 -320,314 -356,320!', '-206,150! -180,160 -170,204 -206,212!'].map((line) => shadow(closed(line))),
  body(closed('-210,206! -150,222 -88,206! -84,228! -150,244 -216,226!'), 'skin', { colour: 'white', line: 'internal' }),
  body(closed('-206,214! -250,196 -290,216 -250,232! -300,250 -290,290 -220,240!'), 'skin', { colour: 'white', line: 'internal' }),
  body(closed('-184,84! -144,104 -104,84! -96,106 -144,126 -192,108!'), 'skin', { colour: 'white', line: 'internal' }),
];

const arm = (): readonly Shape[] => [
  body(ribbon('-124,128 -66,96 -20,30 10,-28', profile('0:26 0.4:18 0.8:14 1:12')).outline(), 'skin', { colour: 'tan', relief: 0.8 }),
  body(closed('-160,104! -120,86 -76,90 -56,124! -80,150 -120,168 -150,156'), 'skin', { colour: 'navy', relief: 0.8 }), brush(open('-130,136 -100,140 -80,130'), 'internal', 2),
  body(closed('-8,-22! -12,-50 4,-66 26,-62 34,-44 26,-24 10,-12!'), 'skin', { colour: 'tan' }), brush(open('2,-44 14,-38 28,-44'), 'detail', 1.6),
];

/** Hair the wind carries off behind her, the far locks first. */
const BLOWN: readonly Lock[] = [
  ['-120,-100 -200,-140 -280,-110 -330,-140 -390,-120', 34], ['-140,-60 -220,-70 -290,-30 -340,-50 -400,-20', 36], ['-160,-10 -220,10 -270,60 -320,50 -360,90', 34], ['-176,20 -206,60 -230,110 -270,120 -290,160', 28],
];
const CROWN: readonly Lock[] = [['-74,-76 -130,-140 -210,-120 -240,-60 -290,-50 -320,10', 38], ['-76,-66 -120,-110 -180,-90 -206,-30 -240,0 -250,60', 32]];

/** Her head in profile: round brow, small nose, the eye lowered. */
export const girlsHead = (): readonly Shape[] => [
  ...hair(BLOWN, 'mid', 'brown'),
  body(closed('-186,40! -172,92 -120,96 -114,74! -96,76 -80,70 -72,56 -76,46! -66,42 -70,35! -62,30 -70,22! -54,10 -62,-4 -74,-24 -70,-60 -92,-100 -150,-110 -200,-70 -206,0'), 'skin', { colour: 'tan', relief: 0 }),
  solid(closed('-112,-14! -98,-4 -78,-12! -84,4 -104,6!')), brush(open('-110,-40 -96,-50 -78,-44'), 'internal', 1.8),
  ...hair(CROWN, 'mid', 'brown'),
  body(closed('-190,-110! -236,-164 -196,-178 -166,-130! -128,-178 -96,-152 -146,-108!'), 'skin', { colour: 'red', line: 'internal' }), solid(circle([-164, -118], 11)),
];

/** A child in the wind, a heart on a string in her hand. */
export const girlWithBalloon: Motif = {
  name: 'girl-with-balloon',
  pose: 'figure',
  words: ['girl with a balloon', 'girl with balloon', 'girl with a heart balloon', 'girl holding a balloon', 'little girl with a balloon', 'little girl', 'child with a balloon', 'child with balloon', 'balloon girl'],
  anchors: { crown: [-160, -130], hand: [14, -40], base: [-140, 490], heart: [240, -330] },
  draw: () => [...balloon(), ...legs(), ...dress(), ...arm(), ...girlsHead()],
};
