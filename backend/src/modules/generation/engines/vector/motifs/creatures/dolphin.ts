import { body, brush, circle, closed, cut, fill, glint, open, solid } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

const BODY = `
    490,60! 440,30 400,6! 390,-70 340,-150 250,-210 130,-240 0,-220 -120,-150 -220,-50 -300,70 -350,180! -320,200
    -290,180! -220,110 -110,60 20,50 150,70 260,100 350,120 420,110 480,90`;
const BELLY = '486,76! 420,70 360,50 290,40 190,20 60,6 -60,20 -160,60 -240,124! -110,60 20,50 150,70 260,100 350,120 420,110';

const shapes = (): readonly Shape[] => [
  body(
    closed('-330,150! -390,150 -450,190 -494,270! -430,260 -370,266 -330,290! -290,340 -230,370 -170,376! -200,300 -240,230 -290,160!'),
    'dark',
    { colour: 'navy' },
  ),
  cut(open('-330,190 -390,206 -444,240'), 'internal', 2.2),
  cut(open('-310,210 -270,280 -220,336'), 'internal', 2.2),
  body(closed('90,-230! 60,-300 0,-360 -80,-390! -60,-310 -70,-230 -100,-150!'), 'dark', { colour: 'navy' }),
  cut(open('0,-320 -20,-260 -40,-200'), 'internal', 2.2),
  body(closed('120,70! 90,150 30,220 -50,260! -40,190 -20,120 30,60!'), 'dark', { colour: 'navy' }),
  body(closed(BODY), 'skin', { colour: 'blue', relief: 1 }),
  fill(
    closed(
      `
        404,0! 390,-70 340,-150 250,-210 130,-240 0,-220 -120,-150 -220,-50 -300,70 -350,180! -280,110 -190,20 -80,-60
        40,-100 150,-104 240,-90 310,-60 360,-30`,
    ),
    'dark',
    { line: 'none', colour: 'navy', relief: 0.5 },
  ),
  fill(closed(BELLY), 'skin', { line: 'internal', colour: 'white', relief: 0.5 }),
  brush(open('480,76 420,60 360,36 320,8'), 'internal', 2.2),
  brush(open('404,8 396,24 402,40'), 'internal', 2),
  solid(circle([310, -16], 12)),
  glint(circle([306, -20], 4)),
  brush(open('284,-30 312,-40 336,-26'), 'internal', 2),
  brush(open('280,6 200,-10 120,-20'), 'internal', 2.2),
  cut(open('360,-90 300,-160 210,-204'), 'internal', 2.4),
  cut(open('60,-190 -60,-150 -160,-60'), 'internal', 2.4),
  solid(circle([196, -214], 6)),
  body(closed('230,30! 250,120 220,210 150,280! 120,210 130,120 160,40!'), 'dark', { colour: 'navy', relief: 0.7 }),
  cut(open('210,90 210,150 180,216'), 'internal', 2.2),
];

/** A dolphin leaping. */
export const dolphin: Motif = {
  name: 'dolphin',
  pose: 'wide',
  words: ['dolphin', 'porpoise', 'bottlenose dolphin'],
  anchors: { mouth: [480, 76], crown: [130, -240], base: [60, 260], heart: [60, -40] },
  draw: shapes,
};
