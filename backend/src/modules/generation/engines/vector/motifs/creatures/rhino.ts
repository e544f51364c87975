import { body, brush, circle, closed, cut, fill, flames, glint, leaf, open, profile, ribbon, shadow, solid } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

const HEM = '120,190 90,290 50,240 10,350 -40,290 -90,400 -140,330 -200,430 -250,350 -320,440 -350,350 -430,410 -430,300 -490,320 -470,200';

const horns = (): readonly Shape[] => {
  const great = ribbon('392,20 440,-110 440,-240 400,-390', profile('0:76 0.3:50 0.7:26 1:2'));
  const small = ribbon('250,-90 286,-160 292,-220', profile('0:50 0.5:28 1:2'));
  return [great, small].flatMap((horn) => [
    body(horn.outline(0, 0.99), 'skin', { colour: 'bone', relief: 1 }),
    ...[0.08, 0.18, 0.28, 0.4].map((at) => brush(open([horn.at(at, -0.9), horn.at(at + 0.03, 0), horn.at(at, 0.9)]), 'internal', 1.8)),
    brush(horn.along(0.3, 0.4, 0.9), 'detail', 1.6),
    shadow(closed([[...horn.at(0.1, 0.4), true], horn.at(0.5, 0.3), [...horn.at(0.9, 0.2), true], horn.at(0.5, 0.9), [...horn.at(0.1, 0.95), true]])),
  ]);
};

const ear = (x: number, y: number, tone: 'skin' | 'dark'): readonly Shape[] => [
  body(leaf([x, y], [x + 10, y - 190], { half: 62, belly: 0.5, bend: -8, foot: 30 }), tone, { colour: 'grey', relief: 0.6 }),
  fill(leaf([x + 4, y - 20], [x + 10, y - 160], { half: 34, belly: 0.5, bend: -6 }), 'black', { line: 'none' }),
  cut(open([[x - 6, y - 40], [x - 2, y - 80], [x + 4, y - 120]]), 'internal', 2),
];

const FOLDS = [
  '-260,-220 -200,-100 -210,60 -160,240', '-350,-190 -310,-60 -320,120 -280,300', '-120,-150 -80,-40 -60,70', '-150,40 -70,110 40,120', '-180,120 -90,180 30,180', '-420,-60 -400,60 -410,200',
  '60,-60 30,0 50,60', '110,-120 80,-80 86,-40', '180,-40 200,10 250,40', '240,70 290,90 330,80', '140,60 190,90 240,110', '300,10 330,30 350,60', '90,80 130,120 200,140', '-40,-110 -10,-70 10,-20',
];

const head = (): readonly Shape[] => [
  body(
    closed([
      [-470, 200, true], [-480, 40], [-440, -120], [-340, -230], [-210, -250], [-90, -200], [20, -190], [120, -170], [200, -110], [270, -60],
      [330, -30], [400, 0], [456, 60], [466, 130], [430, 180], [360, 200], [280, 190], [220, 206], [160, 210], [120, 190, true], ...flames(HEM, 0.1),
    ]),
    'skin', { colour: 'grey', relief: 0.9 },
  ),
  shadow(closed('120,190! 40,150 -60,140 -150,180! -120,250 -90,330! -40,280 10,330! 50,240 90,280!')),
  ...FOLDS.map((line) => brush(open(line), 'internal', 2.6)),
  brush(open('446,136 380,140 320,126 270,136'), 'outline', 1.6), brush(open('276,136 256,150 250,170'), 'internal', 2), solid(closed('404,60! 424,44 444,58 436,78 414,80!')), brush(open('390,50 416,28 450,44'), 'internal', 2),
  fill(closed('96,-56! 120,-84 156,-80 172,-56! 148,-38 118,-38!'), 'black', { line: 'internal' }), glint(circle([128, -64], 8)), brush(open('80,-50 110,-104 170,-92 190,-60'), 'outline', 1.5), brush(open('90,-30 130,-16 176,-34'), 'internal', 2.4), brush(open('74,-14 130,6 184,-12'), 'internal', 2),
  ...['400,160 420,158 440,150', '340,166 370,172 400,168', '300,50 330,62 356,94', '-30,40 10,60 60,60'].map((line) => brush(open(line), 'internal', 2)),
];

/** A rhinoceros's head in profile, every fold of its armour drawn. */
export const rhino: Motif = {
  name: 'rhino',
  pose: 'bust',
  words: ['rhino', 'rhinoceros', 'rhino head', 'white rhino', 'black rhino'],
  whole: 'standing-rhino',
  anchors: { crown: [-60, -380], eye: [134, -60], mouth: [380, 140], base: [-200, 420] },
  draw: () => [...ear(30, -180, 'dark'), ...head(), ...ear(-90, -170, 'skin'), ...horns()],
};
