import { body, brush, circle, closed, cut, ellipse, fill, glint, open, paired, placed, polygon, profile, ribbon, shadow, solid, stroke, symmetric, whip } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

const MALLET: readonly Shape[] = [
  body(ribbon('0,90 0,300 0,600', profile('0:30 0.2:24 0.6:34 0.9:46 1:40')).outline(), 'skin', { colour: 'brown', relief: 0.9 }), shadow(ribbon('14,140 14,350 16,590', profile('0:6 0.5:12 1:20')).outline()),
  ...[210, 520].map((y) => body(polygon([[-40, y], [40, y], [42, y + 26], [-42, y + 26]]), 'dark', { colour: 'gold', line: 'internal' })),
  body(closed('-250,-120! 250,-120! 286,-60 290,0 286,60 250,120! -250,120! -286,60 -290,0 -286,-60'), 'skin', { colour: 'brown', relief: 0.9 }),
  ...paired(body(closed('190,-126! 226,-132! 246,-60 248,0 246,60 226,132! 190,126! 206,60 208,0 206,-60'), 'skin', { colour: 'gold', relief: 0.6 })),
  body(closed('-60,-126! 60,-126! 72,0 60,126! -60,126! -48,0'), 'dark', { colour: 'gold', relief: 0.4 }), cut(open('-26,-110 -16,0 -26,110'), 'internal', 1.6),
  whip('-180,118 0,120 180,118', '-180,10 0,20 180,10', { count: 19, reach: 0.7, longest: 'alike' }), brush(open('-170,-84 -120,-90 -80,-88'), 'internal', 2), brush(open('80,-88 130,-90 180,-84'), 'internal', 2),
];

/** A judge's gavel over its sounding block. */
export const gavel: Motif = {
  name: 'gavel', pose: 'figure', words: ['gavel', 'judge gavel', "judge's gavel", 'court hammer', 'judge hammer', 'auction hammer', 'auction gavel'],
  anchors: { crown: [-60, -370], base: [-130, 460], centre: [-60, -130] },
  draw: () => placed([
    body(closed('-420,330! -420,400! -380,450 -180,476 20,450 60,400! 60,330!'), 'skin', { colour: 'brown', relief: 0.6 }), whip('-400,420 -180,466 40,420', '-400,350 -180,390 40,350', { count: 21, reach: 0.8, longest: 'alike' }),
    body(ellipse([-180, 330], 240, 62), 'skin', { colour: 'brown', relief: 0.2 }), stroke(ellipse([-180, 326], 180, 42), 'internal'),
    ...placed(MALLET, { x: -110, y: -130, turn: -40 }),
    ...['-390,170 -420,140 -460,130', '-330,130 -350,90 -390,60', '-430,230 -470,220 -500,226'].map((d) => brush(open(d), 'outline', 2)),
  ], { x: 50, scale: 1.01 }),
};

/** A cordless drill, its bit to the right. */
export const drill: Motif = {
  name: 'drill', pose: 'figure', words: ['drill', 'power drill', 'electric drill', 'cordless drill', 'drill bit', 'hand drill', 'drill driver'],
  anchors: { crown: [-150, -330], base: [-200, 390], centre: [-120, -100] },
  draw: () => placed([
    body(closed('-250,60! -60,60! -50,180 -80,320! -290,320! -286,200'), 'skin', { colour: 'red', relief: 0.7 }), fill(closed('-236,120! -90,110! -92,200 -108,300! -264,300! -258,200'), 'dark', { colour: 'black' }),
    ...[150, 196, 242].map((y) => cut(open([[-220, y], [-160, y + 10], [-112, y]]), 'internal', 1.6)),
    body(closed('-360,310! -30,310! -10,340 -10,430! -40,460 -350,460 -380,430! -380,340'), 'dark', { colour: 'black', relief: 0.5 }), fill(polygon('-320,360 -70,360 -70,412 -320,412'), 'skin', { colour: 'red' }),
    body(closed('-54,70! -10,60! 0,120 -20,176 -56,186!'), 'dark', { colour: 'black' }),
    body(closed('-430,-210! -400,-290 -300,-320 60,-316! 110,-280! 110,-20! 60,30! -300,60! -400,40 -436,-40 -446,-130'), 'skin', { colour: 'red', relief: 0.7 }),
    whip('-420,20 -200,46 100,-20', '-400,-90 -180,-70 90,-110', { count: 23, reach: 0.7, longest: 'middle' }),
    ...[0, 1, 2, 3].map((i) => solid(polygon([[-390 + i * 40, -210], [-372 + i * 40, -210], [-382 + i * 40, -90], [-400 + i * 40, -90]]))),
    fill(polygon('-210,-220 20,-220 10,-100 -220,-100'), 'skin', { colour: 'white' }), ...['-180,-180 -60,-182 -20,-180', '-190,-140 -90,-142'].map((d) => brush(open(d), 'internal', 2.2)),
    body(polygon('110,-270 180,-256 180,-44 110,-30'), 'dark', { colour: 'black' }), ...[-220, -150, -80].map((y) => cut(open([[120, y], [172, y]]), 'internal', 1.4)),
    body(closed('180,-236! 270,-226! 320,-180! 320,-120! 270,-74! 180,-64!'), 'skin', { colour: 'grey', relief: 0.9 }), ...[-196, -150, -104].map((y) => stroke(open([[190, y], [262, y]]), 'internal')),
    body(closed('320,-172! 460,-172! 500,-150! 460,-128! 320,-128!'), 'skin', { colour: 'grey', relief: 0.9 }), ...[338, 376, 414, 452].map((x) => solid(closed([[x, -170, true], [x + 24, -150], [x + 18, -130, true], [x + 4, -150]]))),
  ], { x: -30, y: -60, scale: 0.96 }),
};

const PLIER_ARM: readonly Shape[] = [
  body(closed('-8,-130! 14,-300 10,-470! 50,-490 78,-460 96,-360 104,-240 80,-130 30,-90 -30,-50 -96,20!  -150,-20! -120,-80'), 'skin', { colour: 'grey', relief: 0.6 }),
  body(closed('-90,16! -130,140 -170,300 -160,440! -190,490 -240,484 -250,430! -262,280 -220,110 -150,-24!'), 'skin', { colour: 'red', relief: 0.9 }),
  shadow(closed('-96,24! -136,150 -180,300 -172,440! -196,476 -204,470! -206,300 -160,140')), brush(open('-224,140 -246,280 -238,410'), 'internal', 2), stroke(open('-158,-16! -90,24!'), 'internal'),
  ...[-440, -404, -368, -332, -296].map((y) => brush(open([[14, y], [50, y + 10]]), 'internal', 1.4)),
];

/** Pliers, a little open. */
export const pliers: Motif = {
  name: 'pliers', pose: 'tall', words: ['pliers', 'plier', 'pair of pliers', 'combination pliers', 'pincers', 'wire cutters', 'needle nose pliers'],
  anchors: { crown: [0, -480], base: [0, 490], centre: [0, -90] },
  draw: () => placed([
    ...placed(PLIER_ARM, { turn: 6, flip: true }), ...placed(PLIER_ARM, { turn: 6 }),
    body(circle([0, -84], 74), 'skin', { colour: 'grey', relief: 0.5 }), body(circle([0, -84], 34), 'dark', { colour: 'black' }), glint(ellipse([-10, -94], 9, 6, -30)), brush(open('-52,-106 -30,-134 0,-142'), 'internal', 1.8),
  ], { scale: 0.97, x: 28, y: -8 }),
};

const SPANNER: readonly Shape[] = [
  body(symmetric('0,-340! 50,-366! 56,-486! 104,-470 146,-400 136,-310 78,-246 50,-190 42,0 48,200 84,256 118,340 110,424 64,480 0,496'), 'skin', { colour: 'grey', relief: 0.6 }),
  fill(polygon([0, 60, 120, 180, 240, 300].map((a) => [62 * Math.cos((a * Math.PI) / 180), 372 + 62 * Math.sin((a * Math.PI) / 180)] as const)), 'skin', { colour: 'white', line: 'outline', relief: 0 }),
  shadow(closed('20,-180! 40,-180! 34,0 40,190! 22,190! 20,0')), stroke(symmetric('0,-170 18,-160 18,0 18,160 0,170')),
  ...[[-112, -420, -120, -340], [-86, 300, -94, 400]].map(([a = 0, b = 0, c = 0, d = 0]) => brush(open([[a, b], [(a + c) / 2 - 8, (b + d) / 2], [c, d]]), 'internal', 2)),
  whip('140,-330 84,-250 56,-190', '80,-330 50,-290 10,-240', { count: 5, reach: 0.7 }), whip('116,350 104,430 60,478', '80,340 74,410 40,450', { count: 7, reach: 0.8 }),
];

/** Two wrenches crossed. */
export const crossedWrenches: Motif = {
  name: 'crossed-wrenches', pose: 'symmetric', words: ['crossed wrenches', 'crossed spanners', 'wrenches', 'spanners', 'two wrenches', 'two spanners', 'pair of wrenches', 'combination wrench', 'crossed tools'],
  anchors: { centre: [0, 0] },
  draw: () => [...placed(SPANNER, { turn: 42, scale: 1.08 }), ...placed(SPANNER, { turn: -42, flip: true, scale: 1.08 })],
};
