import { body, brush, circle, closed, cut, ellipse, fill, flames, glint, open, paired, solid, symmetric } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

const pelt = { colour: 'brown' } as const;

/** Small waves on either side, so that it floats. */
const ripples = (): readonly Shape[] => paired(
  ...['262,-40 306,-62 346,-40 400,-56', '284,40 330,18 376,40 440,20', '270,130 310,110 350,130', '258,226 300,204 340,226 396,208', '262,420 310,402 350,424'].map((line) => brush(open(line), 'internal', 2.6)),
);

/** Webbed hind feet turned up out of the water, the tail between them. */
const feet = (): readonly Shape[] => [
  body(symmetric('0,496 34,460 50,390 46,320!'), 'dark', { ...pelt, relief: 0.7 }), ...paired(cut(open('14,380 14,420 4,460'), 'internal', 2.2)),
  ...paired(
    body(closed('40,300! 110,300 160,330 214,344 246,372! 226,392 236,420! 206,424 204,456! 172,446 156,470! 124,430 100,390 50,380!'), 'dark', { ...pelt, relief: 0.7 }),
    ...['110,336 160,354 222,376', '104,350 150,384 206,422', '96,366 130,402 160,452'].map((line) => cut(open(line), 'internal', 2.2)),
  ),
];

const FLANK = '150,-150 214,-90 196,-70 240,10 216,20 246,110 218,110 232,200 200,196 200,280 166,270 140,340 110,316';
const trunk = (): readonly Shape[] => [
  body(symmetric([[0, -190], [90, -190], ...flames(FLANK, 0.08), [50, 350], [0, 356]]), 'dark', { ...pelt, relief: 0.9 }),
  fill(symmetric([[0, -170], ...flames('80,-160 126,-80 112,-60 160,0 134,16 166,90 136,92 150,170 116,170 116,240 84,234 66,300 40,270 20,320', 0.08), [0, 310]]), 'skin', { colour: 'tan', line: 'none', relief: 0.7 }),
  ...paired(
    ...['26,130 36,160 30,190', '76,120 84,150 78,180', '60,200 64,226 54,250', '20,236 22,262 14,284'].map((line) => brush(open(line), 'internal', 2.4)),
    ...['186,-20 200,20 196,56', '186,120 190,160 180,190', '160,230 156,256 144,280'].map((line) => cut(open(line), 'internal', 2.2)),
  ),
];

/** Forearms folded up on the chest, the paws over a cockle. */
const arms = (): readonly Shape[] => [
  ...paired(body(closed('140,-160! 196,-100 206,-20 176,50 120,80 66,70 40,20! 90,0 116,-30 116,-80!'), 'dark', { ...pelt, relief: 0.8 }), cut(open('176,-80 180,-20 150,40'), 'internal', 2.4), cut(open('146,-110 152,-60 140,-10'), 'internal', 2)),
  body(symmetric([[0, 104, true], [56, 66], [92, 10], [96, -50], [78, -92, true], [46, -96], [24, -108, true], [0, -108]]), 'skin', { colour: 'pink', relief: 0.9 }),
  ...paired(brush(open('0,96 26,20 40,-86'), 'internal', 2), brush(open('6,92 56,20 72,-70'), 'internal', 2)), brush(open('0,92 0,10 0,-90'), 'internal', 2),
  ...paired(
    body(closed('110,14! 76,0 44,4 32,22! 44,34 34,46! 48,58 42,72! 60,84 96,84 126,64!'), 'dark', pelt),
    ...['50,34 66,34 78,36', '56,58 70,58 82,56'].map((line) => cut(open(line), 'internal', 1.8)),
  ),
];

const CHEEK = '206,-330 238,-284 206,-276 220,-222 180,-226 170,-174 128,-194';
const PAD = '0,-270 40,-296 92,-286 116,-250 104,-212 62,-192 22,-200 0,-222';
const head = (): readonly Shape[] => [
  ...paired(body(ellipse([186, -402], 36, 34, 20), 'dark', pelt), cut(open('178,-420 198,-418 206,-400'), 'internal', 2)),
  body(symmetric([[0, -494], [90, -486], [160, -444], [200, -384], ...flames(CHEEK, 0.1), [60, -168], [0, -160]]), 'dark', { ...pelt, relief: 0.8 }),
  fill(symmetric([[0, -420, true], [40, -376], [90, -390], [150, -376], ...flames('170,-340 200,-290 172,-284 180,-236 146,-234 132,-190 96,-200', 0.1), [50, -178], [0, -172]]), 'skin', { colour: 'bone', line: 'none', relief: 0.6 }),
  ...paired(
    solid(circle([104, -338], 25)), glint(circle([96, -346], 9)), brush(open('66,-344 86,-374 128,-374 148,-346'), 'internal', 2.2), cut(open('50,-450 60,-424 52,-404'), 'internal', 2.2), cut(open('110,-436 116,-416 108,-402'), 'internal', 2.2),
    fill(closed(PAD), 'skin', { colour: 'bone', line: 'internal', relief: 0.8 }),
    ...[[54, -246], [84, -246], [70, -224]].map(([x = 0, y = 0]) => solid(circle([x, y], 6))),
    ...['112,-258 190,-270 286,-300', '114,-240 196,-234 296,-236', '106,-220 180,-196 262,-172'].map((line) => brush(open(line), 'internal', 1.6)),
  ),
  fill(symmetric('0,-206 26,-200 30,-180 14,-168 0,-166'), 'skin', { colour: 'red', line: 'internal', relief: 0.5 }),
  body(symmetric('0,-324 36,-322 54,-302 40,-274 14,-260 0,-258'), 'black', { colour: 'black', relief: 0.4 }), ...paired(cut(open('12,-308 28,-308 38,-298'), 'internal', 1.8)),
];

/** A sea otter floating on its back, a shell held to its chest. */
export const otter: Motif = {
  name: 'otter',
  pose: 'symmetric',
  words: ['otter', 'sea otter', 'river otter', 'weasel', 'ferret', 'stoat', 'mink'],
  anchors: { crown: [0, -490], eye: [104, -338], mouth: [0, -190], base: [0, 490], heart: [0, 0] },
  draw: () => [...ripples(), ...feet(), ...trunk(), ...arms(), ...head()],
};
