import { body, brush, circle, closed, cut, ellipse, fill, glint, open, paired, placed, profile, ribbon, shadow, solid, symmetric, whip } from '../geometry/kit.js';
import type { Motif } from '../motif.js';
import { jointedLeg } from './parts/leg.js';

/** An ant from above. */
export const ant: Motif = {
  name: 'ant',
  pose: 'symmetric',
  words: ['ant', 'fire ant', 'worker ant'],
  anchors: { crown: [0, -330], base: [0, 490], heart: [0, 0] },
  draw: () => [
    ...paired(
      ...jointedLeg('50,-60! 190,-130! 300,-300! 390,-380!', 24), ...jointedLeg('54,-20! 230,-40! 360,60! 470,50!', 24), ...jointedLeg('50,20! 190,80! 280,270! 370,420!', 26),
      body(ribbon('50,-330 130,-400 200,-390', profile('0:12 1:9')).outline(), 'black'), body(ribbon('196,-392 260,-440 300,-496', profile('0:10 1:6')).outline(), 'black'),
      body(closed('30,-340! 80,-370 110,-430 84,-480 30,-490! 56,-450 50,-400 20,-370!'), 'dark', { colour: 'brown', relief: 0.7 }),
    ),
    body(symmetric('0,110 60,126 130,200 150,310 110,420 50,480 0,496'), 'dark', { colour: 'crimson', relief: 1 }),
      ...[210, 280, 350, 420].map((y) => cut(open([[-126 + Math.abs(y - 290) * 0.26, y], [0, y + 22], [126 - Math.abs(y - 290) * 0.26, y]]),
      'internal', 2)), glint(ellipse([-66, 244], 20, 34, 24)),
    body(ellipse([0, 86], 40, 38), 'dark', { colour: 'crimson', relief: 0.9 }), 
    body(symmetric('0,-140 50,-132 80,-80 70,-10 46,50 0,64'), 'dark', { colour: 'crimson', relief: 1 }), cut(open('-60,-40 0,-24 60,-40'), 'internal', 2), cut(open('-34,-110 -44,-80 -40,-64'), 'internal', 2),
    body(symmetric('0,-372 70,-366 126,-310 134,-240 96,-160 40,-132 0,-128'), 'dark', { colour: 'crimson', relief: 1 }),
      ...paired(body(ellipse([96, -266], 26, 40, -10), 'black'), glint(ellipse([104, -280], 7, 11))),
      cut(open('-50,-330 -70,-300 -66,-270'), 'internal', 2.2), cut(open('0,-350 4,-280 0,-220'), 'detail', 1.8),
  ],
};

const WING = '40,-150! 130,-120 260,0 350,150 390,300 360,380 280,380 180,280 90,120 30,-40!';

/** A housefly from above. */
export const housefly: Motif = {
  name: 'housefly',
  pose: 'symmetric',
  words: ['housefly', 'house fly', 'fly insect', 'horsefly', 'bluebottle'],
  anchors: { crown: [0, -360], base: [0, 420], heart: [0, -60] },
  draw: () => placed([
    ...paired(...jointedLeg('50,-180! 180,-230! 260,-370! 320,-450!', 22), ...jointedLeg('70,-100! 260,-90! 380,0! 470,-20!', 20), ...jointedLeg('50,0! 170,160! 200,340! 290,480!', 24)),
    body(symmetric('0,20 90,30 150,110 150,230 100,340 0,400'), 'dark', { colour: 'teal', relief: 1 }), ...[120, 200, 280].map((y) => cut(open([[-140 + (y - 120) * 0.14, y], [0, y + 26], [140 - (y - 120) * 0.14, y]]), 'internal', 2.2)),
    ...paired(
      body(closed(WING), 'skin', { colour: 'white', relief: 0.3 }), ...['50,-130 190,60 350,300', '60,-60 170,140 290,350', '110,0 230,90 370,250', '140,110 180,120 226,80', '210,220 260,210 300,190'].map((line) => brush(open(line), 'internal', 1.5)),
      whip('34,-60 90,120 180,280', '120,-60 190,110 270,260', { count: 8, reach: 0.6, valley: 0.4, longest: 'start' }),
    ),
    body(symmetric('0,-260 90,-250 140,-180 140,-80 90,10 0,40'), 'dark', { colour: 'teal', relief: 1 }), ...paired(cut(open('40,-226 50,-120 40,-10'), 'internal', 2.4), cut(open('90,-220 104,-130 90,-50'), 'internal', 2.2)), cut(open('-110,-90 0,-70 110,-90'), 'internal', 1.8),
    body(symmetric('0,-390 50,-386 90,-340 80,-270 40,-236 0,-230'), 'skin', { colour: 'grey', relief: 0.8 }),
    ...paired(body(closed('34,-390! 90,-420 150,-390 166,-320 140,-256 90,-240! 60,-300'), 'dark', { colour: 'red', relief: 1 }), cut(open('80,-380 110,-330 110,-270'), 'detail', 1.6), cut(open('60,-350 110,-350 150,-340'), 'detail', 1.6), cut(open('74,-304 110,-304 150,-300'), 'detail', 1.6), brush(open('16,-380 30,-430 56,-456'), 'outline', 1.4)),
    solid(ellipse([0, -310], 12, 24)),
  ], { y: -10 }),
};

const BALLS = [[-330, 120, 96], [-200, 60, 106], [-50, 90, 112], [110, 150, 110], [256, 130, 104]] as const;

/** A fat caterpillar on a leaf, head raised. */
export const caterpillar: Motif = {
  name: 'caterpillar',
  pose: 'wide',
  words: ['caterpillar', 'hungry caterpillar'],
  anchors: { crown: [340, -330], eye: [370, -170], mouth: [400, -90], base: [0, 330], heart: [0, 80] },
  draw: () => placed([
    body(closed('-490,330! -330,240 -60,214 200,226 380,270 490,350! 340,380 60,404 -220,390 -400,360'), 'dark', { colour: 'moss', relief: 0.6 }), cut(open('-470,332 -200,310 100,308 450,344'), 'internal', 2.4), ...[-240, -60, 120, 280].map((x) => cut(open([[x, 312], [x + 50, 340], [x + 70, 372]]), 'internal', 1.8)),
    ...BALLS.flatMap(([x, y, r]) => [-0.34,
      0.34].map((aside) => body(closed([[x + aside * r - 18, y + r * 0.7, true], [x + aside * r - 20, y + r + 34], [x + aside * r, y + r + 46],
      [x + aside * r + 20, y + r + 34], [x + aside * r + 18, y + r * 0.7, true]]), 'dark', { colour: 'orange', line: 'internal' }))),
    ...BALLS.flatMap(([x, y, r], i) => [
      ...[-24, 0, 24].map((turn) => brush(open([[x + turn, y - r + 10], [x + turn * 1.6 - 6, y - r - 44]]), 'internal', 1.6)),
      body(circle([x, y], r), 'skin', { colour: i % 2 === 0 ? 'leaf' : 'yellow', relief: 1 }), solid(ellipse([x - 6, y - 16], 30, 40)),
        glint(ellipse([x - 6, y - 16], 13, 20)), solid(circle([x - 10, y + 50], 11)),
      shadow(closed([[x - r * 0.8, y + r * 0.56, true], [x, y + r * 0.98], [x + r * 0.8, y + r * 0.56, true], [x, y + r * 0.76]])),
    ]),
    body(ribbon('300,-200 270,-300 290,-380', profile('0:9 1:6')).outline(), 'black'), body(ribbon('380,-220 400,-310 450,-370', profile('0:9 1:6')).outline(), 'black'), body(circle([292, -392], 24), 'black'), body(circle([458, -382], 24), 'black'),
    body(circle([336, -100], 142), 'skin', { colour: 'orange', relief: 1 }),
    ...[[298, -130], [400, -134]].flatMap(([x = 0, y = 0]) => [fill(ellipse([x, y], 34, 44), 'skin', { colour: 'white' }),
      solid(ellipse([x + 6, y + 6], 19, 28)), glint(circle([x, y - 6], 8))]), brush(open('286,-50 340,-10 410,-44'), 'outline', 1.6),
      ...['250,-50 262,-40 268,-24', '440,-40 432,-28 430,-16'].map((line) => brush(open(line), 'internal', 1.6)),
  ], { scale: 0.98, y: 0 }),
};
