import { body, brush, closed, open, paired, placed, ribbon, taper } from '../geometry/kit.js';
import type { Motif, Rng, Shape } from '../motif.js';
import { daisyHead } from './daisy.js';
import { lavenderSpikes } from './lavender.js';
import { blade } from './parts/blade.js';
import { spray } from './parts/spray.js';
import { poppyBloom } from './poppy.js';
import { roseHead } from './rose.js';

/** Where the stems are tied. */
const TIE_Y = 214;

const stems = (): readonly Shape[] => [-96, 88, -52, 44, -6].map((x) =>
  body(ribbon([[0, TIE_Y - 20], [x * 0.4, TIE_Y + 90], [x * 1.5, 470]], taper(11, 9)).outline(), 'skin', { line: 'internal', colour: 'moss' }));

/** Round leaves on a twig, as of eucalyptus. */
const sprig = (course: string, rng: Rng): readonly Shape[] =>
  spray(course, { leaf: { length: 118, half: 42, colour: 'moss', shaded: false }, pairs: 4, tip: 0.6, spread: 50, from: 0.42, stem: '0:9 1:5' }, rng);

/** The collar of leaves under the flowers. */
const leaves = (rng: Rng): readonly Shape[] => [-102, 100, -72, 70].flatMap((turn, i) =>
  placed(blade({ length: i < 2 ? 290 : 350, half: 70, veins: 4, shaded: i > 1 }, rng), { y: TIE_Y - 66, turn }));

/** The flowers, those behind first. */
const blooms = (rng: Rng): readonly Shape[] => [
  ...placed(lavenderSpikes(rng), { y: -58, scale: 0.94 }),
  ...placed(daisyHead(132, rng), { x: -104, y: -250 }), ...placed(poppyBloom(), { x: 168, y: -190, turn: 14, scale: 0.5 }),
  ...placed(daisyHead(136, rng), { x: -252, y: -70 }), ...placed(daisyHead(120, rng), { x: 250, y: 60 }),
  ...placed(roseHead(rng), { x: -30, y: 2, scale: 0.49, turn: -6 }),
];

const bow = (): readonly Shape[] => [
  ...paired(
    body(closed('-8,214! -60,270 -86,350 -128,432! -96,424 -74,448! -40,370 -16,290 6,236!'), 'skin', { colour: 'crimson' }),
    brush(open('-16,240 -48,310 -78,390'), 'internal', 1.8),
    body(closed('-10,208! -70,140 -150,130 -186,176 -150,240 -70,246!'), 'skin', { colour: 'crimson', relief: 0.8 }),
    body(closed('-40,200! -90,164 -136,166 -152,188 -124,214!'), 'dark', { line: 'internal', colour: 'red' }),
    brush(open('-16,212 -46,212 -78,226'), 'internal', 1.8),
  ),
  body(closed('-28,190! 0,182 28,190! 34,216 26,242! 0,248 -26,242! -34,216'), 'skin', { colour: 'crimson', relief: 0.6 }),
  brush(open('-8,192 -12,216 -8,238'), 'internal', 1.6),
];

const handTied: Motif = {
  name: 'bouquet',
  pose: 'figure',
  words: ['bouquet', 'bouquet of flowers', 'flower bouquet', 'bunch of flowers', 'bouquet of wildflowers', 'wildflower bouquet', 'bunch of wildflowers', 'posy', 'nosegay'],
  anchors: { centre: [0, -160], base: [0, 480] },
  draw: (rng) => placed([
    ...sprig('0,214 -120,80 -260,-110 -350,-300', rng), ...sprig('0,214 130,80 280,-90 370,-270', rng),
    ...leaves(rng), ...stems(), ...blooms(rng), ...bow(),
  ], { scale: 0.94 }),
};

/** A hand-tied bouquet of meadow flowers; it brings the ribbon that it is tied with. */
export const bouquet: Motif = { ...handTied, together: { banner: handTied } };
