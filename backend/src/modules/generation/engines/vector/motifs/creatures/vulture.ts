import { body, brush, circle, closed, cut, ellipse, featherFan, fill, flames, glint, leaf, open, profile, ribbon, solid } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

const NECK = ribbon('20,-210 -10,-320 60,-400 150,-400', profile('0:60 0.4:40 0.8:42 1:46'));

const perch = (): readonly Shape[] => {
  const band = ribbon('-360,384 -180,350 60,372 250,346 430,372', profile('0:22 0.4:36 0.8:30 1:14'));
  return [
    body(ribbon('240,360 310,280 330,200', profile('0:20 1:5')).outline(), 'skin', { colour: 'grey', relief: 0.7 }),
    body(ribbon('-240,372 -320,320 -420,320', profile('0:20 1:5')).outline(), 'skin', { colour: 'grey', relief: 0.7 }),
    body(band.outline(), 'skin', { colour: 'grey', relief: 0.9 }),
    ...[[0.06, 0.22, 0.3], [0.3, 0.42, -0.3], [0.68, 0.86, 0.2], [0.74, 0.92, -0.3]].map(([a = 0, b = 0, v = 0]) => brush(band.along(v, a, b), 'internal', 2)),
  ];
};

const foot = (x: number): readonly Shape[] => [
  body(ribbon([[x, 250], [x + 4, 330]], profile('0:22 1:20')).outline(), 'skin', { colour: 'grey', relief: 0.7 }),
  ...[-38, 0, 38].flatMap((dx) => [body(ribbon([[x + dx * 0.4, 326], [x + dx, 352], [x + dx * 1.1, 388]], profile('0:17 0.6:16 1:12')).outline(), 'skin',
    { colour: 'grey', relief: 0.7 }),
    body(closed([[x + dx * 1.1 - 13, 384, true], [x + dx * 1.1 + 12, 384, true], [x + dx * 1.1 + 6, 410], [x + dx * 1.1 - 6, 430, true], [x + dx * 1.1 - 12, 406]]), 'black')]),
];

const head = (): readonly Shape[] => [
  body(NECK.outline(), 'skin', { colour: 'pink', relief: 0.8 }),
  ...[0.16, 0.28, 0.4, 0.52].map((share) => brush(open([NECK.at(share, -0.9), NECK.at(share + 0.04, -0.2), NECK.at(share, 0.5)]), 'internal', 2)),
  body(closed('60,-420! 90,-466 150,-482 210,-462 244,-420! 240,-370 200,-340 150,-336 110,-350 70,-380'), 'skin', { colour: 'pink', relief: 0.9 }),
  body(closed('222,-450! 290,-446 346,-412 366,-350 350,-296! 332,-336 300,-352 250,-352 216,-356! 236,-400'), 'skin', { colour: 'bone', relief: 0.8 }),
  fill(closed('318,-410! 350,-390 366,-350 350,-296! 332,-336 314,-350!'), 'black', { line: 'none' }),
  brush(open('214,-372 260,-378 310,-364'), 'internal', 2.4), solid(ellipse([270, -414], 14, 6, 14)),
  fill(circle([180, -416], 24), 'skin', { colour: 'yellow', relief: 0 }), solid(circle([184, -414], 14)), glint(circle([178, -420], 5)),
  solid(closed('140,-446! 184,-452 222,-432 214,-424 182,-438')),
  ...['112,-400 124,-380 146,-370', '130,-456 150,-466 176,-470', '80,-420 92,-404 96,-384'].map((line) => brush(open(line), 'internal', 2)),
  body(closed(flames('-110,-150 -120,-220 -70,-200 -70,-270 -20,-220 10,-286 40,-214 90,-260 100,-190 160,-200 140,-130 190,-100 120,-80 130,-20 70,-60 40,0 0,-60 -50,-10 -60,-80 -120,-60 -100,-120 -160,-130 -110,-150', 0.1)), 'skin', { colour: 'white', relief: 0.8 }),
  ...['-60,-170 -70,-130 -50,-100', '0,-180 -10,-130 4,-100', '60,-170 70,-130 60,-100', '110,-160 120,-130 104,-110'].map((line) => brush(open(line), 'internal', 2)),
];

const wing = (): readonly Shape[] => [
  ...featherFan('-200,130 -60,190', '-400,480 -150,470', { count: 6, tone: 'dark', colour: 'black', fullness: 0.7, curl: 0.03, edge: 'outline' }),
  ...featherFan('-230,20 0,110', '-370,350 -90,370', { count: 6, tone: 'dark', colour: 'brown', fullness: 0.66, curl: 0.04, edge: 'outline' }),
  body(closed('-130,-190! -220,-210 -290,-130 -300,0 -270,130! -240,90 -200,160! -170,104 -130,170! -100,116 -50,180! -30,110 10,140! 40,20 10,-90 -60,-140!'), 'skin',
    { colour: 'brown', relief: 0.9 }),
  ...[[-220, -130], [-150, -100], [-80, -60], [-240, -60], [-180, -30], [-110, 0], [-40, 0], [-230, 30], [-160, 60],
    [-80, 80]].map(([x = 0, y = 0]) => brush(open([[x - 26, y - 10], [x, y + 20], [x + 26, y - 6]]), 'internal', 2.2)),
];

/** A vulture hunched on a bare branch. */
export const vulture: Motif = {
  name: 'vulture',
  pose: 'figure',
  words: ['vulture', 'turkey vulture', 'condor', 'griffon vulture', 'carrion bird', 'perched vulture'],
  anchors: { crown: [150, -482], eye: [180, -416], mouth: [346, -310], base: [0, 400], heart: [20, 60] },
  draw: () => [
    ...featherFan('-110,200 0,220', '-200,500 -60,490', { count: 3, tone: 'dark', colour: 'black', fullness: 0.7, edge: 'outline' }), ...perch(),
    body(closed('60,-140! 150,-90 196,20 190,140 140,240 60,290 -60,270 -120,160 -120,0'), 'dark', { colour: 'brown', relief: 0.9 }),
    ...['150,-20 160,50 150,110', '110,-40 122,40 116,110', '70,0 84,80 80,150', '140,140 130,190 104,230', '60,180 62,220 46,254'].map((line) => cut(open(line), 'internal', 2.4)),
    ...[[30, 260], [110, 240]].map(([x = 0, y = 0]) => body(leaf([x, y - 70], [x + 4, y + 50], { half: 44, blunt: true, foot: 30 }), 'skin',
      { colour: 'brown', relief: 0.7 })), ...foot(34), ...foot(126), ...wing(), ...head(),
  ],
};
