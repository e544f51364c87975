import { body, brush, closed, cut, open, placed, profile, ribbon, shadow, solid, stroke, symmetric, whip } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

const CROSSBONE: readonly Shape[] = [
  body(closed('-130,-14! 130,-14! 150,-40 176,-26 164,0! 176,26 150,40 130,14! -130,14! -150,40 -176,26 -164,0! -176,-26 -150,-40'), 'skin', { colour: 'bone', line: 'internal', relief: 0.6 }),
];

/** The skull on the front of the hat. */
const BADGE: readonly Shape[] = [
  ...placed(CROSSBONE, { turn: 26, y: 40 }), ...placed(CROSSBONE, { turn: -26, y: 40 }),
  body(symmetric('0,-104 70,-90 98,-30 88,30 50,54! 44,96! 0,104'), 'skin', { colour: 'bone', relief: 0.8 }),
  ...[-40, 40].map((x) => solid(closed([[x - 26, -8], [x, -26], [x + 26, -8], [x + 18, 20], [x - 16, 20]]))), solid(closed('0,26! 12,48 -12,48')),
  ...[-20, 0, 20].map((x) => stroke(open([[x, 68], [x, 100]]), 'internal')),
];

/** A pirate captain's cocked hat with skull and plume. */
export const tricorne: Motif = {
  name: 'pirate-hat', pose: 'wide', words: ['pirate hat', 'tricorne', 'tricorn', 'tricorn hat', 'tricorne hat', 'three cornered hat', 'buccaneer hat', 'cocked hat'],
  anchors: { crown: [0, -330], base: [0, 320], centre: [0, 40] },
  draw: () => placed([
    body(closed('-230,0! -220,-180 -140,-290 0,-316 140,-290 220,-180 230,0!'), 'dark', { colour: 'black', relief: 0.8 }), cut(open('-180,-160 -110,-260 -20,-290'), 'internal', 2),
    body(ribbon('190,60 300,-80 330,-230 270,-350 160,-400', profile('0:30 0.4:74 0.8:60 1:8')).outline(), 'skin', { colour: 'red', relief: 0.7 }), brush(open('196,50 300,-80 326,-230 270,-340 180,-394'), 'outline', 1.6),
    ...[[-20, 260], [-90, 290], [-160, 312], [-230, 316], [-290, 290]].flatMap(([y = 0, x = 0],
      i) => [brush(open([[x, y], [x + 40, y - 26], [x + 64 - i * 4, y - 14]]), 'internal', 1.6), brush(open([[x, y], [x - 34, y - 40], [x - 60 + i * 4, y - 40]]), 'internal', 1.6)]),
    body(closed('-490,-30! -440,-120 -360,-150 -250,-130 -120,-170 0,-186 120,-170 250,-130 360,-150 440,-120 490,-30! 470,80 380,210 200,300 0,320 -200,300 -380,210 -470,80'), 'dark', { colour: 'black', relief: 0.6 }),
    cut(open('-456,-20 -420,-86 -350,-114 -250,-96 -120,-134 0,-150 120,-134 250,-96 350,-114 420,-86 456,-20'), 'outline', 1.6),
    body(ribbon('-484,-20 -430,130 -320,230 -160,290 0,304 160,290 320,230 430,130 484,-20', () => 19).outline(), 'skin', { colour: 'gold', relief: 0.8 }),
    ...Array.from({ length: 17 }, (_, i) => -400 + i * 50).map((x) => brush(open([[x - 6, 306 - (x / 21) ** 2 * 0.56], [x + 6, 276 - (x / 21) ** 2 * 0.56]]), 'detail', 1.2)),
    ...placed(BADGE, { y: 60, scale: 1.16 }), whip('460,60 370,200 200,284', '360,30 290,120 170,210', { count: 11, reach: 0.6, longest: 'middle' }), shadow(closed('-420,60! -360,180 -240,250! -300,160 -360,60')),
  ], { y: 30, scale: 0.98 }),
};
