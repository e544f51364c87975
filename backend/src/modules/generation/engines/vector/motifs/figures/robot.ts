import { body, circle, closed, cut, dots, glint, open, paired, polygon, ribbon, shadow, solid, stroke } from '../geometry/kit.js';
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
