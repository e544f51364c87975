import { body, brush, circle, closed, cut, dots, ellipse, glint, open, paired, polygon, ribbon, shadow, solid, stroke } from '../geometry/kit.js';
import type { Motif } from '../motif.js';

/** A toy robot with a heart on its chest. */
export const robot: Motif = {
  name: 'robot',
  pose: 'symmetric',
  words: ['robot', 'robots', 'android', 'retro robot', 'tin robot', 'cyborg'],
  anchors: { crown: [0, -400], mouth: [0, -150], eye: [74, -260], base: [0, 490], heart: [0, 90], hand: [270, 190] },
  draw: () => [
    stroke(open('0,-390 0,-460'), 'outline'), body(circle([0, -470], 26), 'skin', { colour: 'red', relief: 1 }),
    ...paired(
      body(polygon('170,-300 210,-300 210,-200 170,-200'), 'dark', { colour: 'grey' }), body(polygon('40,270 140,270 140,400 40,400'), 'dark', { colour: 'grey' }), ...[300, 330, 360].map((y) => cut(open([[44, y], [136, y]]), 'internal', 1.2)),
      body(closed('20,400! 160,400! 180,440 180,490! 16,490!'), 'skin', { colour: 'teal' }), body(ribbon('190,-30 270,20 290,110 260,180', () => 28).outline(), 'dark', { colour: 'grey' }), body(closed('230,170! 290,170! 320,220 310,270! 280,230 250,230 226,270! 212,220'), 'skin', { colour: 'teal' }),
    ),
    body(closed('-190,-80! 190,-80! 200,280! -200,280!'), 'skin', { colour: 'teal', relief: 0.8 }), body(closed('-130,-30! 130,-30! 130,170! -130,170!'), 'skin', { colour: 'bone', line: 'internal' }), body(closed('0,140! -70,70 -70,20 -30,10 0,40! 30,10 70,20 70,70'), 'dark', { colour: 'red' }),
    ...[-90, -30, 30, 90].map((x, i) => body(circle([x, 226], 20), i % 2 === 0 ? 'dark' : 'skin', { colour: 'gold', line: 'internal' })), body(polygon('-60,-120 60,-120 60,-80 -60,-80'), 'dark', { colour: 'grey' }),
    body(closed('-170,-390! 170,-390! 176,-120! -176,-120!'), 'skin', { colour: 'teal', relief: 0.8 }),
    ...paired(body(circle([74, -268], 50), 'skin', { colour: 'yellow', relief: 0.6 }), solid(circle([74, -268], 24)), glint(circle([66, -276], 8))),
    body(closed('-90,-180! 90,-180! 90,-144! -90,-144!'), 'skin', { colour: 'white', line: 'internal' }), ...[-54, -18, 18, 54].map((x) => stroke(open([[x, -178], [x, -146]]), 'internal')),
    solid(dots([[-150, -366], [150, -366], [-150, -144], [150, -144], [-170, -56], [170, -56], [-174, 256], [174, 256]], 8)), shadow(closed('150,-76! 188,-76! 198,278! 140,278! 156,100')),
  ],
};

const SUIT = { colour: 'white', relief: 0.9 } as const;

/** An astronaut adrift, whole, one arm up. */
export const floatingAstronaut: Motif = {
  name: 'floating-astronaut',
  pose: 'figure',
  words: ['floating astronaut', 'astronaut floating', 'whole astronaut', 'astronaut body', 'sitting astronaut', 'spacewalk', 'space walk', 'astronaut sitting'],
  anchors: { crown: [-20, -450], mouth: [-20, -200], base: [30, 440], heart: [0, 20], hand: [300, -210] },
  draw: () => [
    body(closed('-150,-110! -210,-60 -220,120 -160,170!'), 'dark', { colour: 'grey' }), body(closed('120,-120! 180,-80 190,100 130,160!'), 'dark', { colour: 'grey' }),
    body(ribbon('90,-40 190,-60 240,-140 290,-220', (t) => 62 - 18 * t).outline(), 'skin', SUIT), body(closed('262,-200! 250,-250 280,-290 320,-290 350,-250 330,-200 300,-180!'), 'dark', { colour: 'grey' }), ...['286,-286 290,-256', '314,-286 312,-254'].map((line) => cut(open(line), 'internal', 1.6)),
    body(ribbon('-100,-30 -200,20 -270,100 -300,190', (t) => 62 - 18 * t).outline(), 'skin', SUIT), body(closed('-330,170! -272,190 -270,240 -300,280 -340,270 -360,220!'), 'dark', { colour: 'grey' }),
    body(ribbon('60,150 130,250 90,350 130,430', (t) => 82 - 24 * t).outline(), 'skin', SUIT), body(closed('70,400! 180,420! 230,450 240,490 140,496 76,470!'), 'dark', { colour: 'grey' }),
    body(ribbon('-60,150 -90,260 -170,320 -240,380', (t) => 82 - 24 * t).outline(), 'skin', SUIT), body(closed('-200,330! -300,340 -330,390 -310,440 -250,450 -190,420!'), 'dark', { colour: 'grey' }),
    body(closed('-140,-130! 0,-110 110,-130! 150,-40 150,100 110,190 0,210 -110,190 -150,100 -160,-40'), 'skin', SUIT), body(closed('-70,-30! 60,-30! 64,70! -74,70!'), 'skin', { colour: 'grey', line: 'internal' }),
    ...[-44, -4, 36].map((x, i) => body(circle([x, 0], 13), i === 1 ? 'dark' : 'skin', { colour: i === 1 ? 'red' : 'blue', line: 'internal' })), stroke(open('-56,40 46,40'), 'internal'),
    ...['200,-50 180,-80 170,-100', '240,-110 216,-136 200,-150', '-200,60 -230,40 -250,20', '-260,150 -290,130 -300,120', '100,240 60,250 40,260', '120,350 80,330 50,330', '-110,300 -130,270 -160,260', '-190,370 -210,340 -230,330', '-120,120 0,146 120,120'].map((line) => brush(open(line), 'internal', 2)),
    body(closed('-20,-470 90,-440 150,-350 140,-240 80,-150 -20,-120 -120,-150 -180,-240 -190,-350 -130,-440'), 'skin', SUIT), body(ellipse([-20, -290], 122, 104), 'black', { colour: 'navy', relief: 0.4 }), glint(closed('-110,-310! -90,-360 -40,-380! -70,-346 -86,-300')), solid(circle([160, -300], 22)),
    ...[[40, -270], [10, -330], [-40, -250], [60, -320], [-70, -270]].map(([x = 0, y = 0]) => glint(circle([x, y], 6))), stroke(open('-160,60 -300,20 -400,60 -440,-40 -390,-120 -450,-220'), 'outline'),
  ],
};
