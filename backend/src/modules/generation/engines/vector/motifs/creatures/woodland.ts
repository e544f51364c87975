import { body, brush, circle, closed, cut, ellipse, featherFan, fill, glint, leaf, open, profile, ribbon, scaleArcs, shadow, solid, stroke, whip } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

const trunk = (): readonly Shape[] => [
  body(closed('200,-500! 400,-500! 392,-260 404,0 390,240 410,500! 190,500! 206,250 190,0 206,-250'), 'skin', { colour: 'brown', relief: 0.8 }), whip('400,-490 392,-260 404,0 390,240 408,490', '300,-480 310,-240 310,0 300,250 310,480', { count: 20, reach: 0.7, valley: 0.4, longest: 'alike' }),
  ...['240,-470 236,-400 246,-340', '250,-40 240,60 252,140', '290,60 282,160 292,240', '236,220 246,320 238,400', '300,-440 292,-380 300,-330',
    '280,340 290,420 282,470'].map((line) => brush(open(line), 'internal', 2)), solid(ellipse([244, -226], 30, 40)),
    ...[[330, -120], [340,
    300]].flatMap(([x = 0, y = 0]) => [brush(open([[x - 30, y], [x, y - 26], [x + 30, y], [x, y + 26], [x - 28, y + 6]]), 'internal', 1.8)]),
];

/** A woodpecker on a trunk. */
export const woodpecker: Motif = {
  name: 'woodpecker',
  pose: 'tall',
  words: ['woodpecker', 'wood pecker', 'pecker bird', 'pileated woodpecker', 'flicker bird'],
  anchors: { crown: [-80, -440], eye: [10, -280], mouth: [200, -230], base: [280, 480], heart: [40, 0] },
  draw: () => [
    ...trunk(), ...featherFan('-90,220 -40,250', '-40,490 170,470', { count: 5, tone: 'dark', colour: 'black', fullness: 0.6, edge: 'outline' }),
    ...[[110, 60], [90, 170]].flatMap(([x = 0,
      y = 0]) => [body(ribbon([[x - 30, y], [x + 50, y + 20], [x + 120, y + 10]], profile('0:20 1:12')).outline(), 'skin', { colour: 'grey' }),
      ...[-50, 0, 46].map((dy) => body(leaf([x + 112, y + 8], [x + 166, y + dy], { half: 12, foot: 9 }), 'black', { line: 'internal' }))]),
    body(closed('20,-190! 90,-100 130,0 120,110 60,210 -30,270 -120,250! -200,120 -210,-20 -170,-140 -110,-210!'), 'skin',
      { colour: 'white', relief: 0.9 }),
      ...[[60, -60], [90, 10], [70, 80], [40, 150], [20, -110],
      [-10, 210]].map(([x = 0, y = 0]) => solid(leaf([x, y], [x - 6, y + 44], { half: 13, blunt: true }))),
    body(closed('-110,-200! -20,-120 20,0 0,130 -60,240 -120,340! -190,240 -236,100 -230,-40 -180,-150'), 'black', { colour: 'black', relief: 0.5 }),
      ...[-60, 0, 60, 120, 180].flatMap((y, i) => [0, 1, 2].map((k) => glint(ellipse([-166 + k * 62 + i * 6, y + k * 14], 17 - i, 11, 20)))),
      ...['-200,60 -190,180 -140,280', '-30,-90 -4,20 -20,130'].map((line) => cut(open(line), 'internal', 2)),
    body(closed('-120,-190! -140,-280 -100,-360 -20,-380 60,-340 84,-280 70,-210 30,-170!'), 'skin', { colour: 'white', relief: 0.9 }), body(closed('70,-320! -10,-340 -70,-310 -130,-260! -230,-300! -180,-320 -260,-370! -180,-370 -230,-440! -130,-410 -130,-480! -50,-430 30,-410 70,-360!'), 'dark', { colour: 'red', relief: 0.8 }), ...['-30,-380 -100,-380 -160,-350', '20,-370 -50,-370 -110,-330', '-40,-410 -90,-420 -110,-440'].map((line) => cut(open(line), 'internal', 2.2)),
    solid(closed('70,-290! 10,-300 -40,-270 -110,-220! -60,-230 0,-240 66,-256!')),
      body(closed('66,-310! 150,-270 222,-226! 140,-234 64,-236!'), 'dark', { colour: 'grey', relief: 0.6 }),
      cut(open('80,-272 140,-254 200,-232'), 'internal', 1.6), fill(circle([16, -282], 22), 'skin', { colour: 'yellow', relief: 0 }),
      solid(circle([19, -282], 12)), glint(circle([14, -287], 5)),
      fill(closed('60,-226! 20,-210 -20,-190! 20,-184 50,-196!'), 'dark', { colour: 'red', line: 'none' }),
  ],
};

/** An armadillo from the side. */
export const armadillo: Motif = {
  name: 'armadillo',
  pose: 'wide',
  words: ['armadillo', 'armoured animal', 'armored animal'],
  anchors: { crown: [-40, -300], eye: [350, 40], mouth: [480, 140], base: [0, 310], heart: [0, 40] },
  draw: () => [
    body(ribbon('-300,120 -400,190 -470,280 -496,330', profile('0:60 0.5:32 1:4')).outline(), 'skin', { colour: 'tan', relief: 0.8 }), ...['-330,90 -336,150 -390,200', '-390,150 -394,200 -430,246', '-440,220 -444,250 -464,280'].map((line) => brush(open(line), 'internal', 1.6)),
    ...[[-150, 'mid'], [190, 'mid'], [-230, 'skin'],
      [120, 'skin']].flatMap(([x,
      tone]) => { const at = Number(x); return [body(closed([[at - 50, 130, true], [at - 44, 220], [at - 54, 284, true], [at + 80, 290, true],
      [at + 52, 220], [at + 64, 130, true]]), tone === 'mid' ? 'mid' : 'skin', { colour: 'tan', relief: 0.7 }),
      ...[-30, 10, 50].map((dx) => body(leaf([at + dx, 268], [at + dx + 22, 312], { half: 15, belly: 0.3, foot: 13 }), 'black',
      { line: 'internal' }))]; }),
    body(closed('230,-40! 300,-50 370,0 430,70 490,130 480,160 410,160 320,150 240,120!'), 'skin', { colour: 'tan', relief: 0.9 }),
      body(closed('270,-50! 330,-60 400,20 440,70! 380,70 310,50!'), 'skin', { colour: 'grey', relief: 0.6 }),
      brush(open('300,-30 350,20 400,56'), 'detail', 1.6), solid(ellipse([484, 136], 14, 12)), solid(circle([356, 86], 17)),
      glint(circle([350, 80], 6)), brush(open('470,160 430,140 400,142'), 'internal', 1.8),
    ...[[256, -140, 290], [310, -120,
      320]].map(([x = 0, y = 0, to = 0]) => body(closed([[x - 26, -20, true], [x - 34, y + 30], [x, y, true], [x + 36, y + 50], [to, -24, true]]),
      'skin', { colour: 'pink', relief: 0.7 })),
    body(closed('-340,170! -350,20 -280,-140 -150,-250 0,-290 140,-250 240,-150 290,-20 280,130! 240,170 120,150 0,190 -140,170 -260,200'), 'skin', { colour: 'grey', relief: 1 }),
    fill(closed('60,-280! 160,-240 244,-146 290,-20 280,130! 240,170 150,156! 170,20 140,-140'), 'mid', { colour: 'grey', line: 'outline' }), fill(closed('-100,-270! -230,-190 -310,-80 -350,30 -340,170! -260,200 -180,180! -210,20 -170,-140'), 'mid', { colour: 'grey', line: 'outline' }),
    ...[-60, -14, 32, 78].map((x, i) => brush(open([[x - 30, -276 + Math.abs(i - 1) * 4], [x + 16, -120], [x + 20, 30], [x - 10 + i * 8, 172]]),
      'outline', 1.2)), brush(open('-78,-274 -128,-120 -138,30 -98,176'), 'outline', 1.2),
    stroke(scaleArcs((u, v) => [184 + u * 74 - Math.abs(v - 0.5) * 60, -140 + v * 250], { rows: 3, across: 8 }), 'internal'),
      stroke(scaleArcs((u, v) => [-222 - u * 90 + Math.abs(v - 0.6) * 60, -150 + v * 310], { rows: 3, across: 8 }), 'internal'),
    shadow(closed('-330,176! -260,206 -140,178 0,196 120,158 240,176! 120,190 0,216 -140,200 -260,220')),
  ],
};
