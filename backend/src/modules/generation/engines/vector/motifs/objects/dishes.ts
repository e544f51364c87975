import type { Motif, Shape } from '../motif.js';
import { arc, body, brush, circle, closed, dots, ellipse, fill, open, paired, placed, polygon, profile, ribbon, shadow, solid, stroke, symmetric, whip } from '../geometry/kit.js';

const SEEDS = [[-220, -250, -30], [-90, -340, -12], [60, -350, 8], [200, -270, 28], [-120, -220, -14], [40, -240, 4], [300, -170, 40], [-320, -150, -40], [170, -170, 20]] as const;

const BURGER: readonly Shape[] = [
  body(closed('-410,190! 0,210 410,190! 424,260 390,350 300,400 0,412 -300,400 -390,350 -424,260'), 'skin', { colour: 'tan', relief: 0.8 }),
  shadow(closed('200,400! 300,392 384,346 416,260 410,214! 360,300 300,346')), brush(open('-380,270 -350,330 -280,364'), 'internal', 2),
  body(closed('-440,110! 440,110! 462,150 440,204 400,220! -400,220! -440,204 -462,150'), 'dark', { colour: 'brown', relief: 0.7 }),
  body(closed('-450,40! 450,40! 420,92! 330,104 200,210! 60,116 -120,112 -230,176! -340,108 -430,92!'), 'mid', { colour: 'yellow', relief: 0.5 }),
  body(closed('-470,10! -440,-50 440,-50 470,10! 440,70 380,30 330,84 260,34 190,92 120,36 50,90 -30,34 -110,94 -180,36 -260,90 -330,34 -390,80 -440,70'), 'skin', { colour: 'leaf', relief: 0.6 }),
  ...['-390,-6 -386,20 -372,40', '-262,0 -258,30 -244,54', '-30,-6 -28,10 -20,30', '190,-4 194,30 200,54', '330,-4 332,24 340,46'].map((d) => brush(open(d), 'internal', 1.8)),
  body(symmetric('0,-430 190,-406 340,-310 416,-160 430,-60 400,-30! 0,-20!'), 'skin', { colour: 'tan', relief: 1 }),
  whip('330,-310 404,-160 416,-70 390,-40 120,-30', '220,-290 280,-180 280,-120 240,-110 100,-110', { count: 18, reach: 0.7, longest: 'middle' }),
  brush(open('-392,-110 -370,-220 -300,-310'), 'internal', 2.4),
  ...SEEDS.flatMap(([x, y, turn]) => placed([fill(closed('-22,0 0,-12 22,0 0,12'), 'skin', { colour: 'bone', relief: 0 })], { x: x * 0.92, y: y * 0.96, turn })),
];

export const burger: Motif = {
  name: 'burger', pose: 'round', anchors: { crown: [0, -430], centre: [0, 0], base: [0, 412] },
  words: ['burger', 'hamburger', 'cheeseburger', 'fast food'],
  draw: () => placed(BURGER, { scale: 1.03, y: 8 }),
};

/** A ruffled leaf, a round of tomato and crumbs of meat, before one another along the mouth of the shell. */
const FILLING: readonly Shape[] = [
  body(closed('-440,150! -470,60 -420,20 -440,-60 -370,-90 -360,-180 -280,-190 -240,-280 -150,-260 -90,-330 0,-290 80,-340 150,-270 240,-290 280,-200 370,-180 380,-90 450,-50 430,30 470,80 440,150!'), 'skin', { colour: 'leaf', relief: 0.6 }),
  ...['-400,0 -360,10', '-330,-130 -300,-110', '-200,-230 -180,-200', '-40,-290 -36,-250', '130,-262 120,-230', '290,-180 270,-150', '390,-60 360,-40'].map((d) => brush(open(d), 'internal', 1.6)),
  ...[[-280, -90], [-90, -200], [120, -200], [300, -80]].flatMap(([x = 0, y = 0]) => [body(circle([x, y], 88), 'mid', { colour: 'red', relief: 0.8 }), stroke(circle([x, y], 60), 'internal')]),
  ...[[-190, -140], [20, -220], [220, -150], [-330, 10],
    [350, 10]].map(([x = 0,
    y = 0]) => body(closed([[x - 60, y + 20], [x - 40, y - 40], [x + 20, y - 56], [x + 62, y - 10], [x + 50, y + 50], [x - 20, y + 60]]), 'dark',
    { colour: 'brown' })),
];

const TACO: readonly Shape[] = [
  ...FILLING,
  body(closed('-480,230! -450,60 -360,-70 -220,-150 -40,-182 140,-160 300,-90 420,30 486,230! 440,262 0,280 -440,262'), 'skin', { colour: 'gold', relief: 0.7 }),
  whip('-430,256 0,272 440,256 478,224', '-360,120 0,110 360,120 420,120', { count: 26, reach: 0.72, longest: 'middle' }),
  ...[[-300, 70, 26, 18], [-150, -40, 22, 14], [40, -90, 26, 16], [200, -20, 24, 16], [-60, 50, 22, 14], [330, 100, 26, 18], [130, 90, 20, 13],
    [-220, 150, 18, 12]].map(([x = 0, y = 0, rx = 0, ry = 0]) => fill(ellipse([x, y], rx, ry), 'dark', { colour: 'tan', line: 'none', relief: 0 })),
  brush(open('-440,180 -410,80 -330,-20'), 'internal', 2.4), brush(open('-270,-70 -180,-116 -80,-136'), 'internal', 2.2),
];

export const taco: Motif = {
  name: 'taco', pose: 'wide', anchors: { centre: [0, 0], base: [0, 300] }, words: ['taco', 'taco shell', 'mexican food'],
  draw: () => placed(TACO, { y: 34 }),
};

const grains = (at: readonly (readonly [number, number, number])[]): readonly Shape[] =>
  at.flatMap(([x, y, turn]) => placed([stroke(open('-26,-4 0,8 26,-4'), 'internal')], { x, y, turn }));

const NIGIRI: readonly Shape[] = [
  body(closed('-440,-30! 60,-30! 90,20 94,110 60,160 0,178 -380,178 -440,160 -474,110 -470,20'), 'skin', { colour: 'white', relief: 0.8 }),
  ...grains([[-400, 70, 10], [-330, 120, -20], [-250, 80, 30], [-160, 130, 0], [-70, 90, -24], [20, 120, 20], [-20, 60, 60], [-330, 60, 50], [-190, 64, -30]]),
  body(closed('-490,0! -490,-80 -430,-160 -300,-200 -120,-210 20,-190 90,-120 120,10! 90,44 40,20 -120,-8 -300,-4 -420,30!'), 'mid', { colour: 'orange', relief: 0.7 }),
  ...['-400,-150 -420,-90 -400,0', '-300,-192 -326,-110 -300,-14', '-190,-204 -214,-120 -186,-20', '-80,-204 -100,-120 -70,-16', '20,-184 8,-110 40,6'].map((d) => brush(open(d), 'outline', 1.6)),
  body(closed('-250,-214! -170,-216! -160,-100 -164,80 -160,178! -250,178! -244,80 -240,-100'), 'black', { colour: 'black', relief: 0 }),
];

const MAKI: readonly Shape[] = [
  body(closed('-170,-60! 170,-60! 176,40 170,140! 110,190 0,206 -110,190 -170,140! -176,40'), 'black', { colour: 'black', relief: 0.3 }),
  { ...brush(open('-146,20 -142,90 -120,136'), 'internal', 2.2), cut: true },
  body(ellipse([0, -60], 172, 110), 'black', { colour: 'black', relief: 0 }), fill(ellipse([0, -60], 150, 92), 'skin', { colour: 'white', line: 'none', relief: 0 }),
  ...grains([[-110, -60, 70], [-80, -110, -30], [10, -130, 10], [90, -100, 40], [116, -50, 100], [70, -4, -30], [-40, 12, 0], [-96, -10, 40]]),
  fill(ellipse([-24, -70], 44, 32), 'mid', { colour: 'orange' }), fill(ellipse([46, -70], 30, 26), 'dark', { colour: 'leaf' }), fill(ellipse([14, -34], 34, 20), 'mid', { colour: 'yellow' }),
];

const STICKS: readonly Shape[] = [
  ...[[-430, -276, 470, -446],
    [-440, -220, 480, -330]].map(([x0 = 0, y0 = 0, x1 = 0, y1 = 0]) => body(ribbon([[x0, y0], [(x0 + x1) / 2, (y0 + y1) / 2], [x1, y1]],
    profile('0:11 1:20')).outline(), 'dark', { colour: 'crimson' })),
];

const SUSHI: readonly Shape[] = [
  ...placed(STICKS, { y: -30 }),
  body(closed('-496,330! 496,330! 480,392! -480,392!'), 'skin', { colour: 'brown' }), ...paired(body(closed('300,392! 400,392! 390,452! 310,452!'), 'dark', { colour: 'brown' })),
  brush(open('-440,362 -200,358 -40,364'), 'internal', 2), brush(open('60,360 200,364 420,360'), 'internal', 2),
  ...placed(NIGIRI, { x: 30, y: 152, scale: 0.98 }), ...placed(MAKI, { x: 300, y: 148, scale: 0.96 }),
];

export const sushi: Motif = {
  name: 'sushi', pose: 'figure', anchors: { centre: [0, 60], base: [0, 452] }, words: ['sushi', 'nigiri', 'maki', 'sushi roll', 'chopsticks', 'japanese food', 'salmon sushi'],
  draw: () => SUSHI,
};

const noodle = (d: string): Shape => body(ribbon(d, () => 15).outline(), 'skin', { line: 'internal', colour: 'yellow' });

const BOWL: readonly Shape[] = [
  ...placed(STICKS, { x: 120, y: 170, turn: -26, scale: 0.84 }),
  body(symmetric('0,400! 150,398! 172,440 168,470! 0,482'), 'dark', { colour: 'red' }),
  body(symmetric('0,-60! 470,-60! 462,90 390,260 260,380 150,412 0,420'), 'skin', { colour: 'red', relief: 0.9 }),
  whip('462,-30 452,90 384,256 256,372 120,408', '340,0 330,90 280,200 180,300 90,340', { count: 18, reach: 0.75, longest: 'middle' }),
  body(ellipse([0, -60], 472, 120), 'skin', { colour: 'bone' }), fill(ellipse([0, -50], 424, 90), 'dark', { colour: 'gold', relief: 0 }),
  ...['-380,-40 -280,0 -160,-30 -60,20 40,-10 120,26', '-330,-80 -220,-40 -120,-70 -20,-20 100,-40 220,0', '-360,-10 -240,26 -120,6 0,30', '60,24 180,14 300,-10 380,-50', '120,-20 220,-40 320,-30'].map(noodle),
  body(closed('-60,-120! -70,-330 -40,-350! 90,-340! 100,-310 90,-110!'), 'black', { colour: 'moss', relief: 0 }), { ...brush(open('-36,-310 -34,-230 -30,-150'), 'internal', 1.8), cut: true },
  body(ellipse([-230, -120], 126, 96, -8), 'skin', { colour: 'white', relief: 0.6 }), fill(ellipse([-224, -116], 66, 56), 'mid', { colour: 'orange', relief: 0.9 }),
  body(circle([220, -130], 110), 'skin', { colour: 'white', relief: 0.3 }),
  { ...stroke(open([...arc([220, -130], 64, 200, 380), [264, -84], [214, -80], [196, -116], [222, -136]]), 'outline') },
  solid(dots([[-120, -14], [150, -8], [20, -26], [320, -80], [-330, -50]], 10)),
  brush(open('-430,30 -390,170 -300,290'), 'internal', 2.4),
  ...[[-200, 150], [0, 190],
    [200, 150]].map(([x = 0, y = 0]) => polygon([[x, y - 44], [x + 44, y], [x, y + 44], [x - 44, y]])).map((d) => fill(d, 'dark',
    { colour: 'gold', line: 'internal', relief: 0 })),
];

export const ramen: Motif = {
  name: 'ramen', pose: 'figure', anchors: { centre: [0, 60], crown: [0, -340], base: [0, 480] }, words: ['ramen', 'ramen bowl', 'bowl of ramen', 'noodle', 'noodle bowl', 'noodle soup'],
  draw: () => BOWL,
};
