import { arc, body, brush, closed, cut, fill, open, placed, polygon, ribbon, solid, type Knot } from '../geometry/kit.js';
import type { ColourName, Motif, Shape, Tone } from '../motif.js';

const BANDS: readonly (readonly [ColourName, Tone])[] = [['red', 'dark'], ['orange', 'skin'], ['yellow', 'skin'], ['leaf', 'dark'], ['blue', 'skin'], ['violet', 'dark']];
const CENTRE: Knot = [0, 230];

function bow(): readonly Shape[] {
  return BANDS.map(([colour, tone], i) => {
    const [outer, inner] = [440 - i * 46, 394 - i * 46];
    const corner = (points: readonly (readonly [number, number])[]): readonly Knot[] => points.map(([x, y], k) => [x, y, k === 0 || k === points.length - 1]);
    return body(closed([...corner(arc(CENTRE, outer, 180, 360)), ...corner(arc(CENTRE, inner, 360, 180))]), tone, { colour, relief: 0.5 });
  });
}

const CLOUD = '-210,90! -240,80 -244,20 -196,10! -190,-60 -110,-80 -70,-40! -40,-100 60,-100 80,-36! 130,-66 196,-30 186,26! 236,26 244,84 206,90! 60,104 -60,104';
const cloud = (x: number, scale: number, flip: boolean): readonly Shape[] => placed([
  body(closed(CLOUD), 'skin', { colour: 'white', relief: 0.6 }),
  ...['-200,56 -176,36 -150,52', '-160,-16 -126,-36 -96,-8 -110,20', '-20,-50 20,-66 50,-36 34,-6', '110,-16 140,-28 160,0', '180,56 200,46 214,62'].map((line) => brush(open(line), 'internal', 2)), brush(open('-130,74 0,60 120,78'), 'internal', 1.8),
], { x, y: 230, scale, flip });

function star(x: number, y: number, r: number): Shape {
  const reach = (k: number): number => (k % 2 === 0 ? r : r * 0.26);
  return solid(polygon(Array.from({ length: 8 }, (_, k): Knot => [x + Math.cos((k * Math.PI) / 4) * reach(k), y + Math.sin((k * Math.PI) / 4) * reach(k)])));
}

/** A rainbow from cloud to cloud. */
export const rainbow: Motif = {
  name: 'rainbow',
  pose: 'wide',
  words: ['rainbow', 'rain bow', 'rainbow and clouds', 'pride rainbow'],
  anchors: { crown: [0, -210], base: [0, 330] },
  draw: () => [...bow(), ...cloud(-310, 0.76, false), ...cloud(316, 0.7, true), star(0, 190, 44), star(-70, 120, 20), star(76, 130, 24)],
};

/** The funnel's turns from the cloud down: middle, half width, height of the turn. */
const TURNS: readonly (readonly [x: number, y: number, half: number, high: number])[] = [
  [-10, -250, 330, 92],
  [26, -160, 262, 82],
  [-16, -74, 206, 74],
  [20, 4, 158, 66],
  [-8, 76, 120, 58],
  [26, 144, 90, 50],
  [8, 206, 66, 44],
  [34, 262, 46, 38],
  [26, 312, 30, 32],
  [44, 356, 18, 26],
];

function turn([x, y, half, high]: readonly [number, number, number, number], i: number): readonly Shape[] {
  const lean = i % 2 === 0 ? 1 : -1;
  return [
    body(
      closed([
        [x - half, y - high * 0.1 * lean], [x - half * 0.9, y - high * 0.3], [x - half * 0.5, y - high * 0.46], [x, y - high * 0.5], [x + half * 0.5, y - high * 0.44],
        [x + half * 0.9, y - high * 0.32], [x + half, y + high * 0.1 * lean], [x + half * 0.6, y + high * 0.66], [x, y + high * 0.94], [x - half * 0.6, y + high * 0.66],
      ]),
      i % 3 === 1 ? 'dark' : 'skin', { colour: 'grey', relief: 0.8 },
    ),
    ...[0.2, 0.46].map((share) => {
      const line = open([[x - half * (0.78 - share * 0.4), y + high * share], [x, y + high * (share + 0.14)], [x + half * (0.7 - share * 0.3), y + high * (share - 0.06)]]);
      return i % 3 === 1 ? cut(line, 'internal', 2.2) : brush(line, 'internal', 2.2);
    }),
  ];
}

const sky = (): readonly Shape[] => [
  body(closed('-440,-260! -490,-280 -490,-360 -420,-374! -420,-450 -320,-480 -260,-430! -220,-496 -80,-496 -50,-430! 0,-490 140,-490 170,-426! 220,-486 350,-476 370,-396! 440,-410 494,-350 470,-280 410,-260! 300,-220 200,-200 0,-190 -220,-204 -330,-226'), 'dark', { colour: 'navy', relief: 0.8 }),
  ...['-440,-320 -400,-340 -360,-316', '-370,-420 -310,-430 -280,-390', '-180,-440 -110,-450 -80,-400', '40,-440 110,-440 130,-396', '250,-430 310,-430 330,-390', '400,-350 440,-350 450,-316', '-300,-300 -200,-270 -90,-280', '60,-270 180,-262 290,-290'].map((line) => cut(open(line), 'internal', 2.4)),
];

const debris = (): readonly Shape[] => [
  ...['-130,430 -60,396 20,400 110,392 200,424', '-200,470 -60,446 60,452 240,464'].map((line) => brush(open(line), 'outline', 1.8)), ...['-90,380 -130,340 -170,350', '120,370 170,340 210,356', '-120,420 -180,400 -230,420'].map((line) => brush(open(line), 'internal', 2)),
  ...[[-170, 280, 20], [150, 240, 24], [-120, 180, 18], [190, 140, 20], [-230, 90, 16]].map(([x = 0, y = 0, s = 10], i) => body(
    polygon([[x - s, y - s * 0.4], [x + s * 0.3, y - s], [x + s, y + s * 0.3], [x - s * 0.2, y + s]]), i % 2 === 0 ? 'dark' : 'skin', { colour: 'brown', line: 'internal' },
  )),
  ...placed([fill(ribbon('-30,0 30,0', () => 7).outline(), 'dark', { colour: 'brown' })], { x: 230, y: 290, turn: -24 }),
  ...placed([fill(ribbon('-26,0 26,0', () => 6).outline(), 'dark', { colour: 'brown' })], { x: -250, y: 210, turn: 32 }),
];

/** A tornado under a black cloud. */
export const tornado: Motif = {
  name: 'tornado',
  pose: 'figure',
  words: ['tornado', 'twister', 'cyclone', 'hurricane', 'whirlwind'],
  anchors: { crown: [0, -490], base: [30, 470] },
  draw: () => placed([...TURNS.map((one, i) => turn(one, i)).reverse().flat(), ...sky(), ...debris()], { scale: 0.97, y: 6 }),
};
