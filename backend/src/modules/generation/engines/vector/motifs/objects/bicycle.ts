import type { Motif, Shape } from '../motif.js';
import { body, circle, closed, open, polar, polyline, profile, radians, ribbon, solid, stroke, type Knot } from '../geometry/kit.js';

function wheel(centre: Knot): readonly Shape[] {
  return [
    body(circle(centre, 205), 'black', { colour: 'black' }),
    body(circle(centre, 182), 'skin', { line: 'internal', colour: 'white', relief: 0 }),
    stroke(circle(centre, 168), 'detail'),
    ...Array.from({ length: 20 }, (_, i) =>
      stroke(polyline([polar(centre, radians(i * 18), 20), polar(centre, radians(i * 18 + (i % 2 ? 16 : -16)), 168)]), 'detail'),
    ),
    body(circle(centre, 22), 'skin', { colour: 'grey' }),
    solid(circle(centre, 8)),
  ];
}

const tube = (course: string, half = 12): Shape =>
  body(ribbon(course, profile(`0:${half} 1:${half}`)).outline(), 'skin', { colour: 'red' });

const FRAME: readonly Shape[] = [
  tube('-280,130 -160,130 -40,140', 8),
  tube('-280,130 -200,0 -112,-110', 8),
  tube('-30,140 90,0 200,-130'),
  tube('-40,140 -80,0 -126,-170'),
  tube('-112,-110 40,-124 190,-138'),
  tube('280,130 240,0 206,-100 180,-200'),
];

const FITTINGS: readonly Shape[] = [
  tube('180,-200 190,-250 240,-276 320,-262', 10),
  body(closed('300,-276! 372,-268! 384,-252 372,-238! 300,-246!'), 'black', { line: 'internal', colour: 'black' }),
  body(closed('-220,-196! -120,-206 -60,-196 -40,-176! -100,-160 -160,-150 -220,-160!'), 'dark', { colour: 'brown' }),
  body(circle([-40, 140], 62), 'skin', { colour: 'grey' }),
  ...Array.from({ length: 18 }, (_, i) =>
    stroke(polyline([polar([-40, 140], radians(i * 20), 58), polar([-40, 140], radians(i * 20), 70)]), 'internal'),
  ),
  stroke(open('-40,76 -160,96 -280,106'), 'internal'),
  stroke(open('-40,204 -160,176 -280,154'), 'internal'),
  body(circle([-40, 140], 22), 'skin', { colour: 'grey' }),
  tube('-40,140 -10,190 20,240', 9),
  body(closed('-14,236! 56,236! 56,256! -14,256!'), 'black', { line: 'internal', colour: 'black' }),
  stroke(open('210,-204 300,-180 330,-110'), 'internal'),
];

const BASKET: readonly Shape[] = [
  body(closed('220,-244! 400,-244! 380,-120! 240,-120!'), 'skin', { colour: 'tan' }),
  ...[-216, -186, -156].map((y) => stroke(polyline(`226,${y} 394,${y}`), 'internal')),
  ...[250, 280, 310, 340, 370].map((x) => stroke(polyline(`${x},-240 ${310 + (x - 310) * 0.86},-124`), 'internal')),
];

export const bicycle: Motif = {
  name: 'bicycle',
  pose: 'wide',
  words: ['bicycle', 'bike', 'cycling', 'push bike', 'vintage bicycle'],
  anchors: { centre: [0, 0], base: [0, 335] },
  draw: (rng) => [...wheel([-280, 130]), ...wheel([280, 130]), ...FRAME, ...FITTINGS, ...(rng.next() < 0.5 ? BASKET : [])],
};
