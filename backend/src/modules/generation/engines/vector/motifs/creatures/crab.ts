import { body, brush, circle, closed, cut, dots, fill, glint, open, paired, placed, profile, ribbon, solid, symmetric } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

/** Walking legs from the shell: bent at the knee, drawn out to a claw. */
const LEGS: readonly string[] = [
  '210,70 330,0 430,40 470,130 490,240', '190,120 320,90 410,170 430,270 426,370', '160,170 280,180 350,270 350,360 324,450', '120,200 210,250 254,340 236,420 196,486',
];

const leg = (spine: string): Shape => body(ribbon(spine, profile('0:40 0.3:33 0.48:27 0.54:32 0.8:20 1:3')).outline(0, 0.99), 'skin', { colour: 'red', relief: 0.9 });
const SHELL = '0,-130 90,-140 170,-130! 190,-100 230,-96! 236,-64 270,-50! 266,-20 296,4! 250,70 190,150 110,210 0,226';

const claw = (): readonly Shape[] => [
  body(closed('170,-90! 250,-120 310,-170! 330,-150 340,-120! 280,-70 210,-40!'), 'dark', { colour: 'red', relief: 0.8 }),
  body(closed('300,-180! 350,-210 394,-200! 400,-170 376,-130 330,-120!'), 'skin', { colour: 'red', relief: 0.8 }),
  body(closed('330,-190! 290,-260 280,-350 320,-440 400,-496! 376,-430 370,-370! 400,-340 440,-320 460,-280 440,-220 390,-180!'), 'skin', {
    colour: 'red',
    relief: 1,
  }),
  body(closed('392,-340! 420,-400 470,-440! 486,-380 470,-310 440,-260! 420,-300'), 'dark', { colour: 'red', relief: 0.8 }),
  solid(closed('310,-220! 300,-300 330,-390! 326,-300 340,-230!')),
  ...['366,-290 390,-266 396,-230', '346,-340 350,-310 346,-280'].map((line) => brush(open(line), 'internal', 2.2)),
  solid(
    dots(
      [
        [372, -400],
        [364, -372],
        [440, -296],
        [456, -324],
      ],
      6,
    ),
  ),
];

const shell = (): readonly Shape[] => [
  ...paired(
    body(closed('40,-130! 50,-180 70,-186! 80,-176 74,-124!'), 'skin', { colour: 'red', line: 'internal' }),
    body(circle([66, -196], 22), 'black', { line: 'internal' }),
    glint(circle([60, -202], 7)),
    brush(open('20,-134 30,-190 10,-240'), 'internal', 1.6),
  ),
  body(symmetric(SHELL), 'skin', { colour: 'red', relief: 1 }),
  solid(symmetric('0,-60! 30,-70 60,-40 40,0 70,40 30,70 0,130!')),
  cut(open('0,-40 0,20 0,80'), 'internal', 2),
  ...paired(
    fill(closed('90,-80! 140,-90 180,-50 150,-20 110,-40!'), 'dark', { line: 'none', colour: 'crimson' }),
    fill(closed('110,20! 170,10 200,40 160,90 110,80!'), 'dark', { line: 'none', colour: 'crimson' }),
    brush(open('230,-20 200,10 210,50'), 'internal', 2.4),
    brush(open('60,110 80,150 60,180'), 'internal', 2.4),
    brush(open('30,-110 80,-112 130,-104'), 'internal', 2.2),
    solid(
      dots(
        [
          [210, -60],
          [232, -30],
          [90, 130],
          [130, 120],
        ],
        7,
      ),
    ),
  ),
];

/** A crab from above, claws raised. */
export const crab: Motif = {
  name: 'crab',
  pose: 'symmetric',
  words: ['crab', 'crustacean'],
  anchors: { crown: [0, -200], base: [0, 300], heart: [0, 80] },
  draw: () => placed([
    ...paired(...LEGS.map(leg)), ...paired(...placed(claw(), { x: -40, y: -42, scale: 1.1 })), ...placed(shell(), { scale: 1.2, y: 6 }),
  ], { y: 46, scale: 0.92 }),
};
