import { body, brush, circle, closed, cut, ellipse, fill, glint, open, placed, profile, ribbon, solid, stroke, whip, type Point } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';
import { volute } from './parts/filigree.js';

const TUBE = ribbon('-92,-330 -84,-200 -72,-20 -58,160 -30,330 70,424 190,388 244,270 268,110 300,-60', profile('0:30 0.3:46 0.5:66 0.62:88 0.78:100 0.9:126 1:178'));
const edge = (v: number, from: number, to: number): readonly Point[] => Array.from({ length: 9 }, (_, i) => TUBE.at(from + ((to - from) * i) / 8, v));

/** The mouthpiece with its ligature, and the neck that bends to it. */
const NECK: readonly Shape[] = [
  body(ribbon('-300,-420 -220,-462 -140,-444 -100,-386 -92,-312', profile('0:17 0.5:23 1:31')).outline(), 'skin', { colour: 'gold', relief: 1 }),
  body(closed('-430,-352! -396,-388 -330,-424 -270,-452! -246,-404! -310,-376 -370,-350 -414,-338!'), 'dark', { colour: 'black', relief: 0.6 }), cut(open('-400,-366 -350,-396 -296,-420'), 'internal', 2.2),
  ...[0, 24].map((d) => brush(open([[-330 + d, -424 - d * 0.6], [-318 + d, -400 - d * 0.5], [-308 + d, -376 - d * 0.5]]), 'outline', 1.4)),
  brush(open('-216,-478 -150,-470 -96,-410'), 'outline', 1.8), body(circle([-150, -462], 20), 'skin', { colour: 'gold', line: 'internal', relief: 0.8 }),
  body(closed('-134,-334! -50,-334! -46,-300! -136,-300!'), 'skin', { colour: 'gold', relief: 0.7 }),
];

const BODY: readonly Shape[] = [
  body(TUBE.outline(), 'skin', { colour: 'gold', relief: 1 }),
  whip(edge(-1, 0.42, 0.94), edge(0.1, 0.42, 0.94), { count: 24, reach: 0.72, longest: 'middle' }),
  glint(closed([[...TUBE.at(0.8, 0.78), true], TUBE.at(0.88, 0.72), [...TUBE.at(0.95, 0.74), true], TUBE.at(0.88, 0.52)])),
  ...[0.455, 0.475, 0.775].map((share) => brush(open([TUBE.at(share, -1), TUBE.at(share + 0.012, 0), TUBE.at(share, 1)]), 'outline', 1.5)),
  body(ellipse([302, -66], 184, 58, -10), 'skin', { colour: 'gold', relief: 0.4 }), body(ellipse([304, -62], 152, 40, -10), 'dark', { colour: 'brown', relief: 0.2 }),
  ...placed([volute([0, 0], 50, { from: 200, wind: 500 }), brush(open('-40,20 -70,60 -40,110 10,90'), 'internal', 1.8)], { x: 290, y: 80, turn: 8 }),
];

/** A key: its cup, the pearl where the finger lies, its arm to the rod. */
const key = ([x, y]: Point, r: number, arm: Point): readonly Shape[] => [
  stroke(open([[x, y], arm])),
  fill(circle([x, y], r), 'skin', { colour: 'gold', relief: 0.8 }), fill(circle([x, y], r * 0.56), 'skin', { colour: 'bone', relief: 0.8 }),
  glint(circle([x - r * 0.2, y - r * 0.2], r * 0.16)),
];

const KEYS: readonly Shape[] = [
  ...[-1.42, 1.3].map((v) => stroke(TUBE.along(v, v > 0 ? 0.2 : 0.1, 0.42), 'internal')),
  ...[0.1, 0.16, 0.22, 0.3, 0.36, 0.42].flatMap((share, i) => key(TUBE.at(share, i % 2 === 0 ? -0.1 : 0.1), 27 + i * 2, TUBE.at(share, -1.42))),
  ...[0.2, 0.3, 0.4].map((share) => body(circle(TUBE.at(share, 1.3), 13), 'skin', { colour: 'gold', line: 'internal', relief: 0.8 })),
  ...[0.535, 0.63].flatMap((share) => key(TUBE.at(share, 0.1), 46, TUBE.at(share, -1.1))),
  ...[0.13, 0.27, 0.39].map((share) => solid(circle(TUBE.at(share, -1.42), 11))),
];

const NOTE: readonly Shape[] = [
  solid(ellipse([-20, 6], 32, 22, -20)), brush(open('8,0 8,-60 8,-126'), 'outline', 1.4), solid(closed('2,-132! 30,-104 66,-92 70,-44! 56,-76 4,-92!')),
];

/** A saxophone with a note or two of its tune. */
export const saxophone: Motif = {
  name: 'saxophone',
  pose: 'figure',
  words: ['saxophone', 'sax', 'jazz'],
  anchors: { centre: [0, 60], base: [0, 480] },
  draw: () => placed([
    ...BODY, ...NECK, ...KEYS, ...placed(NOTE, { x: 160, y: -250, scale: 1.1, turn: 8 }), ...placed(NOTE, { x: 330, y: -340, scale: 0.84, turn: -6 }),
  ], { x: -20, y: -14, scale: 0.96 }),
};
