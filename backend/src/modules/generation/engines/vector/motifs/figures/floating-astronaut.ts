import { body, brush, circle, closed, cut, ellipse, fill, glint, open, placed, profile, ribbon, shadow, solid, whip, type Curve, type Knot } from '../geometry/kit.js';
import type { Motif, Rng, Shape } from '../motif.js';
import { visorScene } from './astronaut.js';

const SUIT = { colour: 'white', relief: 0.9 } as const;

/** A padded limb with its folds and a ring before the glove or boot. */
function limb(spine: Curve, halves: string, rings: readonly number[]): readonly Shape[] {
  const band = ribbon(spine, profile(halves));
  return [
    body(band.outline(), 'skin', SUIT),
    ...rings.map((at) => brush(open([band.at(at, -0.95), band.at(at + 0.03, 0), band.at(at, 0.95)]), 'internal', 2)),
    body(band.outline(0.86, 0.95), 'dark', { colour: 'red', line: 'internal', relief: 0.5 }),
    shadow(closed([band.at(0.1, 0.92), band.at(0.4, 0.92), band.at(0.7, 0.92), band.at(0.84, 0.92), band.at(0.7, 0.5), band.at(0.4, 0.4)])),
  ];
}

const glove = ([x, y]: Knot, turn: number): readonly Shape[] => placed([
  ...[[-26, -46, -38], [-6, -56, -8], [16, -52, 14], [36, -38, 40]].map(([u = 0, v = 0, lean = 0]) => body(ellipse([u, v], 15, 30, lean * 0.6), 'skin', { colour: 'grey', relief: 0.8 })),
  body(closed('-44,10! -46,-30 -20,-50 20,-50 46,-30 44,10 30,40 -30,40'), 'skin', { colour: 'grey', relief: 0.8 }), body(ellipse([-48, -6], 14, 28, -40), 'skin', { colour: 'grey', relief: 0.8 }),
  brush(open('-24,6 0,14 24,6'), 'internal', 1.7),
], { x, y, turn });

const boot = ([x, y]: Knot, turn: number): readonly Shape[] => placed([
  body(closed('-54,-40! 54,-40! 58,10 110,30 132,62 120,92! -56,92!'), 'skin', { colour: 'grey', relief: 0.8 }), body(closed('-62,88! 126,88! 122,116 -60,116!'), 'dark', { colour: 'black', line: 'outline' }),
  brush(open('-50,0 0,10 56,2'), 'internal', 1.8), brush(open('-50,36 0,46 60,36'), 'internal', 1.8),
], { x, y, turn });

const pack = (): readonly Shape[] => [body(closed('-176,-170! 176,-170! 196,-100 190,120! -190,120! -196,-100'), 'dark', { colour: 'grey', relief: 0.6 }), cut(open('-176,-60 -184,20 -178,90'), 'internal', 2), cut(open('176,-60 184,20 178,90'), 'internal', 2)];

const chest = (): readonly Shape[] => [
  body(closed('-136,-140! 0,-168 136,-140! 160,-20 140,110! 80,168 0,178 -80,168 -140,110! -160,-20'), 'skin', SUIT),
  whip('84,164 140,108 160,-20 138,-130', '20,120 70,80 96,-10 84,-100', { count: 11, reach: 0.7, valley: 0.4, longest: 'middle' }),
  body(closed('-78,-50! 78,-50! 84,60! -84,60!'), 'skin', { colour: 'grey', line: 'internal', relief: 0.4 }), fill(closed('-58,-32! 0,-32! 0,6! -58,6!'), 'dark', { colour: 'navy' }),
  ...[[26, -14], [56, -14]].map(([x = 0, y = 0]) => fill(circle([x, y], 12), 'dark', { colour: 'red' })), ...[20, 38].map((y) => brush(open([[-58, y], [0, y + 1], [58, y]]), 'internal', 1.4)),
  body(closed('-142,96! 0,132 142,96! 132,132 0,168 -132,132!'), 'dark', { colour: 'grey', line: 'internal' }),
  brush(open('-120,-110 -90,-80 -90,-50'), 'internal', 1.8), brush(open('120,-110 90,-80 90,-50'), 'internal', 1.8),
];

const helmet = (rng: Rng): readonly Shape[] => [
  body(ellipse([0, -156], 128, 36), 'dark', { colour: 'grey' }),
  ...[-1, 1].map((side) => body(ellipse([side * 168, -286], 24, 50), 'skin', { colour: 'red', relief: 0.8 })),
  body(circle([0, -286], 168), 'skin', { colour: 'white', relief: 1 }),
  body(ellipse([0, -278], 132, 118), 'skin', { colour: 'gold', relief: 0.6 }), fill(ellipse([0, -278], 114, 100), 'black', { colour: 'navy', relief: 0.3 }),
  ...placed(visorScene(rng.fork('stars')).slice(4), { y: -188, scale: 0.5 }),
  glint(closed('-84,-290! -76,-334 -40,-360! -60,-324 -70,-290!')), brush(open('-130,-360 -90,-412 -40,-436'), 'internal', 2),
];

/** An astronaut adrift, the tether loose behind. */
export const floatingAstronaut: Motif = {
  name: 'floating-astronaut',
  pose: 'figure',
  words: ['floating astronaut', 'astronaut floating', 'whole astronaut', 'astronaut body', 'spacewalk', 'space walk'],
  anchors: { crown: [40, -440], mouth: [40, -200], base: [30, 420], heart: [10, 20], hand: [330, -290] },
  draw: (rng: Rng) => placed([
    body(ribbon('-120,60 -260,120 -330,20 -420,60 -440,180 -360,240 -400,330', () => 8).outline(), 'skin', { colour: 'grey', line: 'internal' }), solid(circle([-400, 334], 12)),
    ...pack(),
    ...limb('-110,-90 -220,-60 -290,20 -330,96', '0:62 0.5:56 1:42', [0.3, 0.46, 0.62]), ...glove([-346, 130], -150),
    ...limb('110,-90 230,-110 300,-190 330,-280', '0:62 0.5:56 1:42', [0.3, 0.46, 0.62]), ...glove([342, -316], 14),
    ...limb('-70,140 -120,230 -200,300 -270,330', '0:74 0.5:66 1:50', [0.3, 0.5, 0.66]), ...boot([-300, 340], 66),
    ...limb('70,140 130,230 150,320 110,400', '0:74 0.5:66 1:50', [0.3, 0.5, 0.66]), ...boot([100, 420], 18),
    ...chest(), ...helmet(rng),
  ], { scale: 0.9, turn: 8, x: 4, y: -44 }),
};
