import { body, brush, circle, closed, cut, fill, leaf, open, paired, polar, profile, radians, ribbon, solid, symmetric, dots, glint } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';
import { bust, womanFace } from './parts/face.js';

/** The wig: straight strands from the parting to the collarbone, bound in gold at their ends. */
const WIG = '0,-330 120,-320 230,-260 286,-150 306,0 316,150 330,300! 140,320! 150,180 150,40 130,-120 80,-200 0,-226';

const wig = (): readonly Shape[] => paired(
  body(closed(WIG), 'dark', { colour: 'black', relief: 0.6 }),
  ...['100,-290 196,-200 226,-40 236,120 244,260', '150,-270 240,-170 264,0 274,130 286,256', '70,-260 160,-170 186,-30 194,130 200,264'].map((line) => cut(open(line), 'internal', 2.2)),
  body(closed('140,272! 236,276 330,256! 338,306 240,330 140,326!'), 'skin', { colour: 'gold', line: 'internal' }),
  ...[180, 230, 280].map((x) => solid(circle([x, 302 - (x - 180) * 0.06], 9))),
);

const BAND_GAPS = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9];

/** A broad collar of three rings. */
const collar = (): readonly Shape[] => [
  body(symmetric('0,300 80,282 130,250! 230,330 330,420! 200,490 90,504 0,506'), 'skin', { colour: 'gold', relief: 0.6 }),
  fill(symmetric('0,360 100,340 166,292! 210,326! 120,394 0,412'), 'dark', { line: 'internal', colour: 'blue', relief: 0.3 }),
  fill(symmetric('0,446 130,430 256,362! 296,394! 160,470 0,486'), 'dark', { line: 'internal', colour: 'teal', relief: 0.3 }),
  ...BAND_GAPS.map((share) => {
    const band = ribbon('-190,308 -110,366 0,386 110,366 190,308', () => 22);
    return cut(open([band.at(share, -0.9), band.at(share, 0.9)]), 'internal');
  }),
  ...BAND_GAPS.map((share) => solid(circle(ribbon('-234,346 -130,412 0,430 130,412 234,346', () => 1).at(share, 0), 8))),
];

/** The diadem and the cobra that rises from it. */
const diadem = (): readonly Shape[] => {
  const neck = ribbon('0,-214 0,-290 6,-350 20,-400 4,-440', profile('0:26 0.3:52 0.55:58 0.8:24 1:16'));
  return [
    body(symmetric('0,-262 110,-250 200,-190 262,-110! 250,-66! 180,-146 100,-196 0,-208'), 'skin', { colour: 'gold', relief: 0.6 }),
    ...paired(solid(dots([[90, -222], [140, -196], [186, -158], [226, -110]], 9)), brush(open('30,-234 60,-230 70,-226'), 'internal', 1.6)),
    body(neck.outline(0, 0.9), 'skin', { colour: 'gold', relief: 0.7 }),
    ...[0.16, 0.28, 0.4, 0.52, 0.64].map((share) => brush(open([neck.at(share, -0.5), neck.at(share + 0.03, 0), neck.at(share, 0.5)]), 'internal', 1.8)),
    body(closed('-30,-400! -36,-450 0,-486 36,-450 30,-400! 0,-384'), 'skin', { colour: 'gold' }),
    solid(circle([-13, -436], 6)), solid(circle([13, -436], 6)),
  ];
};

/** The long painted line of the eyes and the shadow of the lid. */
const paint = (): readonly Shape[] => paired(
  solid(closed('104,-34! 140,-42 176,-36 206,-40! 180,-22 148,-18 112,-14!')),
  solid(closed('100,4! 124,28 122,54 100,62! 112,42 106,26 84,12!')),
);

const sun = (): readonly Shape[] => [
  body(circle([0, -150], 340), 'skin', { colour: 'gold', line: 'outline', relief: 0 }),
  ...Array.from({ length: 28 }, (_, i) => radians(-206 + (i * 232) / 27)).map((way) =>
    fill(leaf(polar([0, -150], way, 286), polar([0, -150], way, 330), { half: 11 }), 'dark', { line: 'none', colour: 'orange', relief: 0 })),
];

/** Cleopatra: a queen of Egypt from the front, the cobra on her brow, the sun behind. */
export const cleopatra: Motif = {
  name: 'cleopatra',
  pose: 'bust',
  words: ['cleopatra', 'egyptian queen', 'egyptian woman', 'egyptian goddess', 'nefertiti', 'queen of egypt', 'isis'],
  anchors: { crown: [0, -420], eye: [78, -60], base: [0, 490], heart: [0, 420] },
  draw: () => [...sun(), ...bust(), ...wig(), ...womanFace('open', 'teal'), ...paint(), glint(circle([-71, -27], 4)), ...fringe(), ...collar(), ...diadem()],
};

/** Hair over the brow, cut straight. */
const fringe = (): readonly Shape[] => [
  body(symmetric('0,-250 90,-240 150,-190 172,-110 176,-40! 150,-60 140,-116! 80,-132 0,-136!'), 'dark', { colour: 'black' }),
  ...paired(...['30,-210 32,-180 30,-150', '76,-206 82,-176 78,-148', '116,-186 126,-160 122,-138'].map((line) => cut(open(line), 'internal', 2))),
];
