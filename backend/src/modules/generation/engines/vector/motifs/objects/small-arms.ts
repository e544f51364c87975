import type { Motif, Shape } from '../motif.js';
import { arc, body, brush, circle, closed,  fill, glint,  open,  placed, polar, profile, radians, ribbon,
  whip } from '../geometry/kit.js';

const GRENADE: readonly Shape[] = [
  body(closed('-300,-120 -250,-200 -100,-230 100,-230 250,-200 300,-120 330,60 300,260 210,410 80,480 -80,480 -210,410 -300,260 -330,60'), 'skin', { colour: 'moss', relief: 1 }),
  whip('286,-120 320,60 292,256 204,402 70,472', '180,-100 200,60 180,220 130,320 40,390', { count: 20, reach: 0.9, longest: 'middle' }),
  ...[-190, -64, 64, 190].map((x) => brush(open([[x * 0.62, -224], [x * 1.06, 0], [x * 1.12, 110], [x * 0.9, 330], [x * 0.46, 470]]), 'outline', 1.6)),
  ...[-110, 20, 150, 280, 390].map((y, i) => {
    const half = [292, 322, 322, 288, 216][i] ?? 280;
    return brush(open([[-half, y], [-half * 0.5, y + 26], [0, y + 34], [half * 0.5, y + 26], [half, y]]), 'outline', 1.6);
  }),
  body(closed('-110,-300! 110,-300! 124,-216! 0,-200 -124,-216!'), 'skin', { colour: 'grey', relief: 0.6 }), body(closed('-80,-410! 90,-410! 90,-300! -80,-300!'), 'dark',
    { colour: 'grey' }),
  body(ribbon('-90,-430 80,-450 230,-420 330,-300 380,-120 390,30', profile('0:34 0.4:32 1:26')).outline(), 'skin', { colour: 'grey', relief: 0.6 }),
    brush(open('-40,-434 90,-448 220,-414 310,-300 356,-130'), 'internal', 1.8),
  body(ribbon([...arc([-250, -370], 92, 0, 330)], () => 16).outline(), 'skin', { colour: 'gold' }), body(ribbon('-160,-366 -40,-366 50,-366', () => 15).outline(), 'skin',
    { colour: 'gold' }),
];

export const grenade: Motif = {
  name: 'grenade', pose: 'figure', anchors: { crown: [0, -440], centre: [0, 120], base: [0, 480] }, words: ['grenade', 'hand grenade', 'pineapple grenade'],
    draw: () => placed(GRENADE, { x: -20 }),
};

const blade = (turn: number): readonly Shape[] => placed([
  body(closed('-104,-104! -60,-200 -34,-320 0,-490! 34,-320 60,-200 104,-104! 0,-40!'), 'skin', { colour: 'grey', relief: 0.4 }),
  fill(closed('0,-486! 34,-320 60,-200 104,-104! 0,-40!'), 'dark', { colour: 'black', relief: 0.2 }),
], { turn });

const STAR: readonly Shape[] = [
  ...[0, 90, 180, 270].flatMap(blade), body(circle([0, 0], 116), 'skin', { colour: 'grey', relief: 0.5 }), body(circle([0, 0], 58), 'black', { colour: 'black', relief: 0 }),
  ...[20, 110, 200, 290].map((turn) => brush(open(arc([0, 0], 88, turn, turn + 46)), 'internal', 1.6)),
];

export const shuriken: Motif = {
  name: 'shuriken', pose: 'round', anchors: { centre: [0, 0] }, words: ['shuriken', 'ninja star', 'throwing star'], draw: () => placed(STAR, { turn: 12 }),
};

const spike = (turn: number): Shape => body(closed([[...polar([0, -270], radians(turn - 15), 170), true], polar([0, -270], radians(turn - 4), 200),
  [...polar([0, -270], radians(turn), 256), true], polar([0, -270], radians(turn + 4), 200), [...polar([0, -270], radians(turn + 15), 170), true]]),
  'skin', { colour: 'grey', relief: 0.4 });

const MACE: readonly Shape[] = [
  body(ribbon('0,-120 0,200 0,470', profile('0:28 0.6:28 0.62:34 1:34')).outline(), 'skin', { colour: 'brown', relief: 1 }), ...[250, 290, 330, 370,
    410].map((y) => brush(open(`-34,${String(y)} 34,${String(y + 24)}`), 'internal', 1.8)), brush(open('-10,0 -12,90 -10,190'), 'internal', 1.8),
  ...[-90, -54, -18, 18, 162, 198, 234, 54, 126].map(spike), body(circle([0, -270], 180), 'skin', { colour: 'grey', relief: 1 }),
  whip([...arc([0, -270], 172, -20, 140)], [...arc([-20, -290], 80, -20, 140)], { count: 16, reach: 0.8, longest: 'middle' }), brush(open(arc([0, -270], 140, 180, 250)),
    'outline', 1.8),
  ...[[-60, -340], [70, -320], [0, -230], [-100, -230], [100, -220], [0, -400], [-40, -140],
    [60, -150]].map(([x = 0, y = 0]) => body(closed([[x, y - 36, true], [x + 30, y + 22], [x, y + 32], [x - 30, y + 22]]), 'skin',
    { colour: 'grey', line: 'internal' })),
  body(closed('-54,-100! 54,-100! 40,-40! -40,-40!'), 'dark', { colour: 'black' }), body(circle([0, 462], 34), 'dark', { colour: 'black' }), glint(circle([-10, 452], 8)),
];

export const mace: Motif = {
  name: 'mace', pose: 'tall', anchors: { crown: [0, -490], centre: [0, 0], base: [0, 490] }, words: ['mace', 'spiked mace', 'spiked club'], draw: () => placed(MACE,
    { y: 14, scale: 0.96 }),
};

const SICKLE: readonly Shape[] = [
  body(closed('-70,120! -150,20 -190,-120 -150,-300 -20,-430 160,-490 300,-450 420,-330! 280,-390 140,-390 20,-320 -60,-190 -60,-60 0,60!'), 'skin', { colour: 'grey',
    relief: 0.4 }),
  fill(closed('410,-336! 280,-390 140,-390 20,-320 -60,-190 -60,-60 0,60! -44,80! -110,-50 -108,-200 -50,-340 80,-420 200,-440!'), 'mid', { colour: 'white', relief: 0.1 }),
  whip('-146,10 -184,-120 -146,-296 -20,-424 160,-482', '-90,0 -130,-120 -90,-260 10,-370 160,-440', { count: 18, reach: 0.7, longest: 'middle' }),
  body(ribbon('-40,80 20,220 60,340 110,470', profile('0:38 0.3:34 0.7:44 1:36')).outline(), 'skin', { colour: 'brown', relief: 1 }), body(ribbon('-50,70 -36,104 -20,140',
    () => 46).outline(), 'skin', { colour: 'gold' }), ...['0,200 20,260 40,310', '60,300 80,360 100,420'].map((d) => brush(open(d), 'internal', 1.8)),
];

export const sickle: Motif = {
  name: 'sickle', pose: 'figure', anchors: { centre: [0, 0] }, words: ['sickle', 'kama', 'hand sickle', 'harvest sickle'], draw: () => placed(SICKLE, { x: -100, y: 8 }),
};
