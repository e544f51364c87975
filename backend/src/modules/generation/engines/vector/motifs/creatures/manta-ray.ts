import {
  body,
  brush,
  circle,
  closed,
  cut,
  dots,
  glint,
  knots,
  open,
  paired,
  placed,
  profile,
  ribbon,
  solid,
  symmetric,
} from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

const DISC = '0,-210 46,-216 70,-190! 130,-190 220,-170 330,-100 420,-10 496,120! 410,90 320,110 230,170 150,220 80,240 40,230 0,250';

const back = (): readonly Shape[] => [
  body(ribbon('0,200 -10,300 20,390 -10,496', profile('0:20 0.3:9 1:2')).outline(), 'dark', { colour: 'navy', line: 'internal' }),
  ...paired(
    body(closed('56,-190! 70,-260 110,-310 140,-300! 140,-250 130,-210 110,-180!'), 'dark', { colour: 'navy' }),
    cut(open('84,-220 96,-260 120,-286'), 'internal', 2),
    body(closed('30,230! 60,250 70,290 56,310! 24,290 10,250!'), 'dark', { colour: 'navy', line: 'internal' }),
  ),
  body(symmetric(DISC), 'dark', { colour: 'navy', relief: 0.8 }),
  ...paired(
    cut(open('180,-150 300,-80 400,20'), 'internal', 2.6),
    cut(open('150,160 230,120 310,80'), 'internal', 2.4),
    cut(open('120,-90 200,-30 250,40'), 'internal', 2.2),
    cut(open('70,-40 110,40 120,120'), 'internal', 2.2),
    cut(open('24,-110 40,0 30,110'), 'internal', 2.2),
    body(circle([86, -180], 17), 'black', { line: 'internal' }),
    glint(circle([81, -185], 5)),
    glint(dots(knots('170,-60 210,0 160,30 270,0 300,40 340,50 200,80 130,-130 90,160'), 9)),
    glint(closed('60,-140! 100,-120 120,-80 90,-90!')),
  ),
  brush(open('-40,-204 0,-196 40,-204'), 'internal', 1),
];

/** A manta ray from above. */
export const mantaRay: Motif = {
  name: 'manta-ray',
  pose: 'symmetric',
  words: ['manta ray', 'manta', 'stingray', 'ray'],
  anchors: { crown: [0, -290], base: [0, 400], heart: [0, -80] },
  draw: () => placed([...back(), solid(circle([0, 190], 6))], { y: -80 }),
};
