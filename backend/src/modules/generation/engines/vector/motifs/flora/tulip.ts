import { body, brush, closed, cut, open, placed, profile, ribbon, shadow, whip, type Curve } from '../geometry/kit.js';
import type { ColourName, Motif, Shape } from '../motif.js';

/** A cup of six petals, its foot at 0,0, about 260 wide and 340 high. */
function cup(colour: ColourName): readonly Shape[] {
  const petal = (outline: string, folds: readonly string[], dark: readonly [Curve, Curve, number]): readonly Shape[] => [
    body(closed(outline), 'skin', { colour, relief: 0.8 }), whip(dark[0], dark[1], { count: dark[2], reach: 0.9, valley: 0.4 }), ...folds.map((fold) => brush(open(fold), 'detail', 1.6)),
  ];
  return [
    ...petal('-30,-60! -110,-150 -128,-250 -92,-352! -40,-300 0,-220 10,-120!', ['-70,-160 -90,-240 -84,-310'], ['-110,-150 -60,-110 0,-120', '-120,-230 -80,-200 -20,-220', 6]),
    ...petal('30,-60! 110,-150 128,-250 92,-352! 40,-300 0,-220 -10,-120!', ['70,-160 90,-240 84,-310'], ['0,-120 60,-110 110,-150', '20,-220 80,-200 120,-230', 6]),
    ...petal('0,-10! -96,-60 -110,-180 -60,-300 0,-372! 60,-300 110,-180 96,-60', ['-20,-110 -30,-210 -8,-310', '20,-110 30,-210 8,-310', '0,-110 0,-200 0,-260'], ['-100,-160 -60,-70 60,-70 100,-160', '-90,-240 -40,-150 40,-150 90,-240', 9]),
    ...petal('10,4! -70,-8 -134,-60 -156,-150 -146,-240 -120,-318! -84,-270 -40,-200 -10,-110 2,-40', ['-40,-40 -90,-110 -116,-220', '-20,-60 -60,-130 -90,-210'], ['-70,-4 -30,-8 -4,-30 -12,-90', '-130,-90 -80,-80 -50,-110 -60,-170', 8]),
    ...petal('-10,4! 70,-8 134,-60 156,-150 146,-240 120,-318! 84,-270 40,-200 10,-110 -2,-40', ['40,-40 90,-110 116,-220', '20,-60 60,-130 90,-210'], ['12,-90 4,-30 30,-8 70,-4', '60,-170 50,-110 80,-80 130,-90', 8]),
    ...petal('0,8! -50,-10 -84,-60 -82,-130 -50,-190 0,-240! 50,-190 82,-130 84,-60 50,-10', ['0,-30 0,-100 0,-180', '-24,-40 -40,-90 -26,-150', '24,-40 40,-90 26,-150'], ['-70,-30 -30,0 30,0 70,-30', '-64,-110 -20,-70 20,-70 64,-110', 7]),
  ];
}

const stem = (course: string): Shape => body(ribbon(course, profile('0:13 1:17')).outline(), 'skin', { colour: 'leaf', relief: 0.8 });

/** A long leaf that folds over at its end: its face, the back of its tip, its veins. */
const sheath = (): readonly Shape[] => [
  body(closed('-6,480! -90,420 -190,300 -260,160 -330,70 -430,30! -330,20 -230,60 -150,160 -80,290 -20,400'), 'dark', { colour: 'leaf', relief: 0.7 }),
  ...['-40,440 -140,310 -220,170 -290,90', '-24,420 -100,300 -180,170 -250,80'].map((vein) => cut(open(vein), 'internal', 2)),
];
const blade = (): readonly Shape[] => [
  body(closed('10,484! 60,380 90,250 150,130 240,40 300,-60! 330,70 290,200 220,320 130,430'), 'skin', { colour: 'leaf', relief: 0.7 }),
  ...['40,450 110,320 180,200 270,60', '70,440 160,320 240,200 296,70'].map((vein) => brush(open(vein), 'internal', 1.9)),
  shadow(closed('14,480! 64,390 100,260 160,140! 130,260 100,380')),
];

/** Three tulips in their long leaves. */
export const tulip: Motif = {
  name: 'tulip',
  pose: 'flora',
  words: ['tulip', 'tulips'],
  anchors: { centre: [0, -200], base: [0, 485] },
  draw: (rng) => [
    stem('-196,-40 -170,160 -70,330 -16,484'), stem('210,-70 180,140 80,330 16,484'),
    ...placed(cup('yellow'), { x: -200, y: -40, scale: 0.8, turn: -14 + rng.between(-4, 4) }), ...placed(cup('yellow'), { x: 214, y: -70, scale: 0.8, turn: 14 + rng.between(-4, 4) }),
    ...sheath(), stem('0,-90 6,160 -6,330 0,490'), ...blade(),
    ...placed(cup('red'), { x: 0, y: -90, scale: 1.06, turn: rng.between(-3, 3) }),
  ],
};
