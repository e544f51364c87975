import { body, brush, circle, closed, cut, ellipse, fill, glint, open, solid, stroke } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

const BODY = `
    480,-150! 470,-220 410,-280 310,-310 190,-300 60,-250 -60,-170 -170,-60 -260,60 -330,180 -380,270! -330,280
    -300,250! -220,190 -100,150 40,130 170,100 290,40 400,-40 460,-110`;
const BELLY =
  '476,-160! 440,-140 380,-120 320,-120 250,-90 160,-20 60,30 -40,40 -130,90 -200,160! -100,150 40,130 170,100 290,40 400,-40 460,-110';

const tail = (): readonly Shape[] => [
  body(
    closed('-350,220! -400,220 -450,260 -490,340! -420,330 -370,340 -330,380! -290,440 -230,470 -160,480! -200,400 -250,320 -310,240!'),
    'dark',
    { colour: 'black' },
  ),
  cut(open('-340,260 -400,280 -450,316'), 'internal', 2.2),
  cut(open('-320,290 -280,370 -220,440'), 'internal', 2.2),
];

const trunk = (): readonly Shape[] => [
  body(closed('40,-230! 10,-320 -50,-410 -130,-480! -110,-380 -120,-280 -150,-80!'), 'dark', { colour: 'black' }),
  cut(open('-60,-380 -60,-280 -90,-160'), 'internal', 2.4),
  body(closed(BODY), 'dark', { colour: 'black', relief: 1 }),
  fill(closed(BELLY), 'skin', { line: 'none', colour: 'white', relief: 0.6 }),
  stroke(open('-200,160! -100,150 40,130 170,100 290,40 400,-40 460,-110 478,-160'), 'outline'),
  fill(closed('-60,40! -110,-10 -180,10 -230,80! -160,60 -110,70!'), 'skin', { line: 'none', colour: 'white', relief: 0.4 }),
  fill(ellipse([300, -214], 66, 27, -24), 'skin', { line: 'none', colour: 'white', relief: 0.4 }),
  fill(closed('-20,-170! 30,-210 100,-220 60,-180!'), 'skin', { line: 'none', colour: 'grey', relief: 0.2 }),
  cut(open('460,-230 400,-282 300,-296'), 'internal', 2.4),
  cut(open('20,-210 -80,-130 -170,-30'), 'internal', 2.2),
  brush(open('478,-164 420,-158 360,-176 330,-166'), 'internal', 1.8),
  fill(circle([376, -198], 13), 'skin', { line: 'none', colour: 'white' }),
  solid(circle([377, -197], 8)),
  glint(circle([374, -200], 3)),
  ...['300,10 240,50 170,76', '200,40 130,80 50,104'].map((line) => brush(open(line), 'internal', 2)),
  body(closed('240,-30! 290,60 290,170 230,270 170,320! 130,270 120,180 140,80 180,10!'), 'dark', { colour: 'black', relief: 0.7 }),
  cut(open('240,60 246,150 206,240'), 'internal', 2.4),
];

/** An orca leaping. */
export const orca: Motif = {
  name: 'orca',
  pose: 'figure',
  words: ['orca', 'killer whale'],
  anchors: { mouth: [470, -160], crown: [310, -310], base: [-100, 300], heart: [60, -60] },
  draw: () => [...tail(), ...trunk()],
};
