import { body, brush, circle, closed, cut, feather, fill, flames, glint, knots, leaf, open, placed, ribbon, shadow, solid } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

const BILL = '96,-330! 190,-400 320,-400 430,-330 490,-220 500,-130! 462,-170 400,-200 300,-206 200,-206 110,-214!';
const LOWER = '104,-216! 200,-206 300,-204 400,-196 452,-160! 380,-150 260,-146 160,-152 106,-172!';
const BODY = '-20,-400 70,-390 130,-330 146,-250 130,-170 96,-100 110,0 90,110 30,200 -60,250 -150,280! -230,240 -270,150 -260,30 -210,-90 -160,-190 -140,-290 -100,-370';
const FEATHERS = [[-300, 200, 34], [-280, 250, 36], [-250, 292, 38]] as const;

const leafy = (x: number, y: number, u: number, v: number): readonly Shape[] => [
  body(leaf([x, y], [u, v], { half: 44, belly: 0.42, bend: 20 }), 'dark', { colour: 'leaf' }), cut(open([[x, y], [(x + u) / 2, (y + v) / 2], [u * 0.9 + x * 0.1, v * 0.9 + y * 0.1]]), 'internal', 2),
];

const bill = (): readonly Shape[] => [
  body(closed(LOWER), 'skin', { colour: 'orange', relief: 0.7 }), body(closed(BILL), 'skin', { colour: 'yellow', relief: 0.9 }),
  fill(closed('424,-334! 490,-222 500,-130! 462,-168 420,-190! 440,-260'), 'black', { line: 'none', colour: 'black', relief: 0.4 }),
  shadow(closed([...flames('150,-212 180,-240 220,-216 260,-246 300,-216 350,-244 380,-206', -0.08), ...knots('380,-200! 260,-206 150,-210')])),
  ...['150,-350 230,-376 320,-370', '180,-310 260,-330 350,-316', '160,-180 230,-176 300,-176'].map((line) => brush(open(line), 'internal', 2.2)), glint(closed('200,-372! 280,-390 340,-376! 280,-376')),
  body(closed('90,-336! 120,-330 132,-280 134,-220 126,-166 100,-166! 84,-220 84,-290'), 'dark', { colour: 'black', line: 'internal' }),
];

const plumage = (): readonly Shape[] => [
  ...[['-190,180', '-330,500'], ['-150,210', '-262,500'], ['-110,230', '-190,490']].flatMap(([root = '', tip = '']) => feather(knots(root)[0] ?? [0, 0], knots(tip)[0] ?? [0, 0], { half: 46, tone: 'dark', colour: 'black', edge: 'outline' })),
  body(closed(BODY), 'dark', { colour: 'black', relief: 0.8 }),
  fill(closed([...knots('-30,-300! 40,-310 110,-260 124,-170 94,-100 96,-60!'), ...flames('96,-60 70,20 56,-20 20,30 10,-30 -30,0 -30,-60 -70,-60 -60,-120 -94,-150', 0.1)]), 'skin', { colour: 'white', line: 'internal', relief: 0.7 }),
  fill(closed(flames('96,-60 70,20 56,-20 20,30 10,-30 -30,0 -30,-60 -16,-84 20,-40 60,-70', 0.1)), 'mid', { colour: 'red', line: 'internal' }),
  ...['-110,-330 -60,-370 0,-376', '-120,-280 -90,-310 -60,-320', '40,130 10,180 -30,200'].map((line) => cut(open(line), 'internal', 2.2)),
  ...[...FEATHERS].reverse().flatMap(([x, y, half]) => feather([-90, 60], [x, y + 60], { half, tone: 'dark', colour: 'black', edge: 'outline' })),
  body(closed('-60,-90! 0,-20 -10,100 -80,190 -200,260! -270,180 -250,60 -190,-40'), 'dark', { colour: 'navy', relief: 0.8 }),
  ...['-80,-40 -60,40 -100,120', '-130,-40 -130,50 -180,150', '-180,0 -190,70 -220,140'].map((line) => cut(open(line), 'internal', 2.4)),
];

/** A toucan on its branch, the great bill to the right. */
export const toucan: Motif = {
  name: 'toucan',
  pose: 'figure',
  words: ['toucan', 'toucans', 'toco toucan'],
  anchors: { crown: [0, -400], mouth: [330, -205], eye: [36, -270], base: [-60, 320], back: [-230, -60] },
  draw: () => placed([
    ...plumage(), ...bill(),
    fill(closed('10,-270! 16,-310 50,-320 76,-296 76,-250 46,-230 18,-242'), 'mid', { colour: 'blue', line: 'internal' }), solid(circle([46, -274], 25)), glint(circle([38, -282], 8)),
    body(ribbon('-490,330 -240,300 60,320 300,290 490,310', (t) => 30 - 12 * t).outline(), 'skin', { colour: 'brown' }), ...['-440,336 -300,312 -200,310', '60,326 160,314 260,300', '-120,300 -60,308 -20,310'].map((line) => brush(open(line), 'internal', 2)),
    ...leafy(330, 300, 470, 210), ...leafy(230, 310, 330, 430), ...leafy(-400, 330, -480, 220),
    ...[-110, -66, 4, 44].map((x) => body(closed([[x - 20, 260, true], [x + 20, 260, true], [x + 24, 320], [x + 4, 350, true], [x - 20, 320]]), 'skin', { colour: 'grey', line: 'internal' })),
  ], { x: -3, y: -40, scale: 0.99 }),
};
