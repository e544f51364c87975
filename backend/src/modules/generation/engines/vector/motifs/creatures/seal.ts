import { body, brush, circle, closed, cut, fill, glint, knots, open, shadow, solid } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

const coat = { colour: 'grey' } as const;
const SPOTS = '60,-30 120,10 180,-60 -20,40 40,70 110,100 -100,80 -40,130 30,160 -180,110 -130,160 180,60 200,-10 -250,130 90,190 -200,190';

const flippers = (): readonly Shape[] => [
  body(closed('-350,60! -400,0 -470,-70 -498,-50 -480,10 -440,70! -490,90 -494,140 -450,160 -390,150 -340,130!'), 'dark', { ...coat, relief: 0.6 }),
  ...['-370,60 -420,10 -464,-40', '-366,90 -400,70 -440,40', '-366,110 -420,112 -462,122'].map((line) => cut(open(line), 'internal', 2.2)),
  body(closed('320,120! 370,190 400,260 390,290! 320,276 260,220!'), 'dark', { ...coat, relief: 0.5 }),
];

const trunk = (): readonly Shape[] => [
  body(closed('196,-240 226,-330 300,-372 384,-352 430,-300 462,-262 468,-220! 450,-180 400,-164 372,-140 376,-60 370,60 330,180 250,250 100,284 -80,284 -240,250 -340,190 -390,130 -390,80! -330,60 -220,40 -100,0 20,-60 110,-130 170,-190'), 'skin', { ...coat, relief: 1 }),
  fill(closed('450,-180! 400,-164 372,-140 376,-60 370,60 330,180 250,250 100,284 -80,284 -240,250! -80,250 80,236 200,190 280,100 310,-20 320,-110 350,-160 400,-190'), 'skin', { colour: 'white', line: 'none', relief: 0.5 }),
  brush(open('330,-150 310,-60 300,40 250,130 170,196'), 'internal', 2),
  ...knots(SPOTS).map(([x, y], i) => solid(circle([x, y], [14, 9, 11, 8][i % 4] ?? 9))),
  shadow(closed('-360,170! -240,236 -80,264 100,262 230,226! 250,250 100,282 -80,282 -240,248')),
  ...['340,-40 350,0 346,40', '300,140 290,170 268,196', '240,-140 220,-100 226,-60'].map((line) => brush(open(line), 'internal', 2.2)),
];

const near = (): readonly Shape[] => [
  body(closed('190,90! 130,140 80,210 20,262 0,300 20,322! 50,316 70,330! 100,310 124,322! 150,290 196,236 250,180 260,130 234,90'), 'dark', { ...coat, relief: 0.8 }),
  ...['200,120 150,180 90,250 40,296', '230,140 180,200 130,260 90,300', '246,160 200,220 150,280'].map((line) => cut(open(line), 'internal', 2.2)),
];

const head = (): readonly Shape[] => [
  solid(circle([356, -270], 36)), glint(circle([342, -284], 13)), glint(circle([370, -256], 6)), brush(open('304,-268 330,-318 380,-318 404,-288'), 'internal', 2.4),
  fill(closed('400,-272! 440,-290 474,-262 478,-222 446,-190 408,-198 390,-232'), 'skin', { colour: 'white', line: 'internal', relief: 0.6 }),
  solid(closed('440,-288! 476,-284 488,-256 474,-238! 452,-250')), brush(open('470,-238 456,-214 426,-210 404,-224'), 'internal', 2.2),
  ...['420,-236 424,-226', '436,-232 440,-222', '428,-250 432,-242'].map((line) => brush(open(line), 'internal', 2.4)),
  ...['430,-226 470,-170 490,-130', '420,-220 440,-160 446,-110', '412,-214 410,-160 400,-110'].map((line) => brush(open(line), 'detail', 1.5)),
  ...['250,-280 240,-250 250,-220', '280,-340 300,-350 324,-350', '290,-200 310,-180 336,-176'].map((line) => brush(open(line), 'internal', 2)),
];

/** A harbour seal with its head and tail up. */
export const seal: Motif = {
  name: 'seal',
  pose: 'wide',
  words: ['seal', 'baby seal', 'sea lion', 'walrus'],
  anchors: { crown: [310, -370], mouth: [466, -210], eye: [356, -270], base: [0, 310], heart: [120, 60] },
  draw: () => [...flippers(), ...trunk(), ...near(), ...head()],
};
