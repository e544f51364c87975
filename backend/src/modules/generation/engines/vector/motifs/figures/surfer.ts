import { greatWave } from '../scenery/great-wave.js';
import { body, brush, circle, closed, cut, fill, marksOf, open, placed, profile, ribbon, shadow, type Curve } from '../geometry/kit.js';
import type { ColourName, Motif, Shape } from '../motif.js';
import { profileFace } from './parts/profile-face.js';

const marks = marksOf(2.2);
const limb = (spine: Curve, halves: string, colour: ColourName = 'tan'): Shape => body(ribbon(spine, profile(halves)).outline(), 'skin', { colour, relief: 0.8 });
const part = (d: string, colour: ColourName): Shape => body(closed(d), 'skin', { colour, relief: 0.8 });

/** Hair that the wind blows back. */
const head = (): readonly Shape[] => [
  ...profileFace(),
  body(closed('90,-272! 108,-336 50,-376 -30,-380 -100,-350 -190,-340! -150,-312 -200,-286! -150,-272 -180,-232! -120,-230 -110,-190! -60,-170! -36,-190 -40,-230 -10,-262! 30,-272'), 'dark', { colour: 'gold', relief: 0.8 }),
  ...['70,-324 10,-340 -80,-320', '40,-300 -40,-300 -120,-280', '-10,-280 -60,-260 -110,-240'].map((line) => cut(open(line), 'internal', 2)),
];

const board = (): readonly Shape[] => [
  body(closed('-440,330! -360,322 -120,346 120,340 330,290 452,214! 420,290 320,362 140,406 -100,404 -320,372'), 'skin', { colour: 'gold', relief: 0.7 }),
  body(closed('-140,346! -60,348! -50,406! -136,402!'), 'dark', { colour: 'red', line: 'internal' }), body(closed('150,336! 210,326! 234,386! 170,402!'), 'dark', { colour: 'red', line: 'internal' }),
  brush(open('-400,340 -120,372 140,368 400,270'), 'internal', 2), part('-340,370! -300,376! -330,440 -370,452! -366,410', 'red'),
];

/** Someone on a surfboard, knees bent, arms out. */
const rider = (): readonly Shape[] => [
  limb('-40,-110 -140,-150 -240,-210 -310,-260', '0:38 0.5:28 0.8:20 1:16'), part('-296,-278! -340,-300 -380,-296 -386,-280 -350,-270 -372,-254 -346,-244 -300,-244!', 'tan'),
  limb('-10,110 -120,150 -170,180', '0:58 0.7:46 1:40'), limb('-168,176 -150,260 -190,330', '0:40 0.5:36 1:24'), part('-216,318! -166,318! -150,340 -110,350 -112,366! -216,360!', 'tan'),
  limb('10,100 110,130 190,160', '0:66 0.7:52 1:42'), limb('188,154 170,240 150,316', '0:42 0.5:38 1:26'), fill(circle([184, 160], 38), 'skin', { colour: 'tan', line: 'none' }), part('124,304! 176,302! 196,320 244,318 250,332! 128,352!', 'tan'),
  body(closed('-70,40! 40,50 100,84 190,116! 196,204! 100,196 20,180 -60,150! -84,90'), 'dark', { colour: 'blue', relief: 0.8 }), ...['40,80 60,130 50,180', '-20,70 -10,120 -20,160'].map((line) => cut(open(line), 'internal', 2.2)), 
  part('-60,-150! 0,-176 70,-160 96,-110 76,-30 44,60! -74,56! -84,-20 -86,-100', 'tan'), shadow(closed('-60,-150! -86,-100 -84,-20 -74,54! -44,56 -54,-20 -54,-100')), ...marks(['60,-100 30,-70 -6,-76', '30,-20 36,10 26,40', '-4,-20 0,10 -6,40'], 2),
  ...placed(head(), { x: 46, y: -58, turn: 8, scale: 0.78 }),
  limb('10,-120 120,-90 230,-110 330,-150', '0:44 0.5:31 0.8:22 1:17'), part('316,-170! 360,-190 400,-186 404,-170 372,-162 394,-148 368,-134 322,-132!', 'tan'), ...marks(['100,-84 150,-86 190,-96', '0,-150 40,-130 36,-90'], 1.8), ...marks(['60,140 120,160 160,170', '164,220 160,260 152,290', '-150,230 -160,270 -172,300'], 1.8),
];

const spray = (): readonly Shape[] => [
  part('-500,470! -470,410 -420,400 -390,430 -350,390 -300,404 -280,440 -230,410 -180,420 -150,450 -100,424 -40,432 -10,460 60,430 120,436 150,460 220,426 280,426 330,450 390,410! 420,440 440,480!', 'blue'),
  ...marks(['-440,440 -380,452 -320,440', '-200,452 -120,466 -40,458', '90,460 180,466 260,448'], 2),
];

/** The smooth face of the water that the rider stands out from. */
const gleam = (): Shape => fill(closed('-460,380! -400,60 -380,-200 -260,-340 -60,-400 120,-420 300,-300 470,-240 540,60 520,400!'), 'skin', { colour: 'white', line: 'none', relief: 0 });

/** What `surfer` is together with a wave, not listed on its own. */
const inTheWave: Motif = {
  name: 'surfer-on-a-wave', pose: 'figure', words: ['surfer on a wave'], anchors: { centre: [0, 0], crown: [0, -460], base: [0, 490] },
  draw: (rng) => placed([...greatWave.draw(rng), ...placed([gleam(), ...board(), ...rider(), ...spray()], { x: 96, y: 150, scale: 0.76, turn: -4 })], { scale: 0.96, y: -16 }),
};

export const surfer: Motif = {
  name: 'surfer', pose: 'figure',
  words: ['surfer', 'surfer girl', 'surfer boy', 'man surfing', 'person surfing', 'surfer dude', 'woman surfing', 'someone surfing', 'surf rider', 'guy surfing', 'girl surfing'],
  anchors: { centre: [0, 0], crown: [46, -390], base: [0, 438], heart: [0, -60] },
  together: { wave: inTheWave, waves: inTheWave },
  draw: () => placed([...board(), ...rider(), ...spray()], { y: -40 }),
};
