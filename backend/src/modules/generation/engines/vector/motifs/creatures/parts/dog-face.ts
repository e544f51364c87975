import { body, brush, circle, closed, cut, fill, glint, open, paired, placed, solid, symmetric } from '../../geometry/kit.js';
import type { ColourName, Shape, Tone } from '../../motif.js';

export interface Coat {
  readonly tone: Tone;
  readonly colour: ColourName;
}

/** How a dog's head is built: half its outline, and how big eyes and muzzle are in it. */
export interface Build {
  readonly outline: string;
  readonly eyes: number;
  readonly muzzle: number;
}

/** Wide skull and square jaw: retrievers, mastiffs. */
export const BROAD: Build = { outline: '0,-364 86,-350 162,-308 206,-236 218,-150 216,-60 208,20 178,96 128,160 70,206 0,216', eyes: 1, muzzle: 1.08 };
/** Broad at the cheeks and pointed at the nose: spitzes and corgis. */
export const WEDGE: Build = { outline: '0,-358 92,-344 170,-298 218,-214 230,-130 208,-46 160,36 118,110 80,176 40,206 0,212', eyes: 1, muzzle: 0.86 };
/** Long and lean: dobermanns, collies. */
export const LEAN: Build = { outline: '0,-364 76,-350 140,-312 180,-240 190,-160 176,-70 148,16 128,100 100,170 50,214 0,220', eyes: 0.94, muzzle: 0.94 };
/** A round dome and a small pointed muzzle. */
export const APPLE: Build = { outline: '0,-376 104,-358 190,-300 232,-204 230,-110 190,-26 134,40 96,110 66,166 34,190 0,194', eyes: 1.3, muzzle: 0.7 };

const LIDS = closed('-56,14! -40,-26 -4,-46 34,-34 58,-4! 34,22 -4,32 -36,26!');

/** Nearly all iris under a heavy lid; in a dark face the lids have a light edge. */
export const dogEyes = (iris: ColourName, { eyes }: Build, isInDark: boolean): readonly Shape[] => paired(...placed([
  ...(isInDark ? placed([fill(LIDS, 'skin', { line: 'none', colour: 'tan', relief: 0 })], { scale: 1.2 }) : []), solid(LIDS),
  fill(circle([2, -8], 29), iris === 'blue' ? 'skin' : 'mid', { line: 'none', colour: iris, relief: 0 }),
  solid(circle([2, -9], 18)), glint(circle([-9, -20], 9)), glint(circle([12, 6], 4)),
], { x: 104, y: -116, scale: eyes }));

const FOLDS = ['24,-310 28,-272 20,-240', '50,-182 92,-206 146,-194', '74,-64 106,-58 136,-68', '184,-30 166,16 168,58', '150,90 132,124 104,150'];

/** Short hairs of the brow and the folds under the eye, cut out where the coat is dark. */
export const folds = (tone: Tone): readonly Shape[] => paired(...FOLDS.map((line) => (tone === 'dark' ? cut(open(line), 'internal', 2.2) : brush(open(line), 'internal', 2.2))));

const LIP = '0,148 24,170 66,176 108,154 130,110 124,56';
const WHISKERS: readonly (readonly [number, number])[] = [[66, 84], [92, 92], [72, 114], [98, 122]];

const chin = (colour: ColourName): Shape => body(symmetric('0,120 70,140 82,176 58,214 0,226'), 'skin', { line: 'internal', colour, relief: 0.7 });

/** The jaw dropped, the tongue out between the lips. */
const panting = (colour: ColourName): readonly Shape[] => [
  body(symmetric('0,110 90,130 112,170 84,236 0,266'), 'skin', { line: 'internal', colour, relief: 0.7 }),
  solid(symmetric('0,120 84,140 94,172 66,218 0,236')),
  body(closed('-44,140! -56,210 -50,282 0,310 50,282 56,210 44,140!'), 'mid', { colour: 'pink', line: 'internal', relief: 0.8 }),
  brush(open('0,180 2,236 0,280'), 'internal', 2),
];

/** Bridge, lips, chin and nose: the foremost part of the face. */
export function dogMuzzle({ tone, colour }: Coat, { muzzle }: Build, pants: boolean): readonly Shape[] {
  return placed([
    ...(pants ? panting(colour) : [chin(colour)]),
    fill(symmetric('0,-84 34,-76 50,-20 92,6 124,56 130,110 108,154 66,176 24,170 0,148!'), tone, { line: 'none', colour, relief: 0.95 }),
    ...paired(
      brush(open('42,-92 46,-40 62,-8'), 'internal', 2.2), brush(open(LIP), 'internal', 3),
      ...WHISKERS.map((at) => (tone === 'dark' ? glint(circle(at, 5)) : solid(circle(at, 5)))),
    ),
    solid(symmetric('0,48 7,60 9,120 0,152')),
    body(symmetric('0,-40 52,-40 80,-16 74,24 38,50 0,58!'), 'black', { relief: 0.5 }),
    ...paired(cut(open('14,-24 40,-26 58,-14'), 'internal', 2.2), cut(open('30,30 46,16 62,16'), 'internal', 1.8)),
  ], { y: 14, scale: muzzle });
}
