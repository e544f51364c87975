import { body, brush, circle, closed, cut, ellipse, fill, flames, glint, knots, open, paired, placed, profile, ribbon, shadow, solid, symmetric } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

const CHEEK = '250,-190 330,-130 300,-120 390,-40 340,-40 440,60 370,60 450,160 360,150 420,250 320,230 340,320 250,290 240,370 170,330 150,400 90,360';

const nose = (y: number, scale: number): readonly Shape[] => placed([
  body(symmetric('0,-40 44,-40 66,-18 56,14 24,36 0,40'), 'black', { relief: 0.4 }), ...paired(cut(open('14,-24 36,-24 48,-14'), 'internal', 1.4)), brush(open('0,40 0,66 0,80'), 'outline', 1.2), ...paired(brush(open('0,80 30,100 70,88'), 'outline', 1.4)),
], { y, scale });

const eye = (x: number, y: number,
  radius: number): readonly Shape[] => [fill(circle([x, y], radius), 'skin', { colour: 'white', line: 'none', relief: 0 }),
  solid(circle([x, y], radius * 0.8)), glint(circle([x - radius * 0.26, y - radius * 0.3], radius * 0.26))];

/** A badger's head from the front, striped. */
export const badger: Motif = {
  name: 'badger',
  pose: 'symmetric',
  words: ['badger', 'honey badger', 'badger head'],
  anchors: { crown: [0, -360], eye: [124, -50], mouth: [0, 330], base: [0, 430] },
  draw: () => placed([
    ...paired(body(closed('150,-250! 180,-340 250,-360 310,-320 320,-240 270,-180!'), 'black', { relief: 0.5 }), fill(closed('200,-260! 230,-314 280,-300 290,-240!'), 'skin', { colour: 'white', line: 'none', relief: 0 })),
    body(symmetric([[0, -330], [120, -310], ...flames(CHEEK, 0.12), [60, 400], [0, 420]]), 'skin', { colour: 'grey', relief: 0.7 }),
    ...paired(...['330,0 290,10 260,0', '360,90 310,90 280,74', '340,170 300,160 270,140', '290,240 260,220 240,200'].map((line) => brush(open(line), 'internal', 2.2))),
    body(symmetric([[0, -330], [100, -314], [200, -250], [240, -130], [256, 0], [236, 110, true],
      ...flames('236,110 200,170 190,140 150,220 130,190 110,280 96,250 100,330', 0.1), [70, 400], [0, 420]]), 'skin',
      { colour: 'white', line: 'internal', relief: 0.6 }),
    ...paired(
      solid(closed([...knots('100,-310! 180,-260 214,-150 206,-40 180,50'), ...flames('168,90 140,150 136,110 100,190 96,130 66,230 72,150', 0.08), ...knots('60,60 52,-60 50,-180 64,-280')])),
      ...eye(124, -50, 27), cut(open('84,-92 120,-110 164,-90'), 'internal', 2), cut(open('110,-260 150,-200 160,-130'), 'internal', 2.4), cut(open('84,-250 96,-180 100,-130'), 'internal', 2.2), cut(open('90,40 100,80 104,110'), 'internal', 1.8),
      brush(open('20,-280 26,-200 16,-140'), 'internal', 2.2), brush(open('20,60 30,130 26,190'), 'internal', 2), solid(circle([60, 300], 6)), solid(circle([84, 318], 6)), solid(circle([66, 334], 6)),
    ),
    ...nose(260, 1.3),
  ], { y: -26, scale: 1.1 }),
};

/** A skunk from the side with its tail up. */
export const skunk: Motif = {
  name: 'skunk',
  pose: 'figure',
  words: ['skunk', 'polecat', 'stinky skunk'],
  anchors: { crown: [230, -150], eye: [300, -20], mouth: [410, 80], base: [0, 470], heart: [0, 160] },
  draw: () => [
    body(closed(flames('-160,210 -330,150 -280,120 -440,20 -360,10 -480,-110 -390,-110 -470,-240 -370,-220 -420,-350 -310,-310 -310,-440 -220,-380 -170,-490 -110,-390 -20,-450 -10,-340 80,-340 40,-250 110,-190 40,-170 60,-90 -20,-110 -60,-40 -60,60 -40,170', 0.14)), 'dark', { colour: 'black', relief: 0.9 }),
    fill(closed(flames('-130,190 -260,70 -210,70 -340,-60 -280,-70 -360,-200 -280,-190 -280,-310 -210,-260 -160,-370 -120,-280 -50,-340 -50,-240 20,-230 -30,-180 0,-130 -70,-140 -130,-60 -120,60 -80,180', 0.12)), 'skin', { colour: 'white', relief: 0.7 }), ...['-190,70 -240,-60 -230,-170', '-150,-20 -180,-140 -140,-240', '-110,-110 -100,-190 -60,-220'].map((line) => brush(open(line), 'internal', 2.4)),
    ...[[-110, 300], [150,
      300]].map(([x = 0, y = 0]) => body(closed([[x - 40, y - 40, true], [x - 30, y + 130], [x - 34, y + 160, true], [x + 60, y + 164, true],
      [x + 40, y + 120], [x + 50, y - 40, true]]), 'dark', { colour: 'black' })),
    body(closed('-190,320! -220,220 -170,130 -60,90 60,90 160,70 240,120 270,220 250,320 180,370 20,380 -120,370'), 'dark', { colour: 'black', relief: 1 }),
    fill(closed(flames('210,80 120,150 130,110 20,190 30,140 -80,220 -60,170 -150,230 -140,180 -170,140', 0.1).concat(knots('-120,110 -40,92 60,90 150,70'))), 'skin', { colour: 'white', line: 'none', relief: 0.6 }),
    body(closed('-210,270! -190,190 -100,170 -30,230 -40,330 -70,400 -20,430 -20,470! -180,470! -170,400 -210,340'), 'dark',
      { colour: 'black', relief: 0.9 }), cut(open('-180,260 -130,210 -70,240'), 'internal', 2.4),
      body(closed('130,300! 230,290! 220,400 250,430 256,470! 130,470! 146,400'), 'dark', { colour: 'black', relief: 0.8 }),
      ...[-130, -90, -54, 170, 206].map((x) => cut(open([[x, 446], [x + 4, 468]]), 'internal', 1.4)),
    body(closed('140,60! 130,-30 170,-110 240,-140 320,-110 360,-40 420,20 446,70 430,104 370,130 280,150 190,140'), 'dark', { colour: 'black', relief: 0.9 }), body(closed('170,-90! 160,-160 200,-190 250,-170 250,-120!'), 'dark', { colour: 'black', relief: 0.6 }), fill(closed('190,-110! 190,-150 216,-160 230,-130!'), 'skin', { colour: 'pink', line: 'none', relief: 0 }),
    fill(closed('250,-136! 300,-110 360,-20 410,40! 350,20 290,-40 250,-90'), 'skin', { colour: 'white', line: 'none', relief: 0.4 }),
      body(ellipse([440, 62], 27, 23), 'black', { relief: 0.3 }), glint(ellipse([432, 54], 8, 5)), ...eye(312, 12, 22),
      cut(open('420,96 380,108 350,96'), 'internal', 1.8),
      ...['190,20 216,50 214,90', '240,60 262,86 262,116'].map((line) => cut(open(line), 'internal', 2.2)),
    shadow(closed('-300,470! 0,464 330,470! 0,494')),
  ],
};

/** A walrus from the front with its tusks. */
export const walrus: Motif = {
  name: 'walrus',
  pose: 'symmetric',
  words: ['walrus', 'walrus head', 'sea lion bull', 'tusked walrus'],
  anchors: { crown: [0, -440], eye: [130, -230], mouth: [0, 60], base: [0, 480], heart: [0, 300] },
  draw: () => [
    ...paired(body(closed('250,250! 360,270 450,350 496,450! 420,440 400,480! 340,440 300,480! 240,400'), 'dark', { colour: 'brown', relief: 0.7 }), ...['300,300 380,360 440,430', '280,340 330,390 360,440'].map((line) => cut(open(line), 'internal', 2.2))),
    body(symmetric('0,-440 130,-420 220,-330 240,-220 250,-100 320,60 360,220 340,370 260,460 120,490 0,494'), 'skin', { colour: 'brown', relief: 1 }),
    ...paired(...['300,100 270,130 230,130', '330,200 290,230 240,226', '320,310 280,330 240,320', '180,420 140,410 110,380', '200,-130 226,-80 226,-40'].map((line) => brush(open(line), 'internal', 2.4)), shadow(closed('350,200! 352,330 260,456 120,488! 250,420 310,330'))),
    ...paired(
      body(ribbon('80,20 104,140 96,280 64,410', profile('0:40 0.6:31 1:5')).outline(), 'skin', { colour: 'bone', relief: 0.8 }), brush(open('90,80 104,180 92,300'), 'internal', 2.2),
      fill(circle([130, -230], 30), 'skin', { colour: 'white', line: 'none', relief: 0 }), solid(circle([130, -228], 25)),
        glint(circle([121, -238], 9)), brush(open('84,-262 126,-286 176,-262'), 'outline', 1.8),
        brush(open('96,-190 130,-182 168,-194'), 'internal', 2),
    ),
    body(symmetric('0,60! 30,80 50,110 30,140 0,146'), 'dark', { colour: 'crimson', relief: 0.6 }),
    ...paired(body(closed('0,-130! 60,-140 150,-130 220,-70 226,20 170,84 90,90 30,60 0,30!'), 'skin', { colour: 'tan', relief: 1 }),
      ...[[60, -40], [110, -50], [160, -40], [70, 10], [124, 10], [176, 4], [100, 50],
      [150, 48]].flatMap(([x = 0, y = 0]) => [solid(circle([x, y], 8)),
      brush(open([[x, y], [x + 30, y + 44], [x + 34, y + 110]]), 'internal', 1.3)])),
    body(symmetric('0,-150 50,-146 84,-120 60,-86 0,-70'), 'black', { relief: 0.4 }), ...paired(cut(open('20,-126 44,-126 58,-114'), 'internal', 1.6)),
    ...[-390, -360, -330].map((y, i) => brush(open([[-70 + i * 16, y], [0, y + 14], [70 - i * 16, y]]), 'internal', 2)),
  ],
};
