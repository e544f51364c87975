import { body, brush, circle, closed, cut, dots, ellipse, fill, glint, open, placed, polygon, profile, ribbon, shadow, solid, stroke, whip, type Knot } from '../geometry/kit.js';
import type { Motif, Rng, Shape } from '../motif.js';

const dough = (course: string, half: string, from = 0, to = 1): readonly Shape[] => {
  const rope = ribbon(course, profile(half));
  return [
    body(rope.outline(from, to), 'skin', { colour: 'brown', relief: 1 }), brush(rope.along(-0.5, from + (to - from) * 0.15, to - (to - from) * 0.15), 'internal', 1.6),
    shadow(closed([...[0.1, 0.3, 0.5, 0.7, 0.9].map((u) => rope.at(from + (to - from) * u, 0.86)),
      ...[0.9, 0.7, 0.5, 0.3, 0.1].map((u) => rope.at(from + (to - from) * u, 0.42))])),
  ];
};

/** A pretzel with its salt. */
export const pretzel: Motif = {
  name: 'pretzel', pose: 'symmetric', words: ['pretzel', 'pretzels', 'brezel', 'bretzel', 'soft pretzel', 'bavarian pretzel'],
  anchors: { centre: [0, -60], crown: [0, -380], base: [0, 400] },
  draw: () => placed([
    ...dough('0,356 -190,360 -360,250 -446,60 -440,-140 -360,-300 -220,-376 -90,-330 0,-210 70,-100', '0:66 0.4:58 0.8:44 1:40'), ...dough('0,356 190,360 360,250 446,60 440,-140 360,-300 220,-376 90,-330 0,-210 -70,-100', '0:66 0.4:58 0.8:44 1:40'),
    ...dough('-40,-160 60,-40 170,110 270,270 330,330', '0:40 0.6:34 1:22'), ...dough('40,-160 -60,-40 -170,110 -270,270 -330,330', '0:40 0.6:34 1:22'),
    body(ribbon('-130,360 0,366 130,360', () => 66).outline(), 'skin', { colour: 'brown', line: 'none', relief: 0.9 }), stroke(open('-130,426 0,432 130,426'), 'outline'), stroke(open('-130,294 0,300 130,294'), 'outline'), brush(open('-70,330 0,322 90,330'), 'internal', 2.4), brush(open('-40,356 20,350 60,358'), 'internal', 2),
    ...([[-430, -60], [-416, 90], [-380, -220], [-330, 260], [-250, -370], [-230, 340], [250, -372], [360, -260], [440, -60], [420, 90], [340, 250], [230, 344], [-10, -60],
      [100, 50], [-110, 60], [-90, -310]] as const).map(([x, y], i) =>
      placed([body(polygon('-15,-11 12,-15 16,11 -12,15'), 'skin', { colour: 'white', line: 'internal' })], { x, y, turn: i * 37 })).flat(),
  ], { scale: 0.95 }),
};

const BUCKET_X = (u: number, y: number): number => u * (250 - ((y + 60) / 540) * 80);

/** Popped corn: three or four lobes and a kernel's shell. */
const corn = (turn: number, scale: number): readonly Shape[] => placed([
  body(closed('-20,-70! -70,-80 -86,-30 -60,-8! -100,10 -90,62 -40,64! -20,96 40,90 48,50! 96,54 104,0 66,-18! 84,-66 36,-90 -2,-62!'), 'skin', { colour: 'white', relief: 1 }),
  brush(open('-60,-8 -30,-4 -14,10'), 'internal', 1.8), brush(open('66,-18 34,-10 20,8'), 'internal', 1.8), brush(open('48,50 26,40 14,22'), 'internal', 1.8), fill(closed('-18,-4! 4,-22 26,-4! 12,20 -8,20'), 'dark', { colour: 'gold', line: 'internal' }),
], { turn, scale });

const HEAP = [[-190, -130], [190, -130], [-96, -160], [100, -160], [0, -130], [-150, -230], [146, -236], [0, -240], [-70, -310], [80, -316], [6, -390]] as const;

/** A striped tub of popcorn. */
export const popcorn: Motif = {
  name: 'popcorn', pose: 'figure', words: ['popcorn', 'pop corn', 'bucket of popcorn', 'box of popcorn', 'popcorn box', 'popcorn bucket', 'movie popcorn', 'cinema popcorn'],
  anchors: { crown: [0, -470], base: [0, 460], centre: [0, 0] },
  draw: (rng: Rng) => placed([
    ...[...HEAP].reverse().flatMap(([x, y]) => placed(corn(rng.between(0, 360), rng.between(0.9, 1.06)), { x, y })),
    ...placed(corn(40, 0.8), { x: -370, y: 60 }), ...placed(corn(200, 0.7), { x: 350, y: -290 }), ...placed(corn(100, 0.74), { x: -330, y: -340 }),
    body(polygon([[BUCKET_X(-1, -70), -70], ...Array.from({ length: 9 }, (_, i): Knot => [BUCKET_X(-1 + i * 0.25, -60), i % 2 === 0 ? -60 : -96]), [BUCKET_X(1, 470), 480],
      [BUCKET_X(-1, 470), 480]]), 'skin', { colour: 'white', relief: 0.6 }),
    ...[-0.9, -0.5, -0.1, 0.3, 0.7].map((u) => fill(polygon([[BUCKET_X(u, -64), -64], [BUCKET_X(u + 0.2, -64), -64], [BUCKET_X(u + 0.2, 474), 474],
      [BUCKET_X(u, 474), 474]]), 'dark', { colour: 'red', line: 'internal', relief: 0.3 })),
    body(closed('-136,150! -120,90 0,66 120,90 136,150! 136,230! 110,290 0,310 -110,290 -136,230!'), 'skin', { colour: 'yellow', relief: 0.3 }), stroke(closed('-112,156! -100,110 0,92 100,110 112,156! 112,226! 90,268 0,284 -90,268 -112,226!')),
    solid(polygon(Array.from({ length: 10 }, (_, k): Knot => [Math.sin((k * Math.PI) / 5) * (k % 2 === 0 ? 76 : 32), 190 - Math.cos((k * Math.PI) / 5) * (k % 2 === 0 ? 76 : 32)]))),
  ], { scale: 0.96, y: 4 }),
};

/** A hot dog in its bun, mustard along it. */
export const hotDog: Motif = {
  name: 'hot-dog', pose: 'wide', words: ['hot dog', 'hotdog', 'hot dogs', 'frankfurter', 'wiener', 'sausage', 'sausage in a bun', 'bratwurst'],
  anchors: { crown: [0, -260], base: [0, 280], centre: [0, 0] },
  draw: () => placed([
    body(closed('-440,-20! -430,-130 -340,-210 -180,-236 0,-240 180,-236 340,-210 430,-130 440,-20!'), 'skin', { colour: 'tan', relief: 0.9 }), brush(open('-340,-150 -180,-190 20,-196'), 'internal', 2),
    body(closed('-380,-160! -320,-120 -200,-140 -80,-100 40,-136 160,-100 280,-134 380,-150! 400,-30 0,20 -400,-20'), 'dark', { colour: 'leaf' }), ...['-260,-120 -250,-80 -270,-50', '-20,-110 -10,-70 -30,-40', '220,-110 230,-70 210,-50'].map((d) => cut(open(d), 'internal', 1.6)),
    body(closed('-490,-30 -484,-90 -430,-124 -300,-124 0,-134 300,-124 430,-124 484,-90 490,-30 470,40 400,74 0,84 -400,74 -470,40'), 'skin', { colour: 'red', relief: 1 }), brush(open('-440,-70 -380,-96 -300,-100'), 'internal', 2.4), stroke(open('-486,-50 -466,-36 -484,-14'), 'internal'), stroke(open('486,-50 466,-36 484,-14'), 'internal'),
    body(closed('-450,0! -470,100 -420,200 -300,250 0,264 300,250 420,200 470,100 450,0! 380,40 200,56 0,60 -200,56 -380,40'), 'skin', { colour: 'tan', relief: 0.9 }), whip('-440,180 -290,244 0,258 290,244 440,180', '-400,100 -260,150 0,160 260,150 400,100', { count: 29, reach: 0.8, longest: 'alike' }),
    brush(open('-380,80 -200,106 0,112'), 'internal', 2),
    body(ribbon('-420,-30 -370,-76 -310,-20 -250,-76 -190,-20 -130,-76 -70,-20 -10,-76 50,-20 110,-76 170,-20 230,-76 290,-20 350,-76 410,-30', profile('0:12 0.5:18 1:12')).outline(), 'skin', { colour: 'yellow', relief: 1 }),
    solid(dots([[-300, 180], [-120, 200], [80, 204], [260, 184], [-210, 150], [170, 150]], 6)),
  ], { turn: -10, scale: 0.96 }),
};

/** A wine bottle with its label. */
export const wineBottle: Motif = {
  name: 'wine-bottle', pose: 'tall', words: ['wine bottle', 'bottle of wine', 'red wine bottle', 'bottle of red wine', 'champagne bottle', 'bottle of champagne', 'vino bottle'],
  anchors: { crown: [0, -490], base: [0, 490], centre: [0, 120] },
  draw: () => [
    body(closed('-46,-470! 46,-470! 48,-240 60,-180 120,-110 146,-20! 146,440! 130,480 0,492 -130,480 -146,440! -146,-20! -120,-110 -60,-180 -48,-240'), 'dark', { colour: 'leaf', relief: 0.9 }),
    cut(open('-116,-30 -110,-84 -60,-140 -30,-220'), 'internal', 2.4), cut(open('-122,450 -122,400'), 'internal', 2),
    body(polygon('-52,-470 52,-470 54,-300 -54,-300'), 'skin', { colour: 'crimson', relief: 0.6 }), body(polygon('-60,-496 60,-496 62,-452 -62,-452'), 'skin', { colour: 'crimson', relief: 0.6 }), shadow(polygon('16,-448 50,-448 52,-304 20,-304')), brush(open('-32,-430 -34,-330'), 'internal', 1.8),
    body(closed('-146,20! 0,34 146,20! 146,340! 0,354 -146,340!'), 'skin', { colour: 'bone', relief: 0.4 }), stroke(closed('-124,44! 0,56 124,44! 124,318! 0,330 -124,318!')),
    ...([[-30, 120], [0, 120], [30, 120], [-16, 148], [16, 148], [0, 176]] as const).map(([x, y]) => body(circle([x, y], 17), 'dark',
      { colour: 'violet', line: 'internal' })), body(closed('-4,100! -50,96 -60,70! -30,66 -4,80!'), 'dark', { colour: 'leaf', line: 'internal' }), brush(open('0,104 6,84 26,74'), 'internal', 1.6),
    ...[[-80, 224, 80], [-60, 254, 60], [-90, 284, 90]].map(([a = 0, y = 0, b = 0]) => brush(open([[a, y], [0, y + 8], [b, y]]), 'internal', 2.4)), glint(ellipse([-96, 390], 8, 20)),
    shadow(closed('100,30! 146,22! 146,340! 104,346!')),
  ],
};

const HELIX = Array.from({ length: 6 }, (_, i) => 60 + i * 66);

/** A corkscrew with two levers. */
export const corkscrew: Motif = {
  name: 'corkscrew', pose: 'tall', words: ['corkscrew', 'cork screw', 'wine opener', 'bottle opener', 'winged corkscrew', 'wine key'],
  anchors: { crown: [0, -480], base: [0, 490], centre: [0, 0] },
  draw: () => [
    body(polygon('-14,-360 14,-360 14,480 0,494 -14,480'), 'skin', { colour: 'grey', line: 'internal' }),
    body(ribbon('-230,-440 -120,-460 0,-462 120,-460 230,-440', profile('0:22 0.5:34 1:22')).outline(), 'skin', { colour: 'brown', relief: 0.9 }),
    brush(open('-180,-462 -40,-478 120,-474'), 'internal', 1.8), ...[-120, 120].map((x) => body(polygon([[x - 12, -490], [x + 12, -490], [x + 12, -420], [x - 12, -420]]), 'dark', { colour: 'gold', line: 'internal' })),
    body(polygon('-34,-420 34,-420 30,-250 -30,-250'), 'skin', { colour: 'gold', relief: 0.8 }),
    ...['-70,-150 -190,-190 -280,-90 -310,60 -300,190', '70,-150 190,-190 280,-90 310,60 300,190'].map((course) =>
      body(ribbon(course, profile('0:26 0.3:30 0.85:22 1:34')).outline(), 'skin', { colour: 'grey', relief: 0.9 })),
    body(closed('-90,-250! 90,-250! 110,-180 100,-80! 70,-40 62,60! -62,60! -70,-40 -100,-80! -110,-180'), 'skin', { colour: 'grey', relief: 0.8 }),
    ...[-90, 90].map((x) => body(circle([x * 0.9, -160], 20), 'dark', { colour: 'black', line: 'internal' })), whip('104,-180 96,-80 66,-30', '20,-170 20,-80 16,-30', { count: 9, reach: 0.7 }),
    ...HELIX.map((y) => body(closed([[-62, y + 34, true], [-30, y - 4], [40, y - 12], [70, y + 10, true], [30, y + 24], [-30, y + 34], [-52, y + 52, true]]), 'skin',
      { colour: 'grey', relief: 0.8 })),
  ],
};

/** A stove-top coffee pot of eight sides. */
export const mokaPot: Motif = {
  name: 'moka-pot', pose: 'figure', words: ['moka pot', 'moka', 'moka coffee pot', 'espresso pot', 'italian coffee maker', 'coffee pot', 'bialetti', 'mocha pot', 'stovetop coffee maker', 'cafetiere'],
  anchors: { crown: [-30, -480], base: [-30, 490], centre: [-30, 0] },
  draw: () => placed([
    ...['-120,-470 -150,-520 -110,-560 -140,-610', '0,-490 -30,-540 14,-580 -20,-640'].map((d) => brush(open(d), 'outline', 2)),
    body(closed('170,-230! 300,-250 350,-220 360,-120! 330,60 290,110! 250,100! 276,20 296,-110 270,-160 180,-150!'), 'dark', { colour: 'black', relief: 0.8 }), cut(open('210,-208 310,-204 322,-110 296,40'), 'internal', 1.8),
    body(polygon('-220,-300 -330,-310 -240,-180 -190,-190'), 'skin', { colour: 'grey', relief: 0.6 }),
    body(polygon('-220,-300 190,-300 150,40 -190,40'), 'skin', { colour: 'grey', relief: 0.4 }),
    ...[['-110,-300', '-96,40'], ['80,-300', '60,40']].map(([a = '', b = '']) => stroke(open(`${a} ${b}`), 'outline')), shadow(polygon('84,-294 184,-294 146,36 64,36')), brush(open('-180,-250 -160,0'), 'internal', 2), brush(open('-60,-260 -50,-60'), 'internal', 2),
    body(closed('-230,-300! -190,-350 -60,-390 40,-390 150,-350 200,-300!'), 'skin', { colour: 'grey', relief: 0.8 }), stroke(open('-60,-388 -110,-302'), 'internal'), stroke(open('40,-388 80,-302'), 'internal'), body(closed('-50,-390! -46,-440 -16,-466 14,-440 20,-390!'), 'dark', { colour: 'black' }),
    body(polygon('-210,40 170,40 180,110 -220,110'), 'dark', { colour: 'grey', relief: 0.8 }), ...[-150, -90, -20, 50, 110].map((x) => cut(open([[x, 52], [x - 4, 100]]), 'internal', 1.4)),
    body(polygon('-220,110 180,110 250,440 -290,440'), 'skin', { colour: 'grey', relief: 0.4 }), stroke(open('-104,110 -140,440'), 'outline'), stroke(open('66,110 100,440'), 'outline'), shadow(polygon('70,114 178,114 246,436 106,436')), brush(open('-170,180 -220,400'), 'internal', 2), brush(open('-70,200 -90,380'), 'internal', 2),
    body(circle([150, 220], 26), 'skin', { colour: 'gold' }), solid(circle([150, 220], 9)), body(closed('-300,440! 260,440! 266,476! -306,476!'), 'dark', { colour: 'grey' }),
  ], { y: 70, scale: 0.86, x: -10 }),
};
