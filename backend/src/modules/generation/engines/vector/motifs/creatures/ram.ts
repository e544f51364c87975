import { body, brush, flames, open, paired, profile, symmetric } from '../geometry/kit.js';
import type { Motif } from '../motif.js';
import { caprineEar, caprineFace, ridgedHorn } from './parts/caprine.js';

const SPIRAL = '60,-220 150,-320 290,-350 410,-270 436,-120 390,10 290,60 214,14 210,-66';
const WOOL = '110,60 190,120 150,150 230,240 170,240 220,340 150,330 170,430 100,390 90,480 40,430 0,496';

/** A ram's head from the front with full curled horns. */
export const ram: Motif = {
  name: 'ram',
  pose: 'symmetric',
  words: ['ram', 'ram head', 'sheep', 'bighorn', 'mouflon', 'lamb'],
  anchors: { crown: [0, -260], eye: [104, -70], mouth: [0, 290], base: [0, 480] },
  draw: () => [
    body(symmetric([[0, 0], [80, 20], ...flames(WOOL)]), 'dark', { colour: 'tan', relief: 0.6 }),
    ...paired(
      ...['130,190 150,240 130,280', '110,320 120,360 96,390', '40,370 44,410 26,440'].map((line) => ({
        ...brush(open(line), 'internal', 2.2),
        cut: true as const,
      })),
    ),
    ...paired(...caprineEar('tan')),
    ...caprineFace('tan'),
    ...paired(...ridgedHorn(SPIRAL, profile('0:66 0.3:62 0.7:42 1:3'), 22)),
    body(symmetric(flames('0,-320 40,-300 60,-250 90,-230 66,-200 70,-150 40,-170 30,-110 12,-150 0,-90', 0.1).slice(0)), 'dark', {
      line: 'internal',
      colour: 'brown',
    }),
  ],
};
