import type { Motif, Shape } from '../motif.js';
import { body, brush, circle, closed, ellipse, fill, leaf, open, placed, polar, polygon, radians, shadow, solid, stroke, symmetric, whip } from '../geometry/kit.js';

const GLASS: readonly Shape[] = [
  body(symmetric('0,-300! 196,-300! 204,-262 232,-232 290,-186 316,-110 318,60 316,380 294,452 236,482 0,488!'), 'skin', { colour: 'white', relief: 0.5 }),
  brush(open('-268,380 -200,424 0,438 200,424 268,380'), 'internal', 1.7),
  whip('304,-120 308,60 306,370 280,444', '244,-100 250,60 250,360 240,400', { count: 16, reach: 0.66, longest: 'middle' }),
  shadow(closed('-226,474! 0,480 226,474! 160,456 0,460 -160,456')),
  brush(open('-232,-184 -270,-130 -280,-20 -280,180'), 'internal', 2.4), brush(open('-280,230 -280,290 -276,330'), 'internal', 2),
  brush(open('-214,-150 -236,-100 -242,-20'), 'detail', 1.8),
];

const LID: readonly Shape[] = [
  body(symmetric('0,-490! 190,-482! 214,-456! 214,-430! 0,-420!'), 'skin', { colour: 'gold', relief: 0.6 }),
  body(symmetric('0,-440! 216,-446! 232,-420 230,-330 214,-296! 0,-280!'), 'skin', { colour: 'gold', relief: 0.8 }),
  brush(open('-226,-392 -120,-378 0,-374 120,-378 226,-392'), 'internal', 1.5), brush(open('-226,-346 -120,-332 0,-328 120,-332 226,-346'), 'internal', 1.5),
  shadow(closed('120,-434! 206,-440 222,-416 220,-332 206,-306! 120,-294! 150,-340 150,-400')),
  brush(open('-196,-420 -202,-370 -194,-318'), 'internal', 2),
];

/** A firefly seen from above, its light rayed out. */
const FLY: readonly Shape[] = [
  ...Array.from({ length: 9 }, (_, i) => radians(i * 30 - 30)).map((turn) => brush(open([polar([0, 34], turn, 44), polar([0, 34], turn, 68)]), 'internal', 2)),
  ...[-1, 1].map((side) => fill(leaf([0, -16], [side * 66, -52], { half: 20, belly: 0.6, blunt: true }), 'skin', { colour: 'grey' })),
  body(ellipse([0, 32], 20, 30), 'skin', { colour: 'yellow', relief: 1 }), solid(ellipse([0, -10], 17, 22)), solid(circle([0, -38], 12)),
];

const FLIES = [[-96, -60, -24, 1.06], [106, 40, 28, 1.16], [-100, 190, 18, 1.2], [80, 300, -16, 0.96], [92, -150, 40, 0.84]] as const;

const star = (x: number, y: number, r: number): Shape => solid(polygon(Array.from({ length: 8 }, (_, i) => polar([x, y], radians(i * 45), i % 2 ? r * 0.32 : r))));

const LABEL: readonly Shape[] = [stroke(open('-60,-250 -70,-214 -52,-180'), 'detail'), stroke(open('60,-250 66,-220 52,-196'), 'detail')];

/** A screw-top glass jar, fireflies in it; something else may stand in it instead. */
export const masonJar: Motif = {
  name: 'mason-jar',
  pose: 'figure',
  words: ['jar', 'mason jar', 'glass jar', 'jam jar', 'terrarium', 'fireflies in a jar', 'jar of fireflies'],
  anchors: { centre: [0, 110], crown: [0, -480], base: [0, 490] },
  holds: { room: { x: 0, y: 100, width: 460, height: 600 }, draw: () => [...GLASS, ...LABEL, ...LID] },
  draw: () => [
    ...GLASS, ...LABEL,
    ...FLIES.flatMap(([x, y, turn, scale]) => placed(FLY, { x, y, turn, scale })),
    star(-14, 60, 20), star(4, 220, 16), star(-150, 330, 16), star(170, 180, 14), star(-12, -160, 16),
    ...LID,
  ],
};
