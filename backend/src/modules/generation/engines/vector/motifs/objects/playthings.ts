import { body, brush, circle, closed, cut, ellipse, fill, glint, open, paired, placed, polar, polygon, radians, ribbon, shadow, solid, symmetric } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

/** A carved post with its ball on top. */
const post = (x: number, top: number, foot: number): readonly Shape[] => [
  body(polygon([[x - 30, top], [x + 30, top], [x + 30, foot], [x - 30, foot]]), 'skin', { colour: 'gold', relief: 0.8 }),
  ...[top + 24, foot - 24].map((y) => brush(open([[x - 28, y], [x + 28, y]]), 'internal', 1.8)),
    shadow(polygon([[x + 10, top + 4], [x + 28, top + 4], [x + 28, foot - 4], [x + 10, foot - 4]])),
];

const THRONE: readonly Shape[] = [
  ...paired(...post(230, -330, 260)),
  body(symmetric('0,-400! 80,-396 140,-360 200,-330! 200,160! 0,160'), 'skin', { colour: 'gold', relief: 0.6 }),
  body(symmetric('0,-310! 60,-306 110,-280 156,-250! 156,110! 0,110'), 'dark', { colour: 'crimson', relief: 0.9 }),
  ...[-180, -60, 60].flatMap((y, row) => (row % 2 === 0 ? [-78, 0, 78] : [-39, 39]).flatMap((x) => [body(circle([x, y], 13), 'skin', { colour: 'gold', line: 'internal' }),
    ...[-1, 1].map((side) => cut(open([[x + side * 14, y + 12], [x + side * 26, y + 40], [x + side * 36, y + 70]]), 'internal', 2))])),
  ...paired(body(circle([230, -366], 40), 'skin', { colour: 'gold', relief: 1 }), glint(circle([218, -378], 10)), brush(open('130,-350 170,-330 190,-300'), 'internal', 2)),
  // The crown on its back.
  body(symmetric('0,-400! 96,-394! 130,-470 92,-440! 60,-496 40,-440! 0,-510!'), 'skin', { colour: 'gold', relief: 0.7 }), body(circle([0, -430],
    15), 'dark', { colour: 'crimson', line: 'internal' }), ...paired(body(circle([60, -424], 10), 'dark', { colour: 'teal', line: 'internal' })),
  body(closed('-250,150! 250,150! 300,220 290,270! -290,270! -300,220'), 'dark', { colour: 'crimson', relief: 1 }), cut(open('-240,176 0,168 240,176'), 'internal', 2.4), cut(open('-270,240 0,232 270,240'), 'internal', 2.4),
  body(polygon('-310,266 310,266 310,330 -310,330'), 'skin', { colour: 'gold', relief: 0.6 }),
    ...[-220, -110, 0, 110, 220].map((x) => fill(closed([[x - 34, 298, true], [x, 280], [x + 34, 298, true], [x, 316]]), 'dark', { colour: 'teal', line: 'internal' })),
  ...paired(body(closed('250,-20! 310,-60 370,-40 380,20 340,50 350,260! 290,260! 296,60 256,30!'), 'skin', { colour: 'gold', relief: 0.9 }), brush(open('300,-20 340,-16 344,16 320,24'), 'internal', 2.4), brush(open('320,70 324,160 318,240'), 'internal', 2),
    body(closed('240,328! 320,328! 330,380 300,420 330,460 360,480! 260,484! 250,420'), 'skin', { colour: 'gold', relief: 0.9 }), brush(open('280,350 276,400 296,450'), 'internal', 2)),
  body(polygon('-420,478 420,478 440,498 -440,498'), 'dark', { colour: 'crimson', relief: 0.4 }),
  ...paired(shadow(polygon('120,332 236,332 236,400 130,360'))),
];

/** A king's throne from the front. */
export const throne: Motif = {
  name: 'throne', pose: 'symmetric', anchors: { crown: [0, -490], centre: [0, 0], base: [0, 490] }, words: ['throne', 'royal throne', 'king throne', "king's throne", 'golden throne', 'empty throne'], draw: () => placed(THRONE, { y: 4, scale: 0.98 }),
};

const panel = (side: number): readonly Shape[] => [
  body(polygon([[side * 80, -16], [side * 150, -16], [side * 150, 16], [side * 80, 16]]), 'skin', { colour: 'grey' }),
    body(polygon([[side * 150, -120], [side * 490, -120], [side * 490, 120], [side * 150, 120]]), 'dark', { colour: 'navy', relief: 0.4 }),
  ...[235, 320, 405].map((x) => cut(open([[side * x, -112], [side * x, 112]]), 'internal', 1.6)), ...[-40, 40].map((y) => cut(open([[side * 158, y], [side * 482, y]]), 'internal', 1.6)),
];

/** A satellite over the earth's edge of sky: body, dish, two wings of cells. */
export const satellite: Motif = {
  name: 'satellite', pose: 'wide', anchors: { centre: [0, 0] }, words: ['satellite', 'space satellite', 'sputnik', 'hubble', 'space probe', 'hubble telescope', 'space station'],
  draw: () => placed([
    ...panel(-1), ...panel(1),
    body(polygon('-90,-130 90,-130 90,150 -90,150'), 'skin', { colour: 'gold', relief: 0.8 }), shadow(polygon('40,-126 86,-126 86,146 40,146')),
      ...[-60, 0, 70].map((y) => brush(open([[-88, y], [88, y]]), 'internal', 1.8)), body(circle([-30, 34], 22), 'dark', { colour: 'blue', line: 'internal' }), brush(open('-60,100 -40,120 -20,100 0,120'), 'internal', 1.8),
    body(polygon('-60,150 60,150 40,210 -40,210'), 'dark', { colour: 'grey', relief: 0.7 }), ...[-50, 0, 50].map((x) => brush(open([[x * 0.7, 224], [x * 1.1, 262]]), 'outline', 1.8)),
    body(polygon('-14,-180 14,-180 14,-130 -14,-130'), 'skin', { colour: 'grey' }),
    body(closed('-190,-320! -150,-230 -70,-184 0,-176 70,-184 150,-230 190,-320! 0,-290'), 'skin', { colour: 'grey', relief: 1 }), body(ellipse([0, -318], 190, 46), 'dark', { colour: 'grey', relief: 0.4 }), cut(open('-120,-316 0,-296 120,-316'), 'internal', 2),
    ...paired(brush(open('80,-316 40,-370 0,-410'), 'internal', 1.8)), body(circle([0, -416], 19), 'skin', { colour: 'crimson', relief: 1 }),
    ...[0, 1].flatMap((i) => paired(brush(open([polar([0, -416], radians(-60), 56 + i * 40), polar([0,
      -416], radians(-30), 60 + i * 42), polar([0, -416], radians(0), 56 + i * 40)]), 'outline', 1.8))),
  ], { turn: -24, y: 60, scale: 0.94 }),
};

const vane = (): readonly Shape[] => [
  body(closed('0,0! 0,-330! 120,-320 260,-240 300,-120! 200,-100 100,-50!'), 'skin', { colour: 'crimson', relief: 0.6 }),
  body(closed('0,-330! 70,-250 100,-150 60,-60 0,0!'), 'dark', { colour: 'yellow', relief: 0.8 }), brush(open('130,-280 180,-220 200,-140'), 'internal', 2), brush(open('100,-80 190,-126 270,-130'), 'internal', 2), cut(open('20,-260 60,-180 40,-90'), 'internal', 2),
];
/** A paper pinwheel on its stick. */
export const pinwheel: Motif = {
  name: 'pinwheel', pose: 'figure', anchors: { crown: [0, -440], centre: [0, -140], base: [0, 490] }, words: ['pinwheel', 'paper windmill', 'toy windmill', 'paper pinwheel', 'whirligig'],
  draw: () => placed([
    body(ribbon('0,-130 6,180 0,500', () => 14).outline(), 'skin', { colour: 'tan', relief: 0.8 }),
      ...[0, 90, 180, 270].flatMap((turn) => placed(vane(), { y: -140, turn: turn + 10 })), body(circle([0, -140], 34), 'skin', { colour: 'gold', relief: 1 }), solid(circle([0, -140], 9)),
  ], { y: -6, scale: 0.97 }),
};

/** An instant picture with its white border: hills and a sun in it. */
export const instantPicture: Motif = {
  name: 'polaroid', pose: 'figure', anchors: { centre: [0, -60], base: [0, 480] }, words: ['polaroid', 'polaroid picture', 'polaroid photo', 'instant photo', 'instant picture', 'polaroid frame'],
  holds: { room: { x: 0, y: -80, width: 600, height: 620 } },
  draw: () => placed([
    body(polygon('-390,-480 390,-480 390,480 -390,480'), 'skin', { colour: 'white', relief: 0.2 }), body(polygon('-320,-410 320,-410 320,250 -320,250'), 'skin', { colour: 'blue', relief: 0.2 }),
    ...Array.from({ length: 11 }, (_, i) => radians(190 + i * 16)).map((a, i) => brush(open([polar([60, -60], a, 170), polar([60,
      -60], a, i % 2 === 0 ? 250 : 220)]), 'internal', 2)), body(circle([60, -60], 138), 'skin', { colour: 'gold', relief: 0.8 }),
    fill(polygon('-318,10 -190,-170 -90,-40 -20,30 60,-60 160,60 220,10 318,120 318,248 -318,248'), 'skin', { colour: 'violet', line: 'outline', relief: 0.5 }), shadow(polygon('-190,-166 -92,-40 -130,60 -170,-20 -200,80 -220,-60')), shadow(polygon('62,-56 158,60 100,110 70,40 40,100 40,0')),
    solid(closed('-318,200! -200,150 -60,180 60,150 200,190 318,160! 318,248! -318,248!')), ...[-250, -190, -120, 180, 240].map((x, i) => solid(closed([[x - 34, 200, true], [x, 60 + (i % 2) * 30, true], [x + 34, 200, true]]))),
    brush(open('-200,370 -120,344 -60,380 20,350 90,380 180,356'), 'internal', 2), shadow(polygon('378,-476 388,-476 388,478 -386,478 -386,468 378,468')),
  ], { turn: -7, scale: 0.93 }),
};

const spots = (): readonly Shape[] => [[-320, -10], [-250, -100], [-150, -190], [320, -10], [250, -100], [150, -190]].map(([x = 0, y = 0]) => solid(circle([x, y], 13)));
/** A boomerang, its bands painted. */
export const boomerang: Motif = {
  name: 'boomerang', pose: 'wide', anchors: { centre: [0, -100] }, words: ['boomerang', 'aboriginal boomerang'],
  draw: () => placed([
    body(symmetric('0,-330! 90,-316 200,-220 330,-60 460,140 490,220 450,270 380,240 250,90 130,-30 60,-90 0,-110'), 'skin', { colour: 'brown', relief: 0.9 }),
    ...paired(solid(closed('420,90! 470,180 478,220 448,256 386,226 350,190! 400,160')), ...['300,-90 250,-30 230,60', '330,-50 280,10 262,90'].map((line) => brush(open(line), 'outline', 1.8)), ...['60,-290 130,-260 200,-190', '60,-120 110,-90 170,-40'].map((line) => brush(open(line), 'internal', 2))),
    ...spots(), body(circle([0, -220], 62), 'dark', { colour: 'crimson' }), { ...brush(open('0,-258 30,-240 34,-206 0,-186 -30,-206 -24,-236 0,-240 14,-222'), 'internal', 2), cut: true },
    ...paired(...['400,-60 440,0 470,60', '450,-60 480,-10 496,40'].map((line) => brush(open(line), 'outline', 1.8))),
  ], { y: 30 }),
};

/** A horseshoe magnet that draws. */
export const magnet: Motif = {
  name: 'magnet', pose: 'symmetric', anchors: { centre: [0, 0] }, words: ['magnet', 'horseshoe magnet', 'horse shoe magnet', 'magnetism'],
  draw: () => [
    body(symmetric('0,490! 170,470 310,370 370,220 370,-270! 170,-270! 170,200 120,290 0,320'), 'skin', { colour: 'red', relief: 1 }),
    ...paired(body(polygon('170,-270 370,-270 370,-110 170,-110'), 'skin', { colour: 'grey', relief: 0.8 }), shadow(closed('330,-104! 366,-104! 366,220 310,366 170,464 20,484! 180,420 280,320 326,210')), shadow(polygon('330,-266 366,-266 366,-114 330,-114')), glint(closed('204,-80! 224,-80! 222,200 190,290! 206,190')),
      ...[[200, -300, 180, -390], [270, -310, 270, -430], [340, -300, 366, -390]].map(([x = 0, y = 0, u = 0, v = 0]) => brush(open([[x, y], [u, v]]), 'outline', 2)), solid(polygon('250,-470 290,-470 262,-420 300,-420 240,-340 254,-396 226,-396'))),
    brush(open('-150,360 0,400 150,360'), 'internal', 2),
  ],
};
