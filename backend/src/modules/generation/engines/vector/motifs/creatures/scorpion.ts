import {
  body,
  brush,
  circle,
  closed,
  cut,
  distance,
  fill,
  glint,
  heading,
  offset,
  open,
  paired,
  solid,
  symmetric,
  track,
  type Track,
} from '../geometry/kit.js';
import type { Knot } from '../geometry/point.js';
import type { Motif, Shape } from '../motif.js';
import { jointedLeg } from './parts/leg.js';

const LEGS: readonly string[] = [
  '66,-60 170,-110! 262,-90! 306,-30',
  '74,-20 190,-30! 288,20! 328,100',
  '74,24 180,50! 268,130! 290,216',
  '64,66 150,120! 216,220! 216,306',
];

const claw = (): readonly Shape[] => [
  body(closed('40,-130! 96,-160 150,-210! 186,-196 196,-170! 140,-120 80,-90!'), 'dark', { relief: 0.8 }),
  body(closed('150,-216! 200,-250 262,-262! 286,-236 266,-206 214,-176!'), 'dark', { relief: 0.8 }),
  body(closed('252,-276! 322,-286 364,-330 352,-396 304,-444 250,-466! 316,-488 392,-446 420,-372 400,-286 336,-230 272,-224!'), 'skin', {
    relief: 0.9,
    colour: 'brown',
  }),
  body(closed('262,-270! 248,-320 226,-372 250,-424! 262,-390 292,-356 318,-318 310,-280!'), 'dark', { line: 'internal', relief: 0.7 }),
  solid(closed('392,-330! 386,-276 336,-244! 366,-290')),
  brush(open('352,-446 388,-396 392,-350'), 'internal', 2.4),
  cut(open('72,-124 120,-152 160,-186'), 'internal', 2),
];

/** Plates of the back from the tail forward: half width, front edge, back edge. */
const PLATES: readonly (readonly [number, number, number])[] = [
  [46, 176, 222],
  [64, 128, 190],
  [76, 82, 142],
  [84, 36, 96],
  [84, -10, 50],
  [78, -54, 4],
];

/** One plate: pale ones carry dark lines, dark ones a cut line. */
function plate([half, top, bottom]: (typeof PLATES)[number], dark: boolean): readonly Shape[] {
  const shell = symmetric(
    `0,${top} ${half * 0.7},${top + 4} ${half},${top + 22} ${half * 0.92},${bottom} ${half * 0.5},${bottom + 10} 0,${bottom + 12}`,
  );
  const crease = open(`${-half * 0.5},${bottom - 12} 0,${bottom - 4} ${half * 0.5},${bottom - 12}`);
  const fold = open(`${half * 0.5},${top + 20} ${half * 0.66},${top + 36} ${half * 0.6},${bottom - 2}`);
  return [
    body(shell, dark ? 'dark' : 'skin', { relief: 0.9, colour: 'brown' }),
    ...(dark ? [cut(crease, 'detail', 1.8)] : paired(brush(fold, 'detail', 2))),
  ];
}

const back = (): readonly Shape[] => [
  ...PLATES.flatMap((form, i) => plate(form, i % 2 === 0)),
  body(symmetric('0,-176! 40,-190 72,-160 86,-100 82,-40 40,-22 0,-20'), 'skin', { relief: 0.9, colour: 'brown' }),
  solid(symmetric('0,-140 16,-130 22,-96 10,-60 0,-40!')),
  ...paired(
    solid(circle([18, -146], 10)),
    glint(circle([15, -149], 3.5)),
    solid(closed('80,-110! 62,-80 60,-44 80,-48!')),
    brush(open('56,-150 44,-110 46,-80'), 'internal', 2),
  ),
];

const TAIL = '0,214 6,300 -30,384 -130,440 -256,420 -346,330 -350,224 -290,140';

const BEADS = 6;
/** A bead in its own frame: along the tail in lengths, across it in half widths. */
const BEAD: readonly Knot[] = [
  [0, -0.72, true],
  [0.3, -1],
  [0.8, -0.96],
  [1, -0.7, true],
  [1, 0.7, true],
  [0.8, 0.96],
  [0.3, 1],
  [0, 0.72, true],
];
const LIT_LINE: readonly Knot[] = [
  [0.2, 0.45],
  [0.5, 0.55],
  [0.85, 0.45],
];
const DARK_LINE: readonly Knot[] = [
  [0.2, -0.4],
  [0.5, -0.5],
  [0.85, -0.4],
];

function bead(way: Track, i: number): readonly Shape[] {
  const a = way.at(i / BEADS);
  const b = way.at((i + 1.12) / BEADS);
  const half = 46 - i * 2.4;
  const inTail = ([u, v, sharp]: Knot): Knot => [...offset(a, heading(a, b), u * distance(a, b), v * half), sharp];
  const shell = closed(BEAD.map(inTail));
  return i % 2 === 0
    ? [body(shell, 'skin', { relief: 0.9, colour: 'brown' }), brush(open(LIT_LINE.map(inTail)), 'internal', 2)]
    : [body(shell, 'dark', { relief: 0.9, colour: 'brown' }), cut(open(DARK_LINE.map(inTail)), 'internal', 2)];
}

/** Beads of the tail from the body outward, then bulb and sting. */
function tail(): readonly Shape[] {
  const way = track(TAIL);
  return [
    ...Array.from({ length: BEADS }, (_, i) => bead(way, i)).flat(),
    body(closed('-290,112! -262,40 -196,16 -132,44 -104,112! -148,78 -196,76 -232,116!'), 'black', { line: 'internal', relief: 0.6 }),
    body(closed('-322,196! -336,140 -300,96 -248,98 -220,140 -242,188 -280,204!'), 'skin', { relief: 0.9, colour: 'brown' }),
    brush(open('-302,164 -298,136 -274,122'), 'internal', 2),
  ];
}

/** A scorpion from above, claws raised, its tail curling to one side. */
export const scorpion: Motif = {
  name: 'scorpion',
  pose: 'figure',
  words: ['scorpion'],
  anchors: { crown: [0, -190], base: [0, 300], heart: [0, -80], tail: [-250, 90] },
  draw: () => [
    ...paired(...LEGS.flatMap((leg) => jointedLeg(leg, 17))),
    ...paired(...claw()),
    ...tail(),
    fill(circle([0, 200], 30), 'dark'),
    ...back(),
  ],
};
