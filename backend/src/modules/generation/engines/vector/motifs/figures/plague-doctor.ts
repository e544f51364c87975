import {
  body,
  brush,
  circle,
  closed,
  cut,
  dots,
  ellipse,
  fill,
  flames,
  glint,
  open,
  paired,
  solid,
  symmetric,
  walk,
} from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

const hat = (): readonly Shape[] => [
  body(closed('-210,-300! -180,-400 -150,-470 -60,-496 60,-496 150,-470 180,-400 210,-300! 100,-270 -100,-270'), 'dark', {
    colour: 'black',
    relief: 0.9,
  }),
  cut(open('-150,-330 -140,-400 -110,-456'), 'internal', 2.6),
  cut(open('80,-320 90,-400 80,-466'), 'internal', 2.4),
  body(closed('-206,-330! -100,-290 0,-282 100,-290 206,-330! 214,-280 100,-240 0,-232 -100,-240 -214,-280!'), 'skin', {
    colour: 'brown',
    line: 'internal',
  }),
  body(closed('-440,-250! -330,-300 -200,-286 0,-252 200,-286 330,-300 440,-250! 360,-200 200,-180 0,-170 -200,-180 -360,-200!'), 'dark', {
    colour: 'black',
    relief: 0.6,
  }),
  cut(open('-370,-240 -220,-236 -40,-214'), 'internal', 2.2),
  cut(open('60,-212 220,-230 340,-246'), 'internal', 2),
];

const hood = (): readonly Shape[] => [
  body(
    symmetric([
      [0, -200],
      [180, -190],
      [250, -100],
      [290, 40],
      [320, 180, true],
      ...flames('320,180 420,300 350,300 440,420 360,410 380,490 290,450 230,500 170,450 110,496 50,450 0,490', 0.12),
    ]),
    'dark',
    { colour: 'black', relief: 0.6 },
  ),
  ...paired(
    cut(open('240,-40 270,80 260,180'), 'internal', 2.4),
    cut(open('330,250 350,330 320,390'), 'internal', 2.4),
    cut(open('210,260 230,350 200,420'), 'internal', 2.4),
    cut(open('90,390 100,430 80,460'), 'internal', 2.2),
  ),
];

const BEAK = '-60,0! -96,60 -70,150 -20,260 60,370 130,440! 130,330 120,220 110,110 96,40 60,0';

const mask = (): readonly Shape[] => [
  body(symmetric('0,-180 120,-176 190,-120 204,-20 170,90 110,170 0,200'), 'skin', { colour: 'tan', relief: 0.7 }),
  { d: dots(walk('-180,-110 -120,-150 0,-160 120,-150 180,-110', 11), 7), line: 'none', tone: 'black', relief: 0 },
  ...paired(
    body(circle([104, -50], 66), 'dark', { colour: 'brown' }),
    body(circle([104, -50], 50), 'skin', { colour: 'gold', line: 'internal' }),
    fill(circle([104, -50], 40), 'black', { line: 'none' }),
    solid(
      dots(
        [0, 1, 2, 3, 4, 5, 6, 7].map((i) => [104 + Math.cos(i * 0.785) * 58, -50 + Math.sin(i * 0.785) * 58] as const),
        4,
      ),
    ),
    brush(open('180,40 160,90 120,130'), 'internal', 2.4),
  ),
  ...[-104, 104].flatMap((x) => [
    glint(ellipse([x - 14, -66], 12, 7, -40)),
    cut(
      open([
        [x - 4, -24],
        [x + 14, -28],
        [x + 26, -42],
      ]),
      'internal',
      1.6,
    ),
  ]),
  body(closed(BEAK), 'skin', { colour: 'tan', relief: 1 }),
  fill(closed('110,110! 120,220 130,330 130,440! 100,410 80,380! 110,330 112,230!'), 'dark', { line: 'none', colour: 'brown' }),
  brush(open('-40,30 -50,100 0,220 70,340'), 'internal', 2.6),
  brush(open('60,20 80,120 90,220'), 'internal', 2.4),
  solid(dots(walk('10,20 20,110 50,220 100,350', 9), 7)),
  ...['-30,110 -4,116 20,112', '-6,180 20,190 46,184', '26,260 50,268 72,262'].map((line) => brush(open(line), 'internal', 1.8)),
  solid(ellipse([-34, 170], 9, 18, -24)),
];

/** A plague doctor: beaked leather mask under a broad hat. */
export const plagueDoctor: Motif = {
  name: 'plague-doctor',
  pose: 'bust',
  words: ['plague doctor', 'plague mask', 'black death'],
  anchors: { crown: [0, -490], eye: [104, -50], base: [0, 480] },
  draw: () => [...hood(), ...mask(), ...hat()],
};
