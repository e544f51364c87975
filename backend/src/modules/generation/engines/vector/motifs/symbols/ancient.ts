import { arc, body, brush, circle, closed, cut, ellipse, fill, open, paired, placed, polygon, ribbon, shadow, solid, stroke, symmetric } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

const flameAt = (x: number): readonly Shape[] => placed([
  body(closed('0,-74! 26,-30 24,0 0,14 -24,0 -26,-30'), 'skin', { colour: 'orange', relief: 0.4 }), solid(closed('0,-36! 10,-12 0,4 -10,-12')),
], { x, y: -384 });

const cup = (x: number): readonly Shape[] => [
  ...flameAt(x), body(polygon([[x - 40, -360], [x + 40, -360], [x + 22, -310], [x - 22, -310]]), 'dark', { colour: 'gold' }), cut(open([[x - 24, -346], [x + 20, -346]]), 'detail', 1.4),
];

/** The lampstand of seven branches. */
export const menorah: Motif = {
  name: 'menorah', pose: 'symmetric',
  words: ['menorah', 'hanukkah', 'chanukah', 'hanukkiah', 'jewish candelabra', 'candelabra', 'candelabrum', 'seven branched candlestick'],
  anchors: { crown: [0, -460], base: [0, 490], centre: [0, 0] },
  draw: () => [
    ...[420, 280, 140].flatMap((r) => {
      const branch = ribbon([[-r, -312], ...arc([0, -312 + (r - 140) * 0.3], r, 180, 0).map(([x, y]) => [x, y + (r - 140) * 0.16 + 30] as const), [r, -312]], () => 21);
      return [body(branch.outline(), 'skin', { colour: 'gold', relief: 1 }), brush(branch.along(0.3, 0.2, 0.44), 'internal', 2)];
    }),
    body(symmetric('0,-320! 20,-320! 22,290 0,290!'), 'skin', { colour: 'gold', relief: 1 }), shadow(polygon('4,-300 20,-300 22,290 6,290')),
    ...[-140, 10, 170, 260].map((y) => body(ellipse([0, y], 46, 27), 'skin', { colour: 'gold', relief: 1 })),
    ...[-420, -280, -140, 0, 140, 280, 420].flatMap(cup),
    body(closed('-60,290! 60,290! 76,350 130,400! -130,400! -76,350'), 'skin', { colour: 'gold', relief: 0.9 }), body(polygon('-170,400 170,400 190,440 -190,440'), 'dark', { colour: 'gold' }), body(polygon('-220,440 220,440 240,492 -240,492'), 'skin', { colour: 'gold', relief: 0.4 }),
    fill(polygon('-30,466 0,450 30,466 0,482'), 'dark', { colour: 'blue' }),
  ],
};

const EYE: readonly Shape[] = [stroke(open('-60,0 -20,-30 30,-28 64,0 20,20 -30,20 -60,0'), 'internal'), solid(circle([0, -4], 17)), brush(open('-70,-34 -10,-60 70,-40'), 'internal', 2), brush(open('0,22 4,64'), 'internal', 2), brush(open('10,20 50,50 66,34 50,26'), 'internal', 1.6)];
const ANKH: readonly Shape[] = [stroke(open('0,0 -34,-44 0,-78 34,-44 0,0'), 'outline'), stroke(open('-44,6 44,6'), 'outline'), stroke(open('0,4 0,76'), 'outline')];
const BIRD: readonly Shape[] = [solid(closed('-74,60! -40,10 -10,-40 6,-66 34,-72 52,-56! 70,-50 52,-44! 46,-6 20,30 -20,44!')), brush(open('0,36 0,72 22,74'), 'internal', 1.4), brush(open('22,30 24,70 44,74'), 'internal', 1.4)];
const WATER: readonly Shape[] = [-24, 24].map((y) => stroke(open([-72, -48, -24, 0, 24, 48, 72].map((x, i) => [x, y + (i % 2 === 0 ? 14 : -14), true] as const)), 'outline'));
const SUN: readonly Shape[] = [fill(circle([0, 0], 54), 'skin', { line: 'outline', colour: 'gold', relief: 0.2 }), solid(circle([0, 0], 17))];
const FEATHER: readonly Shape[] = [body(closed('-6,74! -30,-10 -22,-60 10,-80 34,-60 30,-10 6,74!'), 'skin', { colour: 'bone', line: 'internal', relief: 0 }), ...['-2,60 4,-60', '2,0 -22,-14', '4,-4 26,-20', '2,34 -14,22', '3,30 20,18'].map((d) => brush(open(d), 'detail', 1.7))];
const SCARAB: readonly Shape[] = [solid(closed('0,-20 40,-6 44,40 0,70 -44,40 -40,-6')), solid(circle([0, -36], 24)), cut(open('0,-14 0,62'), 'internal', 1.4), ...paired(brush(open('36,0 66,-20 60,-50'), 'internal', 1.5), brush(open('44,30 74,40 72,70'), 'internal', 1.5))];
const SNAKE: readonly Shape[] = [brush(open('-70,44 -30,20 10,44 46,20 40,-30 64,-50'), 'outline', 2.6), solid(ellipse([66, -52], 17, 11, -20))];
const LEG: readonly Shape[] = [solid(closed('-34,-70! 0,-70! 4,20 60,44 60,66! -30,66! -24,10'))];

const GLYPHS = [EYE, BIRD, ANKH, WATER, SCARAB, FEATHER, SUN, SNAKE, LEG, ANKH, WATER, EYE];

/** Three columns of picture writing on a broken tablet. */
export const hieroglyphs: Motif = {
  name: 'hieroglyphs', pose: 'figure',
  words: ['hieroglyphs', 'hieroglyph', 'hieroglyphics', 'hieroglyphic', 'egyptian writing', 'egyptian symbols', 'egyptian hieroglyphs'],
  anchors: { centre: [0, 0], base: [0, 480] },
  draw: () => [
    body(closed('-340,-480! -120,-494! -60,-470! 120,-490! 330,-470! 344,-200! 326,-120! 346,40! 340,300! 300,360! 316,440! 200,486! -20,470! -120,492! -320,480! -346,250! -330,100! -350,-100!'), 'skin', { colour: 'tan', relief: 0.2 }),
    shadow(closed('344,-200! 326,-120! 346,40! 340,300! 300,360! 316,440! 200,486! 190,462! 290,426! 276,350! 314,290! 320,40! 302,-120! 318,-200!')),
    ...[-106, 106].map((x) => stroke(open([[x, -450], [x, 440]]), 'internal')),
    ...GLYPHS.flatMap((glyph, i) => placed(glyph, { x: [-212, 0, 212][i % 3] ?? 0, y: -344 + Math.floor(i / 3) * 228, scale: 1.18 })),
    ...['-346,250! -300,270! -310,310!', '-120,492! -110,470!', '120,-490! 130,-470!'].map((d) => brush(open(d), 'internal', 1.6)),
  ],
};

/** An obelisk with its carved signs, the sun behind it. */
export const obelisk: Motif = {
  name: 'obelisk', pose: 'tall',
  words: ['obelisk', 'obelisks', 'egyptian obelisk', "cleopatra's needle", 'washington monument'],
  anchors: { crown: [0, -490], base: [0, 490], centre: [0, 0] },
  draw: () => [
    body(closed('0,-496! 66,-404! 20,-390! -66,-404!'), 'skin', { colour: 'gold', relief: 0 }), shadow(closed('0,-490! 64,-404! 22,-392!')),
    body(polygon('-66,-404 26,-390 52,330 -104,330'), 'skin', { colour: 'tan', relief: 0 }), body(polygon('26,-390 66,-404 104,330 52,330'), 'dark', { colour: 'brown' }),
    ...[SUN, BIRD, ANKH, EYE, WATER].flatMap((glyph, i) => placed(glyph, { x: -22 - i * 2, y: -300 + i * 134, scale: 0.6 + i * 0.05 })),
    brush(open('-84,-40 -88,200'), 'internal', 1.4),
    body(polygon('-150,330 150,330 150,380 -150,380'), 'skin', { colour: 'grey', relief: 0 }), body(polygon('-190,380 190,380 190,436 -190,436'), 'skin', { colour: 'grey', relief: 0 }), body(polygon('-240,436 240,436 240,492 -240,492'), 'skin', { colour: 'grey', relief: 0 }),
    ...[[150, 330, 50], [190, 380, 56], [240, 436, 56]].map(([x = 0, y = 0, h = 0]) => shadow(polygon([[x - 6, y + 5], [x - 6, y + h - 5], [x - 64, y + h - 5], [x - 52, y + 5]]))),
  ],
};
