import type { Motif, Shape } from '../motif.js';
import { body, brush, circle, closed, cut, ellipse, fill, open, placed, polygon, profile, ribbon, shadow, solid, symmetric, whip } from '../geometry/kit.js';

const HAMMER: readonly Shape[] = [
  body(ribbon('0,-260 0,100 0,480', profile('0:34 0.4:32 0.75:46 1:42')).outline(), 'skin', { colour: 'brown', relief: 1 }),
    brush(open('-14,-130 -16,20 -12,160'), 'internal', 1.8), brush(open('10,-60 12,100 8,220'), 'internal', 1.8),
    ...[300, 336, 372, 408].map((y) => brush(open(`-40,${String(y)} 0,${String(y + 10)} 40,${String(y)}`), 'internal', 1.8)),
  body(closed('-70,-420! 70,-420! 76,-250! 46,-210! -46,-210! -76,-250!'), 'skin', { colour: 'grey', relief: 0.6 }),
  body(closed('66,-400! 190,-390! 190,-270! 70,-280!'), 'skin', { colour: 'grey', relief: 0.8 }), body(closed('180,-430! 240,-440 290,-430! 300,-330 290,-236! 240,-226 180,-240!'), 'dark', { colour: 'grey', relief: 0.8 }),
  body(closed('-64,-420! -160,-440 -280,-390 -390,-250 -420,-160! -330,-230 -230,-270 -130,-260 -70,-250!'), 'skin', { colour: 'grey', relief: 0.7 }), whip('-410,-176 -330,-230 -230,-270 -80,-258', '-350,-300 -290,-340 -200,-370 -80,-350', { count: 13, reach: 0.7, longest: 'end' }),
  brush(open('-100,-400 -190,-400 -280,-350'), 'internal', 2.2), solid(polygon('-14,-440 14,-440 10,-420 -10,-420')), shadow(closed('30,-412! 66,-412! 70,-254! 44,-218! 24,-218!')),
];

export const hammer: Motif = {
  name: 'hammer', pose: 'figure', anchors: { centre: [0, 0], crown: [0, -430] }, words: ['hammer', 'claw hammer', 'carpenter hammer'],
  draw: () => placed(HAMMER, { turn: 24, x: 30, scale: 0.96 }),
};

const DRIVER: readonly Shape[] = [
  body(closed('-26,-480! 26,-480! 34,-430 22,-380! 22,-10! -22,-10! -22,-380! -34,-430'), 'skin', { colour: 'grey', relief: 0.8 }), shadow(closed('4,-380! 18,-380! 18,-16! 4,-16!')),
  body(closed('-50,-30! 50,-30! 62,30! -62,30!'), 'skin', { colour: 'gold' }), body(closed('-60,30! 60,30! 96,90 100,240 88,400 60,470 0,490 -60,470 -88,400 -100,240 -96,90'), 'dark', { colour: 'red', relief: 0.9 }),
  ...[-54, 0, 54].map((x) => cut(open([[x * 0.8, 90], [x, 230], [x * 0.86, 400]]), 'outline', 2)),
];

export const screwdriver: Motif = {
  name: 'screwdriver', pose: 'tall', anchors: { centre: [0, 0], crown: [0, -480] }, words: ['screwdriver', 'flat head screwdriver', 'phillips screwdriver'], draw: () => DRIVER,
};

const TEETH = Array.from({ length: 37 }, (_, i): readonly [number, number, boolean] => {
  const share = i / 36;
  return [150 - share * 610, 176 - share * 6 + (i % 2 ? 0 : 34), true];
});

const SAW: readonly Shape[] = [
  body(closed([[-464, 40, true], [160, -170, true], [200, 60], [170, 170, true], ...TEETH]), 'skin', { colour: 'grey', relief: 0.2 }),
    whip('-460,50 -150,-56 150,-160', '-440,150 -150,100 130,60', { count: 22, reach: 0.45, longest: 'end' }),
    brush(open('-400,136 -160,132 100,130'), 'internal', 2),
  body(closed('120,-190! 230,-250 340,-260 420,-200! 400,-150 430,-70 460,40 490,130! 440,190 340,210 230,240! 130,220 140,160 110,60 96,-60!'), 'skin', { colour: 'brown', relief: 0.8 }),
  body(closed('250,-120 320,-130 350,-60 370,40 350,110 270,110 240,30 230,-60'), 'skin', { colour: 'white', relief: 0 }),
    ...[[170, -110], [180, 150], [160, 20]].map(([x = 0, y = 0]) => body(circle([x, y], 18), 'skin', { colour: 'gold', line: 'internal' })),
    brush(open('400,-60 430,40 446,130'), 'internal', 2), brush(open('230,-210 310,-224 370,-190'), 'internal', 2),
];

export const handSaw: Motif = {
  name: 'hand-saw', pose: 'wide', anchors: { centre: [0, 0] }, words: ['hand saw', 'handsaw', 'wood saw', 'hacksaw'], draw: () => placed(SAW, { turn: -12, scale: 0.98, y: 10, x: -16}),
};

const ANVIL: readonly Shape[] = [
  body(closed('-260,400! -300,340 -250,280 -150,250 -120,150 -130,60! 170,60! 160,150 190,250 290,280 340,340 300,400!'), 'dark', { colour: 'black', relief: 0.5 }), cut(open('-100,90 -90,170 -130,260 -220,300'), 'outline', 2),
  body(closed('-490,-140! -380,-150 -220,-170! -220,-210! 440,-210! 450,-130! 440,-60 300,-40 220,80! -170,80! -210,20 -300,-40 -420,-90'), 'skin', { colour: 'grey', relief: 0.6 }),
  whip('-470,-130 -300,-40 -206,20 -170,74 216,74 296,-44 436,-66', '-350,-140 -240,-110 -150,-60 -100,-20 160,-20 260,-110 400,-140', { count: 26, reach: 0.6, longest: 'middle' }), brush(open('-210,-160 60,-160 430,-160'), 'internal', 1.6), solid(polygon('330,-204 380,-204 376,-184 334,-184')), brush(open('-430,-134 -330,-140 -240,-150'), 'internal', 1.8),
];

export const anvil: Motif = {
  name: 'anvil', pose: 'wide', anchors: { crown: [100, -300], centre: [0, -90], base: [0, 310] }, words: ['anvil', 'blacksmith', 'blacksmith anvil', 'forge'], draw: () => placed(ANVIL, { y: -90 }),
};

const SHOVEL: readonly Shape[] = [
  body(ribbon('0,-380 0,-100 0,120', () => 22).outline(), 'skin', { colour: 'brown', relief: 1 }),
    brush(open('-6,-300 -4,-160 -8,-20'), 'internal', 1.8),
    body(closed('-110,-490! 110,-490! 120,-450! 60,-400 24,-360! -24,-360! -60,-400 -120,-450!'), 'dark', { colour: 'red' }),
    body(ellipse([0, -446], 44, 16), 'skin', { colour: 'white' }),
  body(symmetric('0,60! 40,60! 50,120 150,130! 176,160! 180,300 120,430 0,492!'), 'skin', { colour: 'grey', relief: 0.6 }),
    fill(symmetric('0,100! 26,120 30,240 0,330!'), 'dark', { colour: 'black', line: 'internal' }),
    whip('168,170 170,300 114,420 20,478', '80,180 90,290 60,370 10,420', { count: 12, reach: 0.8, longest: 'middle' }),
    brush(open('-140,190 -140,290 -110,370'), 'internal', 2),
];

export const shovel: Motif = {
  name: 'shovel', pose: 'tall', anchors: { crown: [0, -480], centre: [0, 100] }, words: ['shovel', 'spade tool', 'garden spade', 'gravedigger', 'digging tool'], draw: () => SHOVEL,
};

const CAN: readonly Shape[] = [
  body(ribbon('-110,-130 40,-330 250,-330 330,-160 320,80 230,230', () => 24).outline(), 'skin', { colour: 'teal' }),
  body(closed('-230,300! -240,150! -330,0 -420,-130! -380,-170! -270,-60 -200,20!'), 'skin', { colour: 'teal', relief: 0.7 }), body(closed('-470,-96! -430,-170 -350,-230! -322,-196! -380,-150 -434,-72!'), 'dark', { colour: 'teal' }),
  body(closed('-220,-110! 230,-110! 250,100 250,380! 0,416 -250,380! -244,100'), 'skin', { colour: 'teal', relief: 0.8 }), whip('236,-100 242,100 240,370', '130,-70 130,100 130,360', { count: 16, reach: 0.8, longest: 'alike' }),
  body(ellipse([0, -110], 228, 44), 'skin', { colour: 'teal' }), fill(ellipse([0, -104], 184, 26), 'black', { colour: 'black', relief: 0 }),
    brush(open('-240,20 -100,50 100,50 240,20'), 'outline', 1.5), brush(open('-250,300 -100,334 100,334 250,300'), 'outline', 1.5),
    brush(open('-204,90 -206,180 -208,260'), 'internal', 2.2),
  ...[0, 72, 144, 216, 288].map((turn) => placed([body(closed('0,0! -34,-30 -30,-80 0,-92 30,-80 34,-30'), 'mid', { colour: 'pink' })],
    { x: 10, y: 190, turn })[0]).filter((shape) => shape !== undefined), body(circle([10, 190], 26), 'skin', { colour: 'yellow' }),
  ...[[-450, 0], [-400, 80], [-470, 130],
    [-420, 220]].map(([x = 0, y = 0]) => body(closed([[x, y - 40, true], [x + 20, y + 6], [x, y + 26], [x - 20, y + 6]]), 'skin',
    { colour: 'blue', line: 'internal' })),
];

export const wateringCan: Motif = {
  name: 'watering-can', pose: 'figure', anchors: { crown: [0, -110], centre: [0, 100], base: [0, 410] }, words: ['watering can', 'gardening', 'watering pot'], draw: () => placed(CAN, { x: 60, y: -20 }),
};
