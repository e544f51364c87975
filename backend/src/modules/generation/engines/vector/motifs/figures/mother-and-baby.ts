import { body, circle, closed, ellipse, marksOf, placed, profile, ribbon, shadow, type Curve } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';
import { longHair, profileFace } from './parts/profile-face.js';

const marks = marksOf(2.2);
const sleeve = (line: Curve): Shape => body(ribbon(line, profile('0:34 0.1:58 0.5:50 0.85:38 1:32')).outline(), 'skin', { colour: 'crimson', relief: 0.8 });

/** A newborn asleep in a cloth, its head to the left. */
const baby = (): readonly Shape[] => [
  body(closed('-190,20! -200,-70 -150,-130 -60,-140 60,-110 190,-60 290,10 330,60! 300,130 190,160 40,160 -100,140 -170,90'), 'skin', { colour: 'white', relief: 0.9 }),
  shadow(closed('-170,90! -100,138 40,158 190,158 300,128! 180,120 40,116 -90,96')), ...marks(['-40,-110 40,-40 60,60', '60,-90 130,-20 150,70', '160,-50 210,10 220,90', '-20,20 60,60 150,70']),
  body(circle([-116, -20], 84), 'skin', { colour: 'tan', relief: 0.4 }),
  ...marks(['-150,-34 -136,-24 -120,-32', '-106,-36 -92,-26 -76,-34', '-126,18 -112,26 -98,18', '-116,-16 -106,-2 -118,2', '-140,-92 -116,-104 -92,-90'], 1.8),
];

/** A mother with her newborn in her arms, her face bent down to it, to the hips. */
export const motherAndBaby: Motif = {
  name: 'mother-and-baby', pose: 'figure',
  words: [
    'mother and baby', 'mum and baby', 'mom and baby', 'mother holding a baby', 'mother holding her baby', 'mother holding baby', 'mother holding newborn', 'mother holding her newborn', 'woman holding a baby',
    'mom holding a baby', 'mom holding her baby', 'mother with baby', 'mother with newborn', 'mother with her baby', 'mother and newborn', 'breastfeeding', 'breastfeeding mother', 'newborn in arms',
  ],
  anchors: { crown: [-150, -440], base: [-60, 450], heart: [-60, 0] },
  draw: () => placed([
    body(closed('180,480! -280,480! -300,330 -310,190 -290,70 -230,-20 -130,-70 -40,-50 30,10 80,120 140,280!'), 'skin', { colour: 'crimson', relief: 0.9 }),
    shadow(closed('-280,480! -300,330 -310,190 -290,70 -236,-12! -270,90 -276,210 -262,340 -230,480!')), ...marks(['-180,440 -140,400 -60,400', '-230,450 -190,410 -170,350', '60,440 90,400 100,360']),
    ...placed([...profileFace('shut'), ...longHair()], { x: -104, y: 84, turn: 20, scale: 1.12 }),
    ...placed(baby(), { x: 44, y: 186, turn: -12, scale: 1.02 }),
    sleeve('-210,60 -230,220 -140,320 60,330 230,270'), ...marks(['-190,160 -170,220 -130,260', '-60,320 0,340 50,330']),
    body(ellipse([262, 250], 46, 30, -24), 'skin', { colour: 'tan', relief: 0.7 }), ...marks(['262,232 282,232 298,240', '266,248 288,248 302,254', '262,264 282,264 296,266'], 1.5),
  ], { x: -40, y: -100, scale: 1.14 }),
};
