import type { Motif, Shape } from '../motif.js';
import { body, brush, circle, closed, cut, ellipse, fill, leaf, open, placed, polygon, polyline, shadow, solid, stroke } from '../geometry/kit.js';
import { volute } from './parts/filigree.js';

const GRIP: readonly Shape[] = [
  body(closed('150,40! 176,-70 236,-96! 266,-44 274,26 296,110 346,190 402,262! 420,310 390,356 322,374 250,352! 238,290 218,206 184,130'), 'skin', {
    colour: 'brown',
    relief: 0.7,
  }),
  shadow(closed('258,-20! 266,40 288,122 338,202 392,270! 404,308 378,342 322,358! 350,320 318,240 276,140 248,40')),
  ...['196,60 222,150 252,260', '214,40 244,140 288,260', '230,30 264,130 320,240'].map((line) => brush(open(line), 'detail', 1.5)),
  body(circle([254, 172], 20), 'skin', { line: 'internal', colour: 'gold', relief: 1 }),
  stroke(polyline('242,164 266,180'), 'internal'),
];

const BARREL: readonly Shape[] = [
  body(closed('-474,-192! -452,-224 -420,-226! -404,-192!'), 'skin', { colour: 'grey' }),
  body(polygon('-484,-194 -60,-194 -60,-112 -484,-112'), 'skin', { colour: 'grey', relief: 0.9 }),
  shadow(polygon('-474,-142 -66,-142 -66,-120 -474,-120')),
  body(closed('-408,-112! -60,-112! -60,-72! -400,-72! -420,-92'), 'skin', { colour: 'grey', relief: 0.9 }),
  solid(polygon('-388,-90 -70,-90 -70,-80 -388,-80')),
  body(polygon('-490,-200 -462,-200 -462,-106 -490,-106'), 'skin', { colour: 'grey', relief: 0.9 }),
  brush(open('-440,-176 -300,-178 -120,-176'), 'internal', 1.6),
  volute([-250, -152], 22, { from: 0, wind: 470 }), volute([-200, -152], 22, { from: 180, wind: -470 }),
];

const FRAME: readonly Shape[] = [
  body(closed('64,50! 60,120 96,158 146,152 182,108 186,50! 162,46! 158,100 136,128 104,130 86,108 90,50!'), 'skin', { colour: 'grey' }),
  body(closed('112,44! 130,44! 120,84 134,116! 112,100 104,70'), 'dark', { line: 'internal', colour: 'grey' }),
  body(closed('178,-176! 204,-250 256,-288 296,-278! 300,-250 268,-232 246,-180 236,-100! 190,-90!'), 'skin', { colour: 'grey' }),
  brush(open('214,-190 228,-236 262,-262'), 'internal', 1.6),
  body(closed('-76,-206! 176,-206! 224,-176 244,-100 226,-10 196,50! 130,66 40,60 -40,44! -84,10 -90,-72! -76,-112'), 'skin', { colour: 'grey', relief: 0.4 }),
  shadow(closed('40,50! 130,54 188,40 214,-16 230,-96! 206,-20 160,24 60,34 -30,28')),
  body(closed('-40,-176! 122,-176! 140,-150 140,-14 122,12! -40,12! -58,-14 -58,-150'), 'skin', { colour: 'grey', relief: 1 }),
  ...[-134, -82, -30].map((y) => body(leaf([-54, y], [92, y], { half: 17, belly: 0.3, foot: 15, blunt: true }), 'dark', { line: 'internal', colour: 'black' })),
  ...[-108, -56].map((y) => fill(ellipse([118, y], 10, 10), 'dark', { colour: 'black' })),
  body(closed('140,-182! 186,-172 206,-90 186,0 140,18!'), 'skin', { line: 'internal', colour: 'grey', relief: 0.8 }),
  volute([174, -84], 20, { from: 90, wind: 470 }),
  body(circle([-66, 14], 10), 'skin', { line: 'internal', colour: 'grey' }), body(circle([178, 34], 12), 'skin', { line: 'internal', colour: 'grey' }),
  cut(open('-30,40 60,54 120,52'), 'detail'),
];

export const revolver: Motif = {
  name: 'revolver',
  pose: 'wide',
  words: ['revolver', 'gun', 'pistol', 'handgun', 'six shooter', 'guns', 'colt'],
  anchors: { tip: [-483, -226], smoke: [-483, -226] },
  draw: () => placed([...GRIP, ...BARREL, ...FRAME], { x: 36, y: -62, scale: 1.06 }),
};
