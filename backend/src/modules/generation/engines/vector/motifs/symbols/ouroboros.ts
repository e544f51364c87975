import type { Motif, Shape } from '../motif.js';
import { body, brush, circle, closed, cut, fill, glint, open, placed, polar, polygon, profile, radians, ribbon, solid, type Knot } from '../geometry/kit.js';
import { snakeStretch } from '../creatures/parts/serpent.js';

/** Clockwise from the neck; the tail ends a little inside the ring, where the jaws hold it. */
const COURSE: readonly Knot[] = Array.from({ length: 26 }, (_, i) => polar([0, 0], radians(-64 + i * 13.2), 376 - Math.max(0, i - 19) * 7));
const BODY = ribbon(COURSE, profile('0:60 0.1:66 0.4:76 0.7:56 0.9:33 0.97:22 1:4'));

/** The head in profile about 0,0, facing left, its neck to the right; the tail lies between jaws and throat. */
const throat = (): readonly Shape[] => [solid(closed('70,40! -10,0 -100,-8 -200,10! -184,66 -100,92 20,84!'))];

const jaws = (): readonly Shape[] => [
  body(closed('176,40! 120,66 70,66 34,62! -30,84 -100,88 -160,76 -204,58! -206,86 -170,116 -90,132 10,130 100,114 190,84!'), 'skin', { colour: 'bone', relief: 0.6 }),
  brush(open('-180,92 -90,110 10,108 90,92'), 'internal', 1.8),
  body(polygon('-170,72! -156,34! -140,78!'), 'skin', { line: 'internal', colour: 'white' }),
  body(closed('-176,-2! -176,30 -160,62 -146,70! -140,36 -136,2!'), 'skin', { line: 'internal', colour: 'white' }), body(closed('-112,-4! -112,22 -100,48 -88,56! -84,24 -78,0!'), 'skin', { line: 'internal', colour: 'white' }),
  body(closed('192,-76! 130,-108 40,-128 -50,-118 -140,-80 -204,-42 -224,-10 -208,16! -150,8 -90,2 -30,10 30,40 64,66! 120,74 180,74! 214,30 216,-30'), 'skin', { colour: 'leaf', relief: 0.9 }),
  solid(closed('90,-118! 0,-124 -80,-108 -160,-66! -90,-88 0,-104!')), solid(closed('206,-30! 110,-50 50,-40 14,-22! 60,-10 120,0 206,14!')),
  fill(circle([-56, -52], 28), 'skin', { colour: 'gold', line: 'internal' }), solid(closed('-60,-78! -46,-52 -54,-26! -68,-52')), glint(circle([-66, -62], 6)),
  solid(closed('-14,-80! -58,-92 -104,-66! -60,-74')),
  solid(closed('-196,-26! -182,-38 -170,-26! -184,-18')), brush(open('-200,4 -140,-10 -80,-12 -20,-2'), 'internal', 2),
  ...['70,-96 88,-76 74,-60', '110,-92 128,-70 112,-54', '150,-80 166,-60 152,-44', '40,10 60,22 80,20', '96,24 116,34 140,30'].map((line) => brush(open(line), 'internal', 1.6)),
  cut(open('174,-10 120,-22 70,-24'), 'detail', 1.6),
];

/** A serpent in a ring, its tail between its fangs. */
export const ouroboros: Motif = {
  name: 'ouroboros',
  pose: 'round',
  words: ['ouroboros', 'snake eating its tail', 'snake biting its tail', 'serpent eating its tail', 'dragon eating its tail', 'uroboros', 'snake eating tail', 'jormungandr', 'serpent circle', 'midgard serpent'],
  anchors: { centre: [0, 0] },
  draw: () => [
    ...placed(throat(), { x: 12, y: -364, turn: 4 }),
    ...snakeStretch(BODY, 0.5, 1), ...snakeStretch(BODY, 0, 0.5),
    ...placed(jaws(), { x: 12, y: -364, turn: 4 }),
  ],
};
