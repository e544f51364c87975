import { body, brush, closed, open, shadow, whip } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';
import { finger, flesh } from './parts/fingers.js';

/** The hand that gives: it comes from the right, its first finger straight. */
const giving = (): readonly Shape[] => [
  ...finger('200,20 160,70 150,120 160,166', 30), ...finger('180,0 120,44 98,94 102,146', 33), ...finger('160,-20 90,10 54,54 52,110', 35),
  body(closed('500,-130! 400,-116 330,-110 260,-112 190,-100 140,-76 130,-30 160,30 210,70 280,76 340,56 400,60 500,84!'), 'skin', { colour: 'tan', relief: 0.9 }),
  ...finger('200,-62 120,-74 60,-66 4,-40', 37, 'side'),
  flesh('160,-96 240,-104 250,-20 180,-24'), brush(open('150,-94 200,-104 260,-112'), 'outline', 1),
  ...finger('300,40 230,76 160,72 96,34', 38),
  flesh('264,10 330,30 330,64 276,84'), brush(open('262,86 310,74 350,56'), 'outline', 1),
  ...['196,-52 230,-40 280,-40', '190,-8 240,4 290,0', '330,-108 322,-60 334,-20', '360,56 352,20 362,-10', '400,-80 450,-84 496,-92'].map((line) => brush(open(line), 'internal', 2.2)),
  whip('500,84 400,60 340,56 280,76', '500,20 400,14 340,10 290,30', { count: 10, reach: 0.75, valley: 0.4, longest: 'alike' }),
];

/** The hand that takes: it hangs from its wrist at the left, its first finger just lifted. */
const taking = (): readonly Shape[] => [
  ...finger('-210,10 -150,40 -124,90 -130,140', 30), ...finger('-200,-10 -134,14 -98,62 -98,120', 33), ...finger('-190,-40 -112,-22 -66,26 -58,88', 35),
  body(closed('-500,60! -430,10 -380,-40 -330,-96 -270,-124 -210,-116 -160,-90 -150,-40 -176,10 -220,50 -280,70 -330,84 -390,130 -440,180 -500,226!'), 'skin', { colour: 'tan', relief: 0.9 }),
  ...finger('-226,-76 -150,-100 -86,-84 -30,-36', 36, 'side'),
  flesh('-260,-112 -180,-110 -186,-40 -260,-40'), brush(open('-300,-114 -250,-122 -196,-112'), 'outline', 1),
  ...finger('-318,40 -256,66 -200,62 -140,30', 37),
  flesh('-350,20 -284,16 -290,66 -340,84'), brush(open('-340,90 -306,76 -276,82'), 'outline', 1),
  ...['-226,-64 -260,-46 -300,-40', '-222,-20 -260,-4 -300,0', '-330,-88 -330,-40 -350,0', '-430,20 -400,60 -390,110', '-470,60 -440,90 -420,130'].map((line) => brush(open(line), 'internal', 2.2)),
  whip('-500,226 -440,180 -390,130 -330,84', '-500,150 -440,110 -400,70 -350,40', { count: 10, reach: 0.75, valley: 0.4, longest: 'alike' }),
];

/** Two hands reaching for each other, after the ceiling of the Sistine Chapel. */
export const reachingHands: Motif = {
  name: 'reaching-hands',
  pose: 'wide',
  words: ['reaching hands', 'creation of adam', 'michelangelo hands', 'hands reaching', 'hands of god and adam', 'hand of god', 'almost touching hands', 'two hands reaching', 'hands almost touching', 'sistine chapel', 'michelangelo'],
  anchors: { crown: [0, -160], centre: [-10, -40], base: [0, 180] },
  draw: () => [...taking(), ...giving(), shadow(closed('-176,10! -220,50 -280,70! -220,66 -170,40'))],
};
