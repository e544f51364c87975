import { body, brush, circle, closed, ellipse, fill, glint, open, paired, placed, profile, ribbon, shadow, solid, symmetric, type Point } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

const green = { colour: 'leaf' } as const;

/** Long toes with round pads, from a heel. */
const toes = ([x0, y0]: Point, tips: readonly Point[]): readonly Shape[] => tips.flatMap(([x, y]) => [
  body(ribbon([[x0, y0], [(x0 + x) / 2, (y0 + y) / 2 - 8], [x, y]], profile('0:24 0.5:17 1:13')).outline(), 'skin', { ...green, line: 'outline', relief: 0.6 }),
  body(circle([x, y], 25), 'dark', { colour: 'orange', line: 'outline', relief: 0.4 }),
]);

const hind = (): readonly Shape[] => paired(
  ...toes([290, 390], [[478, 372], [452, 442], [372, 474], [288, 470]]),
  body(closed('150,120! 230,60 330,20 410,40 446,120 432,230 380,320 330,380 330,410 290,424 220,420 150,400!'), 'skin', { ...green, relief: 1 }),
  brush(open('200,390 290,350 360,270 384,180'), 'internal', 2.6), brush(open('270,412 320,398 336,380'), 'internal', 2),
  ...['330,60 390,70 404,120 360,140 322,110', '370,170 414,180 410,230 370,240 350,206', '262,110 306,130 300,176 262,176 246,146'].map((spot) => solid(closed(spot))),
);

const trunk = (): readonly Shape[] => [
  body(symmetric('0,0 160,20 226,90 246,190 226,300 170,380 90,414 0,420'), 'skin', { ...green, relief: 1 }),
  fill(symmetric('0,40 110,50 156,120 164,220 140,320 80,390 0,404'), 'skin', { colour: 'bone', line: 'none', relief: 0.6 }),
  shadow(symmetric('0,70! 120,60 190,30 226,70! 170,110 90,130 0,134!')),
  ...paired(brush(open('60,370 110,330 130,270'), 'internal', 2)),
];

const fore = (): readonly Shape[] => paired(
  ...toes([96, 410], [[190, 462], [118, 480], [40, 462]]),
  body(closed('150,90! 220,100 250,160 240,230 190,300 146,350 136,400 112,430 76,424 66,396 82,330 120,270 150,220 140,160!'), 'skin', { ...green, relief: 0.9 }),
  brush(open('176,130 204,170 196,220 160,270'), 'internal', 2.4), brush(open('84,400 98,410 116,408'), 'internal', 1.8),
  solid(closed('206,130 230,150 228,190 206,190 196,160')),
);

const head = (): readonly Shape[] => [
  ...paired(body(circle([186, -290], 112), 'skin', { ...green, relief: 0.9 })),
  body(symmetric('0,-246 70,-256 150,-250 240,-220 310,-160 350,-80 340,-10 280,56 180,100 80,118 0,122'), 'skin', { ...green, relief: 1 }),
  fill(symmetric('0,40! 120,28 230,-10 330,-60! 344,-20 286,50 180,96 80,112 0,116!'), 'skin', { colour: 'bone', line: 'none', relief: 0.4 }),
  ...paired(
    brush(open('350,-104 330,-60 236,-8 120,28 -2,40'), 'outline', 1.5), brush(open('336,-104 352,-84 362,-90'), 'internal', 2),
    solid(ellipse([42, -82], 10, 15, 24)), brush(open('120,80 180,66 236,40'), 'internal', 2),
    fill(circle([190, -296], 82), 'skin', { colour: 'gold', line: 'outline', relief: 0.5 }), solid(ellipse([186, -294], 64, 38)), glint(circle([162, -310], 15)), glint(circle([212, -284], 7)),
    brush(open('96,-250 140,-206 210,-196 270,-226'), 'internal', 2.6), brush(open('108,-356 180,-392 256,-364'), 'internal', 2.2),
    ...['250,-160 290,-150 300,-110 262,-104 236,-130', '110,-150 150,-160 166,-126 136,-104 104,-120'].map((spot) => solid(closed(spot))),
  ),
  solid(symmetric('0,-220! 26,-200 30,-164 14,-140 0,-134!')),
];

/** A tree frog squatting, seen from the front, its toes spread. */
export const frog: Motif = {
  name: 'frog',
  pose: 'symmetric',
  words: ['frog', 'tree frog', 'toad', 'poison dart frog', 'bullfrog'],
  anchors: { crown: [0, -290], eye: [184, -333], mouth: [0, -8], base: [0, 400], heart: [0, 150] },
  draw: () => placed([...hind(), ...trunk(), ...fore(), ...head()], { y: -46, scale: 0.97 }),
};
