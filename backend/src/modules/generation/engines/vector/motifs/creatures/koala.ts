import { body, brush, circle, closed, cut, fill, flames, glint, knots, leaf, lerp, open, paired, placed, shadow, solid, symmetric } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

const fur = { colour: 'grey' } as const;

const tree = (): readonly Shape[] => [
  body(closed('-62,-498! 60,-498! 52,-300 60,-60 50,200 62,360 64,498! -66,498! -54,330 -60,120 -52,-120 -60,-320'), 'dark', { colour: 'brown', relief: 0.9 }),
  ...['-30,40 -36,80 -28,110', '20,30 26,70 18,100', '-20,220 -30,280 -20,320', '30,230 22,290 30,330', '0,440 -6,470 0,492', '-36,430 -30,460 -36,490'].map((line) => cut(open(line), 'internal', 2.2)),
];

const leaves = (): readonly Shape[] => paired(...['50,-440 160,-496', '52,-400 190,-424', '58,474 180,470'].flatMap((stalk) => {
  const [root = [0, 0], tip = [0, 0]] = knots(stalk);
  return [body(leaf(root, tip, { half: 24, belly: 0.4, bend: 6 }), 'skin', { colour: 'leaf' }), brush(open([lerp(root, tip, 0.14), lerp(root, tip, 0.8)]), 'internal', 1.6)];
}));

/** Four claws in a row down from x, y, on the side of the trunk the paw comes round to. */
const claws = (x: number, y: number): readonly Shape[] => [0, 22, 44, 66].flatMap((step) => placed([solid(closed('14,-8! -10,-6 -22,5! -8,9 12,8!'))], { x, y: y + step }));

const limbs = (): readonly Shape[] => [
  body(closed('64,-60! 180,-20 250,70 254,160 200,204 110,206 40,214 8,196 0,160 14,124 64,112!'), 'skin', { ...fur, relief: 0.9 }), ...claws(14, 132),
  brush(open('220,90 214,140 170,164'), 'internal', 2.4), brush(open('130,130 90,134 60,146'), 'internal', 2.2),
];

const legs = (): readonly Shape[] => [
  body(closed('90,300! 170,250 250,290 276,370 240,440 160,462 90,450 30,452 0,430 -6,396 10,364 60,352!'), 'skin', { ...fur, relief: 0.9 }), ...claws(8, 372),
  brush(open('130,300 190,304 226,350'), 'internal', 2.4), brush(open('70,384 110,380 150,392'), 'internal', 2.2), brush(open('240,390 220,420 186,434'), 'internal', 2.2),
];

const trunk = (): readonly Shape[] => [
  body(symmetric([[0, -80], [130, -70], [190, 10], ...flames('206,60 262,130 220,130 268,220 226,214 258,310 214,300', 0.12), [200, 400], [110, 466], [0, 474]]), 'skin', { ...fur, relief: 0.9 }),
  fill(symmetric([[0, -40], ...flames('90,-30 140,60 104,56 146,150 110,140 140,240 104,230 120,320 80,300', 0.1), [0, 330]]), 'skin', { colour: 'white', line: 'internal', relief: 0.5 }),
];

const EAR = '150,-330 150,-420 196,-410 210,-484 260,-440 318,-486 334,-420 404,-420 390,-356 440,-310 384,-278 396,-210 336,-214 310,-156 262,-190 230,-150';

const head = (): readonly Shape[] => [
  ...paired(
    body(closed([...flames(EAR, 0.12), [180, -240]]), 'skin', { ...fur, relief: 0.6 }),
    fill(closed([...flames('196,-320 208,-394 246,-376 270,-420 300,-376 350,-380 340,-330 370,-290 322,-276 312,-226 270,-246', 0.12), [210, -260]]), 'dark', { colour: 'pink', line: 'internal', relief: 0.2 }),
    fill(closed([[200, -230, true], ...flames('190,-300 226,-356 240,-310 276,-344 272,-296 310,-310 288,-262 310,-240 264,-226', 0.1)]), 'skin', { colour: 'white', line: 'internal', relief: 0.3 }),
  ),
  body(symmetric([[0, -408], [90, -402], [176, -360], [226, -286], [232, -200], ...flames('226,-180 258,-120 210,-126 218,-64 166,-82 150,-26 104,-56', 0.12), [60, -44], [0, -42]]), 'skin', { ...fur, relief: 0.9 }),
  ...paired(
    solid(circle([112, -248], 27)), glint(circle([102, -258], 9)), brush(open('70,-262 90,-292 132,-294 152,-266'), 'internal', 2.4),
    ...['30,-384 34,-350 26,-326', '84,-376 84,-346 74,-326', '140,-350 134,-322 120,-306', '190,-180 170,-160 146,-156', '176,-120 152,-108 130,-110'].map((line) => brush(open(line), 'internal', 2.2)),
    brush(open('0,-112 20,-92 52,-90 84,-110'), 'internal', 2.6),
  ),
  shadow(symmetric('0,-60! 90,-66 150,-90 200,-130! 150,-56 90,-46 0,-44!')),
  body(symmetric('0,-318 42,-306 64,-240 60,-166 34,-132 0,-126'), 'black', { relief: 0.7 }), glint(closed('-30,-280! -14,-296 -2,-286! -20,-230')), ...paired(cut(open('18,-150 34,-158 40,-174'), 'internal', 1.8)),
  brush(open('0,-126 0,-112'), 'internal', 1.6),
];

/** A koala with its arms and legs about a eucalyptus. */
export const koala: Motif = {
  name: 'koala',
  pose: 'figure',
  words: ['koala', 'koala bear'],
  anchors: { crown: [0, -410], mouth: [0, -100], eye: [112, -248], base: [0, 490], heart: [0, 100] },
  draw: () => [
    ...leaves(), ...trunk(), ...tree(),
    ...placed(limbs(), { y: 50 }), ...placed(limbs(), { flip: true, y: -46 }), ...placed(legs(), { y: 24 }), ...placed(legs(), { flip: true, y: -70 }),
    ...head(),
  ],
};
