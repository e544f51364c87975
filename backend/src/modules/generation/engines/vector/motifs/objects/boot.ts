import { body, brush, circle, closed, cut, fill, leaf, open, paired, placed, polar, polygon, radians, ribbon, solid, stroke, whip, type Knot, type Point } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

const TOP = '-254,-470! -214,-462 -150,-420 -108,-392! -60,-424 -6,-470 44,-486!';
const INSTEP = '92,20 166,88 262,140 366,192 450,250 520,318!';
const WELT = '480,346 400,364 320,372 220,366 130,338 50,296 -20,272 -70,266!';

/** The shaft: two peaks, pull straps, flames of stitching on either side of its middle. */
const SHAFT: readonly Shape[] = [
  body(closed(`-254,-470! -190,-500 -100,-512 -20,-508 44,-486! -6,-470 -60,-424 -108,-392! -150,-420 -214,-462`), 'dark', { colour: 'black', relief: 0.2 }),
  body(closed(`${TOP} 50,-330 44,-170 52,-60 ${INSTEP} ${WELT} -250,266! -262,210 -240,130 -222,50 -226,-60 -240,-220`), 'skin', { colour: 'tan', relief: 0.8 }),
  whip('48,-330 42,-170 50,-60 84,10', '-20,-330 -20,-170 -10,-70 10,10', { count: 15, reach: 0.85, longest: 'middle' }),
  ...placed([
    ...paired(
      brush(open('0,-176 46,-140 92,-178 106,-104 72,-46 98,14 58,70 0,44'), 'outline', 1.8),
      brush(open('0,-128 38,-98 70,-122 76,-84 44,-38 66,10 38,38 0,14'), 'internal', 1.8),
    ),
    solid(leaf([0, 0], [0, -94], { half: 17, belly: 0.4 })),
  ], { x: -98, y: -150 }),
  brush(open('-250,-436 -206,-428 -150,-386 -108,-356'), 'internal', 1.6), brush(open('-108,-356 -60,-388 -6,-436 44,-452'), 'internal', 1.6),
  body(closed('-142,-414! -108,-392! -74,-414! -80,-320! -108,-302 -136,-320!'), 'skin', { colour: 'brown', line: 'internal' }),
];

/** The foot in darker leather: vamp with its tongue, counter, and the creases of wear. */
const FOOT: readonly Shape[] = [
  body(closed('-226,36! -150,44 -100,104 -80,180 -70,266! -250,266! -262,210 -242,130'), 'dark', { colour: 'brown', relief: 0.6 }),
  body(closed(`54,-46! ${INSTEP} ${WELT} -82,180 -70,90 -40,30! -6,44 24,10`), 'dark', { colour: 'brown', relief: 0.7 }),
  cut(open('130,92 230,146 330,192 420,248'), 'outline', 3), cut(open('150,140 230,172 290,206'), 'internal', 2.2),
  ...['300,236 340,250 352,290 336,326', '336,232 378,252 388,290 376,330'].map((line) => cut(open(line), 'internal', 1.8)),
  ...['30,76 74,84 116,116', '10,126 60,130 110,166', '-30,210 40,222 110,270'].map((line) => cut(open(line), 'internal', 2.4)), cut(open('-236,120 -248,200 -238,244'), 'internal', 2.2),
];

/** A thin sole that rises to the arch, and a heel cut in under the boot. */
const SOLE: readonly Shape[] = [
  body(closed('-254,262! -70,262! -84,330 -98,410! -216,410! -230,340'), 'skin', { colour: 'brown', relief: 0.4 }),
  ...[300, 336, 372].map((y) => brush(open([[-254 + (y - 262) * 0.26, y], [-76 - (y - 262) * 0.15, y]]), 'internal', 1.5)), solid(closed('-72,266! -84,330 -98,408! -136,408! -116,330 -112,268!')),
  body(closed(`-256,252! -70,256! -20,262 50,286 130,328 220,356 320,362 400,354 474,336 520,308! 526,326 486,362 404,388 320,396 214,390 118,360 44,318 -24,292 -72,286! -254,282!`), 'dark', { colour: 'black', relief: 0.2 }),
];

const star = (at: Point, points: number, out: number, inner: number): string =>
  polygon(Array.from({ length: points * 2 }, (_, i): Knot => polar(at, radians((i * 180) / points - 90), i % 2 === 0 ? out : inner)));

const SPUR: readonly Shape[] = [
  body(closed('-250,132! -310,142 -372,176! -366,204! -310,178 -252,172!'), 'skin', { colour: 'grey', relief: 0.5 }),
  fill(star([-400, 206], 9, 82, 40), 'skin', { colour: 'gold', line: 'outline', relief: 0.4 }), solid(circle([-400, 206], 14)), stroke(circle([-400, 206], 28), 'detail'),
  body(ribbon('-262,152 -190,158 -110,142 -30,90 40,30 66,0', () => 25).outline(), 'skin', { colour: 'tan', relief: 0.4 }),
  brush(open('-246,146 -180,148 -130,140'), 'internal', 1.6), brush(open('-40,82 10,42 46,10'), 'internal', 1.6),
  body(circle([-84, 124], 40), 'skin', { colour: 'gold', relief: 0.8 }), solid(star([-84, 124], 5, 27, 11)),
];

/** A cowboy's boot with its spur. */
export const boot: Motif = {
  name: 'boot', pose: 'figure', anchors: { centre: [0, 0], crown: [-60, -450], base: [0, 440] },
  words: ['boot', 'cowboy boot', 'western boot', 'cowgirl boot'],
  draw: () => placed([...SHAFT, ...FOOT, ...SOLE, ...SPUR], { x: -12, y: 50, scale: 0.96 }),
};
