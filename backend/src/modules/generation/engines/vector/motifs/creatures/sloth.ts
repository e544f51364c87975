import { body, brush, circle, closed, cut, ellipse, fill, flames, glint, knots, leaf, lock, open, paired, placed, profile, ribbon, shadow, solid, symmetric } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

const fur = { colour: 'tan' } as const;

const branch = (): readonly Shape[] => [
  ...['-380,-262 -440,-350', '-330,-230 -400,-160', '380,-270 450,-350', '430,-250 496,-190'].map((stalk) => {
    const [root = [0, 0], tip = [0, 0]] = knots(stalk);
    return body(leaf(root, tip, { half: 32, belly: 0.42 }), 'skin', { colour: 'leaf' });
  }),
  body(closed('-496,-280! -300,-292 -100,-276 100,-296 300,-284 496,-300! 490,-250 300,-232 100,-244 -100,-226 -300,-240 -490,-226!'), 'dark', { colour: 'brown', relief: 0.9 }),
  ...['-440,-256 -360,-262 -300,-256', '-40,-262 20,-266 70,-258', '330,-266 390,-270 450,-270'].map((line) => cut(open(line), 'internal', 2.2)),
];

/** A long arm up to the branch, three claws hooked over it. */
const limb = (spine: string, x: number, tone: 'skin' | 'dark'): readonly Shape[] => [
  body(ribbon(spine, profile('0:20 0.08:62 0.2:76 0.5:58 0.8:46 1:40')).outline(), tone, { ...fur, relief: 0.8 }),
  ...[-28, 0, 28].map((aside) => body(lock([[x + aside, -196], [x + aside - 8, -270], [x + aside + 6, -312], [x + aside + 26, -320]], 16), 'skin', { colour: 'bone', line: 'outline' })),
];

const HEM = '340,120 350,210 300,190 290,280 230,240 200,320 140,266 90,330 40,270 -30,320 -60,250 -130,280 -140,200';

const trunk = (): readonly Shape[] => [
  ...limb('-10,60 -50,-60 -40,-200', -40, 'dark'), ...limb('230,40 240,-80 200,-200', 200, 'dark'),
  body(closed([[-170, 60], [-110, -40], [40, -90], [200, -80], [310, -10], ...flames(HEM, 0.1)]), 'skin', { ...fur, relief: 1 }),
  ...['-60,120 -30,170 20,196', '40,160 80,200 140,206', '160,150 200,190 250,180', '0,60 40,100 90,110', '220,60 260,100 300,100', '110,80 150,110 190,110', '20,-40 60,-20 110,-24'].map((line) => brush(open(line), 'internal', 2.4)),
  shadow(closed('-130,200! -60,220 40,240 140,234 240,206 330,140! 300,186 230,238 140,262 40,266 -60,246')),
  ...limb('-70,90 -190,-40 -210,-200', -210, 'skin'), ...limb('300,60 370,-60 330,-200', 330, 'skin'),
  ...['-150,0 -180,-50 -196,-110', '-90,30 -130,-20 -150,-70', '330,20 360,-50 346,-120', '300,-10 320,-60 310,-110'].map((line) => brush(open(line), 'internal', 2.2)),
];

/** The head about its own middle: a pale mask with dark bands from the eyes. */
const head = (): readonly Shape[] => [
  body(symmetric([[0, -168], [90, -160], ...flames('120,-140 186,-110 154,-70 206,-30 162,0 196,60 146,76 150,130 100,126', 0.12), [50, 160], [0, 168]]), 'skin', { ...fur, relief: 0.9 }),
  fill(symmetric('0,-110 70,-104 120,-60 132,0 110,70 60,120 0,130'), 'skin', { colour: 'bone', line: 'internal', relief: 0.6 }),
  ...paired(
    solid(closed('24,-40! 60,-66 104,-44 140,16 146,50! 110,40 70,14 36,0')), fill(circle([72, -24], 20), 'skin', { line: 'none', colour: 'white', relief: 0 }), solid(circle([70, -22], 15)), glint(circle([64, -28], 5.5)),
    brush(open('30,-76 60,-92 96,-80'), 'internal', 2.2), brush(open('40,-150 44,-130 36,-116'), 'internal', 2), brush(open('84,-144 82,-126 70,-116'), 'internal', 2),
    brush(open('0,74 30,92 74,82 96,60'), 'internal', 2.6),
  ),
  body(ellipse([0, 24], 38, 27), 'black', { relief: 0.4 }), ...paired(glint(circle([14, 16], 5))), brush(open('0,50 0,74'), 'internal', 1.8),
];

/** A sloth hanging from a branch, smiling. */
export const sloth: Motif = {
  name: 'sloth',
  pose: 'wide',
  words: ['sloth', 'sloth on a branch', 'hanging sloth', 'three toed sloth'],
  anchors: { crown: [-250, -60], mouth: [-250, 190], eye: [-178, 76], base: [60, 320], heart: [80, 80] },
  draw: () => [...branch(), ...trunk(), ...placed(head(), { x: -256, y: 110, scale: 1.06 })],
};
