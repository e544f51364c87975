import type { ColourName, Shape } from '../../motif.js';
import { body, brush, closed, cut, open, solid } from '../../geometry/kit.js';
import { profileFace } from './profile-face.js';

const cutLines = (...lines: readonly string[]): readonly Shape[] => lines.map((line) => cut(open(line), 'internal', 2));

/** Short hair on the profile. */
export const shortHair = (colour: ColourName = 'brown'): readonly Shape[] => [
  body(closed('88,-276! 100,-330 50,-366 -30,-366 -90,-326 -106,-250 -90,-190 -60,-160! -36,-190 -40,-230 -10,-262! 30,-272'), 'dark', { colour, relief: 0.8 }),
  ...cutLines('70,-320 20,-330 -40,-300', '40,-346 -20,-340 -70,-290', '10,-296 -40,-280 -70,-230'),
];

/** Hair in a tail that flies out behind. */
export const ponytail = (colour: ColourName = 'brown'): readonly Shape[] => [
  body(closed('-84,-330! -150,-360 -230,-340 -310,-350! -280,-300 -330,-270! -250,-250 -240,-220! -170,-240 -110,-270 -80,-290!'), 'dark', { colour, relief: 0.8 }),
  body(closed('88,-274! 96,-330 44,-366 -36,-364 -96,-322 -108,-250 -88,-190 -56,-166! -30,-200 -40,-236 0,-266 40,-274'), 'dark', { colour, relief: 0.8 }),
  ...cutLines('-110,-320 -190,-310 -270,-310', '-110,-296 -180,-280 -240,-260', '66,-322 10,-332 -60,-300', '30,-346 -30,-330 -76,-270'),
];

/** Whoever it is, with the hair or hat given over the face. */
export const headed = (...worn: readonly (readonly Shape[])[]): readonly Shape[] => [...profileFace(), ...worn.flat()];

/** A hard hat of firefighters: a shield before it, a long brim behind. */
export const fireHelmet = (): readonly Shape[] => [
  body(closed('-96,-262! -92,-340 -40,-392 36,-392 82,-350 96,-282! 10,-266'), 'dark', { colour: 'red', relief: 0.9 }), ...cutLines('-30,-386 -40,-330 -36,-276', '20,-388 24,-330 22,-274'),
  body(closed('-214,-226! -150,-262 -60,-286 60,-294 130,-280 150,-262! 80,-256 -40,-246 -150,-206'), 'dark', { colour: 'red', relief: 0.7 }),
  body(closed('58,-390! 112,-384! 124,-330 104,-284! 60,-290! 52,-340'), 'skin', { colour: 'gold' }), brush(open('84,-366 90,-336 86,-308'), 'internal', 2), brush(open('70,-340 108,-336'), 'internal', 2),
];

/** A soldier's helmet with its strap. */
export const armyHelmet = (): readonly Shape[] => [
  brush(open('-30,-250 0,-180 40,-140'), 'internal', 2.2),
  body(closed('-112,-230! -122,-310 -70,-378 10,-392 80,-362 112,-296 118,-268! 70,-276 20,-262 -40,-234'), 'dark', { colour: 'moss', relief: 0.9 }), ...cutLines('-90,-296 0,-318 104,-304', '-60,-350 -10,-366 40,-362'),
];

/** A cook's tall hat over short hair. */
export const toque = (): readonly Shape[] => [
  ...shortHair(),
  body(closed('-84,-322! -150,-350 -170,-420 -120,-470 -60,-470! -30,-520 50,-520 80,-474! 140,-470 170,-410 140,-350 100,-330! 0,-350'), 'skin', { colour: 'white', relief: 0.9 }), ...['-60,-450 -50,-410 -54,-370', '20,-460 20,-410 10,-372', '90,-440 74,-400 64,-364'].map((line) => brush(open(line), 'internal', 2)),
  body(closed('-92,-276! -86,-350 0,-364 100,-346! 100,-272! 10,-288'), 'skin', { colour: 'white', relief: 0.5 }),
];

/** A nurse's cap on hair drawn up into a knot. */
export const nurseCap = (): readonly Shape[] => [
  body(closed('-110,-220! -160,-230 -176,-280 -140,-316 -96,-300!'), 'dark', { colour: 'brown', relief: 0.8 }),
  body(closed('86,-270! 92,-330 40,-366 -40,-362 -100,-318 -112,-250 -90,-190 -50,-160! -20,-200 -40,-236 0,-266 40,-274'), 'dark', { colour: 'brown', relief: 0.8 }), ...cutLines('10,-290 -40,-270 -62,-220'),
  body(closed('-100,-330! -70,-440 30,-452 96,-400 88,-312! 0,-340'), 'skin', { colour: 'white', relief: 0.8 }), body(closed('-4,-430! 16,-430! 16,-408! 38,-408! 38,-388! 16,-388! 16,-366! -4,-366! -4,-388! -26,-388! -26,-408! -4,-408!'), 'dark', { colour: 'red', line: 'none' }),
];

/** The helmet of cyclists and climbers. */
export const sportsHelmet = (colour: ColourName): readonly Shape[] => [
  brush(open('-20,-262 0,-190 44,-142'), 'internal', 2.2), brush(open('40,-262 14,-220 4,-190'), 'internal', 1.8),
  body(closed('-128,-240! -130,-320 -70,-378 30,-386 104,-340 116,-270! 20,-276 -70,-250'), 'skin', { colour, relief: 0.9 }),
  ...['-96,-320 -40,-350 10,-350 -40,-316', '-90,-280 -20,-310 60,-304 -20,-278', '40,-350 84,-326 90,-304 50,-320'].map((d) => solid(closed(d))),
];

/** Dark glasses of sport. */
export const shades = (): readonly Shape[] => [solid(closed('36,-244! 100,-248! 104,-222 80,-208 52,-214!')), brush(open('36,-236 0,-228'), 'internal', 2)];

