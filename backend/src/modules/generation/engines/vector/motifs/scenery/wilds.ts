import type { ColourName, Motif, Shape } from '../motif.js';
import { arc, body, brush, circle, closed, cut, fill, flames, open, polygon, shadow, solid, type Knot } from '../geometry/kit.js';

type Puff = readonly [x: number, y: number, r: number];

/** Round heaps that melt into one cloud, each with a curl inside. */
const heaps = (puffs: readonly Puff[], colour: ColourName): readonly Shape[] => [
  ...puffs.map(([x, y, r]) => body(circle([x, y], r), 'skin', { colour, relief: 0.8 })),
  ...puffs.map(([x, y, r]) => body(circle([x, y], r - 3), 'skin', { colour, line: 'none', relief: 0.8 })),
  ...puffs.map(([x, y, r]) => brush(open(arc([x, y], r * 0.62, 200, 330)), 'internal', 2.4)),
];

const PLUME: readonly Puff[] = [[-10, -200, 60], [-70, -270, 84], [66, -276, 90], [-150, -360, 96], [150, -370, 100], [0, -390, 106]];

/** A mountain that throws up fire and smoke. */
export const volcano: Motif = {
  name: 'volcano', pose: 'scenery',
  words: ['volcano', 'erupting volcano', 'volcano eruption', 'lava', 'vesuvius', 'etna', 'krakatoa', 'magma'],
  anchors: { crown: [0, -480], base: [0, 440], centre: [0, 160] },
  draw: () => [
    ...heaps(PLUME, 'grey'),
    body(closed(flames('-70,-60! -110,-190 -60,-130 -40,-270 0,-180 34,-290 60,-140 116,-210 70,-60!', 0.2)), 'skin', { colour: 'orange' }),
    body(closed(flames('-36,-60! -40,-140 -14,-110 6,-190 22,-110 44,-140 36,-60!', 0.2)), 'light', { colour: 'yellow', line: 'internal' }),
    body(closed('-490,440! -340,330 -220,150 -120,-60! -70,-40 -30,-66 20,-40 70,-64 120,-60! 220,150 340,330 490,440! 0,462'), 'dark', { colour: 'brown', relief: 0.5 }),
    body(closed('-100,-58! -70,-36 -30,-62 20,-36 70,-60 100,-58! 120,40 150,150 124,200 100,140 84,60 60,120 76,240 110,330 80,390 40,330 20,220 10,120 -16,80 -40,170 -60,260 -96,230 -90,120'), 'skin', { colour: 'orange', relief: 0.4 }),
    ...['-60,-10 -62,60 -66,150', '10,0 24,80 50,230 70,320', '76,-10 96,60 116,130'].map((d) => brush(open(d), 'internal', 1.8)),
    ...['-190,130 -250,250 -340,360', '-150,260 -190,340 -250,410', '190,170 250,280 340,370', '190,310 220,360 280,414', '-30,320 -40,370 -70,424'].map((d) => cut(open(d), 'internal', 1.8)),
    ...[[-190, -120, 17], [-250, -30, 12], [200, -100, 16], [250, -10, 11], [-150, -10, 9], [160, -160, 10]].map(([x = 0, y = 0, r = 10]) => solid(circle([x, y], r))),
  ],
};

const pine = (x: number, foot: number, tall: number): Shape =>
  body(polygon([[0, -1], [0.13, -0.62], [0.07, -0.62], [0.2, -0.3], [0.1, -0.3], [0.26, 0], [-0.26, 0], [-0.1, -0.3],
    [-0.2, -0.3], [-0.07, -0.62], [-0.13, -0.62]].map(([u = 0, v = 0]): Knot => [x + u * tall, foot + v * tall])),
    'black', { colour: 'moss', line: 'internal', relief: 0 });

const FALL = [-74, -40, -6, 30, 66];

/** Water that drops between two cliffs into its pool. */
export const waterfall: Motif = {
  name: 'waterfall', pose: 'scenery',
  words: ['waterfall', 'cascade', 'niagara', 'niagara falls', 'cataract'],
  anchors: { crown: [0, -460], base: [0, 450], centre: [0, 0] },
  draw: (rng) => [
    ...[[-390, 150], [-310, 190], [-215, 150], [215, 170], [300, 200], [390, 140]].map(([x = 0, tall = 100]) => pine(x, -250, tall + rng.between(-12, 16))),
    body(closed('-110,-270! 0,-290 110,-270! 120,0 126,330! -126,330! -120,0'), 'skin', { colour: 'blue', relief: 0.7 }),
    ...FALL.map((x, i) => brush(open([[x, -250 + (i % 2) * 60], [x + 4, 0], [x, 200 + (i % 3) * 30]]), 'outline', 1.6)),
    body(closed('-460,-230! -380,-266! -250,-244! -170,-280! -104,-268! -128,-180! -96,-90! -134,0! -104,110! -140,210! -116,300! -170,370! -440,380! -486,250! -450,120! -490,-40!'), 'skin', { colour: 'grey', relief: 0.5 }),
    body(closed('460,-240! 390,-262! 270,-240! 180,-282! 104,-268! 122,-170! 100,-70! 138,20! 108,130! 136,220! 120,300! 180,370! 440,384! 486,260! 452,110! 490,-30!'), 'skin', { colour: 'grey', relief: 0.5 }),
    ...['-104,-268! -128,-180! -96,-90! -134,0! -104,110! -140,210! -116,300! -170,370! -220,300! -186,200! -206,100! -172,10! -196,-90! -166,-180!',
      '104,-268! 122,-170! 100,-70! 138,20! 108,130! 136,220! 120,300! 180,370! 226,300! 190,214! 210,120! 176,20! 200,-80! 166,-170!',
      '-486,250! -440,200! -400,290! -420,376! -440,380!', '486,260! 440,200! 396,290! 416,380! 440,384!'].map((d) => shadow(closed(d))),
    ...['-400,-250! -360,-160! -380,-60! -330,20!', '-270,-240! -250,-150! -290,-60!', '-340,120! -290,200! -310,300!', '-420,60! -390,150!', '400,-250! 366,-160! 390,-70! 340,10!', '280,-230! 256,-150! 296,-50!', '340,120! 300,200! 320,300!', '420,50! 390,140!'].map((d) => brush(open(d), 'internal', 1.8)),
    body(closed('-486,400! -300,352 -160,372 0,352 160,372 300,352 486,400! 380,460 180,486 0,490 -180,486 -380,460'), 'skin', { colour: 'blue', relief: 0.3 }),
    ...['-330,412 -220,404 -110,414', '120,410 230,402 340,412', '-180,450 -60,444 60,450', '100,456 190,450 270,440'].map((d) => brush(open(d), 'outline', 1.5)),
    ...heaps([[-120, 350, 46], [120, 350, 46], [-56, 330, 52], [56, 332, 52], [0, 356, 54]], 'white'),
  ],
};

/** Its small tip above the water and its great foot below. */
export const iceberg: Motif = {
  name: 'iceberg', pose: 'figure',
  words: ['iceberg', 'ice berg', 'tip of the iceberg', 'glacier', 'ice mountain'],
  anchors: { crown: [-30, -480], base: [0, 490], centre: [0, 100] },
  draw: () => [
    body(closed('-190,-120! -130,-290! -80,-310! -30,-486! 50,-380! 80,-300! 130,-270! 190,-120!'), 'skin', { colour: 'white', relief: 0.4 }),
    shadow(closed('-30,-480! 46,-380! 76,-300! 126,-266! 180,-126! 70,-126! 40,-240! 0,-300! 10,-380!')), brush(open('-80,-306! -60,-220! -110,-128'), 'internal', 1.6), brush(open('-60,-220! 0,-126'), 'internal', 1.6),
    body(closed('-260,-96! 260,-96! 330,40! 280,180! 220,230! 170,370! 60,420! 10,494! -70,410! -130,390! -190,240! -280,190! -330,30!'), 'dark', { colour: 'teal', relief: 0.4 }),
    fill(closed('-250,-90! -60,-90! -120,60! -40,180! -110,300! -140,374! -186,236! -270,182! -318,30!'), 'light', { colour: 'blue', line: 'none' }),
    ...['-60,-90! -120,60! -40,180! -110,300! -130,390!', '-120,60! -325,36!', '-40,180! -190,240!', '-40,180! 70,250! 60,420!', '70,250! 210,110! 330,40!', '210,110! 150,-90!', '70,250! 220,230!', '-40,180! 60,40! 150,-90!'].map((d) => brush(open(d), 'internal', 1.5)),
    ...[-1, 1].flatMap((side) => [
      open([[side * 200, -100], [side * 270, -116], [side * 340, -94], [side * 410, -112], [side * 488, -98]]), open([[side * 350, -50], [side * 400, -62], [side * 460, -48]]),
    ].map((d) => brush(d, 'outline', 1.8))),
    ...[[-390, 90, 15], [-350, 180, 10], [380, 130, 13], [330, 260, 9], [-300, 320, 12]].map(([x = 0, y = 0, r = 8]) => body(circle([x, y], r), 'skin', { colour: 'white', line: 'internal' })),
  ],
};
