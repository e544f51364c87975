import { body, brush, circle, closed, cut, ellipse, fill, open, paired, placed, profile, ribbon, shadow, solid, stroke, symmetric, whip } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

const LOBE = '66,-90! 90,-200 150,-290 220,-310 290,-250 350,-120 400,40 430,210 430,360 390,440! 330,400 230,360 150,370 90,390! 110,300 80,200 96,90';

/** The airway with its rings, and how it parts into the lungs. */
const airway = (): readonly Shape[] => [
  ...paired(
    body(ribbon('150,0 220,0 280,50 310,120', profile('0:16 1:4')).outline(), 'skin', { colour: 'bone', line: 'internal', relief: 0.7 }), body(ribbon('120,-30 170,-90 200,-160', profile('0:16 1:4')).outline(), 'skin', { colour: 'bone', line: 'internal', relief: 0.7 }),
    body(ribbon('0,-140 60,-80 130,-20 190,60 226,160', profile('0:36 0.4:26 0.8:13 1:4')).outline(), 'skin', { colour: 'bone', relief: 0.7 }),
    ...['226,160 210,230 230,300', '226,150 270,210 290,300', '310,116 340,180 350,260', '200,-156 230,-190 240,-230', '200,-150 180,-200 186,-240', '190,60 150,140 160,220', '300,90 350,100 376,150'].map((line) => brush(open(line), 'internal', 2)),
  ),
  body(symmetric('0,-490! 64,-490! 60,-300 56,-200 70,-120! 30,-110 0,-70!'), 'skin', { colour: 'bone', relief: 0.8 }),
  ...[-450, -400, -350, -300, -250, -200].flatMap((y) => [brush(open([[-58, y], [0, y + 20], [58, y]]), 'internal', 1.8)]), solid(ellipse([0, -488], 50, 10)),
];

/** The lungs with windpipe and bronchi. */
export const lungs: Motif = {
  name: 'lungs',
  pose: 'symmetric',
  words: ['lungs', 'lung', 'human lungs', 'anatomical lungs', 'breath', 'breathe'],
  anchors: { crown: [0, -490], heart: [0, 60], base: [0, 430], centre: [0, 40] },
  draw: () => [
    ...paired(
      body(closed(LOBE), 'skin', { colour: 'pink', relief: 0.9 }),
      whip('430,360 430,210 400,40 350,-120 290,-250', '300,300 310,190 300,60 270,-60 240,-160', { count: 12, reach: 0.66, valley: 0.4, longest: 'middle' }),
      whip('90,388 150,370 230,360 330,400 388,438', '130,310 180,290 250,290 330,320 370,350', { count: 7, reach: 0.7, valley: 0.4, longest: 'alike' }),
      brush(open('92,150 170,190 260,210 424,180'), 'internal', 2.2),
    ),
    ...airway(),
  ],
};

const OVARY = '400,-30 450,-20 478,40 466,110 420,140 370,120 350,60 364,0';

/** The womb from the front, tubes and ovaries. */
export const uterus: Motif = {
  name: 'uterus',
  pose: 'symmetric',
  words: ['uterus', 'womb', 'ovary', 'ovaries', 'female reproductive system'],
  anchors: { crown: [0, -300], heart: [0, -60], base: [0, 400], centre: [0, 0] },
  draw: () => [
    ...paired(
      body(closed(OVARY), 'skin', { colour: 'bone', relief: 0.9 }),
        ...[[404, 30, 24], [436, 80, 18],
        [396, 92, 14]].map(([x = 0, y = 0, r = 0]) => fill(circle([x, y], r), 'skin', { colour: 'pink', relief: 0.9 })),
      body(closed('90,-180! 200,-250 310,-280 420,-250 476,-150 470,-60! 496,-40 480,0 462,-20 446,10 430,-24 410,-6 404,-44 384,-50! 420,-80 426,-140 390,-196 310,-216 220,-190 120,-100!'), 'skin', { colour: 'pink', relief: 0.9 }),
      ...['150,-190 230,-230 320,-244', '370,-236 430,-200 448,-130'].map((line) => brush(open(line), 'internal', 2.4)), brush(open('140,20 240,40 350,60'), 'outline', 1.6),
    ),
    body(symmetric('0,-300 80,-290 160,-230 190,-140 176,-20 130,100 90,180! 100,230 120,330 130,420! 0,440!'), 'skin', { colour: 'pink', relief: 0.9 }),
    fill(symmetric('0,-190! 70,-200 118,-180! 96,-60 50,60 26,150! 26,206 0,216!'), 'dark', { colour: 'crimson', relief: 0.6 }),
    fill(symmetric('0,216! 26,206! 60,260 80,340 84,426! 0,436!'), 'dark', { colour: 'crimson', line: 'internal', relief: 0.4 }),
    ...paired(cut(open('80,-176 64,-60 30,60'), 'internal', 2), cut(open('40,-170 30,-80 16,20'), 'internal', 2), brush(open('100,-250 150,-190 150,-110'), 'internal', 2.4), brush(open('124,60 96,130 80,170'), 'internal', 2.2), brush(open('40,280 56,340 60,410'), 'internal', 1.4)),
    ...paired(whip('176,-20 130,100 92,176', '110,-20 80,80 60,160', { count: 6, reach: 0.7, valley: 0.4, longest: 'middle' })),
  ],
};

/** The outer ear. */
export const ear: Motif = {
  name: 'ear',
  pose: 'tall',
  words: ['ear', 'human ear', 'van gogh ear'],
  anchors: { crown: [0, -490], base: [-60, 490], centre: [0, 0] },
  draw: () => placed([
    body(closed('-160,-120! -190,-280 -120,-430 20,-494 170,-450 260,-320 280,-150 240,20 160,150 110,270 60,400 -20,480 -110,470 -150,400 -140,300! -190,200 -170,60'), 'skin', { colour: 'tan', relief: 0.8 }),
    fill(closed('-110,-100! -130,-250 -80,-360 20,-410 120,-380 190,-290 206,-150 170,-20 100,90 60,190 10,260 -60,290 -110,260! -130,190 -90,120 -100,40 -70,-20'), 'mid', { colour: 'tan', line: 'internal', relief: 0.3 }),
    fill(closed('-60,-240! -20,-330 50,-350 120,-300 150,-190 120,-80 60,10 40,100 0,190 -60,210! 0,130 10,30 60,-60 90,-160 70,-240 20,-280 -20,-260'), 'skin', { colour: 'tan', relief: 0.9 }),
    solid(closed('-86,-20! -30,-60 30,-50 40,10 10,70 -20,140 -70,190 -110,180! -80,120 -40,90 -50,40')),
    fill(closed('-166,-40! -110,-60 -60,-10 -60,60 -100,110 -160,110!'), 'skin', { colour: 'tan', line: 'none', relief: 0.9 }), brush(open('-150,-58 -104,-58 -62,-10 -60,60 -100,110 -150,112'), 'outline', 1),
    ...['-130,-300 -80,-400 20,-450', '220,-320 246,-200 230,-80', '-60,340 -10,350 50,300', '-100,410 -50,430 0,400'].map((line) => brush(open(line), 'internal', 2.4)),
    shadow(closed('120,-370! 190,-290 206,-150 170,-20 110,80! 150,-60 170,-170 150,-290')),
  ], { x: -40, scale: 0.99 }),
};

const upperTeeth: readonly Shape[] = paired(...[[8, 84, -146, -64], [88, 158, -160, -72], [162, 216, -150, -84],
  [220, 262, -132, -92]].map(([a = 0, b = 0, top = 0,
  end = 0]) => fill(closed([[a, top, true], [b, top, true], [b - 4, end], [(a + b) / 2, end + 14], [a + 4, end]]), 'skin',
  { colour: 'white', relief: 0.6 })));

/** Parted lips and a tongue stuck out. */
export const tongue: Motif = {
  name: 'tongue',
  pose: 'symmetric',
  words: ['tongue', 'tongue out', 'mouth with tongue', 'lips and tongue', 'lips with tongue', 'open mouth', 'rolling stones tongue'],
  anchors: { crown: [0, -300], mouth: [0, 0], base: [0, 440], centre: [0, 0] },
  draw: () => placed([
    body(symmetric('0,-270! 60,-310 150,-320 260,-260 380,-150 470,-90! 420,40 320,160 180,230 0,250'), 'dark', { colour: 'red', relief: 0.9 }),
    body(symmetric('0,-170! 140,-176 270,-150 390,-84! 340,30 240,130 120,180 0,190'), 'black', { relief: 0 }), ...upperTeeth,
    body(symmetric('0,-270! 60,-310 150,-320 260,-260 380,-150 470,-90! 430,-84 390,-84! 270,-128 140,-146 0,-136!'), 'dark', { colour: 'red', relief: 0.9 }),
    body(symmetric('0,-20! 60,-46 140,-40 196,20 210,120 200,240 180,340 120,430 0,460'), 'skin', { colour: 'pink', relief: 1 }),
    brush(open('0,0 6,120 0,300'), 'outline', 1.6), ...paired(brush(open('50,-20 110,-14 150,30'), 'internal', 2.4), brush(open('150,330 110,390 60,416'), 'internal', 2.2)),
    whip('206,60 208,150 198,250 178,340', '110,80 110,160 106,240 100,320', { count: 8, reach: 0.7, valley: 0.4, longest: 'middle' }), shadow(symmetric('0,-16! 60,-40 140,-34 186,20! 100,6 0,30!')),
    ...paired(cut(open('80,-284 160,-284 240,-234'), 'internal', 3), cut(open('300,140 360,76 400,10'), 'internal', 2.6)), stroke(open('-470,-90 -440,-96 -410,-88'), 'internal'), stroke(open('470,-90 440,-96 410,-88'), 'internal'),
  ], { y: -60 }),
};
