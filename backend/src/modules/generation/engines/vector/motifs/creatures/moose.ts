import { body, brush, closed, cut, ellipse, fill, flames, glint, lock, open, paired, placed, solid, symmetric } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';
import { cervineEars, cervineNeck } from './parts/cervine.js';

/** The blade of the right antler: its inner edge, the tines about it, its lower edge. */
const TINES = '176,-300 150,-446 214,-376 236,-492 286,-396 330,-500 350,-386 424,-470 404,-344 486,-402 438,-288 510,-312 440,-228 508,-214 416,-176';
const BROW_TINES = '66,-196 20,-330 84,-262 98,-372 132,-262 176,-330 168,-214';
const FACE = '0,-206 60,-196 106,-156 124,-90 114,-20 94,56 86,116 104,176 136,240 140,304 114,352 60,374 0,378';
const MUZZLE = '0,84 44,100 84,150 122,222 138,286 124,340 76,366 0,372';

const antler = (): readonly Shape[] => [
  body(closed([[44, -150, true], [96, -186], [144, -236], ...flames(TINES, 0.1), [320, -140], [200, -134], [110, -112], [50, -104, true]]), 'skin', { colour: 'bone', relief: 0.8 }),
  ...['126,-150 190,-226 214,-316', '140,-156 236,-250 282,-340', '160,-150 290,-236 350,-318', '180,-146 310,-200 394,-266',
    '200,-140 310,-166 400,-190'].map((vein) => brush(open(vein), 'internal', 2.2)),
  body(closed([[70, -150, true], ...flames(BROW_TINES, 0.1), [150, -176], [120, -120, true]]), 'skin', { colour: 'bone', relief: 0.8 }),
  ...['100,-170 100,-230 96,-290', '120,-170 132,-214 156,-262'].map((vein) => brush(open(vein), 'internal', 2)),
  body(ellipse([46, -132], 40, 22, 24), 'dark', { colour: 'brown' }),
];

const eye = (): readonly Shape[] => [
  solid(closed('124,-84! 98,-92 70,-74 52,-34! 80,-48 100,-40 108,-10 96,60! 122,0 128,-40!')),
  fill(closed('66,-44! 82,-70 104,-74 122,-56! 110,-34 88,-30'), 'black', { line: 'internal', colour: 'black', relief: 0 }),
  cut(open('72,-54 92,-72 114,-62'), 'internal', 1.8), glint(ellipse([94, -54], 7, 7)),
  brush(open('50,-100 82,-114 114,-100'), 'internal', 2.6), brush(open('92,-132 66,-148 48,-172'), 'internal', 2),
];

const muzzle = (): readonly Shape[] => [
  body(symmetric('0,340 60,346 92,330 84,390 44,424 0,428'), 'mid', { colour: 'brown', relief: 0.6 }),
  body(symmetric(MUZZLE), 'skin', { colour: 'tan', relief: 1 }),
  ...paired(
    solid(closed('52,250! 66,214 96,206 116,232 116,264! 98,250 82,256 72,280! 58,274')), brush(open('40,214 60,184 92,182'), 'internal', 2.4),
    brush(open('26,120 44,170 40,226'), 'internal', 2.4), brush(open('116,300 86,334 30,346'), 'internal', 2.8),
    ...[[66, 312], [92, 300], [42, 322]].map(([x = 0, y = 0]) => solid(ellipse([x, y], 5, 5))),
  ),
  brush(open('0,286 0,320 0,350'), 'internal', 2.4),
];

/** The beard that hangs from the throat. */
const bell = (): readonly Shape[] => [
  ...['-30,400 -40,440 -22,482', '30,400 40,440 22,482', '0,410 4,460 0,505'].map((spine) => body(lock(spine, 22), 'dark', { line: 'internal', colour: 'brown' })),
];

/** A moose's head from the front under wide shovel antlers. */
export const moose: Motif = {
  name: 'moose',
  whole: 'standing-stag',
  pose: 'symmetric',
  words: ['moose', 'moose head', 'moose antlers', 'bull moose', 'palmate antlers'],
  anchors: { crown: [0, -206], eye: [94, -54], mouth: [0, 350], base: [0, 490], antler: [330, -490] },
  draw: () => [
    ...placed(cervineEars(), { y: 62, scale: 0.94 }), ...paired(...antler()), ...placed(cervineNeck(), { y: -14, scale: 0.98 }), ...bell(),
    body(symmetric(FACE), 'skin', { colour: 'brown', relief: 0.8 }),
    fill(symmetric([[0, -200], [34, -190], ...flames('48,-170 52,-100 38,-114 38,-34 24,-54 0,50', 0.1)]), 'dark', { line: 'none', colour: 'brown' }),
    ...paired(...eye(), brush(open('48,20 58,80 50,116'), 'internal', 2.4), brush(open('84,40 78,90 74,120'), 'internal', 2.2)), ...muzzle(),
  ],
};
