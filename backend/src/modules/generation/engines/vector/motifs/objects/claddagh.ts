import { arc, body, brush, circle, closed, dots, glint, leaf, open, paired, placed, ribbon, shadow, solid, symmetric, whip } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

/** The hoop below, from cuff to cuff. */
const hoop = (): readonly Shape[] => {
  const band = ribbon(arc([0, 108], 350, -18, 198), () => 33);
  return [body(band.outline(), 'skin', { colour: 'gold', relief: 1 }), brush(band.along(-0.35, 0.56, 0.86), 'internal', 2.4), brush(band.along(0.45, 0.1, 0.5), 'internal', 2)];
};

const CROWN: readonly Shape[] = [
  ...paired(body(circle([186, -424], 24), 'skin', { colour: 'gold', relief: 1 }), body(circle([96, -470], 22), 'skin', { colour: 'gold', relief: 1 })),
  body(circle([0, -474], 26), 'skin', { colour: 'gold', relief: 1 }),
  body(symmetric('0,-452! 42,-352! 96,-452! 118,-356! 184,-404! 150,-262! 80,-244 0,-238'), 'skin', { colour: 'gold', relief: 0.7 }),
  body(closed('-154,-270! -80,-290 0,-296 80,-290 154,-270! 146,-222! 80,-240 0,-246 -80,-240 -146,-222!'), 'skin', { colour: 'gold', line: 'internal', relief: 0.5 }),
  solid(dots([[-112, -254], [-58, -264], [0, -269], [58, -264], [112, -254]], 13)),
  ...paired(shadow(closed('24,-396! 42,-348! 62,-388! 52,-304 30,-304!'))),
];

const HEART = '0,-128! 46,-196 122,-222 196,-186 226,-106 208,-14 148,84 70,156 0,206!';

/** The right hand, its fingers laid on the heart, its wrist in a ruffled cuff. */
const hand = (): readonly Shape[] => [
  body(closed('404,-86! 330,-112 256,-108 190,-96 150,-60! 160,60 210,112 290,104 404,58!'), 'skin', { colour: 'tan', relief: 0.8 }),
  ...([[74, 190, 92, 60], [34, 178, 44, 64], [-6, 176, 0, 66], [-46, 180, -44, 62]] as const).map(([y, x, tipY, tipX]) =>
    body(leaf([x + 76, y + 6], [tipX + 36, tipY + 10], { half: 25, belly: 0.6, blunt: true, foot: 20, bend: 4 }), 'skin', { colour: 'tan', relief: 0.9 })),
  ...([[84, 116], [44, 110], [2, 112], [-38, 110]] as const).map(([y, x]) => brush(open([[x + 12, y - 8], [x + 4, y + 6], [x + 14, y + 16]]), 'internal', 1.6)),
  body(closed('330,-104! 270,-130 206,-150 150,-190 116,-186 110,-160 140,-124 200,-84 260,-66'), 'skin', { colour: 'tan', relief: 0.9 }),
  brush(open('126,-176 146,-164 156,-150'), 'internal', 1.6), brush(open('250,-60 300,-40 330,-50'), 'internal', 2), brush(open('262,70 300,60 326,40'), 'internal', 2),
  whip('240,104 300,100 372,74', '250,50 300,40 360,20', { count: 4, reach: 0.8, longest: 'middle' }),
];

const CUFF: readonly Shape[] = [
  body(closed('362,-116! 398,-130 430,-118 452,-90! 462,-30 460,30 448,78! 420,108 392,112 358,92! 372,40 352,6 374,-30 352,-70!'), 'skin', { colour: 'gold', relief: 0.7 }),
  body(closed('420,-110! 462,-92 488,-56 494,-10 488,40 462,82 420,104! 434,40 438,-10 434,-60'), 'dark', { colour: 'crimson' }),
  ...['376,-66 396,-62 414,-66', '386,-12 402,-10 418,-12', '382,42 402,44 418,44'].map((d) => brush(open(d), 'internal', 1.6)),
];

/** Two hands that hold a crowned heart: the Irish ring. */
export const claddagh: Motif = {
  name: 'claddagh',
  pose: 'symmetric',
  words: ['claddagh', 'claddagh ring', 'irish ring'],
  anchors: { centre: [0, 0], crown: [0, -420] },
  draw: () => placed([
    ...hoop(), ...CROWN,
    body(symmetric(HEART), 'skin', { colour: 'red', relief: 1 }),
    whip('196,-40 148,80 70,152 10,196', '60,-40 30,40 0,90 -30,130', { count: 7, reach: 0.9, longest: 'middle' }),
    glint(closed('-160,-130! -130,-176 -80,-184! -120,-156 -138,-110!')),
    ...paired(...hand(), ...CUFF),
  ], { y: 0 }),
};
