import { body, brush, circle, closed, cut, ellipse, featherFan, fill, flames, glint, knots, leaf, open, placed, profile, ribbon, scaleArcs, shadow, solid, stroke, type Curve } from '../geometry/kit.js';
import type { ColourName, Motif, Shape } from '../motif.js';
import { coverts } from './parts/coverts.js';

const eye = (x: number, y: number, radius: number, colour: ColourName): readonly Shape[] => [
  fill(circle([x, y], radius), 'skin', { colour, line: 'internal', relief: 0 }), solid(circle([x, y], radius * 0.6)), glint(circle([x - radius * 0.24, y - radius * 0.24], radius * 0.26)),
];

const shank = (spine: Curve, half: number, colour: ColourName): Shape => body(ribbon(spine, profile(`0:${String(half * 1.5)} 0.3:${String(half)} 1:${String(half)}`)).outline(), 'skin', { colour, relief: 0.6 });

/** Three toes forward and one back on the ground at x, y. */
const claw = (x: number, y: number, size: number, colour: ColourName): readonly Shape[] => [[-0.5, 0.16], [1.2, 0.02], [1, 0.3], [0.5, 0.46]].map(([u = 0, v = 0]) =>
  body(leaf([x, y], [x + u * size, y + v * size], { half: size * 0.13, belly: 0.4, foot: size * 0.1 }), 'skin', { colour, line: 'internal' }));

/** A goose standing, neck up. */
export const goose: Motif = {
  name: 'goose',
  pose: 'figure',
  words: ['goose', 'geese', 'canada goose', 'canadian goose', 'silly goose', 'standing goose'],
  anchors: { crown: [262, -470], eye: [262, -400], mouth: [400, -350], base: [20, 480], heart: [20, 120] },
  draw: () => [
    ...[[-20, 300], [110, 300]].flatMap(([x = 0, y = 0]) => [shank([[x, y - 60], [x + 6, y + 60], [x + 2, y + 150]], 14, 'orange'),
      body(closed([[x - 26, y + 160, true], [x + 4, y + 134], [x + 120, y + 178, true], [x + 86, y + 176], [x + 60, y + 192, true],
      [x + 30, y + 180]]), 'skin', { colour: 'orange' })]),
    ...featherFan('-300,60 -290,110', '-486,30 -440,170', { count: 4, tone: 'dark', colour: 'black', fullness: 0.7, edge: 'outline' }),
    body(closed('150,-170! 180,-90 260,0 270,110 220,220 110,290 -40,310 -180,270 -280,180 -330,90! -240,0 -120,-70 20,-70 90,-110 120,-160'), 'skin', { colour: 'tan', relief: 1 }),
    fill(closed('-320,96! -240,200 -100,280 40,296 140,270! 60,230 -60,220 -200,160'), 'skin', { colour: 'white', line: 'none' }), shadow(closed('-300,140! -180,250 -40,296 110,280 220,210! 150,300 -40,322 -190,280')),
    body(closed('150,-60! 120,-170 150,-280 176,-360 210,-430 270,-462 330,-440 350,-390 330,-340 284,-310 262,-240 270,-140 280,-30! 220,-60 190,-50'), 'dark', { colour: 'black', relief: 0.9 }),
    fill(closed('216,-330! 214,-390 240,-420 268,-400 284,-340! 260,-310 236,-306'), 'skin', { colour: 'white', line: 'none', relief: 0.4 }), ...['176,-290 160,-190 176,-110', '226,-250 222,-170 236,-100', '200,-270 190,-200 196,-150'].map((line) => cut(open(line), 'internal', 2.2)),
    body(closed('338,-424! 400,-396 460,-360 466,-340! 430,-330 340,-340! 350,-380'), 'black', { relief: 0.5 }), cut(open('352,-368 410,-356 452,-346'), 'internal', 1.4), fill(circle([296, -410], 14), 'skin', { colour: 'white', line: 'none', relief: 0 }), solid(circle([297, -410], 8)),
    ...featherFan('20,-10 -30,20 -60,60', '-330,30 -330,110 -250,180',
      { count: 6, tone: 'dark', colour: 'brown', fullness: 0.72, curl: 0.06, edge: 'outline' }),
      ...featherFan('70,-20 50,20 20,60', '-130,30 -130,110 -60,170',
      { count: 6, tone: 'skin', colour: 'tan', fullness: 0.74, curl: 0.06, edge: 'internal' }),
    body(closed('160,10! 110,-60 20,-60 -60,-20! -20,10 -40,50! 20,44 30,90! 80,60 110,90!'), 'skin', { colour: 'brown', relief: 0.7 }), ...['110,-10 60,-36 10,-34', '90,30 40,10 0,14'].map((line) => brush(open(line), 'internal', 2)),
    ...['200,40 216,60 214,84', '230,100 236,120 228,142', '170,120 180,140 176,162', '180,200 186,216 178,232'].map((line) => brush(open(line), 'internal', 2)),
  ],
};

/** The arm of a gull's near wing: up to the wrist, then far out to the tip. */
const GULL_ARM = '30,60! 96,56 128,10 118,-80 80,-170 20,-246 -60,-302 -190,-356 -340,-392 -492,-400! -350,-346 -210,-292 -110,-216 -40,-130 0,-40';

/** A seagull in flight to the right, long wings raised, over the water. */
export const seagull: Motif = {
  name: 'seagull',
  pose: 'wide',
  words: ['seagull', 'sea gull', 'gull', 'flying seagull', 'seagull in flight'],
  anchors: { crown: [330, -130], eye: [352, -64], mouth: [480, -20], base: [0, 340], heart: [60, 90] },
  draw: () => placed([
    ...featherFan('372,-420 330,-350 300,-290', '420,-486 330,-452 240,-390', { count: 4, tone: 'dark', colour: 'black', fullness: 0.7, curl: -0.06, edge: 'outline' }),
    ...featherFan('300,-300 262,-200 210,-70', '250,-400 160,-290 104,-160', { count: 6, tone: 'skin', colour: 'grey', fullness: 0.7, curl: -0.05, edge: 'outline' }),
    body(closed('186,-40! 230,-140 270,-260 320,-370 420,-490! 396,-370 356,-250 310,-130 256,-50!'), 'skin', { colour: 'grey', relief: 0.6 }),
    ...featherFan('-220,150 -220,176 -210,196', '-450,150 -470,210 -440,266', { count: 5, tone: 'skin', colour: 'white', fullness: 0.8, edge: 'outline' }),
    body(closed('-270,176! -180,116 -60,60 70,10 180,-50 250,-104 320,-126 380,-104 408,-56 398,-6 356,44 290,94 190,146 60,184 -80,200 -200,206'), 'skin', { colour: 'white', relief: 1 }),
    shadow(closed('-230,204! -80,188 50,170 180,128 280,70 350,10! 356,44 290,94 190,146 60,184 -80,200')), ...['250,-20 266,10 260,44', '280,-50 300,-20 296,14', '200,60 216,86 208,112', '-180,156 -110,150 -40,140'].map((line) => brush(open(line), 'internal', 2.2)),
    body(closed('402,-80! 446,-74 480,-54 496,-24 490,-8! 470,-20 440,-24 402,-26!'), 'skin', { colour: 'yellow', relief: 0.6 }), brush(open('404,-54 440,-48 480,-28'), 'internal', 1.8), solid(circle([468, -26], 8)), ...eye(352, -66, 19, 'yellow'), brush(open('322,-84 350,-96 382,-82'), 'internal', 2.4),
    ...featherFan('-330,-352 -220,-306 -130,-240', '-496,-352 -470,-240 -380,-130', { count: 5, tone: 'dark', colour: 'black', fullness: 0.66, curl: -0.06, edge: 'outline' }),
    ...featherFan('-130,-236 -60,-150 -10,-60 30,50', '-360,-110 -290,-20 -200,50 -90,110', { count: 8, tone: 'skin', colour: 'white', fullness: 0.7, curl: -0.06, edge: 'outline' }),
    ...featherFan('-110,-216 -40,-130 0,-40 40,50', '-240,-120 -180,-50 -110,10 -30,70', { count: 8, tone: 'skin', colour: 'grey', fullness: 0.72, curl: -0.06 }),
    body(closed(GULL_ARM), 'skin', { colour: 'grey', relief: 0.7 }), ...coverts(GULL_ARM, [[60, -100], [-80, 0]]),
    ...['-420,330 -320,306 -230,336 -130,312', '-60,344 60,318 170,346 300,320', '250,268 340,252 420,272'].map((line) => brush(open(line), 'outline', 1.6)),
  ], { y: 66 }),
};

const TAIL = '-330,80 -300,-160 -160,-300 0,-340 160,-300 300,-160 330,80';

/** A turkey cock with its tail spread, from the front. */
export const turkey: Motif = {
  name: 'turkey',
  pose: 'symmetric',
  words: ['turkey', 'wild turkey', 'turkey bird', 'thanksgiving turkey', 'gobbler'],
  anchors: { crown: [0, -220], eye: [34, -150], mouth: [0, -100], base: [0, 470], heart: [0, 160] },
  draw: () => [
    ...featherFan('-60,80 -40,20 0,0 40,20 60,80', '-480,110 -420,-240 -240,-430 0,-490 240,-430 420,-240 480,110', { count: 17, tone: 'skin', colour: 'brown', dipped: 0.2, fullness: 0.6, curl: 0, edge: 'outline' }),
    ...featherFan('-60,80 -40,20 0,0 40,20 60,80', TAIL, { count: 15, tone: 'dark', colour: 'crimson', fullness: 0.6, curl: 0 }),
    ...[-70, 70].flatMap((x) => [shank([[x, 360], [x * 1.05, 430], [x * 1.1, 462]], 13, 'orange'),
      ...[-1, 0, 1].map((i) => body(leaf([x * 1.1, 456], [x * 1.1 + i * 56, 488], { half: 11, foot: 9 }), 'skin',
      { colour: 'orange', line: 'internal' }))]),
    body(closed('0,-60 110,-30 190,60 216,180 180,300 100,376 0,396 -100,376 -180,300 -216,180 -190,60 -110,-30'), 'dark', { colour: 'brown', relief: 1 }),
    { ...stroke(scaleArcs((u, v) => [(v - 0.5) * (250 + 120 * Math.sin(Math.PI * u)), 10 + u * 340], { rows: 7, across: 6 })), cut: true },
    ...[1, -1].flatMap((side) => placed([...featherFan('150,30 190,90', '290,330 200,360',
      { count: 4, tone: 'skin', colour: 'tan', fullness: 0.7, curl: 0.05, edge: 'outline' }),
      body(closed('140,0! 210,50 240,140 220,210! 190,190 170,220! 150,150 130,80'), 'dark', { colour: 'brown', relief: 0.7 }),
      cut(open('160,40 200,100 206,160'), 'internal', 2)], { flip: side < 0 })),
    body(closed('-54,20! -60,-90 -66,-160 -40,-216 0,-230 40,-216 66,-160 60,-90 54,20! 30,44 0,56 -30,44'), 'skin', { colour: 'blue', relief: 0.9 }), ...[1, -1].flatMap((side) => placed([...eye(34, -156, 19, 'white'), brush(open('14,-186 36,-192 56,-178'), 'internal', 2)], { flip: side < 0 })),
    body(closed('-24,-128! 0,-140 24,-128! 16,-96 0,-70! -16,-96'), 'skin', { colour: 'gold', relief: 0.7 }),
      body(closed('4,-134! 30,-120 44,-70 40,0 26,44 6,20 14,-50 6,-100!'), 'dark', { colour: 'red', relief: 0.9 }),
      ...[[-26, 16], [-6, 44], [30, 54],
      [-40, -10]].map(([x = 0, y = 0]) => body(circle([x, y], 19), 'dark', { colour: 'red', line: 'internal', relief: 1 })),
    body(closed(flames('-22,90 -14,190 0,96 0,210 4,96 16,186 24,90', 0.04)), 'black'),
  ],
};

/** An ostrich from the side, long neck up. */
export const ostrich: Motif = {
  name: 'ostrich',
  pose: 'tall',
  words: ['ostrich', 'ostrich bird'],
  anchors: { crown: [170, -480], eye: [216, -442], mouth: [360, -406], base: [0, 490], heart: [-20, 20] },
  draw: () => placed([
    body(ribbon('40,120 110,240 40,330 66,470', profile('0:46 0.3:24 0.5:20 1:14')).outline(), 'skin', { colour: 'pink', relief: 0.7 }), ...claw(60, 464, 70, 'pink'),
    ...featherFan('-190,-60 -200,0 -190,60', '-380,-150 -430,0 -370,120', { count: 7, tone: 'skin', colour: 'white', fullness: 0.9, curl: 0.1, edge: 'outline' }),
    body(ribbon('110,-10 170,-100 130,-220 110,-310 150,-420', profile('0:70 0.25:34 0.7:24 1:26')).outline(), 'skin', { colour: 'pink', relief: 0.8 }), ...['120,-330 136,-322 150,-330', '110,-270 124,-262 142,-270', '120,-200 138,-192 156,-200', '134,-140 156,-132 176,-142'].map((line) => brush(open(line), 'internal', 1.8)),
    body(closed([...knots('170,-60!'), ...flames('170,-60 200,30 160,20 170,110 116,100 110,180 50,150 20,216 -40,170 -90,210 -130,150 -190,170 -190,100 -240,80 -206,20 -250,-20 -200,-50 -210,-110 -150,-100 -120,-160 -70,-124 -20,-170 20,-124 90,-140 120,-96', 0.12)]), 'dark', { colour: 'black', relief: 0.9 }),
    ...['120,-40 60,40 -20,90', '60,-70 0,20 -80,60', '0,-80 -60,-10 -130,20', '-80,-70 -110,-30 -160,-20', '130,40 80,100 20,130', '-20,120 -80,130 -130,110'].map((line) => cut(open(line), 'internal', 2.4)),
    ...featherFan('60,-20 30,20 10,60', '-170,60 -190,130 -140,200', { count: 4, tone: 'skin', colour: 'white', fullness: 0.74, curl: 0.08, edge: 'outline' }),
    body(ribbon('-30,160 40,280 -60,350 -40,470', profile('0:52 0.3:26 0.5:20 1:14')).outline(), 'skin', { colour: 'pink', relief: 0.7 }), ...claw(-46, 464, 74, 'pink'), brush(open('10,250 30,280 16,306'), 'internal', 2),
    ...['120,-456 100,-484 104,-504', '146,-478 138,-504 148,-520', '176,-486 178,-510 194,-520'].map((line) => brush(open(line), 'outline', 1.4)),
    body(closed('112,-396! 108,-446 140,-482 190,-488 232,-468 250,-440 236,-410 196,-394 156,-380'), 'skin', { colour: 'pink', relief: 0.9 }),
    body(closed('226,-466! 276,-458 324,-436 340,-418 330,-404 286,-398 222,-402! 240,-434'), 'skin', { colour: 'gold', relief: 0.6 }), brush(open('232,-426 280,-422 332,-414'), 'internal', 2.2), solid(ellipse([270, -442], 9, 4, 14)),
    solid(closed('160,-446! 176,-466 204,-466 220,-446! 204,-430 178,-430')), glint(circle([184, -454], 6)), brush(open('150,-446 174,-476 212,-474'), 'internal', 2.6), ...['166,-464 152,-476 146,-482', '178,-472 168,-486 166,-492', '192,-474 190,-488 192,-494'].map((line) => brush(open(line), 'internal', 1.8)), brush(open('140,-430 136,-412 146,-400'), 'internal', 2),
  ], { x: 40, y: 11, scale: 0.98 }),
};
