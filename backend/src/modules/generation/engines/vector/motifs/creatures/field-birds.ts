import { body, brush, circle, closed, cut, featherFan, fill, flames, glint, knots, leaf, open, placed, profile, ribbon, scaleArcs, shadow, solid, stroke, type Curve } from '../geometry/kit.js';
import type { ColourName, Motif, Shape } from '../motif.js';

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

/** A seagull with a raised wing, over the water. */
export const seagull: Motif = {
  name: 'seagull',
  pose: 'wide',
  words: ['seagull', 'sea gull', 'gull', 'flying seagull', 'seagull in flight'],
  anchors: { crown: [300, -120], eye: [330, -70], mouth: [450, -30], base: [0, 380], heart: [60, 60] },
  draw: () => placed([
    ...featherFan('190,0 130,-40 60,-70', '260,-250 200,-360 40,-470', { count: 7, tone: 'skin', colour: 'grey', dipped: 0.3, fullness: 0.7, curl: -0.05, edge: 'outline' }),
    body(closed('-170,110! -290,110 -410,150 -490,200! -400,210 -460,250! -330,240 -180,190!'), 'skin', { colour: 'white', relief: 0.5 }), brush(open('-220,150 -320,160 -410,186'), 'internal', 2),
    ...featherFan('40,150 0,170', '-110,290 -150,250', { count: 2, tone: 'skin', colour: 'orange', fullness: 0.5, shaft: false }),
    body(closed('-220,120! -100,20 60,-60 200,-110 290,-130 360,-110 396,-60 380,-10 320,40 220,120 60,190 -100,210 -200,190'), 'skin', { colour: 'white', relief: 1 }), shadow(closed('-190,190! -60,200 80,176 220,110 330,24! 240,130 60,208 -100,224')),
    body(closed('384,-84! 440,-66 490,-30 486,6! 460,-6 376,-16! 396,-50'), 'skin', { colour: 'yellow', relief: 0.6 }), brush(open('390,-48 440,-38 480,-12'), 'internal', 1.6), solid(circle([462, -14], 9)), ...eye(326, -74, 19, 'yellow'),
    ...featherFan('130,-10 40,20 -40,40', '-120,-400 -310,-340 -440,-190',
      { count: 9, tone: 'skin', colour: 'white', dipped: 0.26, fullness: 0.7, curl: -0.05, edge: 'outline' }),
      ...featherFan('140,10 60,40 -20,60', '-30,-250 -150,-190 -230,-80', { count: 8, tone: 'skin', colour: 'grey', fullness: 0.72, curl: -0.05 }),
    body(closed('190,20! 150,-80 60,-120 -20,-130! 0,-80 -50,-70! -20,-30 -70,0! -10,20 -40,60! 40,70 110,70'), 'dark', { colour: 'grey', relief: 0.7 }), ...['150,0 110,-60 50,-84', '120,30 70,-10 10,-20'].map((line) => cut(open(line), 'internal', 2.2)), ...['240,-30 256,-10 256,16', '200,40 210,60 202,80', '270,30 274,44 266,58'].map((line) => brush(open(line), 'internal', 2)),
    ...['-420,360 -320,340 -230,366 -130,346', '-60,370 60,348 170,372 300,350', '250,300 340,288 420,304'].map((line) => brush(open(line), 'outline', 1.6)),
  ], { y: 40 }),
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
  anchors: { crown: [170, -480], eye: [176, -430], mouth: [270, -400], base: [0, 490], heart: [-20, 20] },
  draw: () => placed([
    body(ribbon('40,120 110,240 40,330 66,470', profile('0:46 0.3:24 0.5:20 1:14')).outline(), 'skin', { colour: 'pink', relief: 0.7 }), ...claw(60, 464, 70, 'pink'),
    ...featherFan('-190,-60 -200,0 -190,60', '-380,-150 -430,0 -370,120', { count: 7, tone: 'skin', colour: 'white', fullness: 0.9, curl: 0.1, edge: 'outline' }),
    body(ribbon('110,-10 170,-100 130,-220 110,-310 150,-420', profile('0:70 0.25:34 0.7:24 1:26')).outline(), 'skin', { colour: 'pink', relief: 0.8 }), ...['120,-330 136,-322 150,-330', '110,-270 124,-262 142,-270', '120,-200 138,-192 156,-200', '134,-140 156,-132 176,-142'].map((line) => brush(open(line), 'internal', 1.8)),
    body(closed([...knots('170,-60!'), ...flames('170,-60 200,30 160,20 170,110 116,100 110,180 50,150 20,216 -40,170 -90,210 -130,150 -190,170 -190,100 -240,80 -206,20 -250,-20 -200,-50 -210,-110 -150,-100 -120,-160 -70,-124 -20,-170 20,-124 90,-140 120,-96', 0.12)]), 'dark', { colour: 'black', relief: 0.9 }),
    ...['120,-40 60,40 -20,90', '60,-70 0,20 -80,60', '0,-80 -60,-10 -130,20', '-80,-70 -110,-30 -160,-20', '130,40 80,100 20,130', '-20,120 -80,130 -130,110'].map((line) => cut(open(line), 'internal', 2.4)),
    ...featherFan('60,-20 30,20 10,60', '-170,60 -190,130 -140,200', { count: 4, tone: 'skin', colour: 'white', fullness: 0.74, curl: 0.08, edge: 'outline' }),
    body(ribbon('-30,160 40,280 -60,350 -40,470', profile('0:52 0.3:26 0.5:20 1:14')).outline(), 'skin', { colour: 'pink', relief: 0.7 }), ...claw(-46, 464, 74, 'pink'), brush(open('10,250 30,280 16,306'), 'internal', 2),
    ...['116,-450 100,-486 106,-500', '140,-470 136,-500 146,-512', '166,-476 172,-504 186,-510'].map((line) => brush(open(line), 'outline', 1.4)),
    body(closed('108,-400! 104,-450 140,-480 190,-474 220,-440 210,-400 170,-380'), 'skin', { colour: 'pink', relief: 0.9 }),
      body(closed('196,-454! 250,-430 296,-404! 270,-386 196,-392! 214,-420'), 'skin', { colour: 'gold', relief: 0.6 }),
      brush(open('212,-418 250,-412 286,-402'), 'internal', 1.4), ...eye(168, -434, 25, 'white'),
      ...['148,-462 144,-474 138,-480', '166,-466 166,-476 164,-484'].map((line) => brush(open(line), 'internal', 1.4)),
  ], { x: 40, y: 4, scale: 0.98 }),
};
