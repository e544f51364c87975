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

const PLUME = '-150,60 -250,40 -214,6 -340,-50 -290,-76 -410,-160 -344,-172 -436,-280 -360,-270 -410,-380 -326,-340 -340,-450 -258,-386 -240,-490 -176,-404 -120,-470 -96,-376 -20,-410 -34,-310 40,-310 -6,-236 50,-206 -14,-160 20,-100 -50,-80 -30,-10 -90,20';
const PLUME_WHITE = '-130,20 -210,-30 -176,-50 -280,-130 -226,-140 -310,-236 -244,-236 -280,-330 -216,-300 -200,-390 -156,-310 -110,-370 -96,-286 -50,-300 -66,-226 -26,-210 -70,-150 -46,-100 -96,-70 -90,0';
const SKUNK = '-236,60! -220,-10 -150,-70 -50,-90 60,-70 140,-30 196,-16! 240,-50 300,-50 350,-10 400,50 444,96 456,120 440,142! 400,160 340,170 290,190 270,210! '
  + '280,260 272,310! 300,330 306,350 290,360 196,360 186,340 196,316! 196,270 180,230!';
const SKUNK_HIND = '-90,230! -96,270 -120,306! -84,322 -76,348 -90,360 -214,360 -228,342 -226,310! -262,250 -270,160 -236,60!';

/** A skunk from the side, its tail up like a plume. */
export const skunk: Motif = {
  name: 'skunk',
  pose: 'figure',
  words: ['skunk', 'polecat', 'stinky skunk'],
  anchors: { crown: [270, -50], eye: [330, 50], mouth: [420, 150], base: [20, 360], heart: [0, 90] },
  draw: () => placed([
    body(closed(flames(PLUME, 0.14)), 'dark', { colour: 'black', relief: 0.9 }), fill(closed(flames(PLUME_WHITE, 0.12)), 'skin', { colour: 'white', relief: 0.7 }),
    ...['-120,-40 -180,-140 -180,-230', '-100,-70 -120,-170 -110,-260', '-150,-60 -220,-150 -240,-200'].map((line) => brush(open(line), 'internal', 2.4)), ...['-210,-20 -300,-110 -350,-220', '-290,-300 -300,-360 -296,-400', '-40,-120 -20,-180 0,-230', '-160,-400 -180,-430 -200,-450'].map((line) => cut(open(line), 'internal', 2.6)),
    ...['-30,200! -16,260 -40,312! -8,322 0,344 -12,356 -120,356 -130,340 -122,316! -110,260 -120,200!', '90,190! 110,260 92,314! 124,326 130,346 118,356 30,356 20,338 34,312! 26,260 10,200!'].map((leg) => body(closed(leg), 'dark', { colour: 'black', relief: 0.5 })),
    body(closed([...knots(SKUNK), ...flames('180,230 120,262 90,226 30,270 0,232 -50,262 -90,230', -0.1).slice(1), ...knots(SKUNK_HIND).slice(1)]), 'dark', { colour: 'black', relief: 1 }),
    // The stripe runs from the brow over the nape, parts on the back and joins the plume.
    fill(closed([...knots('206,-18! 150,-40 60,-78 -50,-92 -150,-70 -210,-20!'), ...flames('-210,-20 -160,20 -166,-16 -100,26 -100,-18 -30,24 -26,-18 40,26 46,-10 110,36 116,0 170,40 206,-18', 0.1).slice(1)]), 'skin', { colour: 'white', line: 'none', relief: 0.6 }),
    ...['-210,120 -226,190 -200,250', '-130,90 -90,150 -100,210', '200,250 220,210 260,190', '-160,140 -150,200 -170,250', '60,120 80,160 70,200', '-20,110 -6,150 -16,190', '130,90 150,130 144,170'].map((line) => cut(open(line), 'internal', 2.6)),
    ...[-196, -160, -124, 214, 244, 274]
      .map((x) => fill(closed([[x - 10, 350, true], [x + 4, 336], [x + 18, 350, true], [x + 10, 376, true]]), 'skin', { colour: 'bone', line: 'detail', relief: 0 })),
    body(closed('186,-6! 176,-60 204,-96 244,-92 264,-50!'), 'dark', { colour: 'black', relief: 0.6 }), fill(closed('202,-24! 200,-64 222,-76 242,-52!'), 'skin', { colour: 'pink', line: 'none', relief: 0 }),
    fill(closed('246,-46! 290,-36 340,0 400,66 420,86! 370,66 320,40 280,8'), 'skin', { colour: 'white', line: 'none', relief: 0.4 }),
    body(ellipse([446, 118], 23, 20), 'black', { line: 'internal', relief: 0.3 }), glint(ellipse([440, 110], 7, 4)),
    fill(circle([332, 66], 17), 'skin', { colour: 'white', line: 'none', relief: 0 }), solid(circle([335, 67], 12)), glint(circle([331, 62], 4.5)),
    cut(open('430,146 392,146 366,132'), 'internal', 2), cut(open('210,40 240,80 246,124'), 'internal', 2.4), cut(open('266,100 290,126 296,150'), 'internal', 2.2),
  ], { x: 0, y: 56 }),
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
