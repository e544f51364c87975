import { body, brush, closed, open, paired, placed, ribbon, taper } from '../geometry/kit.js';
import type { Motif, Rng, Shape } from '../motif.js';
import { daisy } from './daisy.js';
import { blade } from './parts/blade.js';
import { spray } from './parts/spray.js';
import { poppy } from './poppy.js';
import { tulip } from './tulip.js';
import { thistle } from './thistle.js';

/** Where the stems are tied, and how far below its middle a flower's stem ends. */
const TIE_Y = 214;
const STEM = 480;

/** A thin branch of leaves. */
const sprig: Pick<Motif, 'draw'> = {
  draw: (rng) => spray('0,485 -10,220 -10,-100 60,-420', { leaf: { length: 150, half: 40, colour: 'leaf', shaded: false }, pairs: 4, tip: 0.3, spread: 52, from: 0.52, stem: '0:9 1:2' }, rng),
};

/** A flower whose stem ends at the tie, leaning by `turn` degrees. */
function leaning(flower: Pick<Motif, 'draw'>, rng: Rng, turn: number, scale: number): readonly Shape[] {
  const angle = (turn * Math.PI) / 180;
  return placed(flower.draw(rng), { scale, turn, x: STEM * scale * Math.sin(angle), y: TIE_Y - STEM * scale * Math.cos(angle) });
}

const stems = (): readonly Shape[] => [-96, 88, -52, 44, -6].map((x) =>
  body(ribbon([[0, TIE_Y - 20], [x * 0.4, TIE_Y + 90], [x * 1.5, 470]], taper(11, 9)).outline(), 'skin', { line: 'internal', colour: 'moss' }));

const leaves = (rng: Rng): readonly Shape[] => [-70, 68].flatMap((turn) =>
  placed(blade({ length: 400, half: 66, veins: 4 }, rng), { y: TIE_Y - 20, turn }));

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
    ...leaves(rng),
    ...[-20, 14].flatMap((turn) => leaning(sprig, rng, turn, 0.8)),
    ...leaning(tulip, rng, -40, 0.56),
    ...stems(),
    ...leaning(thistle, rng, 40, 0.6),
    ...leaning(poppy, rng, 15, 0.52),
    ...leaning(daisy, rng, -15, 0.54),
    ...bow(),
  ], { scale: 0.96 }),
};

/** A hand-tied bouquet of meadow flowers; it brings the ribbon that it is tied with. */
export const bouquet: Motif = { ...handTied, together: { banner: handTied } };
