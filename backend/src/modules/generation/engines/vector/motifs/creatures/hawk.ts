import { body, brush, circle, closed, cut, fill, glint, open, placed, profile, ribbon, shadow, solid, whip, type Knot } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

/** Rows of bars across the breast: height, left and right end. */
const BARS = [[-170, -130, 40], [-110, -160, 50], [-50, -176, 50], [10, -176, 60], [70, -168, 70], [130, -146, 76], [186, -110, 70]] as const;

const breast = (): readonly Shape[] => BARS.flatMap(([y, left, right], row) => Array.from({ length: Math.round((right - left) / 44) }, (_, i) => {
  const x = left + 22 + i * 44 + (row % 2) * 12;
  return brush(open([[x - 18, y - 8], [x, y + 12], [x + 18, y - 8]]), 'internal', 2.4);
}));

/** A folded wing: the long feathers, and over them the shorter ones. */
const wing = (): readonly Shape[] => [
  body(closed('50,-210! 150,-190 220,-70 236,100 210,270 150,420 112,492! 70,410 30,290 4,140 4,0 20,-130'), 'dark', { colour: 'brown', relief: 0.6 }),
  ...['60,180 90,330 112,480', '110,170 130,310 128,440', '156,150 170,260 156,380', '196,110 204,200 184,310'].map((d) => cut(open(d), 'internal', 2)),
  body(closed('50,-210! 150,-190 214,-70 222,60! 196,40 180,90! 152,60 134,120! 104,80 84,140! 56,84 36,130! 14,60 6,-20 20,-130'), 'skin', { colour: 'brown', relief: 0.6 }),
  ...Array.from({ length: 11 }, (_, i): Knot => [50 + (i % 4) * 46 - Math.floor(i / 4) * 8,
    -120 + Math.floor(i / 4) * 66 + (i % 4) * 16]).map(([x, y]) => brush(open([[x - 18, y], [x, y + 26], [x + 20, y]]), 'internal', 1.8)),
  whip('220,50 212,-70 150,-186', '150,20 150,-70 110,-140', { count: 11, reach: 0.7, longest: 'middle' }),
];

const foot = (x: number): readonly Shape[] => [
  body(closed([[x - 46, 200, true], [x + 50, 200, true], [x + 40, 280], [x + 18, 330, true], [x, 300, true], [x - 18, 334, true], [x - 40, 270]]), 'skin', { colour: 'bone', relief: 0.7 }),
  ...[-38, -6, 26].flatMap((dx) => [body(closed([[x + dx - 16, 326], [x + dx, 308], [x + dx + 16, 326], [x + dx + 14, 372], [x + dx, 384], [x + dx - 14, 372]]), 'skin',
    { colour: 'yellow', line: 'internal', relief: 0.9 }),
    solid(closed([[x + dx - 10, 376, true], [x + dx + 10, 376, true], [x + dx - 2, 416, true]]))]),
];

/** A hawk on a bough: barred breast, banded tail, looking over its shoulder. */
export const hawk: Motif = {
  name: 'hawk', pose: 'figure', words: ['hawk', 'hawks', 'falcon', 'red tailed hawk', 'red tail hawk', 'goshawk', 'sparrowhawk', 'perched hawk', 'hawk on a branch', 'falcon on a branch', 'perched falcon', 'peregrine falcon', 'kestrel', 'buzzard', 'peregrine'],
  anchors: { crown: [-30, -480], eye: [-76, -392], base: [0, 430], centre: [0, 0] },
  draw: () => placed([
    body(closed('-40,230! 70,230! 96,380 112,480! 60,500 0,500 -52,486!'), 'skin', { colour: 'tan', relief: 0.4 }),
    ...[300, 366, 432].map((y) => fill(closed([[-46, y, true], [20, y + 10], [94, y, true], [98, y + 30, true], [20, y + 42], [-48, y + 30, true]]), 'dark', { colour: 'brown', line: 'none' })),
    body(ribbon('-460,372 -240,340 0,356 220,330 420,370', profile('0:30 0.4:36 1:20')).outline(), 'skin', { colour: 'brown', relief: 0.9 }), ...['-400,350 -260,326 -120,336', '120,330 240,316 360,346', '-340,380 -200,366 -90,376'].map((d) => brush(open(d), 'internal', 2)),
    whip('-440,396 -200,374 100,390 400,386', '-440,360 -200,336 100,350 400,366', { count: 33, reach: 0.6, longest: 'alike' }), body(ribbon('-300,330 -340,270 -400,240', profile('0:18 1:8')).outline(), 'skin', { colour: 'brown' }),
    body(closed('-70,-290 -150,-190 -196,-40 -186,120 -130,240 -30,290 60,250! 140,80 140,-120 90,-260'), 'skin', { colour: 'bone', relief: 0.8 }), ...breast(), ...foot(-104), ...foot(20), ...wing(),
    body(closed('-96,-260! -140,-320 -146,-400 -104,-462 -30,-486 54,-456 104,-380 116,-270 110,-180! 60,-214 0,-200 -60,-226'), 'skin', { colour: 'brown', relief: 0.8 }),
    ...['40,-420 70,-370 84,-310', '0,-440 40,-400 50,-350', '60,-290 70,-250 70,-220', '10,-300 20,-260 14,-230'].map((d) => brush(open(d), 'internal', 2)), whip('108,-190 110,-290 90,-400', '50,-220 50,-300 40,-380', { count: 9, reach: 0.7 }),
    body(closed('-126,-416! -166,-410 -192,-380 -196,-346 -186,-314! -172,-340 -142,-350 -116,-350!'), 'dark', { colour: 'black', relief: 0.7 }), body(closed('-128,-422! -152,-418 -156,-390 -140,-356 -112,-348! -104,-390'), 'skin', { colour: 'yellow', line: 'internal' }), brush(open('-116,-350 -90,-342 -70,-350'), 'internal', 1.8),
    solid(closed('-96,-362! -66,-350 -56,-300 -70,-240! -96,-270 -110,-320')), body(circle([-76, -392], 26), 'skin', { colour: 'gold', relief: 0 }), solid(circle([-78, -391], 15)), glint(circle([-84, -397], 5)),
    solid(closed('-120,-430! -70,-432 -34,-404! -60,-414 -100,-414')), shadow(closed('-60,-226! 0,-200 60,-214 100,-190! 60,-150 -10,-160 -70,-190')),
  ], { scale: 0.98 }),
};
