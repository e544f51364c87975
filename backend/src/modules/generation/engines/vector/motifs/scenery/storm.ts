import { body, brush, closed, cut, open, placed, polygon, type Knot } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

const CLOUD = '-450,10! -490,-20 -486,-100 -410,-116! -420,-200 -310,-240 -240,-184! -210,-290 -60,-310 -10,-220! 60,-300 200,-280 '
  + '220,-190! 300,-240 400,-190 390,-110! 470,-110 494,-30 450,10! 300,40 120,20 0,36 -160,20 -300,40';
const LOBES = [
  '-400,-60 -360,-90 -310,-60', '-300,-150 -250,-170 -210,-120', '-120,-220 -60,-230 -30,-170', '90,-220 150,-216 170,-160',
  '280,-150 330,-140 340,-90', '-180,-70 -110,-100 -50,-60', '60,-80 130,-110 200,-60', '330,-40 380,-50 410,-20',
];

const cloud = (tone: 'dark' | 'skin'): readonly Shape[] => [
  body(closed(CLOUD), tone, { colour: 'grey', relief: 0.7 }),
  ...LOBES.map((line) => (tone === 'dark' ? cut(open(line), 'internal', 2.2) : brush(open(line), 'internal', 2.2))),
];

const BOLT: readonly Knot[] = [[20, 0], [-50, 150], [6, 140], [-40, 250], [24, 238], [-20, 400], [96, 190], [44, 200], [104, 100], [54, 108], [96, 0]];
const bolt = (x: number, y: number, scale: number, flip: boolean): readonly Shape[] =>
  placed([body(polygon(BOLT), 'skin', { colour: 'yellow', relief: 0.1 })], { x, y, scale, flip });

const slant = (x: number, y: number, length: number): Shape => brush(open([[x, y], [x - length * 0.28, y + length]]), 'outline', 1.3);
const RAIN: readonly (readonly [number, number, number])[] = [
  [-380, 80, 120], [-300, 130, 150], [-400, 260, 90], [-210, 90, 90], [-60, 250, 120], [60, 110, 90],
  [220, 90, 110], [300, 150, 150], [390, 80, 110], [350, 330, 90], [180, 330, 70],
];

/** Bolts and rain out of a black cloud. */
export const stormCloud: Motif = {
  name: 'storm-cloud',
  pose: 'figure',
  words: ['storm cloud', 'storm', 'stormy sky', 'thunder cloud', 'thundercloud', 'lightning storm', 'thunderstorm', 'thunder storm', 'lightning cloud', 'electric storm', 'storm clouds with lightning'],
  anchors: { centre: [0, 0], base: [0, 400] },
  draw: (rng) => placed([
    ...RAIN.map(([x, y, length]) => slant(x, y, length)), ...bolt(-190, 10, 0.9, false), ...bolt(130, 0, 1.1, false), ...cloud('dark')
  ], { y: -50, flip: rng.next() < 0.5 }),
};

const drop = (x: number, y: number, r: number): Shape =>
  body(closed([[x, y - r * 1.7, true], [x + r * 0.8, y - r * 0.1], [x, y + r], [x - r * 0.8, y - r * 0.1]]), 'skin', { colour: 'blue', line: 'internal', relief: 0.6 });
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
  draw: (rng) => placed([...DROPS.map(([x, y, r]) => drop(x, y, r)), ...cloud('skin')], { y: -40, flip: rng.next() < 0.5 }),
};
