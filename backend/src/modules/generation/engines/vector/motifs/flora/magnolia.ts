import { body, brush, closed, circle, cut, dots, open, placed, profile, ribbon, shadow, solid, whip, type Curve } from '../geometry/kit.js';
import type { Motif, Rng, Shape } from '../motif.js';
import { blade } from './parts/blade.js';

/** A petal by its outline, the folds that run up it, and the dark at its root: from one curve towards the other. */
interface Petal {
  readonly outline: string;
  readonly folds: readonly string[];
  readonly dark: readonly [from: Curve, to: Curve, count: number];
}

const BACK: readonly Petal[] = [
  { outline: '0,50! -90,-50 -124,-190 -84,-330 -10,-420! 30,-444 70,-420! 140,-330 176,-190 146,-50 60,50!', folds: ['-30,-60 -50,-190 -20,-330', '30,-80 34,-220 30,-380', '90,-60 104,-190 80,-330'], dark: ['-90,-50 0,30 60,30 144,-50', '-104,-200 0,-130 60,-130 150,-200', 9] },
  { outline: '6,64! -120,30 -226,-80 -268,-210 -252,-316 -220,-330! -140,-290 -60,-190 -10,-60', folds: ['-50,0 -130,-90 -190,-220', '-90,10 -180,-70 -234,-190'], dark: ['-140,20 -60,40 0,40 -12,-60', '-200,-100 -110,-80 -60,-100 -80,-170', 8] },
  { outline: '54,64! 180,30 286,-80 328,-210 312,-316 280,-330! 200,-290 120,-190 70,-60', folds: ['110,0 190,-90 250,-220', '150,10 240,-70 294,-190'], dark: ['72,-60 60,40 120,40 200,20', '140,-170 120,-100 170,-80 260,-100', 8] },
];
const FRONT: readonly Petal[] = [
  { outline: '16,90! -100,110 -240,74 -350,0 -430,-90 -462,-170! -440,-196 -400,-190! -280,-150 -150,-100 -50,-20 10,60', folds: ['-40,60 -180,10 -340,-90', '-60,84 -200,50 -350,-40'], dark: ['-90,110 -30,96 4,80 -40,-10', '-240,60 -180,20 -150,-10 -180,-90', 8] },
  { outline: '44,90! 160,110 300,74 410,0 470,-80 494,-150! 474,-178 434,-174! 330,-140 200,-96 110,-20 50,60', folds: ['100,60 240,10 380,-80', '120,84 260,50 400,-36'], dark: ['100,-10 56,80 90,96 150,110', '230,-86 210,-10 240,20 300,60', 8] },
  { outline: '30,112! -84,92 -164,20 -176,-70 -130,-130! -96,-96 -30,-64 30,-58 90,-64 156,-96 190,-130! 236,-70 224,20 144,92', folds: ['30,90 0,40 -10,-20', '-10,84 -70,20 -104,-60', '70,84 130,20 164,-60', '40,90 60,40 70,-20'], dark: ['-84,92 0,112 60,112 144,92', '-110,0 0,20 60,20 170,0', 11] },
];

const petal = ({ outline, folds, dark: [from, to, count] }: Petal): readonly Shape[] => [
  body(closed(outline), 'skin', { colour: 'white', relief: 0.8 }), whip(from, to, { count, reach: 0.9, valley: 0.4 }),
  ...folds.map((fold) => brush(open(fold), 'detail', 1.6)),
];

/** The cone of stamens in the cup. */
const heart = (): readonly Shape[] => [
  body(closed('-24,0! -30,-80 -6,-150 30,-176 66,-150 90,-80 84,0!'), 'dark', { colour: 'gold', relief: 0.9 }),
  ...['-20,-60 0,-84 20,-60', '12,-72 30,-98 50,-72', '40,-60 60,-84 80,-60', '-8,-106 10,-130 30,-106', '30,-106 50,-130 68,-106'].map((scale) => cut(open(scale), 'internal', 1.6)),
];

/** The rolled edges of the petals that lie outward. */
const lips = (): readonly Shape[] => [
  shadow(closed('-400,-186! -300,-150 -200,-110! -270,-110 -360,-130 -424,-160!')), shadow(closed('434,-170! 350,-140 260,-110! 330,-104 410,-122 462,-146!')),
  shadow(closed('-126,-122! -96,-92 -30,-60 30,-54 90,-60 156,-92 186,-122! 150,-66 90,-36 30,-30 -30,-36 -90,-66')),
];

const bud = (): readonly Shape[] => placed([
  body(closed('0,10! -56,-30 -74,-110 -40,-200 0,-256! 40,-200 74,-110 56,-30'), 'skin', { colour: 'pink', relief: 0.9 }),
  brush(open('-10,-10 -30,-110 -4,-230'), 'internal', 2), brush(open('14,-10 34,-100 16,-190'), 'internal', 1.8),
  body(closed('0,24! -66,0 -84,-60 -60,-110! -30,-60 0,-40 30,-60 60,-110! 84,-60 66,0'), 'dark', { colour: 'moss', relief: 0.7 }), cut(open('-60,-70 -40,-30 -10,-6'), 'internal', 1.8), cut(open('60,-70 40,-30 10,-6'), 'internal', 1.8),
], { x: 286, y: 330, turn: 38, scale: 0.86 });

const twig = (): readonly Shape[] => [
  body(ribbon('-60,310 60,350 180,352 284,330', profile('0:16 1:11')).outline(), 'dark', { colour: 'brown' }),
  body(ribbon('-300,488 -190,400 -70,310 10,210 32,100', profile('0:24 0.5:19 1:15')).outline(), 'dark', { colour: 'brown' }),
  ...['-260,450 -170,376 -90,316', '-40,290 6,220 24,150'].map((line) => cut(open(line), 'detail', 1.6)), solid(dots([[-214, 414], [-120, 340]], 5)), body(circle([32, 108], 22), 'dark', { colour: 'moss' }),
];

/** A magnolia open on its twig, a bud beside it. */
export const magnolia: Motif = {
  name: 'magnolia',
  pose: 'flora',
  words: ['magnolia', 'magnolia branch', 'magnolia flower'],
  anchors: { centre: [0, -60] },
  draw: (rng: Rng) => placed([
    ...([
      [-40, 270, -84],
      [-150, 370, -128],
      [110, 356, 150],
    ] as const).flatMap(([x, y, turn]) => placed(blade({ length: 270, half: 76, veins: 5, bend: 0.06 }, rng), { x, y, turn })),
    ...placed(blade({ length: 230, half: 66, veins: 4, bend: -0.06 }, rng), { x: 20, y: 210, turn: 96 }),
    ...twig(), ...bud(), ...BACK.flatMap(petal), ...heart(), ...FRONT.flatMap(petal), ...lips(),
  ], { x: -14, y: -34, scale: 0.9 }),
};
