import { body, brush, circle, closed, cut, fill, flames, glint, knots, open, placed, profile, ribbon, shadow, solid } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

const coat = { colour: 'brown' } as const;

/** Beams first, then their tines; each from root to tip. */
const ANTLERS = {
  far: ['240,-296 272,-356 336,-404 388,-470 396,-550 376,-624', '276,-356 336,-360 376,-396', '344,-412 404,-428 444,-480', '394,-520 440,-556 452,-606'],
  near: ['200,-292 158,-356 84,-396 34,-464 36,-550 64,-624', '160,-350 210,-384 222,-446', '92,-390 120,-446 150,-500', '38,-452 -20,-486 -34,-550', '120,-376 50,-370 6,-396', '38,-530 92,-566 112,-616'],
};

const FAR_LEGS = [
  '150,40! 176,130 176,220 168,300 164,400 166,460! 206,460! 208,400 210,300 226,200 240,100 240,10!',
  '-210,40! -160,120 -164,180 -190,230 -176,300 -172,400 -170,460! -130,460! -130,400 -128,300 -126,230 -90,150 -90,60!',
];
const HIND = '-300,-70! -336,0 -330,80 -312,150 -330,214! -320,260 -306,340 -304,420 -306,462! -258,462! -258,420 -262,330 -266,250 -256,206 -206,150 -160,60!';
const FORE = '70,92! 88,180 92,250 94,300 84,400 84,462! 128,462! 134,400 140,300 146,240 166,160 196,70!';
const THROAT = '262,-166 296,-140 262,-106 300,-70 254,-44 284,0 236,14 256,60 206,60';
const RUFF_BACK = '206,60 200,120 164,70 130,106 130,50 84,56 116,6 76,-20 126,-50';
const BODY = [...knots(HIND), ...knots('-90,84 -10,104 70,92!'), ...knots(FORE), ...[...flames(THROAT, 0.1)].reverse(), ...knots('200,-240! 150,-200 120,-140 90,-90 20,-74 -80,-80 -170,-104 -250,-106')];
const HOOVES = ['-308,456! -256,456! -238,492 -244,500! -312,500!', '82,456! 130,456! 148,492 142,500! 80,500!', '164,454! 208,454! 222,484 216,492! 162,492!', '-172,454! -128,454! -114,484 -120,492! -174,492!'];

const antler = (spines: readonly string[]): readonly Shape[] => [
  ...[...spines].reverse().map((spine, i) => body(ribbon(spine, profile(i === spines.length - 1 ? '0:20 0.5:15 0.9:8 1:2' : '0:13 0.6:9 1:2')).outline(), 'skin', { colour: 'bone', line: 'internal', relief: 0.5 })),
  ...spines.slice(0, 1).map((spine) => brush(ribbon(spine, () => 6).along(1, 0.1, 0.6), 'detail', 1.5)),
];

const head = (): readonly Shape[] => [
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

const trunk = (): readonly Shape[] => [
  ...FAR_LEGS.map((leg) => body(closed(leg), 'dark', { ...coat, relief: 0.5 })),
  body(closed(BODY), 'skin', { ...coat, relief: 0.9 }),
  fill(closed([...flames(THROAT, 0.1), ...flames(RUFF_BACK, 0.1).slice(1), [150, -130], [200, -220]]), 'dark', { ...coat, line: 'internal', relief: 0.5 }),
  ...['206,-190 190,-130 196,-90', '236,-150 230,-100 240,-60', '160,-110 150,-60 156,-20', '200,-60 196,-10 206,26'].map((line) => cut(open(line), 'internal', 2.4)),
  body(closed('-296,-80! -350,-76 -372,-30 -356,20! -330,4 -306,-20!'), 'skin', { colour: 'bone', line: 'internal' }),
  ...HOOVES.map((hoof) => body(closed(hoof), 'black', { line: 'internal', colour: 'black' })),
  shadow(closed('-158,56! -140,10 -120,40 -60,74 20,80 70,70! 74,94 0,104 -90,88')),
  shadow(closed('-322,150! -334,80 -330,10! -310,80 -296,140 -312,200!')),
  ...['-160,56 -196,0 -196,-50', '-226,150 -260,120 -280,80', '-110,-20 -100,20 -80,50', '-50,-20 -38,20 -20,50', '10,-30 24,16 40,50', '60,-60 50,-10 70,40', '-284,240 -280,330 -282,420', '110,150 118,230 116,320', '-250,-90 -276,-50 -280,-10'].map((line) => brush(open(line), 'internal', 2.4)),
  ...knots('-230,-74 -170,-66 -110,-56 -200,-36 -140,-30 -50,-52 10,-50').map((spot) => fill(circle(spot, 9), 'skin', { line: 'detail', colour: 'bone', relief: 0 })),
];

/** A stag standing in profile to the right, head high, its neck shaggy. */
export const standingStag: Motif = {
  name: 'standing-stag',
  pose: 'figure',
  words: ['standing stag', 'standing deer', 'whole stag', 'deer body', 'deer standing', 'stag standing'],
  anchors: { crown: [178, -222], mouth: [311, -80], eye: [236, -165], base: [0, 488], heart: [10, 52], back: [-90, -28] },
  draw: () => placed([...trunk(), ...head()], { x: -36, y: 54, scale: 0.89 }),
};
