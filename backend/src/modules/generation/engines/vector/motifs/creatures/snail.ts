import { body, brush, circle, closed, glint, open, placed, polar, profile, radians, ribbon, shadow, solid, taper, type Knot } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

/** Each turn of the house is this share of the one outside it. */
const SHRINK = 0.44;
const TURNS = 2.7;
const FIRST = 214;
const EYE: Knot = [-70, -60];

/** A logarithmic spiral from the mouth of the house to its eye: the turns lie against each other all the way in. */
const COURSE: readonly Knot[] = Array.from({ length: 60 }, (_, i) => {
  const turn = (i / 59) * TURNS;
  return polar(EYE, radians(58 + turn * 360), FIRST * SHRINK ** turn);
});
const HALF = (FIRST * (1 - SHRINK)) / (1 + SHRINK);
const HOUSE = ribbon(COURSE, taper(HALF, HALF * SHRINK ** TURNS));

/** Flames of colour from the outer edge of the turn inward, closer together towards the eye. */
const stripe = (at: number): Shape => {
  const wide = 0.032 * (1 - at * 0.85);
  const line = (v: number): Knot => HOUSE.at(at + 0.014 * (1 + v), v);
  return solid(closed([[...HOUSE.at(at, -1), true], line(-0.4), [...HOUSE.at(at + 0.03, 0.5), true], HOUSE.at(at + wide * 0.8, -0.3), [...HOUSE.at(at + wide, -1), true]]));
};

const STRIPES = [0.03, 0.09, 0.15, 0.21, 0.27, 0.33, 0.39, 0.45, 0.51, 0.565, 0.615, 0.66, 0.7, 0.74, 0.775, 0.81];

const house = (): readonly Shape[] => [
  body(HOUSE.outline(0, 0.999), 'skin', { colour: 'tan', relief: 1 }),
  body(circle(EYE, 26), 'skin', { colour: 'tan', line: 'internal' }),
  ...STRIPES.map(stripe),
];

const foot = (): readonly Shape[] => [
  body(ribbon('420,-70 410,-150 370,-240', profile('0:24 0.5:16 1:15')).outline(), 'skin', { colour: 'bone' }), body(circle([366, -250], 31), 'skin', { colour: 'bone' }), solid(circle([370, -254], 15)), glint(circle([364, -260], 5)),
  body(closed('-496,344! -400,300 -260,270 -100,250 60,240 180,200 250,120 296,20 340,-60 410,-100 470,-84 496,-30 484,40 446,110 430,190 446,270 490,344! 300,360 0,356 -300,360'), 'skin', { colour: 'bone', relief: 0.9 }),
  body(ribbon('450,-80 470,-160 462,-250', profile('0:24 0.5:16 1:15')).outline(), 'skin', { colour: 'bone' }), body(circle([462, -262], 31), 'skin', { colour: 'bone' }), solid(circle([468, -264], 15)), glint(circle([462, -270], 5)),
  brush(open('488,10 462,24 436,14'), 'internal', 2.4), solid(circle([440, -24], 6)),
  shadow(closed('-480,340! -380,320 -200,314 0,312 200,310 330,290 400,240! 410,300 460,336 300,350 0,346 -300,350')),
  ...['300,80 330,96 350,84', '330,20 356,36 378,24', '280,160 312,180 336,168', '350,130 376,146 396,136', '240,230 276,246 300,236', '340,220 366,232 384,222', '-300,284 -270,300 -244,296', '-180,270 -150,288 -124,282', '370,-40 392,-26 410,-36'].map((line) => brush(open(line), 'internal', 2)),
];

/** A snail under its house, its eyes up. */
export const snail: Motif = {
  name: 'snail',
  pose: 'figure',
  words: ['snail', 'snail shell', 'slug'],
  anchors: { crown: [-80, -260], mouth: [470, 20], base: [0, 350], heart: [-60, -60] },
  draw: () => placed([...foot(), ...placed(house(), { x: 20, y: 30, scale: 1.34 })], { y: 10, scale: 0.99 }),
};
