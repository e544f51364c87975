import { body, brush, closed, cut, fill, flames, glint, circle, lock, open, paired, profile, ribbon, solid, symmetric } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

const HORN = '90,-250 210,-262 330,-270 430,-330 480,-430 470,-500';
const RUFF = '200,40 300,90 250,130 340,220 276,226 330,330 256,316 270,420 190,380 176,480 110,410 60,498 0,440';
const EAR: readonly (readonly [string, number])[] = [
  ['190,-140 290,-130 370,-70 400,10', 34], ['180,-130 280,-90 330,-10 350,70', 34], ['170,-110 250,-60 280,20 296,100', 34], ['300,-130 390,-110 440,-60 456,0', 26],
];
/** The long fringe, outer locks first. */
const FRINGE: readonly (readonly [string, number])[] = [
  ['70,-280 170,-240 214,-130 196,0 220,120', 50], ['50,-290 140,-230 170,-110 150,10 174,110', 50], ['40,-300 100,-230 124,-110 106,0 130,90', 48],
  ['24,-306 64,-220 84,-110 66,-10 82,80', 44], ['8,-310 24,-220 44,-120 30,-30 36,60', 40],
];

const strands = (spine: string, half: number): readonly Shape[] => {
  const band = ribbon(spine, () => half);
  const second = half > 46 ? [brush(band.along(-0.3, 0.2, 0.74), 'detail', 2)] : [];
  return [body(lock(spine, half, 0.4), 'skin', { colour: 'brown', relief: 0.9 }), brush(band.along(0.34, 0.08, 0.66), 'internal', 2.2), ...second];
};

const horn = (): readonly Shape[] => {
  const band = ribbon(HORN, profile('0:50 0.4:44 0.75:30 1:2'));
  const tip = [band.at(0.7, -0.98), band.at(0.84, -0.98), band.at(0.98, 0), band.at(0.84, 0.98), band.at(0.7, 0.98), band.at(0.76, 0)];
  return [
    body(band.outline(0, 0.99), 'skin', { colour: 'bone', relief: 1 }),
    fill(closed(tip), 'black', { line: 'none', colour: 'black' }),
    ...[0.16, 0.24, 0.32].map((share) => brush(open([band.at(share, -0.92), band.at(share + 0.02, 0), band.at(share, 0.92)]), 'internal', 1.8)),
    brush(band.along(0.5, 0.36, 0.62), 'internal', 2),
  ];
};

const muzzle = (): readonly Shape[] => [
  body(symmetric('0,20 90,30 130,110 150,190 160,250 130,310 70,338 0,342'), 'skin', { colour: 'tan', relief: 0.9 }),
  solid(symmetric('0,176 60,170 110,184 136,216 120,254 70,262 40,284 0,290')),
  ...paired(
    fill(closed('56,206! 84,190 112,204 106,230! 84,220 62,228!'), 'skin', { line: 'none', colour: 'tan', relief: 0 }),
    brush(open('0,306 50,310 100,292'), 'internal', 2.6), brush(open('140,240 146,270 128,296'), 'internal', 2.2), brush(open('100,110 118,140 120,164'), 'internal', 2.2),
    brush(open('30,356 52,358 70,350'), 'internal', 2),
  ),
];

/** A highland cow from the front: wide horns, the fringe over its eyes. */
export const highlandCow: Motif = {
  name: 'highland-cow',
  pose: 'symmetric',
  words: ['highland cow', 'highland cattle', 'scottish cow', 'hairy cow', 'yak'],
  anchors: { crown: [0, -300], eye: [120, 20], mouth: [0, 310], base: [0, 470] },
  draw: () => [
    ...paired(...EAR.flatMap(([spine, half]) => strands(spine, half))),
    ...paired(...horn()),
    body(symmetric([[0, 0], [120, 0], ...flames(RUFF, 0.1)]), 'dark', { colour: 'brown', relief: 0.6 }),
    ...paired(...['250,90 286,140 270,200', '216,250 246,300 220,350', '150,350 164,400 146,440', '60,380 76,420 60,460', '190,120 226,180 210,240'].map((line) => cut(open(line), 'internal', 2.6))),
    ...muzzle(),
    ...paired(solid(closed('86,20! 110,-6 146,-4 168,22! 146,44 108,44!')), glint(circle([118, 12], 8))),
    ...paired(...FRINGE.flatMap(([spine, half]) => strands(spine, half))),
    ...strands('0,-312 -8,-220 8,-120 -4,-30 4,70', 40),
    ...['0,-300 60,-330 120,-326 170,-290', '10,-306 -40,-344 -110,-336 -160,-296', '0,-296 30,-340 50,-366 90,-380', '-4,-296 -20,-346 -50,-370 -84,-376'].flatMap((spine) => strands(spine, 26)),

  ],
};
