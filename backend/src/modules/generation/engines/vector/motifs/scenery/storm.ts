import { body, brush, closed, open, placed, polygon, shadow, type Knot } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

/** A thunderhead: heaps that tower over a ragged base. */
const HEAPS = '-470,-10! -500,-70 -460,-140 -390,-150! -400,-230 -320,-280 -240,-250! -230,-350 -120,-400 -30,-350! 0,-430 130,-450 200,-370! 290,-390 360,-310 330,-230! 420,-240 480,-170 450,-90! 500,-60 490,0 430,20! '
  + '340,60 290,20 220,44! 150,80 90,30 20,50! -60,84 -120,34 -190,54! -270,76 -330,30 -400,36! -440,30 -470,10';
/** The dark under each heap, its light left above. */
const BELLIES = ['-470,-10! -440,-60 -340,-40 -250,-90! -200,-40 -80,-50 20,-110! 90,-50 210,-50 300,-100! 350,-50 440,-50 476,-20! 430,16! 340,54 290,16 220,40! 150,74 90,26 20,46! -60,78 -120,30 -190,50! -270,70 -330,26 -400,32!',
  '-250,-240! -260,-190 -200,-150 -120,-160! -190,-130 -290,-150!', '-30,-340! -20,-260 60,-220 160,-240! 60,-180 -60,-220!', '330,-224! 300,-170 230,-150 160,-160! 230,-120 330,-150!'];
const ROLLS = ['-390,-150 -340,-160 -300,-120', '-240,-250 -190,-260 -150,-220', '-110,-330 -60,-340 -20,-300', '60,-380 120,-390 160,-340', '200,-370 220,-320 200,-290', '330,-230 290,-250 250,-220', '380,-160 420,-150 430,-110'];

const cloud = (): readonly Shape[] => [body(closed(HEAPS), 'skin', { colour: 'grey', relief: 0.7 }), ...ROLLS.map((d) => brush(open(d), 'internal', 2.2))];
const thunderhead = (): readonly Shape[] => [...cloud(), ...BELLIES.map((d) => shadow(closed(d)))];

/** A bolt by its left and right edges, kink by kink, and a fork that leaves it. */
const BOLT: readonly Knot[] = [[-46, 0], [-110, 150], [-40, 136], [-104, 262], [-40, 246], [-96, 430], [60, 204], [-6, 216], [60, 96], [-14, 112], [40, 0]];
const FORK: readonly Knot[] = [[30, 190], [110, 260], [84, 268], [150, 350], [80, 300], [100, 290], [16, 226]];
const bolt = (x: number, y: number, scale: number, flip: boolean): readonly Shape[] =>
  placed([body(polygon(FORK), 'skin', { colour: 'yellow', line: 'internal', relief: 0.1 }), body(polygon(BOLT), 'skin', { colour: 'yellow', relief: 0.1 })], { x, y, scale, flip });

const slant = (x: number, y: number, length: number): Shape => brush(open([[x, y], [x - length * 0.28, y + length]]), 'outline', 1.3);
const RAIN: readonly (readonly [number, number, number])[] = [
  [-400, 80, 110], [-330, 130, 150], [-410, 260, 90], [-70, 90, 110], [-90, 260, 120], [-20, 330, 90],
  [260, 90, 110], [320, 150, 150], [400, 80, 110], [370, 330, 90], [270, 300, 80],
];

/** Bolts and rain out of a black cloud. */
export const stormCloud: Motif = {
  name: 'storm-cloud',
  pose: 'figure',
  words: ['storm cloud', 'storm', 'stormy sky', 'thunder cloud', 'thundercloud', 'lightning storm', 'thunderstorm', 'thunder storm', 'lightning cloud', 'electric storm', 'storm clouds with lightning'],
  anchors: { centre: [0, 0], base: [0, 400] },
  draw: (rng) => placed([
    ...RAIN.map(([x, y, length]) => slant(x, y, length)), ...bolt(-200, 10, 0.86, true), ...bolt(110, 10, 1.08, false), ...thunderhead(),
  ], { y: -40, scale: 0.96, flip: rng.next() < 0.5 }),
};

const drop = (x: number, y: number, r: number): Shape =>
  body(closed([[x, y - r * 1.8, true], [x + r * 0.34, y - r * 0.8], [x + r * 0.76, y + r * 0.1], [x + r * 0.54, y + r * 0.78], [x, y + r], [x - r * 0.54, y + r * 0.78],
    [x - r * 0.76, y + r * 0.1], [x - r * 0.34, y - r * 0.8]]), 'skin', { colour: 'blue', line: 'internal', relief: 0.6 });
const DROPS: readonly (readonly [number, number, number])[] = [
  [-320, 140, 40], [-180, 220, 46], [-40, 130, 40], [110, 230, 46], [250, 140, 42],
  [360, 260, 36], [-280, 340, 36], [-80, 360, 42], [190, 380, 36],
];

/** A cloud that rains. */
export const rainCloud: Motif = {
  name: 'rain-cloud',
  pose: 'figure',
  words: ['rain cloud', 'rain', 'raining cloud', 'rainy cloud', 'raindrops', 'rain drops', 'cloud with rain', 'rainstorm'],
  anchors: { centre: [0, 0], base: [0, 400] },
  draw: (rng) => placed([...DROPS.map(([x, y, r]) => drop(x, y, r)), ...cloud()], { y: 10, scale: 0.96, flip: rng.next() < 0.5 }),
};
