import { arc, body, brush, circle, closed, cut, ellipse, fill, glint, open, paired, placed, polygon, profile, ribbon, shadow, solid, stroke, symmetric, whip, type Knot } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

const plank = (y: number, way: 1 | -1, turn: number): readonly Shape[] => placed([
  body(closed('-250,-62! 230,-62! 330,0! 230,62! -250,62! -236,30! -256,6! -238,-26!'), 'skin', { colour: 'tan', relief: 0.4 }),
  ...['-200,-28 -60,-34 60,-28', '20,-6 140,-12 240,-4', '-180,14 -20,20 90,12', '60,34 140,38 210,32'].map((d) => brush(open(d), 'internal', 1.8)),
  shadow(closed('-246,44! 226,44! 312,8! 230,60! -248,60!')), solid(circle([-20, 0], 12)), solid(circle([24, 0], 12)),
], { y, turn, flip: way < 0, x: way * 50 });

/** A signpost at a crossroads, its boards for three ways. */
export const roadSign: Motif = {
  name: 'road-sign', pose: 'tall',
  words: ['road sign', 'street sign', 'signpost', 'sign post', 'direction sign', 'crossroads sign', 'crossroads', 'wooden sign', 'route sign', 'arrow sign'],
  anchors: { crown: [0, -480], base: [0, 490], centre: [0, -100] },
  draw: () => [
    body(closed('-36,-440! 0,-490! 36,-440! 40,470! -40,470!'), 'skin', { colour: 'brown', relief: 0.8 }),
    whip('36,-420 38,20 38,460', '-4,-420 0,20 0,460', { count: 25, reach: 0.6, longest: 'alike' }), brush(open('-16,180 -12,300 -18,440'), 'internal', 1.8),
    ...plank(-340, 1, -4), ...plank(-150, -1, 3), ...plank(40, 1, 2),
    body(closed('-210,470! -160,420 -110,440 -70,400 -20,440 40,404 90,444 140,420 210,470! 100,490 -100,490'), 'skin', { colour: 'grey' }), ...['-110,440 -90,470', '40,410 60,460', '-20,444 -10,474'].map((d) => brush(open(d), 'internal', 2)),
    ...[-240, -190, 190, 236].map((x) => solid(closed([[x - 22, 478, true], [x - 14, 400, true], [x, 450, true], [x + 12, 384, true], [x + 22, 478, true]]))),
  ],
};

/** Traffic lights on their post, each lamp under its hood. */
export const trafficLight: Motif = {
  name: 'traffic-light', pose: 'tall',
  words: ['traffic light', 'traffic lights', 'stoplight', 'stop light', 'traffic signal', 'red light', 'green light'],
  anchors: { crown: [0, -480], base: [0, 490], centre: [0, -100] },
  draw: () => [
    body(polygon('-26,260 26,260 26,460 -26,460'), 'skin', { colour: 'grey', relief: 0.9 }), body(polygon('-100,456 100,456 120,492 -120,492'), 'dark', { colour: 'grey' }),
    ...paired(...[-340, -110, 120].map((y) => body(closed([[150, y - 70, true], [240, y - 52, true], [196, y + 40, true], [150, y + 60, true]]), 'dark', { colour: 'black' }))),
    body(closed('-30,-490! 30,-490! 40,-450! -40,-450!'), 'dark', { colour: 'black' }),
    body(closed('-160,-420! -130,-456 130,-456 160,-420! 160,230! 130,268 -130,268 -160,230!'), 'skin', { colour: 'gold', relief: 0.4 }),
    ...([[-330, 'red'], [-96, 'yellow'], [138, 'leaf']] as const).flatMap(([y, colour], i) => placed([
      body(circle([0, 14], 88), i === 0 ? 'skin' : 'dark', { colour, relief: 1 }),
      ...(i === 0 ? [brush(open(arc([0, 14], 60, 190, 270)), 'internal', 2.4)] : [cut(open(arc([0, 14], 62, 40, 130)), 'internal', 2.4)]),
      body(closed('-112,10! -104,-60 -50,-104 0,-112 50,-104 104,-60 112,10! 84,-26 40,-54 0,-60 -40,-54 -84,-26'), 'dark', { colour: 'black' }), cut(open('-84,-40 -40,-84 10,-92'), 'detail', 1.8),
    ], { y })),
  ],
};

/** Three panes to a row: narrow, broad, narrow. */
const PANES = [[-170, -104], [-90, 90], [104, 170]] as const;

/** The red telephone box of the English. */
export const phoneBooth: Motif = {
  name: 'phone-booth', pose: 'tall',
  words: ['phone booth', 'telephone booth', 'telephone box', 'phone box', 'red telephone box', 'red phone box', 'london phone booth', 'london telephone box', 'red phone booth'],
  anchors: { crown: [0, -490], base: [0, 490], centre: [0, 40] },
  draw: () => [
    body(symmetric('0,-492 100,-482 190,-448 236,-392! 0,-392!'), 'skin', { colour: 'red', relief: 0.7 }), brush(open('-170,-420 -90,-452 0,-460'), 'internal', 2),
    fill(symmetric('0,-470! 12,-456! 34,-464! 30,-428! 0,-424!'), 'skin', { colour: 'gold' }),
    body(polygon('-232,-362 232,-362 232,450 -232,450'), 'skin', { colour: 'red', relief: 0.3 }), body(polygon('-258,-396 258,-396 250,-358 -250,-358'), 'skin', { colour: 'red' }),
    body(polygon('-192,-340 192,-340 192,-268 -192,-268'), 'skin', { colour: 'white', relief: 0 }),
    ...Array.from({ length: 9 }, (_, i) => -148 + i * 37).map((x, i) => solid(polygon(i % 3 === 1 ? [[x - 12, -322], [x + 12, -322], [x + 12, -286],
      [x - 12, -286]] : [[x - 12, -322], [x + 12, -322], [x + 12, -314], [x + 4, -314], [x + 4, -286], [x - 4, -286], [x - 4, -314], [x - 12, -314]]))),
    body(polygon('-192,-244 192,-244 192,444 -192,444'), 'skin', { colour: 'red', relief: 0.2 }),
    ...Array.from({ length: 6 },
      (_, i) => -226 + i * 92).flatMap((y) => PANES.map(([a, b]) => body(polygon([[a, y], [b, y], [b, y + 78], [a, y + 78]]), 'skin', { colour: 'white', line: 'internal', relief: 0 }))),
    ...Array.from({ length: 6 }, (_, i) => -226 + i * 92).map((y) => shadow(polygon([[104, y], [170, y], [170, y + 78], [150, y + 78]]))),
    ...[[-60, -170], [-40, 14], [-10, 198]].flatMap(([x = 0, y = 0]) => [0, 34].map((dx) => brush(open([[x + dx - 16, y + 28], [x + dx + 16, y - 26]]), 'internal', 1.6))),
    body(polygon('-170,336 170,336 170,430 -170,430'), 'skin', { colour: 'red', line: 'internal', relief: 0.2 }), body(polygon('176,90 188,90 188,160 176,160'), 'skin', { colour: 'gold', line: 'internal' }),
    shadow(polygon('200,-356 228,-356 228,446 200,446')), brush(open('-212,-340 -212,40 -212,430'), 'internal', 1.6),
    body(polygon('-262,446 262,446 272,492 -272,492'), 'dark', { colour: 'black' }),
  ],
};

/** A country mailbox on its post, a letter in its mouth, its flag up. */
export const mailbox: Motif = {
  name: 'mailbox', pose: 'figure',
  words: ['mailbox', 'mail box', 'letterbox', 'letter box', 'postbox', 'post box', 'mail post'],
  anchors: { crown: [0, -330], base: [-20, 490], centre: [0, -130] },
  draw: () => [
    body(polygon('-60,60 60,60 64,480 -64,480'), 'skin', { colour: 'brown', relief: 0.6 }), whip('58,70 60,270 62,470', '-10,80 -6,270 0,460', { count: 15, reach: 0.7, longest: 'alike' }), brush(open('-34,130 -30,260 -36,420'), 'internal', 1.8),
    body(polygon('20,100 150,60 150,100 64,190'), 'dark', { colour: 'brown' }),
    body(closed('-180,-340 -80,-376 200,-376! 330,-340 400,-250 410,-120! 410,60! -180,60!'), 'skin', { colour: 'blue', relief: 0.9 }),
    whip('-60,58 180,58 406,58', '-40,-60 180,-70 380,-60', { count: 17, reach: 0.6, longest: 'alike' }), brush(open('-20,-330 140,-340 260,-316'), 'internal', 2.2),
    body(closed('-420,60! -420,-140 -390,-270 -300,-350 -210,-350 -120,-270 -96,-140 -96,60!'), 'skin', { colour: 'blue', relief: 0.2 }), fill(closed('-386,26! -386,-140 -360,-240 -290,-304 -224,-304 -152,-240 -130,-140 -130,26!'), 'black', { line: 'outline' }),
    body(polygon('-420,-170 -180,-236 -150,-110 -396,-50'), 'skin', { colour: 'bone', relief: 0 }), brush(open('-414,-164! -276,-126! -184,-230!'), 'internal', 1.6), fill(circle([-286, -118], 20), 'dark', { colour: 'red', line: 'none' }),
    body(closed('-440,50! -80,50! -100,96! -420,96!'),
      'skin', { colour: 'blue' }),
    body(polygon('206,-180 236,-180 236,-40 206,-40'), 'dark', { colour: 'red' }), body(closed('206,-290! 350,-290! 330,-240! 350,-190! 206,-190!'), 'dark', { colour: 'red' }), fill(circle([221, -46], 20), 'skin', { colour: 'grey' }),
    ...[-150, -100, 96, 150].map((x) => solid(closed([[x - 30, 488, true], [x - 20, 420, true], [x - 2, 460, true], [x + 14, 396, true], [x + 30, 488, true]]))),
    brush(open('-240,484 0,492 240,484'), 'outline', 1.6),
  ],
};

/** A board of the bench, its grain on it. */
const board = (half: number, y: number, thick: number): readonly Shape[] => [
  body(polygon([[-half, y], [half, y], [half + thick * 0.2, y + thick], [-half - thick * 0.2, y + thick]]), 'skin', { colour: 'brown', relief: 0.4 }),
  ...[-0.76, -0.2, 0.4].map((u, i) => brush(open([[half * u, y + thick * (0.36 + (i % 2) * 0.26)], [half * (u + 0.3), y + thick * (0.4 + (i % 2) * 0.26)]]), 'internal', 1.6)),
];

/** The cast iron of one side: back post, front leg, the arm that rolls over it. */
const iron = (): readonly Shape[] => [
  solid(ribbon('330,-250 344,-60 350,120 338,230 366,322', profile('0:13 0.5:15 0.9:12 1:20')).outline()),
  solid(ribbon('360,-96 430,-104 472,-70 462,-20 424,-22 428,-54', profile('0:12 0.6:14 1:8')).outline()), solid(ribbon('452,-24 436,60 450,160 432,240 470,326', profile('0:12 0.4:16 0.9:12 1:22')).outline()),
  solid(ribbon('446,128 396,150 372,200 404,228 424,196', profile('0:9 0.6:9 1:5')).outline()), solid(circle([332, -258], 22)),
];

/** A park bench with iron arms. */
export const bench: Motif = {
  name: 'bench', pose: 'wide',
  words: ['bench', 'park bench', 'garden bench', 'wooden bench'],
  anchors: { centre: [0, 0], base: [0, 320], crown: [0, -240] },
  draw: () => placed([
    shadow(closed('-440,318! -200,306 200,306 440,318! 200,334 -200,334')), ...paired(...iron()),
    ...[-226, -148, -70].flatMap((y) => board(352, y, 56)), ...paired(...[-198, -120, -42].map((y) => solid(circle([322, y], 9)))),
    ...[[372, 30, 28], [398, 64, 32], [428, 102, 38]].flatMap(([half = 0, y = 0, thick = 0]) => board(half, y, thick)), body(polygon('-436,140 436,140 432,168 -432,168'), 'dark', { colour: 'brown' }),
    brush(open('-494,330 0,336 494,330'), 'outline', 1.5),
    ...[-290, -250, -40, 250, 286].map((x) => solid(closed([[x - 18, 332, true], [x - 8, 276, true], [x + 2, 306, true], [x + 14, 260, true], [x + 20, 332, true]]))),
  ], { scale: 0.97, y: -36 }),
};

const WAVES: readonly Knot[] = [[-330, -400, true], [-190, -440], [-40, -400], [110, -340], [260, -360], [440, -420, true],
  [420, -240], [440, -60, true], [260, 0], [110, 20], [-40, -40], [-190, -80], [-330, -40, true]];

/** A flag that waves from its pole. */
export const flag: Motif = {
  name: 'flag', pose: 'figure',
  words: ['flag', 'flags', 'waving flag', 'flagpole', 'flag pole', 'banner flag', 'white flag'],
  anchors: { crown: [-360, -480], base: [-340, 490], centre: [40, -200] },
  draw: () => placed([
    body(closed(WAVES), 'skin', { colour: 'red', relief: 0.9 }),
    whip('110,-340 112,-160 110,18', '-70,-380 -60,-200 -70,-50', { count: 15, reach: 0.8, longest: 'alike' }),
    whip('-328,-390 -328,-220 -328,-50', '-230,-400 -230,-230 -230,-70', { count: 13, reach: 0.6, longest: 'alike' }), whip('436,-400 418,-240 436,-70', '330,-370 320,-220 330,-40', { count: 11, reach: 0.6, longest: 'alike' }),
    ...['-160,-420 -150,-240 -160,-90', '200,-330 214,-160 204,-6', '280,-340 290,-200 280,-30'].map((d) => brush(open(d), 'internal', 2)),
    body(ribbon('-350,-440 -346,0 -340,490', () => 20).outline(), 'skin', { colour: 'brown', relief: 1 }), shadow(ribbon('-340,-430 -336,0 -330,484', () => 7).outline()),
    body(circle([-350, -462], 34), 'skin', { colour: 'gold', relief: 1 }), glint(ellipse([-360, -474], 8, 8)),
    ...[-388, -52].map((y) => body(ribbon([[-372, y], [-346, y + 8], [-320, y]], () => 12).outline(), 'skin', { colour: 'bone', line: 'internal' })),
    stroke(open('-366,-380 -400,-100 -372,300'), 'internal'),
  ], { x: -20 }),
};
