import { body, brush, circle, closed, cut, ellipse, fill, glint, open, paired, placed, polar, polygon, profile, radians, ribbon, shadow, solid, symmetric, whip } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

const CLEAVER: readonly Shape[] = [
  body(polygon('-490,-230 90,-230 110,-210 120,110 60,140 -480,150 -498,120'), 'skin', { colour: 'grey', relief: 0.6 }),
  fill(polygon('-494,64 118,54 120,110 60,140 -480,150 -498,120'), 'light', { colour: 'white', line: 'internal', relief: 0.4 }),
  whip('-470,-222 -180,-222 90,-222', '-470,60 -180,60 100,60', { count: 19, reach: 0.42, longest: 'end' }),
  body(circle([-400, -150], 36), 'black', { relief: 0 }), brush(open('-420,30 -200,36 60,28'), 'internal', 2), glint(polygon('-300,-60 -270,-60 -330,40 -360,40')), glint(polygon('-240,-60 -226,-60 -286,40 -300,40')),
  body(closed('104,-206! 150,-200 170,-170 176,-60 150,-20 112,-10!'), 'skin', { colour: 'grey', relief: 0.8 }), brush(open('140,-190 146,-110 138,-26'), 'internal', 1.8),
  body(closed('160,-176! 280,-190 400,-200 470,-180 496,-120 480,-50 420,-30 300,-40 166,-50!'), 'dark', { colour: 'brown', relief: 0.9 }),
  cut(open('186,-150 300,-164 430,-166'), 'internal', 2.2), cut(open('186,-76 300,-70 430,-70'), 'internal', 2.2),
  ...[220, 320, 420].flatMap((x) => [body(circle([x, -114], 20), 'skin', { colour: 'gold' }), solid(circle([x, -114], 6))]),
  ...[[-380, 240, 26], [-300, 300, 16], [-200, 230, 20]].map(([x = 0, y = 0, r = 0]) => body(closed([[x,
    y - r * 1.9, true], [x + r, y], [x, y + r], [x - r, y]]), 'dark', { colour: 'red', relief: 1 })),
];

/** A butcher's cleaver, drops under its edge. */
export const cleaver: Motif = {
  name: 'cleaver', pose: 'wide', anchors: { centre: [0, 0] }, words: ['cleaver', 'meat cleaver', 'butcher cleaver', 'butcher'], draw: () => placed(CLEAVER, { y: -20 }),
};

const RAYS = ['red', 'orange', 'yellow', 'leaf', 'blue', 'violet'] as const;

/** A glass prism that parts a ray of light. */
export const prism: Motif = {
  name: 'prism', pose: 'wide', anchors: { centre: [0, 0] }, words: ['prism', 'light prism', 'glass prism', 'rainbow prism', 'dark side of the moon', 'pink floyd'],
  draw: () => [
    body(polygon('-500,116 -500,84 -110,-24 -100,6'), 'skin', { colour: 'bone', relief: 0 }),
    ...RAYS.map((colour, i) => body(polygon([[104, -46 + i * 14], [500, -20 + i * 48], [500, 28 + i * 48],
      [110, -32 + i * 14]]), i % 2 === 0 ? 'dark' : 'light', { colour, line: 'internal', relief: 0 })),
    body(polygon('0,-300 300,220 -300,220'), 'skin', { colour: 'grey', relief: 0.7 }),
    fill(polygon('0,-236 244,188 -244,188'), 'skin', { colour: 'white', line: 'internal', relief: 0.3 }),
    shadow(polygon('-120,0 70,-118 118,-32')), brush(open('-122,0 0,-40 116,-40'), 'internal', 2), brush(open('-122,0 0,-10 130,30'), 'internal', 2),
    whip('240,186 0,186 -240,186', '0,-200 0,-100 0,0', { count: 17, reach: 0.2, longest: 'ends' }),
    brush(open('-40,-200 -120,-60 -180,40'), 'internal', 2.4), glint(polygon('-10,-210 4,-196 -26,-140 -40,-154')),
  ],
};

const TICKS = Array.from({ length: 9 }, (_, i) => -250 + i * 48);

/** A metronome, its rod swung to the right. */
export const metronome: Motif = {
  name: 'metronome', pose: 'figure', anchors: { crown: [0, -480], centre: [0, 0], base: [0, 480] }, words: ['metronome'],
  draw: () => [
    body(polygon('-74,-470 74,-470 290,400 -290,400'), 'skin', { colour: 'brown', relief: 0.6 }),
    body(closed('-90,-456! -70,-490 0,-496 70,-490 90,-456!'), 'dark', { colour: 'brown' }),
    fill(polygon('-44,-400 44,-400 160,230 -160,230'), 'skin', { colour: 'bone', line: 'internal', relief: 0.5 }),
    fill(polygon('60,-460 74,-466 284,394 216,394'), 'dark', { colour: 'brown', line: 'none', relief: 0 }),
    ...TICKS.map((y, i) => brush(open([[-22 - (i % 2) * 14, y], [22 + (i % 2) * 14, y]]), 'internal', 1.4)),
    body(polygon('-160,230 160,230 200,390 -200,390'), 'dark', { colour: 'brown', relief: 0.6 }), ...['-150,270 0,262 160,274', '-160,320 0,312 170,324', '-180,364 0,356 190,366'].map((line) => cut(open(line), 'internal', 2)),
    ...placed([body(ribbon('0,240 0,-560', () => 9).outline(), 'skin', { colour: 'grey', relief: 0.6 }),
      body(polygon('-44,-330 44,-330 32,-230 -32,-230'), 'skin', { colour: 'gold', relief: 0.9 }), brush(open('-36,-296 36,-296'), 'internal', 1.8), brush(open('-32,-264 32,-264'), 'internal', 1.8)], { y: 0, turn: 22, scale: 0.92 }),
    body(circle([0, 238], 34), 'skin', { colour: 'gold', relief: 1 }), solid(circle([0, 238], 10)),
    body(closed('-320,396! 320,396! 344,440! 330,476! -330,476! -344,440!'), 'dark', { colour: 'brown', relief: 0.6 }), cut(open('-320,436 0,432 320,436'), 'internal', 2),
    ...paired(body(closed('210,474! 300,474! 290,494 220,494'), 'dark', { colour: 'gold' })),
    brush(open('320,-360 380,-280 410,-190'), 'internal', 2.4), brush(open('370,-400 440,-300 470,-180'), 'internal', 2.4),
  ],
};

const STRINGS = Array.from({ length: 13 }, (_, i) => i / 12);

/** A concert harp: carved column, swung neck, strings. */
export const harp: Motif = {
  name: 'harp', pose: 'figure', anchors: { crown: [-230, -470], centre: [0, 0], base: [0, 480] }, words: ['harp', 'celtic harp', 'irish harp', 'lyre', 'golden harp'],
  draw: () => [
    ...STRINGS.map((t) => brush(open([[-230 + t * 500, -300 + Math.sin(t * 3.1) * 120 - t * 60], [-150 + t * 410, 400 - t * 590]]), 'internal', 1)),
    body(closed('-210,430! -100,330 60,140 220,-80 320,-250! 396,-216 330,-60 210,130 60,310 -70,440!'), 'skin', { colour: 'gold', relief: 1 }),
    shadow(closed('390,-210! 326,-60 206,128 56,308 -66,436! -90,420 60,250 200,70 300,-90 360,-220!')), brush(open('-160,412 -50,310 90,140 230,-60 326,-220'), 'internal', 2.2),
    ...[0.2, 0.4, 0.6, 0.8].map((t) => solid(ellipse([-96 + t * 400, 340 - t * 530], 14, 26, 38))),
    body(closed('-330,-350! -300,-300 -240,-260 -150,-230 -40,-240 60,-300 140,-370 230,-400 320,-370 380,-300 396,-210! 320,-240! 290,-290 230,-316 170,-290 100,-230 0,-160 -110,-146 -220,-180 -300,-230 -350,-300!'), 'skin', { colour: 'gold', relief: 1 }),
    brush(open('-300,-270 -200,-214 -100,-190 10,-210 110,-286 190,-346 260,-350 320,-300'), 'internal', 2.2),
    ...STRINGS.slice(1, -1).map((t) => body(circle([-230 + t * 500, -232 + Math.sin(t * 6.3 + 0.5) * 24 + Math.sin(t * 3.14) * 20 - t * 70], 9), 'dark', { colour: 'grey', line: 'internal' })),
    body(ribbon('-300,-330 -290,0 -270,400', profile('0:44 0.12:30 0.5:34 0.88:32 1:48')).outline(), 'skin', { colour: 'gold', relief: 1 }),
    ...[-160, -90, -20, 50, 120, 190, 260].map((y) => brush(open([[-326, y - 20], [-290, y + 14], [-254, y + 40]]), 'internal', 2.2)), brush(open('-340,-250 -296,-240 -256,-250'), 'internal', 2), brush(open('-316,316 -276,326 -236,316'), 'internal', 2),
    body(closed('-330,-340! -390,-360 -410,-420 -370,-470 -310,-470 -270,-430 -270,-380 -300,-350 -334,-366 -338,-400 -312,-410!  -250,-300 -290,-290'), 'skin', { colour: 'gold', relief: 0.9 }),
    body(closed('-350,400! -220,390 -60,430! 40,440 60,496! -370,496! -370,440'), 'skin', { colour: 'gold', relief: 0.9 }), brush(open('-350,440 -150,444 40,462'), 'internal', 2.2),
  ],
};

const HOURS = Array.from({ length: 13 }, (_, i) => radians(180 + i * 15));

/** A sundial, its gnomon over a round plate on a foot. */
export const sundial: Motif = {
  name: 'sundial', pose: 'figure', anchors: { centre: [0, 0], base: [0, 480] }, words: ['sundial', 'sun dial', 'sun clock'],
  draw: () => [
    body(symmetric('0,40! 150,60 120,120 96,220 110,330 180,380 190,420! 250,440 260,490! 0,496'), 'skin', { colour: 'grey', relief: 0.9 }), shadow(closed('60,110! 120,120 98,220 112,330 180,380! 90,370 60,260')),
    ...['-180,424 0,434 180,424', '-100,330 0,342 100,330', '-112,130 0,146 112,130'].map((line) => brush(open(line), 'internal', 2.2)), brush(open('-50,170 -44,230 -54,300'), 'internal', 2), brush(open('0,176 0,236 0,310'), 'internal', 2),
    body(closed('-440,-30! -440,30 -300,120 0,160 300,120 440,30 440,-30! 300,70 0,110 -300,70'), 'dark', { colour: 'grey', relief: 0.6 }),
    body(ellipse([0, -40], 442, 150), 'skin', { colour: 'bone', relief: 0.5 }), { ...brush(open(Array.from({ length: 25 },
      (_, i): readonly [number, number] => [380 * Math.cos(i * 0.2618), -40 + 122 * Math.sin(i * 0.2618)])), 'internal', 1) },
    ...HOURS.map((a) => brush(open([[300 * Math.cos(a), -30 - 96 * -Math.sin(a)], [366 * Math.cos(a), -36 - 118 * -Math.sin(a)]]), 'internal', 2)),
    ...HOURS.filter((_, i) => i % 2 === 1).map((a) => brush(open([[60 * Math.cos(a), -10 + 20 * Math.sin(a)], [260 * Math.cos(a), -30 + 84 * Math.sin(a)]]), 'detail', 1)),
    shadow(closed('-10,40! 60,20 250,-60! 210,-80 30,10')),
    body(closed('-20,70! -40,-60 -30,-200 10,-330 60,-450! 60,-300 40,-120 30,60!'), 'dark', { colour: 'gold', relief: 0.8 }), fill(closed('0,-40! -6,-130 20,-230 30,-230 24,-110!'), 'skin', { colour: 'bone', line: 'internal' }),
    ...Array.from({ length: 9 }, (_, i) => radians(196 + i * 18)).map((a, i) => { const [x, y] = polar([-280, -330], a,
      i % 2 === 0 ? 150 : 120); const [u, v] = polar([-280, -330], a, 92); return brush(open([[u, v], [x, y]]), 'outline', 1.8); }),
    body(circle([-280, -330], 72), 'skin', { colour: 'yellow', relief: 0.9 }),
  ],
};

/** A kettlebell. */
export const kettlebell: Motif = {
  name: 'kettlebell', pose: 'symmetric', anchors: { crown: [0, -480], centre: [0, 120], base: [0, 480] }, words: ['kettlebell', 'kettle bell', 'girya'],
  draw: () => [
    body(closed('-210,0! -250,-180 -290,-330 -250,-440 -140,-490 0,-498 140,-490 250,-440 290,-330 250,-180 210,0! 120,-60! 160,-190 190,-310 160,-370 80,-394 0,-398 -80,-394 -160,-370 -190,-310 -160,-190 -120,-60!'), 'dark', { colour: 'black', relief: 1 }),
    ...paired(cut(open('236,-200 262,-320 230,-404 150,-452'), 'internal', 2.6)),
    body(symmetric('0,-110 120,-90 240,-20 330,100 344,240 290,370 190,460! 130,484 0,488'), 'dark', { colour: 'black', relief: 1 }),
    cut(open('-300,200 -280,100 -220,20 -140,-40'), 'internal', 3), cut(open('-270,230 -250,140 -200,60'), 'internal', 2.4), cut(open('-250,400 -140,452 0,462 140,452 250,400'), 'internal', 2.4),
    body(circle([0, 200], 150), 'skin', { colour: 'bone', relief: 0.5 }), brush(open('-118,200 -84,118 0,82 84,118 118,200 84,282 0,318 -84,282 -118,200'), 'internal', 1.4),
    solid(polygon('-60,150 -30,150 -30,190 30,190 30,150 60,150 60,250 30,250 30,210 -30,210 -30,250 -60,250')),
    solid(polygon('-86,170 -70,170 -70,230 -86,230')), solid(polygon('70,170 86,170 86,230 70,230')),
  ],
};

const RIBS = [-230, -170, -110, -50];
/** A spark plug with a spark at its gap. */
export const sparkPlug: Motif = {
  name: 'spark-plug', pose: 'tall', anchors: { crown: [0, -490], centre: [0, 0], base: [0, 480] }, words: ['spark plug', 'sparkplug', 'spark plugs'],
  draw: () => [
    body(symmetric('0,-490! 40,-490! 44,-450 34,-430! 46,-420 46,-380! 0,-376'), 'skin', { colour: 'grey', relief: 0.9 }), brush(open('-40,-432 0,-426 40,-432'), 'internal', 1.8),
    body(symmetric('0,-386! 60,-386! 66,-270! 84,-240! 90,0! 0,4'), 'skin', { colour: 'bone', relief: 1 }), shadow(closed('34,-380! 58,-380! 64,-270 82,-240 86,-2! 50,-2 44,-200')),
    ...RIBS.map((y) => body(closed([[-92, y, true], [0, y + 8], [92, y, true], [100, y + 14], [92, y + 28,
      true], [0, y + 36], [-92, y + 28, true], [-100, y + 14]]), 'skin', { colour: 'bone', relief: 0.9 })),
    body(polygon('-150,0 150,0 160,20 160,120 140,140 -140,140 -160,120 -160,20'), 'skin', { colour: 'grey', relief: 0.6 }), fill(polygon('70,2 150,2 158,20 158,120 140,138 70,138'), 'dark', { colour: 'grey', line: 'internal', relief: 0.4 }), brush(open('-72,4 -72,136'), 'internal', 1.8), glint(polygon('-50,24 -38,24 -38,116 -50,116')),
    body(closed('-120,140! 120,140! 130,160 120,180! -120,180! -130,160'), 'dark', { colour: 'gold' }),
    body(polygon('-96,180 96,180 96,372 -96,372'), 'skin', { colour: 'grey', relief: 0.9 }), shadow(polygon('50,182 94,182 94,370 50,370')),
      ...[204, 232, 260, 288, 316, 344].map((y) => brush(open([[-104, y], [0, y + 12], [104, y - 4]]), 'outline', 1.3)),
    body(polygon('-18,372 18,372 14,416 -14,416'), 'skin', { colour: 'bone' }), body(closed('60,372! 94,372! 94,470 60,492 -30,492! -30,462! 50,462 62,440!'), 'skin', { colour: 'grey', relief: 0.8 }),
    ...[[-150, 440, -60, 430], [-140, 500, -70, 470], [-110, 380, -60, 404], [150, 420, 110, 430], [170,
      480, 120, 466]].map(([x = 0, y = 0, u = 0, v = 0]) => brush(open([[x, y], [u, v]]), 'outline', 2)),
  ],
};

/** A graduate's cap with its tassel. */
export const graduationCap: Motif = {
  name: 'graduation-cap', pose: 'wide', anchors: { crown: [0, -240], centre: [0, 0] }, words: ['graduation cap', 'grad cap', 'mortarboard', 'graduation hat', 'graduation'],
  draw: () => placed([
    body(closed('-250,10! -250,170 -180,250 0,284 180,250 250,170 250,10! 0,90'), 'dark', { colour: 'black', relief: 0.9 }), cut(open('-226,150 -160,214 0,244 160,214 226,150'), 'internal', 2.4), cut(open('-214,60 -218,110 -206,140'), 'internal', 2),
    body(polygon('0,-250 498,-60 0,130 -498,-60'), 'dark', { colour: 'black', relief: 0.3 }), ...['-440,-60 -220,22 -20,98', '440,-60 220,22 20,98', '-420,-72 -200,-156 -20,-222', '420,-72 200,-156 20,-222'].map((line) => cut(open(line), 'internal', 2)),
    body(polygon('-498,-60 0,130 498,-60 498,-34 0,160 -498,-34'), 'skin', { colour: 'grey', relief: 0.3 }),
    body(ribbon('0,-60 150,-30 300,0 370,40 376,120 372,190', () => 11).outline(), 'skin', { colour: 'gold', relief: 0.8 }), body(ellipse([0, -60], 40, 20), 'skin', { colour: 'gold', relief: 0.9 }),
    body(closed('350,180! 394,180! 404,210 398,236! 346,236! 340,210'), 'skin', { colour: 'gold', relief: 0.9 }),
    body(closed('348,236! 396,236! 420,330 430,420! 400,404! 384,428! 366,406! 344,426! 334,402! 310,416! 326,330'), 'skin', { colour: 'gold', relief: 0.7 }), ...['362,250 350,320 346,390', '372,250 374,320 372,392', '384,250 398,320 402,386'].map((line) => brush(open(line), 'internal', 2)),
  ], { y: -80, scale: 0.99 }),
};
