import { body, circle, closed, cut, fill, glint, open, paired, profile, ribbon, solid, symmetric } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

/** From the head back to the tail, seen from above. */
const TRUNK = ribbon('0,-400 0,-260 -6,-100 -30,60 -20,220 50,340 120,410', profile('0:78 0.2:122 0.42:110 0.68:60 0.88:28 1:18'));
const HAMMER = '0,-470 100,-462 200,-466 300,-496 352,-486 366,-440 348,-394 280,-378 190,-368 126,-334 96,-270 0,-240';
const grey = { colour: 'grey', relief: 0.7 } as const;

const fins = (): readonly Shape[] => [
  body(closed('84,-220! 220,-190 350,-90 430,60 430,92! 320,40 200,-6 66,-30!'), 'dark', grey),
  body(closed('-88,-220! -220,-190 -350,-100 -440,40 -444,72! -330,26 -210,-14 -92,-40!'), 'dark', grey),
  ...['120,-180 250,-120 370,0', '110,-120 220,-80 320,-10', '-130,-180 -260,-124 -380,-10', '-124,-120 -230,-86 -330,-20'].map((line) => cut(open(line), 'internal', 2.8)),
  body(closed('10,150! 80,180 126,240 128,280! 70,262 20,256 -10,240!'), 'dark', grey),
  body(closed('-80,150! -140,190 -170,250 -162,290! -120,262 -80,250 -50,256!'), 'dark', grey),
];

const tail = (): readonly Shape[] => [
  body(closed('84,356! 150,366 250,330 350,236 376,228! 372,320 310,410 206,450! 196,484 136,510 74,504 62,492! 98,470 106,430 88,396!'), 'dark', grey),
  ...['150,394 240,368 336,286', '160,424 230,404 300,350', '146,446 140,470 110,488'].map((line) => cut(open(line), 'internal', 2.6)),
];

/** The dark back with what is cut out of it: a line down each flank, the gills, the fin that stands up to the viewer. */
const trunk = (): readonly Shape[] => [
  body(TRUNK.outline(), 'dark', { ...grey, relief: 0.9 }),
  cut(TRUNK.along(-0.62, 0.24, 0.84), 'internal', 2.8), cut(TRUNK.along(0.62, 0.24, 0.84), 'internal', 2.8),
  ...[0, 1, 2, 3].flatMap((i) => [-1, 1].map((side) => cut(open([TRUNK.at(0.15 + i * 0.026, side * 0.88), TRUNK.at(0.166 + i * 0.026, side * 0.56)]), 'internal', 2.6))),
  fill(closed([[...TRUNK.at(0.34, 0), true], TRUNK.at(0.4, 0.36), TRUNK.at(0.48, 0.34), [...TRUNK.at(0.58, 0.1), true], TRUNK.at(0.49, -0.16), TRUNK.at(0.41, -0.26)]),
    'light', { colour: 'grey', line: 'internal', relief: 0.8 }),
  ...[0.68, 0.76, 0.84].map((share) => cut(open([TRUNK.at(share, 0), TRUNK.at(share + 0.05, 0)]), 'internal', 2.6)),
];

const head = (): readonly Shape[] => [
  body(symmetric(HAMMER), 'dark', { ...grey, relief: 0.8 }),
  ...paired(
    fill(circle([330, -440], 22), 'skin', { colour: 'bone', line: 'none', relief: 0 }), solid(circle([334, -440], 12)), glint(circle([329, -446], 4)),
    cut(open('40,-440 150,-440 280,-470'), 'internal', 2.6), cut(open('120,-370 200,-396 290,-404'), 'internal', 2.4),
    cut(open('26,-400 70,-396 110,-404'), 'internal', 2.4), cut(open('30,-370 56,-330 50,-290'), 'internal', 2.6),
  ),
];

/** A hammerhead shark seen from above as it turns. */
export const hammerheadShark: Motif = {
  name: 'hammerhead-shark',
  pose: 'figure',
  words: ['hammerhead shark', 'hammerhead', 'hammer head shark', 'hammer shark'],
  anchors: { crown: [0, -462], eye: [330, -440], mouth: [0, -440], base: [100, 490], heart: [0, -100] },
  draw: () => [...tail(), ...fins(), ...trunk(), ...head()],
};
