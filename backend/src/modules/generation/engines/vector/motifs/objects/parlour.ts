import type { Motif, Shape } from '../motif.js';
import { arc, body, brush, circle, closed, cut, fill, open, paired, placed, ribbon, shadow, solid, stroke, symmetric, whip } from '../geometry/kit.js';

const PEN: readonly Shape[] = [
  body(symmetric('0,492! 30,380 96,250 110,170! 0,140!'), 'skin', { colour: 'gold', relief: 0.6 }), stroke(open('0,480 0,330'), 'outline'), solid(circle([0, 318], 20)), fill(symmetric('0,150! 90,180 78,246 46,300! 0,270!'), 'none'), shadow(closed('40,340! 90,250 104,180! 70,180 60,250')),
  body(symmetric('0,60! 84,60! 100,120 104,176! 0,196!'), 'dark', { colour: 'black', relief: 0.7 }), body(symmetric('0,20! 92,16! 92,62! 0,80!'), 'skin', { colour: 'gold' }),
  body(symmetric('0,-494 40,-484 64,-440 88,-200 92,20! 0,36!'), 'dark', { colour: 'navy', relief: 0.8 }), cut(open('-52,-400 -66,-200 -68,-40'), 'outline', 2.2), fill(symmetric('0,-150! 90,-160! 92,-110! 0,-98!'), 'skin', { colour: 'gold', relief: 0.4 }),
  body(closed('60,-440! 96,-430 118,-330 116,-160! 90,-150! 84,-300 70,-400!'), 'skin', { colour: 'gold' }),
];

export const fountainPen: Motif = { name: 'fountain-pen', pose: 'tall', anchors: { centre: [0, 0], base: [0, 490] }, words: ['fountain pen', 'ink pen', 'calligraphy pen'], draw: () => placed(PEN, { turn: 24, scale: 0.98 }) };

const TUB: readonly Shape[] = [
  ...paired(body(closed('240,290! 330,270! 370,340 350,400 390,430! 360,460 300,440 290,380!'), 'skin', { colour: 'gold', relief: 0.7 })),
  body(closed('-460,-60! 460,-60! 450,90 390,230 270,310! -270,310! -390,230 -450,90'), 'skin', { colour: 'white', relief: 0.9 }), whip('446,-20 440,90 384,222 266,300 0,300', '330,-20 320,80 270,160 190,220 0,230', { count: 22, reach: 0.75, longest: 'middle' }),
  body(closed('-500,-110! 500,-110! 500,-60 470,-40! -470,-40! -500,-60'), 'skin', { colour: 'white', relief: 0.6 }), brush(open('-410,20 -396,110 -350,190'), 'outline', 2),
  body(closed('-440,-110! -450,-180 -390,-220 -350,-190 -320,-260 -240,-270 -200,-220 -150,-270 -60,-260 -30,-200 30,-250 110,-240 140,-190 200,-230 270,-200 280,-160 330,-170 360,-110!'), 'skin', { colour: 'white', relief: 0.7 }),
  ...[[-380, -160, 26], [-250, -200, 34], [-100, -190, 30], [60, -180, 34], [220, -160, 26], [-170, -150, 18],
    [140, -140, 16]].map(([x = 0, y = 0, r = 0]) => stroke(circle([x, y], r), 'internal')),
    ...[[-300, -340, 36], [-180, -380, 24], [-20, -330, 30],
    [120, -370, 20]].flatMap(([x = 0, y = 0, r = 0]) => [body(circle([x, y], r), 'skin', { colour: 'blue', line: 'internal' }),
    brush(open(arc([x, y], r * 0.6, 190, 270)), 'internal', 1.4)]),
  body(ribbon('420,-110 420,-260 390,-340 320,-350 300,-280', () => 22).outline(), 'skin', { colour: 'gold', relief: 0.8 }), body(closed('360,-250! 480,-250! 480,-210! 360,-210!'), 'skin', { colour: 'gold' }),
];

export const bathtub: Motif = { name: 'bathtub', pose: 'wide', anchors: { centre: [0, 60], crown: [0, -240], base: [0, 450] },
  words: ['bathtub', 'bath tub', 'clawfoot tub', 'clawfoot bathtub', 'bubble bath'], draw: () => placed(TUB, { y: -30, scale: 0.98 }) };

const BAG: readonly Shape[] = [
  body(ribbon('-210,-130 -200,-330 -90,-450 90,-450 200,-330 210,-130', () => 26).outline(), 'dark', { colour: 'brown' }), cut(open('-190,-230 -170,-340 -80,-430 40,-440'), 'internal', 2),
  body(closed('-340,-150! 340,-150! 400,120 440,400 400,450! -400,450! -440,400 -400,120'), 'skin', { colour: 'crimson', relief: 0.7 }), whip('350,-100 396,120 430,390 390,440', '220,-80 240,120 260,320 240,380', { count: 18, reach: 0.75, longest: 'alike' }),
  body(closed('-356,-160! 356,-160! 370,20 300,110 120,150 0,190! -120,150 -300,110 -370,20'), 'skin', { colour: 'crimson', relief: 0.6 }), brush(open('-320,-110 -330,10 -270,76 -110,112 0,148 110,112 270,76 330,10 320,-110'), 'internal', 1.2),
  body(closed('-60,100! 60,100! 66,220 0,250 -66,220'), 'skin', { colour: 'gold', relief: 0.6 }), solid(circle([0, 166], 17)),
    solid(closed('-9,170! 9,170! 14,214! -14,214!')), ...paired(body(circle([212, -120], 32), 'skin', { colour: 'gold' })),
    brush(open('-400,210 -410,310 -400,390'), 'outline', 2), brush(open('-380,406 0,416 380,406'), 'internal', 1.2),
];

export const handbag: Motif = { name: 'handbag', pose: 'figure', anchors: { centre: [0, 100], crown: [0, -470], base: [0, 450] }, words: ['handbag', 'purse', 'hand bag', 'designer bag'], draw: () => BAG };
