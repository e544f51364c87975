import { body, brush, circle, closed, cut, ellipse, fill, glint, open, paired, placed, polygon, polyline, profile, ribbon, shadow, solid, stroke,
  whip } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

/** A small yacht under mainsail and jib, the sea at her keel. */
export const sailboat: Motif = {
  name: 'sailboat', pose: 'figure',
  words: ['sailboat', 'sailing boat', 'small sailboat', 'sail boat', 'yacht', 'sailing yacht', 'dinghy', 'little boat', 'regatta'],
  anchors: { crown: [0, -480], base: [0, 470], centre: [0, 0] },
  draw: () => [
    body(polygon('-14,-486 10,-486 14,230 -14,230'), 'dark', { colour: 'brown' }),
    body(closed('34,-440! 130,-260 270,0 350,150! 200,182 34,176!'), 'skin', { colour: 'bone', relief: 0.6 }),
    ...['40,-260 110,-240 150,-216', '40,-80 150,-66 246,-40', '40,80 180,92 316,92'].map((d) => brush(open(d), 'internal', 1.6)),
    whip('40,172 200,180 344,150', '40,120 170,124 270,80', { count: 15, reach: 0.8, longest: 'middle' }),
    body(closed('-34,-400! -40,-120 -60,70 -330,160! -260,0 -130,-230'), 'skin', { colour: 'red', relief: 0.6 }),
    brush(open('-50,-180 -110,-160 -160,-130'), 'internal', 1.6), brush(open('-60,-10 -170,0 -240,20'), 'internal', 1.6),
    body(polygon('-10,-486 110,-456 -10,-424'), 'dark', { colour: 'red' }), stroke(open('-14,-470 -420,190'), 'internal'), stroke(open('14,-470 430,196'), 'internal'),
    body(closed('-440,196! -200,216 100,226 450,196! 400,300 330,370! 0,392 -300,372! -380,300'), 'skin', { colour: 'brown', relief: 0.5 }),
    fill(closed('-436,206! -200,232 100,242 444,208! 430,246 100,284 -200,274 -422,244'), 'dark', { colour: 'navy' }),
    brush(open('-380,316 0,342 380,310'), 'internal', 1.8),
    ...[-150, 0, 150].map((x) => body(circle([x, 300], 17), 'dark', { colour: 'gold' })),
    body(closed('-490,400! -420,350 -340,400 -270,430 -180,360 -90,400 0,436 90,366 180,400 260,430 340,356 420,398 490,380! 470,450 300,474 0,480 -300,474 -470,452'),
      'skin', { colour: 'blue', relief: 0.4 }),
    ...['-400,420 -340,444 -280,436', '-140,420 -60,450 10,440', '150,424 230,452 300,436'].map((d) => brush(open(d), 'internal', 2)),
  ],
};

const LOG: readonly Shape[] = [
  body(closed('-360,-44! 330,-44! 372,-20 372,24 330,46! -360,46!'), 'skin', { colour: 'brown', relief: 0.9 }),
  body(ellipse([-360, 0], 34, 46), 'skin', { colour: 'tan' }), stroke(ellipse([-360, 0], 16, 24), 'internal'),
  ...['-290,-16 -180,-20 -90,-10', '-60,14 60,18 170,8', '180,-20 250,-18 310,-8', '-260,24 -200,28 -150,22'].map((d) => brush(open(d), 'internal', 1.8)),
  shadow(closed('-320,26! 340,24! 330,44! -320,44!')),
];

/** A campfire: flames over crossed logs in a ring of stones. */
export const campfire: Motif = {
  name: 'campfire', pose: 'figure',
  words: ['campfire', 'camp fire', 'bonfire', 'firepit', 'fire pit', 'camping fire', 'log fire', 'fogata'],
  anchors: { crown: [0, -480], base: [0, 470], centre: [0, -60] },
  draw: () => [
    body(closed('-10,250! -150,250 -250,170 -270,40 -220,-80 -160,-130! -150,-70 -110,-40! -120,-180 -60,-330 30,-480! 40,-370 120,-270 150,-170! 170,-200 180,-240 176,-290! 260,-180 290,-20 270,120 190,240 60,262'), 'skin', { colour: 'orange', relief: 0.7 }),
    body(closed('0,258! -110,240 -160,150 -140,40 -90,-30! -70,20 -40,40! -40,-60 0,-160 50,-230! 60,-130 120,-50 150,60 130,180 80,250'), 'skin',
      { colour: 'gold', relief: 0.5 }),
    body(closed('4,262! -60,240 -80,160 -40,80 10,0! 40,70 84,130 70,220'), 'dark', { colour: 'red' }), brush(open('-226,60 -220,140 -180,200'), 'internal', 2.2),
    brush(open('236,0 240,90 206,170'), 'internal', 2.2),
    ...['-300,-190 -290,-230 -300,-260', '250,-330 262,-360 250,-390', '-200,-330 -190,-352 -198,-380',
      '340,-150 350,-180 340,-210'].map((d) => brush(open(d), 'outline', 2)),
    ...placed(LOG, { y: 300, turn: -13, scale: 0.94 }), ...placed(LOG, { y: 300, turn: 13, flip: true, scale: 0.94 }),
    ...([[-400, 410, 76, 52], [-250, 440, 84, 48], [-80, 450, 92, 46], [100, 452, 86, 46], [268, 438, 88, 50], [412, 408, 72, 52]] as const).flatMap(([x, y, a, b]) => [
      body(ellipse([x, y], a, b), 'skin', { colour: 'grey', relief: 0.9 }),
      brush(open([[x - a * 0.5, y - b * 0.2], [x - a * 0.1, y - b * 0.5], [x + a * 0.3, y - b * 0.4]]), 'internal', 1.6),
      shadow(closed([[x - a * 0.7, y + b * 0.4], [x, y + b * 0.5], [x + a * 0.8, y + b * 0.2], [x + a * 0.4, y + b * 0.86], [x - a * 0.3, y + b * 0.9]])),
    ]),
  ],
};

/** An electric guitar with two horns and three pickups, standing upright. */
export const electricGuitar: Motif = {
  name: 'electric-guitar', pose: 'tall',
  words: ['electric guitar', 'bass guitar', 'stratocaster', 'telecaster', 'les paul', 'rock guitar', 'e guitar'],
  anchors: { crown: [0, -490], base: [0, 490], centre: [0, 260] },
  draw: () => [
    body(polygon('-24,-340 24,-340 32,110 -32,110'), 'dark', { colour: 'brown' }),
    ...Array.from({ length: 14 }, (_, i) => -320 + i * 30 - i * i * 0.1).map((y) => cut(polyline([[-25, y], [25, y]]), 'detail', 1)),
    ...[-276, -216, -156, -96, -36].map((y) => glint(circle([0, y], 6))),
    body(closed('-24,-336! -40,-390 -60,-440! -30,-490 20,-494 40,-470! 30,-430 46,-380 24,-336!'), 'skin', { colour: 'tan', relief: 0.5 }),
    ...[0, 1, 2, 3, 4, 5].map((i) => body(circle([-56 - (i < 3 ? 4 : 0) + i * 3, -448 + i * 19], 11), 'skin', { colour: 'grey' })),
    body(closed('-40,70! -90,40 -150,-20 -196,-30 -214,10 -190,90 -180,170 -230,250 -250,340 -220,430 -130,486 0,494 140,484 226,420 244,330 220,250 176,190 180,110 206,60 190,20 150,26 110,70 60,96! 40,110'), 'skin', { colour: 'red', relief: 0.7 }),
    whip('240,330 214,420 130,476', '180,330 160,390 90,420', { count: 15, reach: 0.8, longest: 'middle' }),
    whip('-248,340 -218,424 -130,480', '-190,340 -170,390 -100,430', { count: 11, reach: 0.6, longest: 'middle' }),
    fill(closed('-120,60! -90,90 -120,180 -110,260 -60,300 20,330 110,400! 160,430 196,390 150,330 110,280 96,190 110,130 60,110! -60,100'), 'light',
      { line: 'internal', colour: 'white', relief: 0.1 }),
    body(polygon('-34,100 34,100 36,150 -36,150'), 'dark', { colour: 'brown' }),
    ...[176, 236, 300].flatMap((y,
      i) => [body(closed([[-58, y - 15, true], [58, y - 15 - i * 3, true], [58, y + 15 - i * 3, true], [-58, y + 15, true]]), 'dark', { colour: 'black' }),
      ...[-40, -24, -8, 8, 24, 40].map((x) => glint(circle([x, y - i], 4)))]),
    body(polygon('-64,350 64,350 64,400 -64,400'), 'skin', { colour: 'grey' }),
    ...[-20, -12, -4, 4, 12, 20].map((x) => stroke(polyline([[x, -336], [x * 1.7, 372]]), 'detail')),
    ...([[120, 350], [146, 396], [100, 420]] as const).map((at) => body(circle(at, 19), 'skin', { colour: 'gold' })),
    brush(open('-60,400 -120,430 -150,410'), 'internal', 1.8),
  ],
};

/** A gramophone: the horn over its box and turning record. */
export const gramophone: Motif = {
  name: 'gramophone', pose: 'figure',
  words: ['gramophone', 'phonograph', 'gramophone horn', 'old record player', 'victrola'],
  anchors: { crown: [-40, -480], base: [0, 480], centre: [0, 100] },
  draw: () => [
    body(ribbon('250,60 290,-60 250,-150 150,-160 60,-110', profile('0:20 0.6:26 1:48')).outline(), 'skin', { colour: 'gold' }),
    body(closed('110,-60! 60,-30 -60,-40 -220,-30 -330,30! -440,-40 -480,-200 -420,-370 -300,-470 -140,-490 0,-440 60,-360! 40,-270 70,-190 130,-140!'), 'skin',
      { colour: 'gold', relief: 0.8 }),
    body(closed('-330,30! -440,-40 -480,-200 -420,-370 -300,-470 -140,-490 0,-440 60,-360! -40,-380 -180,-330 -280,-230 -320,-100'), 'skin',
      { colour: 'tan', relief: 0.5 }),
    solid(closed('-290,-40! -370,-100 -390,-210 -340,-330 -240,-400 -110,-420 -20,-380! -120,-360 -220,-290 -280,-180')),
    ...['-316,0 -400,-70 -430,-200', '-60,-460 -180,-450 -300,-400', '-310,10 -200,-70 60,-100', '30,-330 -20,-220 100,-130',
      '-240,-250 -100,-150 90,-120'].map((d) => brush(open(d), 'internal', 1.8)),
    whip('-316,24 -100,-34 110,-64', '-260,-60 -90,-90 90,-96', { count: 13, reach: 0.7, longest: 'middle' }),
    body(ellipse([-40, 132], 300, 66), 'dark', { colour: 'black' }), ...[240, 184, 128].map((r) => cut(ellipse([-40, 128], r, r * 0.2), 'detail', 1)),
    fill(ellipse([-40, 128], 76, 17), 'skin', { colour: 'red', line: 'none' }), solid(circle([-40, 128], 8)),
    body(ribbon('256,70 190,110 90,124', () => 12).outline(), 'skin', { colour: 'gold' }), body(circle([86, 118], 26), 'skin', { colour: 'gold' }),
    body(polygon('230,40 290,40 290,190 230,190'), 'skin', { colour: 'gold' }),
    body(polygon('-390,176 390,176 390,216 -390,216'), 'skin', { colour: 'brown' }),
    body(polygon('-350,216 350,216 350,410 -350,410'), 'skin', { colour: 'brown', relief: 0.3 }),
    body(polygon('-400,410 400,410 420,470 -420,470'), 'dark', { colour: 'brown' }),
    stroke(polygon('-310,246 310,246 310,384 -310,384')),
    ...[-180, 0, 180].map((x) => brush(open([[x - 60, 316], [x, 284], [x + 60, 316], [x, 350], [x - 60, 316]]), 'internal', 1.6)),
    shadow(polygon('240,220 346,220 346,406 240,406')),
    stroke(open('350,320 440,320 440,380 480,380'), 'outline'), body(circle([470, 380], 18), 'dark', { colour: 'black' }),
  ],
};

/** Knots of a zigzag from left to right. */
const folds = (y: number, deep: number): readonly (readonly [number, number])[] => Array.from({ length: 11 },
  (_, i) => [-150 + i * 30, y + (i % 2 === 0 ? deep : 0)] as const);
const BELLOWS: readonly Shape[] = [
  body(polygon([...folds(-262, 34), ...[...folds(302, -34)].reverse()]), 'skin', { colour: 'bone' }),
  ...[0, 2, 4, 6, 8].map((i) => fill(polygon([[-150 + i * 30, -228], [-120 + i * 30, -262], [-120 + i * 30, 302], [-150 + i * 30, 268]]), 'dark', { colour: 'red' })),
  ...[1, 3, 5, 7, 9].map((i) => brush(open([[-135 + i * 30, -190], [-137 + i * 30, 20], [-135 + i * 30, 230]]), 'internal', 1.6)),
];

/** An accordion, its bellows drawn out. */
export const accordion: Motif = {
  name: 'accordion', pose: 'wide',
  words: ['accordion', 'bandoneon', 'squeezebox', 'concertina', 'accordeon'],
  anchors: { crown: [0, -300], base: [0, 330], centre: [0, 0] },
  draw: () => placed([
    stroke(open('-330,-280 -440,-160 -470,40 -420,220'), 'outline'), stroke(open('330,-280 440,-160 470,40 420,220'), 'outline'),
    ...BELLOWS,
    body(closed('-150,-290! -150,330! -380,300 -400,280! -400,-260! -380,-300'), 'skin', { colour: 'red', relief: 0.4 }),
    body(closed('150,-290! 150,330! 380,300 400,280! 400,-260! 380,-300'), 'skin', { colour: 'red', relief: 0.4 }),
    body(polygon('-372,-240 -270,-240 -270,270 -372,270'), 'skin', { colour: 'white' }),
    ...Array.from({ length: 9 }, (_, i) => stroke(polyline([[-372, -184 + i * 52], [-270, -184 + i * 52]]), 'internal')),
    ...[0, 1, 3, 4, 5, 7].map((i) => solid(polygon([[-330, -198 + i * 52], [-270, -198 + i * 52], [-270, -172 + i * 52], [-330, -172 + i * 52]]))),
    ...[0, 1, 2, 3, 4].map((i) => brush(open([[-240, -200 + i * 100], [-210, -160 + i * 100], [-180, -200 + i * 100]]), 'internal', 2)),
    ...[0, 1, 2, 3, 4, 5, 6].flatMap((row) => [0, 1,
      2].map((k) => body(circle([220 + k * 60, -210 + row * 72 + k * 12], 17), 'dark', { colour: 'black', line: 'internal' }))),
    shadow(polygon('340,-240 396,-240 396,280 340,290')), ...paired(body(circle([172, -270], 12), 'skin', { colour: 'gold' })),
  ], { scale: 1.02 }),
};

/** A mouth organ, its reeds towards us. */
export const harmonica: Motif = {
  name: 'harmonica', pose: 'wide',
  words: ['harmonica', 'mouth organ', 'blues harp', 'mouth harp'],
  anchors: { centre: [0, 0] },
  draw: () => placed([
    body(closed('-430,-150! -400,-176 400,-176 430,-150! 470,-60! -470,-60!'), 'skin', { colour: 'grey', relief: 0.6 }),
    body(polygon('-470,-60 470,-60 470,70 -470,70'), 'skin', { colour: 'brown' }),
    body(closed('-470,70! 470,70! 430,150 400,176! -400,176! -430,150'), 'skin', { colour: 'grey', relief: 0.6 }),
    ...Array.from({ length: 10 },
      (_, i) => body(polygon([[-396 + i * 82, -34], [-344 + i * 82, -34], [-344 + i * 82, 44], [-396 + i * 82, 44]]), 'black', { colour: 'black' })),
    brush(open('-220,-120 0,-128 220,-120'), 'internal', 1.6), ...[-300, 300].map((x) => body(circle([x, -118], 20), 'skin', { colour: 'gold', line: 'internal' })),
    ...[-120, -40, 40, 120].map((x) => stroke(polyline([[x, -104], [x + 14, -76]]), 'internal')),
    whip('-426,150 0,172 426,150', '-420,108 0,116 420,108', { count: 27, reach: 0.7, longest: 'alike' }), glint(closed('-380,-160! -200,-166 -200,-150 -384,-144!')),
  ], { turn: -10, scale: 0.98 }),
};
