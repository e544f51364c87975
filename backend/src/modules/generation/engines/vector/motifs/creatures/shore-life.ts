import { body, brush, circle, closed, cut, ellipse, fill, glint, knots, leaf, open, placed, profile, ribbon, shadow, solid, whip } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

const BACK = '250,-150 130,-260 -60,-300 -230,-240 -340,-100 -370,60 -310,200 -190,280';
const rib = ribbon(BACK, profile('0:96 0.2:104 0.5:92 0.8:66 1:40'));
const plate = (at: number): Shape => body(rib.outline(at, Math.min(1, at + 0.17)), 'skin', { colour: 'orange', relief: 0.9 });

/** A shrimp curled up, feelers streaming. */
export const shrimp: Motif = {
  name: 'shrimp',
  pose: 'figure',
  words: ['shrimp', 'prawn', 'krill'],
  anchors: { crown: [60, -340], eye: [330, -170], mouth: [400, -90], base: [0, 420], centre: [0, 0] },
  draw: () => [
    ...['350,-160 430,-300 400,-420 280,-490', '360,-140 470,-220 490,-360 440,-470', '340,-80 440,20 430,180 330,300'].map((line) => brush(open(line), 'outline', 1.5)),
    ...[0.28, 0.38, 0.48, 0.58, 0.68,
      0.78].map((at, i) => { const [x, y] = rib.at(at, -0.7); const [tx, ty] = [x + 120 - i * 6,
      y + 110 - i * 12]; return body(leaf([x, y], [tx, ty], { half: 24, bend: 14, foot: 12 }), 'skin',
      { colour: 'red', line: 'internal', relief: 0.6 }); }),
    ...[[200, -70, 240, 60, 180, 130], [250, -70, 300, 70, 250, 160],
      [300, -70, 360, 50, 330,
      140]].map(([x = 0, y = 0, mx = 0, my = 0, tx = 0, ty = 0]) => body(ribbon([[x, y], [mx, my], [tx, ty]], profile('0:13 1:5')).outline(), 'skin',
      { colour: 'red', line: 'internal' })),
    ...[[-60, 330, 36], [-120, 400, 42],
      [-10, 250, 30]].map(([x = 0, y = 0, half = 0]) => body(leaf([-190, 276], [x, y], { half, belly: 0.6, blunt: true, foot: 16 }), 'skin',
      { colour: 'red', relief: 0.7 })),
      ...['-180,280 -120,310 -80,324', '-180,290 -150,340 -130,384'].map((line) => brush(open(line), 'internal', 1.8)),
    ...[0.83, 0.7, 0.57, 0.44, 0.31, 0.18].map(plate),
      ...[0.31, 0.44, 0.57, 0.7,
      0.83].map((at) => shadow(ribbon([rib.at(at + 0.012, -0.9), rib.at(at + 0.03, 0), rib.at(at + 0.012, 0.9)],
      profile('0:3 0.5:9 1:3')).outline())),
    body(closed('-20,-390! 120,-366 250,-290 340,-230 430,-250! 410,-170 390,-110 330,-60 230,-40 120,-100 20,-190! -20,-280'), 'skin',
      { colour: 'orange', relief: 1 }),
      body(closed('230,-300! 330,-300 420,-310 492,-340! 440,-260 380,-220 320,-226!'), 'skin', { colour: 'red', relief: 0.6 }),
      ...[300, 350, 400].map((x) => brush(open([[x, -298], [x + 14, -276]]), 'internal', 1.6)),
    ...['20,-340 60,-270 60,-200', '110,-320 170,-250 190,-150', '220,-90 290,-110 350,-170'].map((line) => brush(open(line), 'internal', 2.2)), solid(circle([340, -178],
      27)), glint(circle([330, -188], 9)),
  ],
};

const EEL = '-400,250 -480,330 -420,430 -290,450 -150,410 -90,310 -150,200 -260,110 -300,-30 -230,-160 -110,-230 30,-250';
const band = ribbon(EEL, profile('0:3 0.12:34 0.4:66 0.7:88 0.9:92 1:88'));

/** The fin along the whole back of the eel, frilled, its rays showing. */
const frill = (): readonly Shape[] => [
  body(closed([...Array.from({ length: 33 }, (_, i) => band.at(0.03 + i * 0.028, -1.16 - 0.5 * Math.sin((Math.PI * i) / 34) - (i % 2) * 0.14)),
    ...Array.from({ length: 22 }, (_, i) => band.at(0.92 - i * 0.042, -0.8))]), 'dark', { colour: 'gold', relief: 0.5 }),
  ...Array.from({ length: 22 }, (_, i) => 0.08 + i * 0.038)
    .map((share) => cut(open([band.at(share, -1.02), band.at(share - 0.006, -1.26), band.at(share - 0.012, -1.5)]), 'internal', 1.8)),
];

/** Needle teeth along a jaw, pointing up or down. */
const needles = (places: readonly (readonly [number, number])[], long: number): readonly Shape[] => places.map(([x, y]) =>
  fill(closed([[x - 9, y, true], [x + 5, y + long, true], [x + 9, y, true]]), 'skin', { colour: 'white', line: 'detail', relief: 0 }));

const eelHead = (): readonly Shape[] => [
  solid(closed('408,-280! 330,-284 250,-280 180,-244! 250,-196 320,-166 384,-146! 360,-210')),
  fill(closed('190,-240! 250,-226 310,-196 340,-172! 280,-180 226,-208'), 'mid', { colour: 'pink', line: 'none', relief: 0.5 }),
  ...needles([[392, -280], [358, -283], [322, -284], [284, -282], [248, -276]], 34), ...needles([[368, -148], [334, -158], [300, -172], [266, -188]], -30),
  body(closed('10,-338! 90,-372 180,-384 260,-374 340,-344 410,-310 426,-288 408,-276! 330,-284 250,-280 180,-244! 250,-196 320,-166 384,-146! 384,-122 350,-112 270,-122 180,-136 90,-156 10,-162! 60,-250'), 'skin', { colour: 'teal', relief: 1 }),
  fill(circle([290, -326], 25), 'skin', { colour: 'yellow', line: 'internal', relief: 0 }), solid(circle([294, -325], 14)), glint(circle([288, -331], 5.5)), brush(open('254,-342 288,-362 324,-342'), 'internal', 2.8),
  solid(circle([396, -304], 6)), solid(ellipse([76, -236], 13, 20, 20)), brush(open('180,-244 156,-226 150,-200'), 'internal', 2.8),
  ...['200,-300 176,-280 164,-256', '240,-156 290,-144 340,-132', '120,-330 110,-300 114,-270'].map((line) => brush(open(line), 'internal', 2.2)),
];

/** A moray eel, jaws open. */
export const eel: Motif = {
  name: 'eel',
  pose: 'figure',
  words: ['eel', 'moray eel', 'moray', 'electric eel'],
  anchors: { crown: [180, -386], eye: [290, -326], mouth: [350, -220], base: [-280, 450], centre: [0, 0] },
  draw: () => placed([
    ...frill(), body(band.outline(), 'skin', { colour: 'teal', relief: 1 }),
    shadow(closed([...Array.from({ length: 18 }, (_, i) => band.at(0.06 + i * 0.053, 1)),
      ...Array.from({ length: 19 }, (_, i) => band.at(0.96 - i * 0.05, i % 2 === 0 ? 0.56 : 0.78))])),
    ...Array.from({ length: 17 }, (_, i) => solid(ellipse(band.at(0.14 + i * 0.05, [-0.5, 0.04, 0.46][i % 3] ?? 0), 19, 13, i * 31))),
    ...Array.from({ length: 14 }, (_, i) => solid(circle(band.at(0.2 + i * 0.055, [0.1, -0.5, -0.16][i % 3] ?? 0), 7))),
    ...eelHead(), ...[[120, -290], [60, -300], [150, -180], [210, -346], [116, -206]].map(([x = 0, y = 0]) => solid(circle([x, y], 10))),
  ], { x: 26, y: -20, scale: 0.98 }),
};

const grey = { colour: 'grey' } as const;
const SEA_COW = '-330,150! -270,40 -180,-70 -60,-150 70,-190 190,-190 280,-170 350,-130 400,-70 436,-20 470,20 476,70 456,116 416,140 370,142 330,136! 300,190 230,230 120,256 0,262 -120,250 -220,226 -300,206!';
/** The round paddle of the tail. */
const PADDLE = '-270,120! -330,110 -400,60 -460,70 -490,140 -476,230 -420,290 -350,290 -300,240 -262,210!';

/** Folds of the hide, round the neck, behind the flipper and along the belly. */
const FOLDS: readonly string[] = ['250,-176 276,-110 270,-40', '296,-150 316,-100 312,-50', '210,-150 232,-90 226,-40', '330,130 296,110 276,80', '312,166 270,150 246,120', '-40,236 0,226 40,232', '-160,216 -120,204 -80,210', '-230,30 -200,60 -196,100', '-160,-50 -130,-10 -128,40', '-70,-110 -44,-70 -46,-30', '40,-150 60,-110 56,-70',
  '-250,170 -220,160 -190,166', '130,-140 146,-100 142,-64', '-100,110 -60,100 -20,108', '60,-20 90,-26 120,-18'];

/** The blunt bristled muzzle, its upper lip hanging over the mouth. */
const muzzle = (): readonly Shape[] => [
  body(closed('392,-40! 430,-20 466,14 482,60 470,108 440,130 410,120 388,88 376,40'), 'skin', { ...grey, relief: 0.9 }), body(closed('350,140! 384,150 420,146 446,130! 420,116 380,116'), 'skin', { ...grey, line: 'internal', relief: 0.6 }),
  solid(closed('424,0! 440,-2 446,14! 430,14')), solid(closed('458,26! 470,28 474,44! 460,42')), brush(open('444,128 408,118 376,104 352,112'), 'internal', 3),
  ...knots('404,40 426,46 448,58 410,70 432,78 454,90 416,98').map(([x, y]) => solid(circle([x, y], 5))), ...['410,74 396,96 390,120', '432,82 424,110 424,140', '454,94 456,124 464,148'].map((line) => brush(open(line), 'detail', 1.5)),
];

/** A manatee, the sea cow. */
export const manatee: Motif = {
  name: 'manatee',
  pose: 'wide',
  words: ['manatee', 'sea cow'],
  anchors: { crown: [230, -190], eye: [346, -62], mouth: [440, 120], base: [0, 300], heart: [0, 60] },
  draw: () => [
    body(closed(PADDLE), 'dark', { ...grey, relief: 0.7 }), ...['-310,140 -380,130 -450,130', '-300,180 -380,190 -460,200', '-300,214 -360,240 -410,262'].map((line) => cut(open(line), 'internal', 2.4)),
    body(closed('80,190! 110,270 90,340 40,372! -10,330 -10,260 20,200!'), 'dark', { ...grey, relief: 0.7 }), cut(open('50,230 60,290 40,340'), 'internal', 2.2),
    body(closed(SEA_COW), 'skin', { ...grey, relief: 1 }), whip('-296,204 -220,224 -120,248 0,260 120,254 230,228 300,188', '-230,130 -150,150 -60,160 20,160 120,150 200,120 250,80', { count: 15, reach: 0.7, valley: 0.4, longest: 'middle' }),
    ...FOLDS.map((line) => brush(open(line), 'internal', 2.4)),
    body(closed('180,70! 240,130 270,220 262,310 220,370 176,368! 140,320 124,240 116,150 130,90!'), 'skin', { ...grey, relief: 0.8 }), ...['160,130 166,200 190,270', '206,130 222,190 226,250', '170,352 176,330 190,318', '196,356 204,336 216,326', '222,346 230,328 242,320'].map((line) => brush(open(line), 'internal', 2.2)),
    solid(circle([346, -62], 13)), glint(circle([342, -67], 4.5)), ...['318,-76 340,-90 370,-78', '318,-50 344,-38 368,-48', '382,-60 394,-50 396,-36', '300,-66 290,-50 294,-30'].map((line) => brush(open(line), 'internal', 2)),
    ...muzzle(),
    ...[[-300, -120, 22], [-250, -170, 13], [400, -230, 22], [446, -280, 13], [-80, -240, 16]]
      .map(([x = 0, y = 0, r = 0]) => body(circle([x, y], r), 'skin', { colour: 'white', line: 'internal' })),
  ],
};
