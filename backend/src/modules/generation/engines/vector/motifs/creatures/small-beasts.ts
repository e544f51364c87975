import { body, brush, circle, closed, dots, ellipse, fill, glint, open, paired, solid, stroke, symmetric } from '../geometry/kit.js';
import type { Motif } from '../motif.js';

const LEG = ['240,-150 350,-200 400,-280', '280,10 400,0 450,-50', '250,180 360,230 400,310'];

/** A ladybird from above. */
export const ladybug: Motif = {
  name: 'ladybug',
  pose: 'symmetric',
  words: ['ladybug', 'ladybird', 'lady bug'],
  anchors: { crown: [0, -410], base: [0, 440], heart: [0, 60] },
  draw: () => [
    ...paired(...LEG.map((leg) => brush(open(leg), 'outline', 2.2)), brush(open('60,-380 120,-450 200,-480'), 'internal', 2), solid(circle([204, -478], 14))),
    body(symmetric('0,-430 90,-416 150,-350 150,-280 0,-250'), 'black', { relief: 0.6 }),
    ...paired(fill(ellipse([86, -352], 26, 34, 20), 'skin', { line: 'none', colour: 'white', relief: 0 })),
    body(symmetric('0,-340 140,-320 220,-250 200,-190 0,-170'), 'black', { relief: 0.6 }),
    ...paired(fill(ellipse([130, -262], 44, 26, 24), 'skin', { line: 'none', colour: 'white', relief: 0 })),
    body(symmetric('0,-220 160,-200 290,-80 330,80 280,270 150,400 0,440'), 'skin', { colour: 'red', relief: 1 }),
    stroke(open('0,-210 0,430'), 'outline'),
    solid(dots([[150, -90], [-150, -90], [220, 80], [-220, 80], [110, 120], [-110, 120], [160, 270], [-160, 270]], 48)),
    solid(closed('-56,-206! 0,-150 56,-206!')),
    glint(closed('-284,50! -272,-50 -226,-138! -238,-50 -254,34!')),
    ...paired(brush(open('292,-20 300,80 270,190'), 'internal', 2)).slice(0, 1),
  ],
};
