import { blade } from '../flora/parts/blade.js';
import { body, brush, closed, cut, ellipse, glint, open, placed, profile, ribbon, shadow, solid, whip } from '../geometry/kit.js';
import type { Motif } from '../motif.js';

const FRUIT = '0,-214! 50,-290 160,-330 300,-300 396,-200 420,-50 386,120 310,290 220,410 130,462 66,452 4,424! -60,450 -130,458 -226,404 -316,282 -390,110 -418,-60 -388,-210 -290,-306 -156,-330 -52,-290';

/** An apple with its leaves. */
export const apple: Motif = {
  name: 'apple',
  pose: 'round',
  words: ['apple', 'apples', 'forbidden fruit', 'poison apple'],
  anchors: { crown: [20, -490], base: [0, 456], centre: [0, 60], mouth: [0, 60] },
  draw: (rng) => [
    ...placed(blade({ length: 250, half: 74, veins: 5 }, rng), { x: -10, y: -300, turn: -66 }),
    body(closed(FRUIT), 'skin', { colour: 'red', relief: 1 }),
    whip('350,-250 414,-50 380,120 304,288 214,408 130,454', '210,-170 240,-40 210,100 150,230 90,330 70,380', { count: 19, reach: 0.85, valley: 0.42, longest: 'middle', rng }),
    whip('-390,90 -314,280 -226,400 -130,452', '-300,110 -220,240 -140,330 -80,390', { count: 11, reach: 0.7, valley: 0.4, longest: 'end', rng }),
    whip('-150,-304 -80,-262 0,-240 90,-262 160,-304', '-190,-170 -90,-90 -10,-60 70,-90 190,-170', { count: 9, reach: 0.62, valley: 0.4, longest: 'middle', rng }),
    solid(closed('-150,-316! -70,-280 0,-214! 60,-284 156,-318! 90,-262 50,-226 0,-212 -60,-226 -100,-264')),
    ...['-170,-210 -230,-90 -236,60', '-110,-170 -146,-60 -150,60'].map((line) => brush(open(line), 'internal', 2)),
    ...['4,416 0,370 14,320', '24,424 34,380 60,340', '-24,426 -34,384 -66,346'].map((line) => brush(open(line), 'internal', 2.2)),
    glint(closed('-330,-40! -342,-140 -300,-220 -226,-254! -258,-190 -276,-130 -282,-44!')), glint(closed('-324,0! -280,-2! -268,60 -236,120! -284,88 -310,50')),
    brush(open('-362,-20 -350,80 -310,180'), 'outline', 2),
    body(ribbon('-4,-222 0,-310 24,-390 70,-462', profile('0:14 0.5:15 1:30')).outline(), 'dark', { colour: 'brown' }),
    cut(open('4,-250 12,-330 50,-430'), 'internal', 2),
    body(ellipse([72, -462], 31, 17, 34), 'skin', { colour: 'tan', line: 'internal' }), shadow(ellipse([76, -460], 14, 7, 34)),
    ...placed(blade({ length: 350, half: 98, veins: 6 }, rng), { x: 10, y: -320, turn: 68 }),
  ],
};
