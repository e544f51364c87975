import { body, brush, circle, closed, cut, ellipse, fill, glint, knots, leaf, lock, marksOf, open, paired, placed, profile, ribbon, shadow, solid, whip } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

const green = { colour: 'moss' } as const;

const marks = marksOf(2.2);

const TRI = '150,-150! 50,-220 -80,-240 -200,-200 -300,-116 -400,-30 -500,30! -420,84 -340,104 -276,96! -300,150 -280,200 -304,256 -310,306! -316,328 -300,340 -180,340 -162,326 -166,304! '
  + '-164,250 -120,196 -90,140! -20,166 60,160 112,130! 112,190 118,250 102,306! 96,328 112,340 222,340 240,326 232,304! 214,250 232,190 260,110! 280,40 270,-60';
const TRI_FAR = [
  '-130,100! -80,190 -76,250 -90,304! -94,324 -80,334 20,334 34,322 26,300! 6,250 10,190 20,130!',
  '210,90! 270,180 280,250 268,300! 264,322 280,334 366,334 380,322 372,300! 344,240 340,170 340,100!',
];
const nails = (x: number, y: number): readonly Shape[] => [0, 36, 72].flatMap((step) => placed(
  [fill(closed('0,0! 4,-26 24,-26 30,0!'), 'skin', { colour: 'bone' })],
  { x: x + step, y },
));
const SPIKES = [
  [150, -20, 96, 4], [118, -100, 60, -104], [116, -184, 62, -214], [150, -264, 108, -318],
  [210, -326, 190, -390], [284, -350, 298, -416], [350, -326, 394, -376],
] as const;

const triBody = (): readonly Shape[] => [
  ...TRI_FAR.map((leg) => body(closed(leg), 'dark', { ...green, relief: 0.6 })), ...nails(-76, 332), ...nails(284, 332),
  body(closed(TRI), 'skin', { ...green, relief: 1 }),
  whip('140,-146 50,-216 -80,-236 -200,-196 -300,-112 -400,-26 -480,26', '150,-40 60,-60 -70,-60 -180,-30 -270,20 -340,40 -420,50', { count: 15, reach: 0.6, valley: 0.36, longest: 'middle' }),
  whip('-92,140 -20,164 60,158 112,130', '-80,70 -10,90 50,90 100,70', { count: 8, reach: 0.7, valley: 0.4, longest: 'middle' }),
  ...marks(['-160,-60 -100,-40 -70,20 -86,90', '-290,40 -270,80 -276,96', '-230,130 -170,160 -150,200', '-280,200 -240,206 -190,200', '116,0 100,60 130,120', '130,200 170,208 214,200', '-260,250 -236,290 -240,310', '160,250 170,280 160,310'], 2.6),
  ...[[-230, 20], [-196, 66], [-250, 80], [30, 20], [60, 66], [10, 80], [-20, 30]].map(([x = 0, y = 0]) => solid(ellipse([x, y], 11, 8, -10))),
  ...nails(-298, 340), ...nails(120, 340),
];

const triHead = (): readonly Shape[] => [
  ...SPIKES.map(([x, y, tx, ty]) => body(leaf([x, y], [tx, ty], { half: 30, belly: 0.25, foot: 30 }), 'skin', { colour: 'bone', line: 'internal' })),
  body(closed('160,30! 112,-60 104,-170 150,-276 230,-342 310,-352 370,-320! 390,-220 360,-100 300,0!'), 'dark', { colour: 'orange', relief: 0.8 }),
  ...['210,-60 150,-110 134,-170', '230,-110 180,-190 176,-250', '270,-150 240,-240 246,-306', '316,-170 306,-250 316,-316', '180,-30 156,-50 140,-80'].map((line) => cut(open(line), 'internal', 2.6)),
  body(closed('300,-150! 310,-250 350,-340 410,-420! 412,-320 396,-230 370,-150!'), 'dark', { colour: 'bone', relief: 0.8 }), cut(open('336,-200 350,-280 384,-350'), 'internal', 2.4),
  body(closed('196,-10! 206,-90 250,-150 320,-172 390,-150 436,-100 476,-56 500,-6! 506,50 490,100! 466,84 440,96 400,118 330,124 270,110 220,70!'), 'skin', { ...green, relief: 1 }),
  body(closed('214,60! 190,110 160,146! 230,150 280,112!'), 'skin', { ...green, line: 'internal' }),
  body(closed('296,-140! 330,-220 400,-310 496,-370! 480,-270 430,-180 370,-110!'), 'skin', { colour: 'bone', relief: 0.8 }), ...marks(['336,-196 362,-180 384,-150', '368,-244 394,-228 418,-196', '406,-290 428,-278 446,-254'], 2),
  body(closed('424,-84! 440,-130 476,-170! 492,-120 484,-40!'), 'skin', { colour: 'bone', relief: 0.7 }),
  body(closed('434,-30! 470,-40 500,-6! 508,50 490,100! 466,84 440,94! 452,50 446,10'), 'dark', { colour: 'brown', relief: 0.6 }), cut(open('470,-16 488,20 490,60'), 'internal', 2),
  brush(open('448,58 404,76 352,84 300,70'), 'internal', 3), solid(ellipse([426, -36], 8, 12, 20)),
  solid(closed('312,-62! 326,-90 358,-92 374,-66! 350,-52 328,-54')), fill(circle([346, -74], 9), 'skin', { colour: 'gold', line: 'none', relief: 0 }), solid(circle([347, -74], 4)), brush(open('298,-76 330,-116 384,-92'), 'outline', 1.4),
  ...marks(['396,-60 410,-30 404,0', '300,-30 290,-4 300,24', '250,-100 236,-50 250,0', '280,-10 270,30 284,64', '350,110 390,100 430,84']),
];

/** A triceratops standing in profile to the right, its horns ready. */
export const triceratops: Motif = {
  name: 'triceratops',
  pose: 'wide',
  words: ['triceratops', 'three horned dinosaur', 'horned dinosaur'],
  anchors: { crown: [220, -360], eye: [340, -76], mouth: [440, 60], base: [0, 330], heart: [0, 40] },
  draw: () => placed([...triBody(), ...triHead()], { x: -4, y: 36, scale: 0.98 }),
};

const WING = '20,-80! 100,-176 190,-246 270,-276! 364,-226 446,-110 498,90! 430,40 350,44 280,90 190,130 110,196 44,280!';

/** A pteranodon on its wings, its crested head turned to the right. */
export const pterodactyl: Motif = {
  name: 'pterodactyl',
  pose: 'wide',
  words: ['pterodactyl', 'pteranodon', 'pterosaur', 'flying dinosaur'],
  anchors: { crown: [-40, -330], eye: [26, -276], mouth: [200, -290], base: [0, 330], heart: [0, 40] },
  draw: () => [
    ...paired(
      body(closed(WING), 'skin', { colour: 'tan', relief: 0.5 }),
      ...['260,-256 290,-100 284,80', '262,-256 350,-120 354,36', '262,-258 400,-140 436,34', '240,-240 220,-80 196,118', '180,-220 150,-60 116,184'].map((line) => brush(open(line), 'internal', 2)),
      whip('30,-60 50,40 60,150 54,250', '120,-110 170,20 150,120 90,210', { count: 8, reach: 0.7, valley: 0.4, longest: 'middle' }),
      ...['258,-270 240,-310 246,-350', '272,-276 276,-320 296,-352', '286,-272 306,-304 336,-322'].map((claw) => solid(lock(claw, 13, 0.3))),
      body(ribbon('270,-270 366,-214 446,-100 496,84', profile('0:22 0.5:15 1:5')).outline(), 'dark', { colour: 'brown', relief: 0.7 }),
      body(ribbon('20,-60 106,-160 190,-232 284,-274', profile('0:44 0.4:28 0.8:20 1:24')).outline(), 'dark', { colour: 'brown', relief: 0.7 }), cut(open('60,-110 120,-172 190,-230'), 'internal', 2),
      body(ribbon('34,180 64,260 66,330', profile('0:30 0.5:18 1:12')).outline(), 'dark', { colour: 'brown' }), ...['60,316 40,350 20,376', '66,320 66,356 60,392', '70,316 92,346 104,374'].map((toe) => solid(lock(toe, 12, 0.3))),
    ),
    body(closed('-60,-110! -84,-20 -74,90 -40,190 0,300! 40,190 74,90 84,-20 60,-110! 0,-140'), 'dark', { colour: 'brown', relief: 1 }),
    ...['-50,-60 0,-30 50,-60', '-60,0 0,30 60,0', '-56,60 0,90 56,60', '-44,120 0,148 44,120', '-28,180 0,204 28,180'].map((line) => cut(open(line), 'internal', 2.4)),
    body(ribbon('0,-90 -24,-150 -10,-210 10,-250', profile('0:56 0.6:38 1:40')).outline(), 'dark', { colour: 'brown', relief: 0.8 }), ...['-40,-150 -24,-164 0,-160', '-34,-190 -14,-200 14,-196'].map((line) => cut(open(line), 'internal', 2)),
    body(closed('30,-226! 120,-236 240,-270 350,-330! 250,-220 130,-180 40,-190!'), 'skin', { colour: 'gold', relief: 0.6 }),
    body(closed('-250,-390! -150,-350 -60,-336 20,-336 90,-320 220,-344 390,-400! 260,-300 140,-254 70,-240 20,-206 -30,-220! -60,-270 -140,-320'), 'skin', { colour: 'gold', relief: 0.8 }),
    whip('-240,-384 -150,-348 -60,-334 10,-334', '-140,-322 -90,-296 -50,-270 0,-280', { count: 8, reach: 0.8, valley: 0.4, longest: 'alike' }), brush(open('80,-262 200,-296 330,-366'), 'internal', 2.2), solid(ellipse([140, -306], 14, 6, -16)),
    solid(closed('2,-276! 16,-298 44,-298 56,-278! 36,-266 16,-268')), fill(circle([30, -282], 8), 'skin', { colour: 'yellow', line: 'none', relief: 0 }), ...marks(['-4,-250 20,-244 50,-256', '-40,-250 -20,-236 -20,-220']),
  ],
};

/** A dodo. */
export const dodo: Motif = {
  name: 'dodo',
  pose: 'figure',
  words: ['dodo', 'dodo bird', 'extinct bird'],
  anchors: { crown: [190, -470], eye: [210, -380], mouth: [400, -240], base: [0, 480], heart: [0, 120] },
  draw: () => [
    ...[-60, 90].flatMap((x) => [body(ribbon([[x, 290], [x + 6, 380], [x + 2, 450]], profile('0:30 0.4:20 1:20')).outline(), 'skin',
      { colour: 'yellow' }),
      ...[[-50, 476], [96, 470], [70, 492],
      [20, 496]].map(([dx = 0, y = 0]) => body(leaf([x, 448], [x + dx, y], { half: 15, foot: 13 }), 'skin',
      { colour: 'yellow', line: 'internal' }))]),
    ...[[-400, -20, 40], [-420, 60, 30], [-330, -90, 44],
      [-380, 130, 26]].map(([x = 0, y = 0, half = 0]) => body(leaf([-230, 100], [x, y], { half, bend: 24, blunt: true, foot: 20 }), 'skin',
      { colour: 'white', relief: 0.6 })),
    body(closed('120,-260! 110,-170 60,-90 -60,-40 -190,20 -270,120 -260,230 -160,320 0,350 150,320 250,230 280,110 250,0 230,-90 250,-200!'), 'skin', { colour: 'grey', relief: 1 }),
    ...knots('-60,20 20,-20 90,-70 150,20 -150,230 -60,260 40,250 130,200 190,110 90,130 200,-20 -200,100').map(([x, y]) => brush(open([[x - 24, y - 4], [x - 6, y + 18], [x + 22, y + 2]]), 'internal', 2.2)),
    whip('-240,250 -160,320 0,350 150,320 250,230', '-180,200 -120,250 0,274 110,250 180,190', { count: 12, reach: 0.8, valley: 0.4, longest: 'middle' }),
    body(closed('60,20! -30,-10 -130,40 -190,130 -180,200! -140,180 -130,230! -90,190 -70,240! -40,190 -10,220! 30,160 70,100'), 'dark', { colour: 'grey', relief: 0.8 }), ...['30,50 -60,80 -130,160', '40,90 -20,130 -70,190'].map((line) => cut(open(line), 'internal', 2.4)),
    body(closed('110,-240! 90,-340 120,-430 200,-480 290,-450 320,-380 300,-290 260,-200! 180,-190'), 'skin', { colour: 'grey', relief: 0.9 }),
    body(closed('250,-440! 330,-440 410,-400 470,-320 480,-230 440,-170! 430,-230 390,-260! 330,-270 270,-290! 230,-340 230,-400'), 'skin', { colour: 'bone', relief: 0.8 }), body(closed('270,-290! 330,-276 392,-262 420,-226! 380,-214 310,-230 262,-262!'), 'skin', { colour: 'bone', relief: 0.6 }),
    fill(closed('400,-404! 470,-320 480,-230 440,-170! 434,-240 420,-320'), 'dark', { colour: 'black', line: 'none', relief: 0.4 }),
      solid(ellipse([330, -380], 16, 8, 24)), fill(circle([206, -394], 21), 'skin', { colour: 'yellow', relief: 0 }), solid(circle([209, -393], 13)),
      glint(circle([203, -399], 5)), brush(open('170,-420 204,-432 236,-416'), 'internal', 2.8),
    ...['120,-310 140,-280 134,-250', '160,-240 176,-210 170,-180', '150,-100 170,-70 166,-40', '200,-40 216,-10 210,20', '160,60 176,90 170,120', '210,130 220,154 210,180'].map((line) => brush(open(line), 'internal', 2)), shadow(closed('240,-200! 236,-90 260,0 280,90! 236,40 210,-90 214,-190!')),
  ],
};
