import {
  body,
  brush,
  circle,
  closed,
  cut,
  fill,
  flames,
  glint,
  leaf,
  lock,
  open,
  paired,
  profile,
  ribbon,
  solid,
  symmetric,
} from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

const HORN = '110,-250 220,-260 350,-280 440,-360 430,-490';
const NECK = '150,0 260,40 220,70 330,180 264,176 330,300 246,280 280,400 190,360 190,470 110,410 60,496 30,440 0,490';
const HEAD = '0,-330 80,-326 150,-290 190,-220 196,-130 170,-40 140,60 120,150 130,230 120,320 80,390 30,414 0,416';

const horn = (): readonly Shape[] => {
  const band = ribbon(HORN, profile('0:58 0.45:46 1:2'));
  return [
    body(band.outline(0, 0.99), 'skin', { colour: 'bone', relief: 1 }),
    fill(
      closed([
        band.at(0.62, -0.98),
        band.at(0.7, -0.98),
        band.at(0.8, -0.98),
        band.at(0.97, 0),
        band.at(0.8, 0.98),
        band.at(0.7, 0.98),
        band.at(0.64, 0.98),
        band.at(0.7, 0),
      ]),
      'black',
      { line: 'none' },
    ),
    ...[0.1, 0.18, 0.26].map((share) =>
      brush(open([band.at(share, -0.92), band.at(share + 0.03, 0), band.at(share, 0.92)]), 'internal', 1.8),
    ),
    brush(band.along(0.5, 0.32, 0.56), 'internal', 2),
  ];
};

const ears = (): readonly Shape[] =>
  paired(
    body(leaf([150, -170], [400, -110], { half: 58, belly: 0.5, bend: 24, foot: 26 }), 'dark', { colour: 'brown' }),
    fill(leaf([200, -146], [360, -106], { half: 30, belly: 0.5, bend: 16 }), 'skin', { line: 'internal', colour: 'pink' }),
    ...['180,-150 240,-130 290,-120', '176,-134 220,-100 262,-84'].map((spine) =>
      fill(lock(spine, 13), 'dark', { line: 'internal', colour: 'brown' }),
    ),
  );

const face = (): readonly Shape[] => [
  body(symmetric([[0, 0], [100, 0], ...flames(NECK)]), 'dark', { colour: 'brown', relief: 0.5 }),
  ...paired(
    ...['226,140 240,190 220,230', '200,260 210,310 186,350', '110,360 110,400 90,430'].map((line) => cut(open(line), 'internal', 2.2)),
  ),
  body(symmetric(HEAD), 'skin', { colour: 'brown', relief: 0.8 }),
  ...paired(
    solid(closed('196,-140! 170,-90 150,-20 130,60 116,140! 100,60 110,-20 140,-80 160,-120!')),
    solid(closed('58,-70! 84,-116 126,-130 166,-120 190,-150! 176,-100 146,-74 110,-64 84,-40!')),
    fill(closed('84,-82! 108,-108 146,-108! 134,-84 106,-74!'), 'skin', { line: 'none', colour: 'gold' }),
    solid(circle([118, -92], 12)),
    glint(circle([113, -96], 4)),
    solid(closed('46,-92! 90,-140 150,-142 186,-168! 150,-118 100,-114 70,-80!')),
    brush(open('40,-20 56,60 50,140'), 'internal', 2.8),
    brush(open('82,0 90,70 82,130'), 'internal', 2.6),
    brush(open('70,-30 100,-30 126,-44'), 'internal', 2.2),
  ),
];

const forelock = (): readonly Shape[] => [
  ...paired(
    ...['40,-330 90,-290 100,-230 80,-180', '30,-330 60,-270 54,-200 70,-140', '14,-330 30,-260 20,-190 30,-120'].map((spine) =>
      body(lock(spine, 30), 'dark', { line: 'internal', colour: 'brown' }),
    ),
  ),
  body(lock('0,-340 -4,-260 8,-180 0,-90', 30), 'dark', { line: 'internal', colour: 'brown' }),
];

const muzzle = (): readonly Shape[] => [
  body(symmetric('0,170 80,164 130,200 140,270 116,330 70,352 0,356'), 'light', { colour: 'tan', relief: 0.9 }),
  ...paired(
    solid(closed('44,236! 66,206 104,204 118,230! 110,262 86,252 62,254!')),
    brush(open('36,214 70,190 112,190'), 'internal', 2.6),
    solid(closed('0,340! 50,342 100,322 124,300! 106,350 50,362 0,360!')),
    brush(open('50,290 80,300 104,290'), 'internal', 2.2),
    brush(open('20,382 44,384 66,372'), 'internal', 2),
  ),
  body(closed('-52,250! -66,320 -40,392 0,410 40,392 66,320 52,250! 36,256! 46,320 26,370 0,380 -26,370 -46,320 -36,256!'), 'skin', {
    line: 'internal',
    colour: 'gold',
  }),
];

/** A bull's head from the front: wide horns, a ring in the nose. */
export const bull: Motif = {
  name: 'bull',
  pose: 'symmetric',
  words: ['bull', 'bull head', 'ox', 'longhorn'],
  anchors: { crown: [0, -330], eye: [118, -92], mouth: [0, 350], base: [0, 480] },
  draw: () => [...ears(), ...paired(...horn()), ...face(), ...muzzle(), ...forelock()],
};
