import { body, brush, circle, closed, cut, fill, glint, open, profile, ribbon, shadow, solid } from '../geometry/kit.js';
import type { Motif, Rng, Shape } from '../motif.js';
import { saddle } from './parts/saddle.js';

const coat = { colour: 'brown' } as const;
const BODY = '474,-88 430,-128 362,-158 316,-190! 280,-240 214,-262 146,-240 96,-174 44,-112 -60,-96 -210,-100 -330,-86 -412,-40 -446,40 -436,110 -404,160 -430,200! -424,226 -440,248! -432,266! -334,268 -310,254 -324,236! '
  + '-328,206 -284,160 -210,132 -60,146 60,156 120,178! 132,222 116,246! 124,268 228,268 248,254 232,234! 224,190 252,130 304,84 340,36 340,-16! 366,-34 430,-24 472,-50';
const FAR_LEGS = ['-340,110! -330,180 -316,224! -306,250 -200,250 -190,238 -220,222! -244,180 -220,120!', '210,110! 232,180 250,226! 260,250 340,250 350,238 326,220! 312,180 318,80!'];

const trunk = (rng: Rng): readonly Shape[] => [
  ...FAR_LEGS.map((leg) => body(closed(leg), 'dark', coat)),
  body(ribbon('-412,0 -464,-40 -490,-120 -486,-220', profile('0:44 0.4:24 1:5')).outline(), 'dark', { ...coat, relief: 0.9 }), cut(open('-440,-30 -470,-80 -478,-150'), 'internal', 2.2),
  body(closed(BODY), 'skin', { colour: 'tan', relief: 0.9 }),
  saddle('-440,60 -442,30 -408,-40 -330,-82 -210,-96 -60,-92 44,-108 100,-176', '190,-20 110,20 0,30 -110,24 -220,20 -310,40 -390,90', { count: 13, depth: 30, rng }),
  saddle('116,172 60,152 -60,142 -200,128', '-190,80 -60,96 60,106 110,110', { count: 9, depth: -22 }),
  ...[
    '-350,70 -310,110 -320,160', '230,40 190,90 190,150', '300,20 280,60 240,90', '-404,170 -410,210 -404,240',
    '170,180 176,214 170,240', '-396,236 -390,252 -392,264',
    '-360,240 -354,254 -356,266', '160,240 166,254 164,266', '196,240 202,254 200,266',
  ].map((line) => brush(open(line), 'internal', 2)),
  body(closed('92,-170! 170,-116 280,-50 330,-10! 316,34 210,-14 112,-80 62,-124!'), 'skin', { colour: 'red', relief: 0.7 }),
  body(circle([268, 26], 30), 'skin', { colour: 'gold', line: 'internal' }), solid(circle([268, 26], 9)),
];

const head = (): readonly Shape[] => [
  fill(closed('314,-186! 280,-236 214,-258 150,-236! 170,-170 240,-120 300,-110 360,-130 420,-124! 366,-152'), 'dark', { ...coat, line: 'none', relief: 0.5 }),
  solid(closed('440,-128! 474,-122 496,-100 486,-76 458,-80 444,-102')), glint(circle([464, -110], 6)), brush(open('474,-68 424,-56 366,-64'), 'internal', 2.4), shadow(closed('472,-50! 430,-24 366,-34 342,-16! 380,-56 430,-50')),
  fill(circle([322, -148], 24), 'skin', { line: 'none', colour: 'tan', relief: 0 }),
  solid(circle([324, -146], 17)), glint(circle([318, -152], 6)), fill(circle([312, -186], 9), 'skin', { line: 'none', colour: 'tan', relief: 0 }),
  ...['390,-90 380,-76 386,-62', '410,-96 404,-84 408,-74'].map((line) => brush(open(line), 'internal', 1.8)),
  body(closed('190,-240! 256,-226 292,-160 290,-70 256,2 200,24 150,-14 136,-100 150,-190'), 'dark', { ...coat, relief: 0.9 }),
  cut(open('186,-196 172,-110 190,-30'), 'internal', 2.6), cut(open('230,-186 236,-110 222,-36'), 'internal', 2.4), cut(open('266,-130 264,-80 246,-36'), 'internal', 2.2),
];

/** A sausage dog, all of it: long back, short legs, velvet ears. */
export const dachshund: Motif = {
  name: 'dachshund',
  pose: 'wide',
  words: ['dachshund', 'sausage dog', 'wiener dog', 'weiner dog', 'doxie', 'dackel', 'teckel'],
  anchors: { crown: [226, -262], mouth: [440, -50], base: [0, 256], heart: [120, 0] },
  draw: (rng) => [...trunk(rng), ...head()],
};
