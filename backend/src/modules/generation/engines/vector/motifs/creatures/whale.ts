import { bentAlong, body, brush, circle, closed, cut, fill, glint, knots, open, placed, shadow, solid, type Knot, type Point } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

/** The whale is drawn straight, its snout at 0 and its back upward, and laid along this curve, the tail rising. */
const bend = bentAlong('-476,-90 -390,20 -250,90 -90,104 70,66 206,-20 300,-140 362,-270');

const BACK = '-4,4 20,-34 80,-70 170,-100 290,-122 420,-126 540,-118 620,-108 660,-122 724,-158! 712,-112 740,-84 830,-64 950,-40 1080,-28';
const BELLY = '1080,28 960,42 830,70 700,106 560,146 420,172 290,178 170,160 80,118 24,62 0,24';
/** Where the dark back meets the light throat: the mouth, up to its corner under the eye. */
const MOUTH = '-4,6 60,4 140,14 210,32 262,66 276,104!';

const SPOTS = knots('60,-30 104,-46 92,-14 150,-58 146,-22 200,-34 190,-70');

const at = (place: Knot): Point => {
  const [[px, py] = [0, 0]] = bend([place]);
  return [px, py];
};

const flukes = (): readonly Shape[] => [
  body(closed('330,-254! 296,-312 236,-340 160,-336 112,-350 60,-404! 140,-462 236,-492 320,-478 372,-430 388,-392! 404,-440 440,-480 500,-500! 512,-440 500,-370 452,-306 388,-250!'), 'dark', { colour: 'navy', relief: 0.7 }),
  ...['336,-290 316,-340 250,-380 140,-400', '348,-296 340,-360 290,-416 220,-446', '366,-296 370,-350 350,-400', '384,-300 416,-350 446,-410', '400,-286 450,-340 480,-410'].map((line) => cut(open(line), 'internal', 2.2)),
];

const fin = (): readonly Shape[] => [
  body(closed('-200,120! -206,160 -184,206 -150,226 -152,262 -120,284 -124,320 -88,342 -88,380 -52,398 -44,436 -4,452 44,486! 62,430 48,360 22,290 -10,226 -54,166 -110,122 -160,104'), 'dark', { colour: 'navy', relief: 0.8 }),
  ...['-166,160 -120,220 -80,300 -40,364', '-110,150 -66,220 -30,300 4,370', '14,410 26,432 32,452'].map((line) => cut(open(line), 'internal', 2.4)),
];

const farFin = (): readonly Shape[] => [
  body(closed('-330,110! -370,190 -400,270 -390,350 -364,400! -320,350 -280,270 -236,200 -210,140!'), 'dark', { colour: 'navy', relief: 0.5 }),
  cut(open('-340,180 -366,260 -362,330'), 'internal', 2),
];

/** Pleats run from the chin along the throat, closer together towards the belly's edge. */
const pleats = (): readonly Shape[] => [
  '40,26 130,50 220,96 300,130 420,138 520,124', '44,50 130,82 220,124 320,150 440,152 560,132', '70,86 150,116 250,150 360,164 470,162 580,142', '130,132 220,156 320,170 420,168',
  '90,26 160,42 220,70 256,100', '300,108 400,120 480,114',
].map((line) => brush(open(bend(line)), 'internal', 1.8));

const trunk = (): readonly Shape[] => [
  body(closed([...bend(BACK), ...bend(BELLY)]), 'skin', { colour: 'bone', relief: 0.9 }),
  ...pleats(),
  shadow(closed(bend('600,132! 700,104 830,68 960,40 1070,24! 960,30 840,46 700,78!'))),
  body(closed([...bend(BACK), ...bend('1080,22! 840,34 680,56 540,92 420,104 330,80 276,104! 262,66 210,32 140,14 60,4')]), 'dark', { line: 'internal', colour: 'navy', relief: 0.8 }),
  brush(open(bend(MOUTH)), 'internal', 3), 
  ...['170,-70 300,-94 430,-98 540,-90', '420,-60 540,-62 640,-56', '720,-62 820,-44 930,-24', '560,20 680,2 780,-8', '840,-10 930,-6 1020,-2'].map((line) => cut(open(bend(line)), 'internal', 2.6)),
  ...SPOTS.map((spot, i) => fill(circle(at(spot), i % 2 === 0 ? 9 : 7), 'skin', { line: 'none', colour: 'bone', relief: 0 })),
];

/** Lies over the seam where the stock of the tail runs into the flukes. */
const seam = (): Shape => fill(closed('336,-282! 380,-280! 370,-240! 340,-236!'), 'dark', { line: 'none', colour: 'navy' });

const eye = (): readonly Shape[] => [
  fill(closed(bend('236,28! 256,14 282,18 298,36! 276,44 252,42')), 'skin', { line: 'none', colour: 'bone', relief: 0 }),
  solid(circle(at([268, 29]), 13)), glint(circle(at([263, 24]), 4.5)), solid(closed(bend('228,28! 256,6 286,12 306,36! 282,20 256,18'))),
  cut(open(bend('218,10 256,-16 298,-6 322,24')), 'internal', 2),
];

/** A humpback diving in a curve: pleated throat, long knobbed fin, the tail thrown up. */
export const whale: Motif = {
  name: 'whale',
  pose: 'figure',
  words: ['whale', 'humpback', 'humpback whale', 'sperm whale', 'blue whale', 'moby dick'],
  anchors: { mouth: [-440, -40], eye: [-250, 110], base: [-60, 300], heart: [-60, 100], crown: [-200, -20], back: [-70, -10], tail: [300, -400] },
  draw: () => placed([...farFin(), ...flukes(), ...trunk(), seam(), ...eye(), ...fin()], { x: 12, scale: 0.96 }),
};
