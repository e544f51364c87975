import { body, brush, circle, closed, cut, fill, flames, glint, knots, open, placed, profile, ribbon, solid } from '../geometry/kit.js';
import type { Motif, Rng, Shape } from '../motif.js';
import { saddle } from './parts/saddle.js';

const coat = { colour: 'brown' } as const;

/** Beams first, then their tines; each from root to tip. */
const ANTLERS = {
  far: ['240,-296 272,-356 336,-404 388,-470 396,-550 376,-624', '276,-356 336,-360 376,-396', '344,-412 404,-428 444,-480', '394,-520 440,-556 452,-606'],
  near: ['200,-292 158,-356 84,-396 34,-464 36,-550 64,-624', '160,-350 210,-384 222,-446', '92,-390 120,-446 150,-500', '38,-452 -20,-486 -34,-550', '120,-376 50,-370 6,-396', '38,-530 92,-566 112,-616'],
};

const FAR_HIND = '-230,40! -190,120 -206,190 -236,226! -226,280 -214,350 -212,440! -170,440! -172,350 -180,280 -172,230 -130,150 -110,60!';
/** Raised, its knee bent. */
const FAR_FORE = '190,40! 240,130 296,180 320,206! 300,260 276,310 262,342! 300,360! 326,310 352,240 362,196 326,140 286,70 270,10!';
const HIND = '-296,-92! -334,-30 -330,50 -306,130 -322,186! -330,236 -308,300 -302,380 -304,446! -258,446! -258,380 -262,300 -256,242 -216,176 -166,110 -140,50!';
const FORE = '104,80! 126,160 128,230 118,272 124,330 122,400 116,446! 162,446! 164,400 166,330 170,276 188,200 214,120 236,40!';
const THROAT = '262,-166 300,-140 268,-106 310,-64 264,-40 300,12 252,20 280,80 222,70 226,120 180,96';
const RUFF_BACK = '180,96 150,130 140,84 100,96 120,50 76,30 112,0 70,-40 120,-60';
const BODY = [
  ...knots(HIND), ...knots('-80,78 0,100 70,104!'), ...knots(FORE), ...[...flames(THROAT, 0.1)].reverse(), ...knots('200,-240! 150,-210 120,-150 90,-110 30,-96 -70,-92 -170,-112 -240,-112'),
];
const hoof = (x: number, y: number): readonly Shape[] => placed([body(closed('-4,0! 48,0! 68,40 62,48! -8,48!'), 'black', { line: 'internal', colour: 'black' })], { x, y });

const antler = (spines: readonly string[]): readonly Shape[] => [
  ...[...spines].reverse().map((spine, i) => body(ribbon(spine, profile(i === spines.length - 1 ? '0:20 0.5:15 0.9:8 1:2' : '0:13 0.6:9 1:2')).outline(), 'skin', { colour: 'bone', line: 'internal', relief: 0.5 })),
  ...spines.slice(0, 1).map((spine) => brush(ribbon(spine, () => 6).along(1, 0.1, 0.6), 'detail', 1.5)),
];

/** The head looking to the right, on a neck that ends about 230, -200. */
export const stagHead = (): readonly Shape[] => [
  ...antler(ANTLERS.far),
  body(closed('250,-276! 300,-320 354,-330! 340,-290 296,-256!'), 'dark', coat),
  body(closed('196,-262! 206,-294 240,-308 280,-300 316,-272 350,-238 392,-206 410,-180 404,-158 384,-150! 376,-136 352,-134 330,-142 296,-146 262,-150 222,-170 196,-214'), 'skin', { ...coat, relief: 0.9 }),
  fill(closed('214,-294! 250,-308 290,-294 340,-248! 300,-256 262,-268'), 'dark', { line: 'none', ...coat, relief: 0.3 }),
  solid(closed('390,-206! 412,-186 408,-160 390,-152! 376,-170 382,-188')), brush(open('384,-152 356,-160 330,-158'), 'internal', 2),
  solid(closed('284,-246! 298,-262 318,-254 330,-236! 308,-230 294,-234')), glint(circle([306, -250], 5)), cut(open('276,-236 300,-222 334,-230'), 'detail', 1.2),
  brush(open('330,-208 346,-190 346,-170'), 'internal', 2), brush(open('262,-152 250,-180 256,-204'), 'internal', 2.2), brush(open('290,-190 306,-176 310,-160'), 'internal', 1.8),
  ...antler(ANTLERS.near),
  body(closed('206,-252! 170,-290 110,-300 66,-280! 96,-244 150,-224 200,-226!'), 'skin', coat), fill(closed('184,-252! 156,-278 120,-282 92,-274! 118,-252 154,-240!'), 'dark', { line: 'none', colour: 'pink', relief: 0.2 }),
];

/** Body and legs of a stag that walks to the right. */
export const stagTrunk = (rng: Rng): readonly Shape[] => [
  ...[FAR_FORE, FAR_HIND].map((leg) => body(closed(leg), 'dark', { ...coat, relief: 0.5 })), ...hoof(-212, 436), body(closed('258,334! 302,352! 296,396 286,404! 238,380!'), 'black', { line: 'internal', colour: 'black' }),
  ...['-190,110 -196,170 -206,210', '276,130 320,176 336,200'].map((line) => cut(open(line), 'internal', 2.2)),
  body(closed(BODY), 'skin', { ...coat, relief: 0.9 }),
  saddle('-322,-40 -296,-92 -240,-112 -170,-112 -70,-92 30,-96 100,-110', '110,-40 60,-26 -20,-20 -100,-20 -190,-30 -270,-20 -320,20', { count: 9, depth: 40, rng }),
  fill(closed([...flames(THROAT, 0.1), ...flames(RUFF_BACK, 0.1).slice(1), [150, -150], [200, -230]]), 'dark', { ...coat, line: 'internal', relief: 0.5 }),
  ...['210,-190 190,-130 200,-90', '244,-150 236,-100 250,-60', '164,-120 150,-70 156,-30', '206,-60 200,-10 214,30', '140,0 140,40 156,76', '186,40 180,70 190,96'].map((line) => cut(open(line), 'internal', 2.4)),
  body(closed('-292,-90! -346,-90 -372,-44 -360,14! -334,4 -306,-30!'), 'skin', { colour: 'bone', line: 'internal' }),
  ...hoof(-302, 440), ...hoof(116, 440),
  saddle('100,100 60,104 0,100 -80,80 -140,54', '-120,20 -60,40 0,54 60,60 100,60', { count: 7, depth: -22 }),
  ...['-150,56 -186,0 -180,-10', '-220,150 -260,110 -280,60', '-190,40 -220,90 -260,130', '-284,240 -280,330 -280,420', '100,10 120,60 150,90', '144,160 150,230 142,310', '-20,10 -8,40 -16,70', '30,0 44,36 40,70'].map((line) => brush(open(line), 'internal', 2.4)),
  ...knots('-230,-84 -170,-76 -110,-66 -196,-50 -140,-46 -50,-64 10,-66 -80,-40').map((spot) => fill(circle(spot, 9), 'skin', { line: 'none', colour: 'bone', relief: 0 })),
];

/** A stag standing in profile to the right, head high, its neck shaggy. */
export const standingStag: Motif = {
  name: 'standing-stag',
  pose: 'figure',
  words: ['standing stag', 'standing deer', 'whole stag', 'deer body', 'deer standing', 'stag standing'],
  anchors: { crown: [178, -222], mouth: [311, -80], eye: [236, -165], base: [0, 488], heart: [10, 52], back: [-90, -28] },
  draw: (rng) => placed([...stagTrunk(rng), ...stagHead()], { x: -36, y: 54, scale: 0.89 }),
};
