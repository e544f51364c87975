import { body, brush, circle, closed, cut, fill, flames, glint, open, paired, solid, symmetric } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

const HEM = '262,330 316,420 240,400 216,482 150,424 96,496 48,432 0,484';

const SPIKES: readonly (readonly [number, number])[] = [[60, 322], [122, 306], [184, 276], [232, 240]];

const neck = (): readonly Shape[] => [
  body(symmetric([[0, 120], [210, 140], [262, 250], ...flames(HEM, 0.12)]), 'skin', { colour: 'tan', relief: 0.8 }),
  ...paired(...['200,320 214,366 200,400', '120,360 132,400 118,430', '48,370 56,410 44,440'].map((line) => brush(open(line), 'internal', 2.4))),
  body(closed('-250,206! -170,276 0,302 170,276 250,206! 258,258 168,330 0,356 -168,330 -258,258!'), 'skin', { colour: 'red', relief: 0.6 }),
  ...paired(...SPIKES.map(([x, y]) => body(closed([[x - 15, y + 10, true], [x, y - 26, true], [x + 15, y + 8, true]]), 'skin', { colour: 'grey', line: 'internal' }))),
  body(circle([0, 372], 44), 'skin', { colour: 'gold', relief: 0.8 }),
  solid(closed('0,396! -24,372 -20,354 -6,354 0,364! 6,354 20,354 24,372')),
];

const ears = (): readonly Shape[] => paired(
  body(closed('96,-270! 110,-380 156,-466 216,-496 272,-470 306,-390 312,-290 290,-180!'), 'dark', { colour: 'black', relief: 0.6 }),
  fill(closed('150,-268! 158,-350 190,-420 222,-440 254,-410 272,-330 266,-230!'), 'skin', { line: 'internal', colour: 'pink' }),
  brush(open('190,-270 196,-330 216,-380'), 'internal', 2.4), brush(open('226,-240 234,-310 236,-360'), 'internal', 2),
);

const skull = (): readonly Shape[] => [
  body(symmetric('0,-300 90,-304 190,-280 270,-220 312,-120 320,0 300,110 240,190 150,246 0,262'), 'dark', { colour: 'black', relief: 0.9 }),
  fill(symmetric('0,-308! 26,-290 40,-200 50,-110 70,-40 60,20 0,30'), 'skin', { line: 'internal', colour: 'white', relief: 0.6 }),
  ...paired(
    ...['70,-240 120,-256 170,-240', '76,-200 130,-214 186,-190', '290,-60 298,20 280,90', '250,150 220,190 180,210', '80,-160 110,-176 140,-170'].map((line) => cut(open(line), 'internal', 2.4)),
    body(circle([172, -66], 66), 'skin', { colour: 'white', line: 'internal', relief: 0 }),
    fill(circle([170, -66], 54), 'skin', { line: 'internal', colour: 'tan', relief: 0.4 }), solid(circle([170, -66], 37)), glint(circle([152, -88], 16)), glint(circle([190, -48], 7)),
    solid(closed('92,-50! 110,-130 170,-156 230,-130 262,-70! 226,-112 170,-130 124,-104!')),
    cut(open('100,0 160,22 236,-6'), 'internal', 2.4),
  ),
];

/** The folded muzzle, its upper lips hanging over the lower. */
const muzzle = (): readonly Shape[] => [
  fill(symmetric('0,150 60,170 110,160 120,210 70,262 0,270'), 'skin', { line: 'outline', colour: 'white', relief: 0.7 }),
  ...paired(fill(closed('44,206! 54,176 66,204!'), 'skin', { line: 'internal', colour: 'white', relief: 0 }), brush(open('20,238 50,240 80,226'), 'internal', 2)),
  body(symmetric('0,-40 60,-36 120,-6 180,60 206,140 186,200 140,214 96,194 60,170 24,160 0,176'), 'skin', { colour: 'white', relief: 0.9 }),
  ...paired(
    brush(open('70,-30 130,20 164,90'), 'internal', 2.6), brush(open('50,60 100,90 130,140'), 'internal', 2.4), brush(open('190,110 196,150 176,190'), 'internal', 2.2),
    ...[[84, 120], [118, 136], [92, 152], [128, 168]].map(([x = 0, y = 0]) => solid(circle([x, y], 7))),
  ),
  body(symmetric('0,-44 56,-40 88,-10 76,30 40,52 0,56!'), 'black', { colour: 'black', relief: 0.4 }),
  ...paired(cut(open('16,-26 50,-24 68,-8'), 'detail', 1.8), cut(open('26,8 52,2 60,20 44,34'), 'internal', 1.8)),
  brush(open('0,56 2,110 0,172'), 'outline', 1.4), brush(open('-40,-66 0,-84 40,-66'), 'internal', 2.6), brush(open('-56,-100 0,-122 56,-100'), 'internal', 2.4),
];

/** A French bulldog's face, bat ears up, in a spiked collar. */
export const frenchBulldog: Motif = {
  name: 'french-bulldog',
  pose: 'symmetric',
  words: ['french bulldog', 'frenchie', 'frenchy', 'french bull dog', 'boston terrier', 'frenchie dog'],
  anchors: { crown: [0, -300], eye: [172, -66], mouth: [0, 200], base: [0, 490] },
  draw: () => [...neck(), ...ears(), ...skull(), ...muzzle()],
};
