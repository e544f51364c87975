import { body, brush, circle, closed, cut, fill, flames, knots, leaf, open, paired, placed, profile, ribbon, shadow, solid, symmetric, whip, type Curve } from '../geometry/kit.js';
import type { ColourName, Motif, Shape } from '../motif.js';
import { smallFace } from './parts/small-face.js';

const limb = (spine: Curve, stops: string, colour: ColourName = 'tan'): Shape => body(ribbon(spine, profile(stops)).outline(), 'skin', { colour, relief: 0.8 });

/** Two limbs that meet in a round joint without an edge between them. */
const jointed = (at: readonly [number, number], radius: number, colour: ColourName, ...limbs: readonly Shape[]): readonly Shape[] => [
  body(circle(at, radius), 'skin', { colour, relief: 0.6 }), ...limbs, fill(circle(at, radius - 3), 'skin', { colour, line: 'none', relief: 0.6 }),
];

/** A head with its hair drawn up into a knot, chin at 0,0, about 150 high. */
const head = (): readonly Shape[] => [
  body(circle([0, -178], 42), 'dark', { colour: 'brown', relief: 0.9 }), cut(open('-20,-200 0,-208 20,-196'), 'internal', 2), cut(open('-24,-174 0,-182 24,-172'), 'internal', 1.8),
  ...placed(smallFace(), { y: -76, scale: 0.33 }),
  body(closed('0,-128! 30,-124 46,-104 52,-70! 66,-110 52,-150 0,-164 -52,-150 -66,-110 -52,-70! -46,-104 -30,-124'), 'dark', { colour: 'brown', relief: 0.8 }), ...paired(cut(open('10,-150 36,-140 52,-112'), 'internal', 1.8)),
];

const TUTU = '0,-40! 56,-52 150,-50 250,-20 340,40!';
const FRILL = '340,40 380,92 306,74 320,128 240,96 236,150 160,108 140,158 78,112 50,160 0,116';

const slipper = (from: readonly [number, number],
  tip: readonly [number, number]): Shape => body(leaf(from, tip, { half: 22, belly: 0.3, foot: 18, blunt: true }), 'dark',
  { colour: 'pink', relief: 0.7 });

/** A ballerina on the point of one foot, arms over her head. */
export const ballerina: Motif = {
  name: 'ballerina',
  pose: 'tall',
  words: ['ballerina', 'ballet dancer', 'dancer', 'ballet', 'dancing woman', 'dancing girl', 'woman dancing', 'ballerina dancer', 'prima ballerina'],
  anchors: { crown: [0, -480], base: [0, 490], heart: [0, -120], centre: [0, 0] },
  draw: () => [
    ...paired(limb('66,-160 160,-216 200,-320 150,-424 50,-484', '0:26 0.45:18 0.55:19 0.9:10 1:8'), body(leaf([62, -480], [2, -474], { half: 13, foot: 8 }), 'skin', { colour: 'tan' }), fill(closed('52,-492! 72,-480 76,-470 56,-470!'), 'skin', { colour: 'tan', line: 'none' })),
    ...jointed([-206, 214], 29, 'pink', limb('-30,40 -110,130 -206,214', '0:50 0.6:38 1:29', 'pink'), limb('-206,214 -120,272 -20,306', '0:29 0.3:32 0.9:16 1:13', 'pink')), slipper([-50, 294], [40, 326]),
    limb('30,40 36,180 30,290 24,420', '0:52 0.34:38 0.44:29 0.6:33 0.9:17 1:14', 'pink'), slipper([26, 400], [24, 496]), ...['14,396 26,406 38,396', '12,378 26,388 40,378'].map((line) => brush(open(line), 'internal', 1.6)), brush(open('8,226 24,234 40,228'), 'internal', 1.8), 
    body(symmetric([[0, -40], [56, -40, true], [150, -30], [250, 4], [318, 66, true], ...flames('318,66 350,116 280,100 288,150 214,124 204,172 136,134 112,184 56,140 20,184 0,140', 0.1)]), 'skin', { colour: 'white', relief: 0.5 }),
    body(symmetric([...knots(TUTU), ...flames(FRILL, 0.1)]), 'skin', { colour: 'pink', relief: 0.6 }),
    ...paired(...['50,-40 140,0 220,60', '30,-34 90,20 140,90', '14,-30 40,40 60,100', '60,-46 190,-20 290,40'].map((line) => brush(open(line), 'internal', 2)), whip('20,-40 50,-46 90,-46', '40,70 150,60 260,30', { count: 7, reach: 0.5, valley: 0.4, longest: 'alike' })),
    body(symmetric('0,-250! 22,-250! 26,-204 60,-186 84,-166 72,-120 40,-60 0,-50'), 'skin', { colour: 'tan', relief: 0.6 }),
      body(symmetric('0,-118! 30,-136 66,-132! 64,-90 52,-40! 0,-26!'), 'dark', { colour: 'crimson', relief: 0.8 }),
      ...paired(brush(open('62,-132 58,-160 44,-188'), 'outline', 1.2), cut(open('34,-116 34,-80 26,-44'), 'internal', 1.8)),
      brush(open('-30,-170 -10,-162 0,-164'), 'internal', 1.8), brush(open('30,-170 10,-162 0,-164'), 'internal', 1.8),
    ...placed(head(), { y: -226, scale: 0.94 }),
  ],
};

/** Someone in meditation, legs crossed. */
export const yogaPose: Motif = {
  name: 'yoga-pose',
  pose: 'symmetric',
  words: ['yoga pose', 'yoga', 'lotus pose', 'meditation pose', 'woman meditating', 'yoga woman', 'yogi', 'person meditating', 'meditating person', 'seated meditation'],
  anchors: { crown: [0, -470], base: [0, 420], heart: [0, -40], centre: [0, 0] },
  draw: () => placed([
    ...paired(body(circle([394, 258], 62), 'skin', { colour: 'violet' })), ...paired(limb('-40,240 120,300 300,300 400,254', '0:70 0.5:66 1:60', 'violet')), ...paired(fill(circle([392, 258], 58), 'skin', { colour: 'violet', line: 'none' })),
    limb('396,264 240,350 40,372 -120,350', '0:58 0.5:50 0.9:24 1:20', 'violet'), body(closed('-100,322! -170,310 -250,320 -290,346 -270,376 -200,380 -110,374!'), 'skin', { colour: 'tan', relief: 0.8 }),
    limb('-396,264 -240,344 -20,330 140,296', '0:58 0.5:52 0.9:26 1:22', 'violet'),
      ...paired(fill(circle([390, 262], 54), 'skin', { colour: 'violet', line: 'none' })),
      body(closed('120,270! 190,250 270,256 312,284 300,312 220,324 130,318!'), 'skin', { colour: 'tan', relief: 0.8 }),
      ...['292,272 284,292 290,308', '276,262 266,284 272,306'].map((line) => brush(open(line), 'internal', 1.5)),
      ...['-274,330 -268,350 -274,368', '-256,324 -250,346 -256,372'].map((line) => brush(open(line), 'internal', 1.5)),
    ...['-340,230 -260,280 -180,300', '340,230 280,262 320,240', '-380,300 -300,340 -200,356', '60,352 180,338 280,306'].map((line) => brush(open(line), 'internal', 2.2)), shadow(closed('-300,330! -160,354 0,346! -60,366 -200,366!')),
    body(symmetric('0,-190 30,-188 100,-164 150,-130 134,-40 108,60 116,160 130,240! 60,280 0,286'), 'skin', { colour: 'tan', relief: 0.7 }), body(symmetric('0,-86! 50,-110 108,-130! 128,-60 108,40! 0,64!'), 'dark', { colour: 'teal', relief: 0.8 }), ...paired(brush(open('104,-126 90,-160 66,-174'), 'outline', 1.2), cut(open('90,-90 84,-30 76,30'), 'internal', 2)),
    body(symmetric('0,180! 60,184 116,160! 136,240 110,280 0,290!'), 'skin', { colour: 'violet', relief: 0.6 }), brush(open('-6,110 0,126 6,112'), 'internal', 1.6), ...paired(whip('108,66 112,120 116,158', '40,70 50,120 50,160', { count: 5, reach: 0.7, valley: 0.4, longest: 'middle' })),
    ...paired(body(circle([134, -122], 40), 'skin', { colour: 'tan' }), limb('136,-122 204,-10 230,90 300,170 372,226', '0:40 0.4:27 0.6:29 1:17'),
      fill(circle([126, -122], 37), 'skin', { colour: 'tan', line: 'none' }),
      body(closed('352,200! 400,196 440,214 436,234 410,232 420,250 396,262 360,252!'), 'skin', { colour: 'tan', relief: 0.8 }),
      brush(open('376,214 400,222 412,234'), 'internal', 1.5)),
    body(symmetric('0,-290! 34,-286! 40,-220 80,-176! 40,-150 0,-144!'), 'skin', { colour: 'tan', line: 'none' }), ...paired(brush(open('32,-280 38,-214 100,-166'), 'outline', 1)), ...placed(head(), { y: -222, scale: 1.28 }),
    solid(circle([0, -352], 7)),
  ], { y: 40, scale: 0.98 }),
};
