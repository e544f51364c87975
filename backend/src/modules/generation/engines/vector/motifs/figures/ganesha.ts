import { body, brush, circle, closed, dots, fill, leaf, open, paired, polar, radians, solid, symmetric, walk } from '../geometry/kit.js';
import type { Motif, Rng, Shape } from '../motif.js';
import { elephant } from '../creatures/elephant.js';
import { placed } from '../geometry/kit.js';

/** Drops on the tiers of the right half: root, tip, half width. */
const JEWELS: readonly (readonly [number, number, number, number, number])[] = [[70, -240, 94, -310, 17], [104, -182, 140, -240, 18], [44, -330, 52, -400, 14]];

/** The tall crown in three tiers, beaded, a jewel on each. */
const crown = (): readonly Shape[] => [
  body(symmetric('0,-500! 22,-470 34,-430 0,-420'), 'skin', { colour: 'gold' }),
  body(symmetric('0,-440 60,-424 96,-370 110,-310! 0,-296!'), 'skin', { colour: 'gold', relief: 0.8 }),
  body(symmetric('0,-330! 100,-336 150,-290 172,-220! 0,-196!'), 'skin', { colour: 'gold', relief: 0.8 }),
  body(symmetric('0,-240! 150,-246 206,-190 222,-120! 110,-160 0,-170!'), 'skin', { colour: 'gold', relief: 0.8 }),
  ...paired(
    solid(dots(walk('10,-304 60,-308 104,-316', 4), 8)), solid(dots(walk('14,-208 90,-214 164,-232', 6), 8)), solid(dots(walk('14,-180 110,-172 206,-136', 7), 8)),
    ...JEWELS.map(([x, y, tx, ty, half]) => fill(leaf([x, y], [tx, ty], { half, belly: 0.5 }), 'skin', { colour: 'red' })),
  ),
  fill(leaf([0, -312], [0, -414], { half: 22, belly: 0.45 }), 'skin', { colour: 'red' }), fill(leaf([0, -212], [0, -300], { half: 26, belly: 0.45 }), 'skin', { colour: 'teal' }),
  body(circle([0, -206], 24), 'skin', { colour: 'red', line: 'internal' }),
];

const halo = (): readonly Shape[] => [
  body(circle([0, -90], 400), 'skin', { colour: 'gold', line: 'outline', relief: 0 }),
  ...Array.from({ length: 31 }, (_, i) => radians(-220 + i * 8.67)).map((way) =>
    fill(leaf(polar([0, -90], way, 352), polar([0, -90], way, 394), { half: 15, belly: 0.6 }), 'skin', { colour: 'orange', line: 'internal', relief: 0.3 })),
];

/** Shoulders under garlands, and the two hands that bless and give. */
const breast = (): readonly Shape[] => [
  body(symmetric('0,220 120,220 230,260 300,340 330,440 336,500! 0,500!'), 'skin', { colour: 'pink', relief: 0.8 }),
  ...paired(
    body(closed('286,330! 340,380 346,440 300,450 250,410'), 'skin', { colour: 'gold', line: 'internal' }), brush(open('270,360 320,410 340,446'), 'internal', 2), solid(dots(walk('268,384 300,412 330,446', 3), 8)),
    ...walk('30,446 110,420 180,360 212,290', 7).map(([x, y]) => body(circle([x, y], 22), 'skin', { colour: 'orange', line: 'internal' })),
    solid(dots(walk('24,396 90,370 140,320 160,270', 9), 8)),
  ),
  body(circle([0, 452], 26), 'skin', { colour: 'red', line: 'internal' }), solid(circle([0, 452], 9)),
];

const head = (rng: Rng): readonly Shape[] => placed(elephant.draw(rng), { y: 70, scale: 0.74 });

/** Ganesha, the elephant-headed, crowned, garlands on his breast. */
export const ganesha: Motif = {
  name: 'ganesha',
  pose: 'bust',
  words: ['ganesha', 'ganesh', 'lord ganesha', 'ganapati', 'vinayaka', 'elephant god', 'hindu elephant'],
  anchors: { crown: [0, -420], eye: [90, -20], base: [0, 490], heart: [0, 420] },
  draw: (rng) => [...halo(), ...breast(), ...head(rng), ...crown()],
};
