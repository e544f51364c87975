import { body, brush, closed, cut, ellipse, fill, knots, lerp, open, profile, ribbon, shadow, symmetric, type Knot } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

/** The right half of the leaf without its slits, from the tip down to the notch at the stalk. */
const EDGE = knots('0,-488 74,-424 150,-356 226,-270 292,-172 344,-66 372,44 370,150 336,244 270,310 186,336 104,320 44,276 0,212');
/** Where each slit opens in the edge, by the knot before it, and where in the leaf it ends. */
const SLITS: readonly (readonly [after: number, end: Knot])[] = [[2, [74, -196]], [3, [96, -104]], [4, [104, 2]], [5, [108, 92]], [7, [112, 170]]];

/** One slit as knots of the outline: narrow at the edge, a drop's round end within the leaf. */
function slit(before: Knot, after: Knot, [x, y]: Knot): readonly Knot[] {
  const [near, far] = [lerp(before, after, 0.42), lerp(before, after, 0.6)];
  return [
    [...near, true], lerp(near, [x, y - 20], 0.5), lerp(near, [x, y - 21], 0.82), [x - 6, y - 16],
    [x - 18, y], [x - 4, y + 15], lerp(far, [x, y + 18], 0.82), lerp(far, [x, y + 12], 0.5), [...far, true],
  ];
}

const HALF: readonly Knot[] = EDGE.flatMap((knot, i) => {
  const cutIn = SLITS.find(([after]) => after === i);
  const here: Knot = i === 0 || i === EDGE.length - 1 ? [knot[0], knot[1], true] : knot;
  const next = EDGE[i + 1];
  return cutIn === undefined || next === undefined ? [here] : [here, ...slit(knot, next, cutIn[1])];
});

/** From the rib to the end of each lobe. */
const VEINS = ['0,-230 50,-276 128,-350', '0,-108 85,-152 208,-250', '0,-20 100,-54 270,-154', '0,66 106,44 322,-52', '0,134 110,133 350,100', '0,186 90,230 220,304'];
const WINDOWS: readonly (readonly [x: number, y: number, long: number, turn: number])[] = [[44, -88, 20, -28], [48, 20, 22, -18], [50, 100, 21, -6], [50, 164, 17, 8]];

const windows = (side: 1 | -1): readonly Shape[] => WINDOWS.map(([x, y, long,
  turn]) => fill(ellipse([x * side, y], long, long * 0.46, turn * side), 'black', { colour: 'black', relief: 0 }));
const mirrored = (line: string): readonly Knot[] => knots(line).map(([x, y]): Knot => [-x, y]);

/** A monstera leaf with its slits and windows. */
export const monstera: Motif = {
  name: 'monstera',
  pose: 'flora',
  words: ['monstera', 'monstera leaf', 'swiss cheese plant', 'tropical leaf', 'philodendron'],
  anchors: { centre: [0, -40], base: [0, 490] },
  draw: (): readonly Shape[] => [
    body(ribbon('0,180 -6,300 24,400 90,484', profile('0:12 1:17')).outline(), 'dark', { colour: 'moss' }),
    body(symmetric(HALF), 'skin', { colour: 'leaf', relief: 0.7 }),
    ...VEINS.flatMap((vein) => [brush(open(mirrored(vein)), 'internal', 2), brush(open(vein), 'internal', 2)]),
    ...VEINS.slice(1).map((vein): Shape => {
      const [[x, y] = [0, 0], middle = [0, 0], end = [0, 0]] = knots(vein);
      return shadow(closed([[x, y, true], middle, [...lerp(middle, end, 0.6), true], [middle[0] - 10, middle[1] + 14], [x, y + 30, true]]));
    }),
    ...windows(-1), ...windows(1),
    shadow(closed('0,-440! 7,-200 12,100 0,212! -4,60')), cut(open('3,-300 6,-60 6,150'), 'detail', 1.4),
  ],
};
