import { body, brush, closed, open, shadow } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';
import { finger, flesh } from './parts/fingers.js';

/** The hand that gives: it comes from the right, its first finger stretched. */
const giving = (): readonly Shape[] => [
  ...finger('290,20 226,44 196,92 206,146', 23), ...finger('280,-16 190,2 152,54 154,122', 26), ...finger('270,-44 164,-44 108,0 98,72', 27),
  body(closed('500,-156! 430,-132 350,-128 280,-118 226,-104! 204,-60 216,0 246,50 296,78 350,66 420,50 500,64!'), 'skin', { colour: 'tan', relief: 0.9 }),
  ...finger('262,-78 170,-96 92,-74 16,-30', 27, 'side'),
  flesh('236,-104 320,-112 320,-44 240,-50'), brush(open('226,-105 280,-118 340,-127'), 'outline', 1),
  ...finger('374,14 300,54 220,56 140,24', 29, 'side'),
  flesh('338,6 420,-10 420,44 350,60'), brush(open('352,66 390,57 424,50'), 'outline', 1),
  ...['236,-56 268,-40 310,-36', '232,-14 262,-4 296,-4', '420,-116 410,-60 420,-10', '440,-110 432,-70 438,-40'].map((line) => brush(open(line), 'internal', 2.2)),
  shadow(closed('244,44! 300,78 350,66! 320,56 280,52')),
];

/** The hand that takes: it hangs from its wrist at the left, its first finger just lifted. */
const taking = (): readonly Shape[] => [
  ...finger('-260,0 -196,20 -164,68 -170,122', 23), ...finger('-246,-34 -164,-20 -120,34 -120,104', 26), ...finger('-236,-64 -142,-60 -86,-8 -76,66', 27),
  body(closed('-500,64! -450,14 -404,-50 -346,-112 -276,-140 -214,-128! -190,-84 -200,-20 -240,40 -290,72 -350,104 -420,164 -500,226!'), 'skin', { colour: 'tan', relief: 0.9 }),
  ...finger('-248,-100 -160,-128 -82,-104 -18,-52', 27, 'side'),
  flesh('-222,-128 -300,-130 -300,-66 -226,-74'), brush(open('-214,-129 -276,-141 -330,-124'), 'outline', 1),
  ...finger('-352,10 -290,52 -214,66 -140,46', 29, 'side'),
  flesh('-320,4 -400,0 -400,60 -326,66'), brush(open('-322,86 -352,106 -392,138'), 'outline', 1),
  ...['-222,-82 -256,-68 -300,-66', '-222,-40 -250,-30 -286,-28', '-410,-36 -380,10 -380,70', '-440,0 -416,40 -412,80'].map((line) => brush(open(line), 'internal', 2.2)),
  shadow(closed('-236,38! -290,74 -340,98! -310,70 -270,50')),
];

/** Two hands reaching for each other, after the ceiling of the Sistine Chapel. */
export const reachingHands: Motif = {
  name: 'reaching-hands',
  pose: 'wide',
  words: ['reaching hands', 'creation of adam', 'michelangelo hands', 'hands reaching', 'hands of god and adam', 'hand of god', 'almost touching hands', 'two hands reaching', 'hands almost touching', 'sistine chapel', 'michelangelo'],
  anchors: { crown: [0, -160], centre: [-10, -40], base: [0, 180] },
  draw: () => [...taking(), ...giving()],
};
