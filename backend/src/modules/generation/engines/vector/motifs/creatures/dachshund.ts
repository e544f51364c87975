import { body, brush, circle, closed, cut, fill, glint, open, profile, ribbon, shadow, solid } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

const BODY = '476,-92 430,-130 350,-166 300,-226 226,-262 140,-240 90,-170 40,-112 -80,-84 -220,-84 -340,-70 -420,-10 -440,70 -426,140 -424,196 -440,232! -430,256! -322,256! -320,226 -336,190 -300,150 -200,128 -40,136 80,150 126,176 130,220 112,236! 120,256! 226,256! 226,222 222,170 280,120 310,40 330,-20 420,-20 470,-46';

const far = (): readonly Shape[] => [
  body(closed('-350,110! -350,180 -330,230! -320,246! -236,246! -240,214 -256,170 -230,120!'), 'dark', { colour: 'brown' }),
  body(closed('200,100! 206,180 216,230! 224,246! 312,246! 306,214 292,170 300,90!'), 'dark', { colour: 'brown' }),
];

const tail = (): readonly Shape[] => [body(ribbon('-400,20 -456,-20 -484,-100 -486,-200', profile('0:40 0.5:20 1:5')).outline(), 'skin', { colour: 'brown', relief: 0.9 })];

const trunk = (): readonly Shape[] => [
  body(closed(BODY), 'skin', { colour: 'brown', relief: 0.9 }),
  shadow(closed('-400,120! -300,60 -120,70 60,80 220,60! 160,130 40,142 -60,134 -200,124 -300,146')),
  brush(open('-330,30 -300,90 -320,150'), 'internal', 2),
  brush(open('70,-60 110,10 100,90'), 'internal', 2),
  brush(open('-200,-50 -120,-46 -40,-54'), 'internal', 1.8),
  brush(open('160,176 152,204 156,236'), 'detail', 1.4),
  brush(open('-392,214 -388,234 -390,252'), 'detail', 1.2),
  brush(open('-360,214 -356,234 -358,252'), 'detail', 1.2),
  brush(open('164,226 166,242 164,252'), 'detail', 1.2),
  body(closed('92,-168! 170,-120 290,-60 316,-20! 300,20 200,-30 110,-86 66,-122!'), 'dark', { colour: 'red', relief: 0.7 }),
  body(circle([252, 10], 30), 'skin', { colour: 'gold', line: 'internal' }),
];

const head = (): readonly Shape[] => [
  fill(closed('380,-30! 440,-60 478,-74! 470,-46 420,-20'), 'skin', { line: 'none', colour: 'tan', relief: 0.3 }),
  solid(closed('440,-124! 470,-122 494,-102 484,-78 456,-80 442,-100')),
  glint(circle([462, -110], 6)),
  brush(open('470,-70 420,-58 366,-66'), 'internal', 2),
  solid(circle([338, -140], 21)),
  glint(circle([331, -147], 7)),
  brush(open('308,-170 340,-180 364,-160'), 'internal', 2),
  body(closed('196,-236! 262,-220 290,-150 280,-60 240,10 186,16 140,-40 136,-130 156,-206'), 'dark', { colour: 'brown', relief: 0.9 }),
  cut(open('190,-190 176,-110 196,-30'), 'internal', 2.4),
  cut(open('232,-180 236,-110 224,-40'), 'internal', 2.2),
];

/** A sausage dog, all of it: long back, short legs, velvet ears. */
export const dachshund: Motif = {
  name: 'dachshund',
  pose: 'wide',
  words: ['dachshund', 'sausage dog', 'wiener dog', 'weiner dog', 'doxie', 'dackel', 'teckel'],
  anchors: { crown: [226, -262], mouth: [440, -50], base: [0, 256], heart: [120, 0] },
  draw: () => [...far(), ...tail(), ...trunk(), ...head()],
};
