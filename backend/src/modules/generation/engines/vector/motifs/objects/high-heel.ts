import type { Motif, Shape } from '../motif.js';
import { body, brush, closed, cut, ellipse, fill, glint, open, placed, whip } from '../geometry/kit.js';

/** The stiletto, and the sole from its breast down the arch to the toe. */
const UNDER: readonly Shape[] = [
  body(closed('-420,-200! -424,-60 -414,120 -404,300 -402,404! -364,404! -352,300 -330,140 -298,20 -250,-20! -330,-110'), 'dark', { colour: 'black', relief: 0.6 }),
  cut(open('-396,-60 -392,120 -386,300'), 'internal', 2.4),
  body(closed('-300,-20! -180,80 -84,216 4,346 100,402 200,418! 380,420 474,414 496,388! 470,400 200,400 110,380 20,320 -80,180 -180,40 -290,-60!'), 'dark', { colour: 'crimson', relief: 0.2 }),
];

/** The upper: a low throat, a pointed toe, a cup for the heel. */
const UPPER: readonly Shape[] = [
  fill(closed('-346,-336! -306,-360 -250,-326 -160,-206 -60,-56 40,76 150,158 130,200! 20,126 -90,4 -200,-166 -300,-310'), 'dark', { colour: 'red', line: 'outline', relief: 0.2 }),
  body(closed('-346,-336! -300,-310 -200,-166 -90,4 20,126 130,200! 230,232 344,280 444,332 498,390! 470,404 360,406 200,404 104,386 10,326 -84,196 -184,56 -284,-40 -340,-84! -404,-140 -426,-226 -404,-306'), 'skin', { colour: 'red', relief: 0.9 }),
  whip('484,398 200,398 106,380 14,318 -80,190 -180,50 -280,-46', '400,340 210,310 140,280 60,210 -40,90 -140,-50 -260,-130', { count: 29, reach: 0.75, longest: 'middle' }),
  glint(closed('236,252! 330,290 412,336! 320,318 250,284')), brush(open('-398,-270 -404,-200 -376,-140'), 'outline', 2),
  brush(open('-318,-300 -224,-150 -120,0 -10,118 110,196'), 'internal', 1.6), brush(open('-330,-290 -330,-180 -300,-90'), 'internal', 2),
];

/** A bow at the throat. */
const BOW: readonly Shape[] = [
  ...([[-1, -20], [1, 24]] as const).flatMap(([side, turn]) => placed([
    fill(closed('10,10! 60,40 84,86 70,120! 46,110 34,128! 20,80 -4,30'), 'dark', { colour: 'black', line: 'outline' }),
    body(closed('0,0! 40,-60 96,-84 132,-56 132,0 100,34 44,26!'), 'skin', { colour: 'bone', relief: 0.8 }),
    fill(closed('40,-12! 72,-40 104,-44 110,-14 86,8!'), 'dark', { colour: 'black', line: 'internal', relief: 0.2 }), brush(open('10,2 34,-4 52,-14'), 'internal', 1.8),
  ], { flip: side < 0, turn })),
  body(ellipse([0, 2], 28, 32), 'skin', { colour: 'gold', relief: 0.9 }), brush(open('-14,-8 -4,4 -12,18'), 'internal', 1.6),
];

export const highHeel: Motif = {
  name: 'high-heel', pose: 'wide', anchors: { centre: [0, 100], base: [0, 400] }, words: ['high heel', 'stiletto heel', 'stiletto shoe', 'high-heeled shoe', 'high heel shoe', 'pump shoe', 'glass slipper'],
  draw: () => placed([...UNDER, ...UPPER, ...placed(BOW, { x: 150, y: 188, turn: 22, scale: 0.92 })], { x: -30, y: -20 }),
};
