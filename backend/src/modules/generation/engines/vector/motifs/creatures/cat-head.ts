import { body, brush, circle, closed, cut, dots, fill, flames, glint, knots, lock, open, paired, solid, symmetric, type Knot } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

const CHEEK = '336,40 420,96 350,110 410,196 320,196 356,290 256,270 250,350 160,330';
const HEAD: readonly Knot[] = [[0, -246], [70, -250], [150, -236], [250, -170], [316, -70], ...flames(CHEEK, 0.12), ...knots('90,386 40,404 0,408')];

const ears = (): readonly Shape[] => paired(
  body(closed('66,-236! 120,-350 190,-440 262,-496! 308,-400 332,-280 324,-60!'), 'dark', { colour: 'black', relief: 0.5 }),
  fill(closed('136,-246! 176,-330 214,-384 250,-424! 280,-340 290,-250 278,-150!'), 'skin', { line: 'internal', colour: 'pink' }),
  ...['160,-230 190,-290 222,-340', '200,-200 222,-270 244,-320', '240,-160 254,-220 262,-270'].map((spine) => fill(lock(spine, 18, 0.3), 'dark', { line: 'none', colour: 'black' })),
);

const eyes = (): readonly Shape[] => paired(
  fill(closed('40,56! 70,-24 140,-76 220,-82 286,-110! 284,-30 240,40 160,72 90,74!'), 'skin', { line: 'internal', colour: 'white', relief: 0 }),
  fill(closed('64,46! 90,-16 146,-54 214,-60 262,-76! 256,-20 224,24 156,54 100,58!'), 'mid', { line: 'internal', colour: 'gold', relief: 0.5 }),
  solid(closed('156,-52! 184,-10 156,52! 130,0')),
  glint(circle([176, -34], 12)),
  solid(closed('40,60! 64,-24 134,-82 220,-90 296,-122! 236,-52 150,-50 96,-12 66,48!')),
  cut(open('60,-110 120,-144 200,-150'), 'internal', 2.4),
);

const muzzle = (): readonly Shape[] => [
  fill(symmetric('0,100 50,108 110,130 150,180 136,246 80,276 30,268 0,250'), 'dark', { line: 'none', colour: 'black', relief: 0.9 }),
  ...paired(
    cut(open('4,206 20,250 70,268 120,244'), 'outline', 1.6),
    cut(open('150,150 164,190 150,226'), 'internal', 2), cut(open('30,306 60,300 84,286'), 'internal', 2.2), cut(open('24,30 30,70 40,110'), 'internal', 2.4),
    fill(dots(knots('84,176 118,190 90,218'), 8.5), 'skin', { line: 'none', colour: 'white', relief: 0 }),
    cut(open('140,190 240,158 366,154'), 'internal', 1.8), cut(open('144,212 230,214 340,230'), 'internal', 1.8),
    brush(open('366,154 430,160 490,184'), 'internal', 1.8), brush(open('340,230 410,250 470,290'), 'internal', 1.8), 
  ),
  body(symmetric('0,124 40,122 60,136 44,164 16,196 0,200!'), 'skin', { line: 'internal', colour: 'pink', relief: 0.5 }),
];

const FUR: readonly string[] = ['330,60 290,90 250,96', '330,150 284,160 250,150', '276,240 246,226 226,206', '60,-190 64,-150 50,-110', '120,-196 118,-160 96,-130', '190,-170 176,-146 156,-136', '200,300 180,276 170,256', '60,350 70,366 64,384'];

/** A crescent on the forehead, its horns upward. */
const moon = (): Shape => fill(closed('-44,-206! -30,-156 0,-140 30,-156 44,-206! 58,-150 32,-108 0,-100 -32,-108 -58,-150'), 'skin', { line: 'internal', colour: 'gold', relief: 0 });

/** A black cat's face from the front, a crescent moon on its brow. */
export const catHead: Motif = {
  name: 'cat-head',
  whole: 'cat',
  pose: 'symmetric',
  words: ['cat head', 'cat face', 'face of a cat', 'witch cat', 'kitten face', 'cat portrait'],
  anchors: { crown: [0, -240], eye: [156, 0], mouth: [0, 250], base: [0, 400] },
  draw: () => [...ears(), body(symmetric(HEAD), 'dark', { colour: 'black', relief: 0.7 }), ...paired(...FUR.map((line) => cut(open(line), 'internal', 2.6))), ...muzzle(), ...eyes(), moon()],
};
