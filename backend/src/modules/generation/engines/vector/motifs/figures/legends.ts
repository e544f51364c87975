import { body, brush, circle, closed, cut, feather, marksOf, open, placed, shadow, solid } from '../geometry/kit.js';
import type { Motif, Rng, Shape } from '../motif.js';
import { sphere } from '../objects/globe.js';
import { wing } from '../symbols/wings.js';
import { headed, shortHair } from './parts/heads.js';
import { person, type Outfit, type Stance } from './parts/person.js';
import { fullBeard } from './parts/wear.js';

const marks = marksOf(2);

/** Bare but for a cloth about the hips. */
const BARE: Outfit = { top: { colour: 'tan' }, sleeve: 0, legs: { colour: 'tan' }, leg: 0, shoes: { colour: 'tan' }, build: 1.12 };
const cloth = (): readonly Shape[] => [
  body(closed('-96,40! 66,24! 84,120 70,190! 20,170 -30,196 -96,176! -112,110'), 'skin', { colour: 'white', relief: 0.7 }), ...marks(['-60,60 -70,120 -64,170', '0,56 6,120 -10,176', '44,50 56,110 50,160'], 2.2),
];
/** Breast, ribs and belly of a bare trunk in profile. */
const muscles = (): readonly Shape[] => marks(['80,-130 50,-100 10,-112', '40,-200 30,-150 36,-110', '56,-60 40,-50 14,-56', '56,-20 40,-10 14,-14', '-30,-140 -50,-60 -40,20'], 2.2);

const FALL: Stance = {
  trunk: '-20,70 -10,-60 40,-200', head: -16,
  far: { arm: '56,-176 180,-230 250,-350', leg: '0,90 120,190 70,340', foot: 30 }, near: { arm: '20,-176 -60,-290 30,-400', leg: '-30,96 -60,270 -190,350', foot: 40 },
};

/** Feathers that come off and drift. */
const loose = (): readonly Shape[] => ([[-380, -60, -440, -170], [-120, -380, -150, -490], [120, -270, 190, -350], [-440, -330, -420, -440], [400, 60, 460, -40]] as const)
  .flatMap(([x, y, u, v]) => feather([x, y], [u, v], { half: 26, bend: 20, edge: 'outline', colour: 'white' }));

const sunAbove = (): readonly Shape[] => placed([
  body(circle([0, 0], 74), 'skin', { colour: 'gold', relief: 0.6 }),
  ...Array.from({ length: 12 },
    (_, i) => placed([body(closed('-13,-92! 0,-146! 13,-92!'), i % 2 === 0 ? 'dark' : 'skin', { colour: 'gold', line: 'internal' })], { turn: i * 30 })).flat(),
], { x: 330, y: -330, scale: 0.86 });

/** Icarus headlong, his wings coming apart under the sun. */
export const icarus: Motif = {
  name: 'icarus', pose: 'figure', words: ['icarus', 'fall of icarus', 'falling icarus', 'icarus falling', 'the fall of icarus', 'icarus and the sun', 'icarus falling from the sky', 'daedalus and icarus'], bears: ['sun', 'wings', 'feather'],
  anchors: { centre: [0, 0], crown: [-60, 330], base: [0, 450], heart: [0, 60] },
  draw: (rng: Rng) => placed([
    ...sunAbove(), ...loose(),
    ...placed(wing(rng.fork('far')), { x: 0, y: 130, scale: 0.72, turn: 4 }), ...placed(wing(rng.fork('near')), { x: -60, y: 130, scale: 0.72, turn: -6, flip: true }),
    ...placed(person(FALL, BARE, { head: headed(shortHair('gold')), over: [...muscles(), ...cloth()] }), { turn: -112, x: 120, y: 230, scale: 0.78 }),
  ], { scale: 0.96 }),
};

const BURDENED: Stance = {
  trunk: '-70,190 -66,60 10,-60', head: 30,
  far: { arm: '30,-40 150,-80 120,-220', leg: '-40,210 130,216 120,424', foot: 0 }, near: { arm: '-14,-40 -150,-70 -130,-220', leg: '-70,216 20,400 -190,416', foot: 64 },
};

/** Atlas on one knee, the earth on his shoulders. */
export const atlas: Motif = {
  name: 'atlas', pose: 'figure', bears: ['globe', 'planet', 'world-map'],
  words: ['atlas', 'atlas titan', 'titan atlas', 'atlas carrying the world', 'atlas holding the world', 'atlas holding the globe', 'atlas with globe', 'atlas statue', 'man carrying the world', 'man holding the world', 'atlas holding up the sky', 'man carrying the world on his shoulders'],
  anchors: { centre: [0, 0], crown: [0, -478], base: [0, 478], heart: [-30, 100] },
  draw: () => placed([
    ...['-300,470 -60,476 160,472 280,468', '-200,492 0,498 180,490'].map((line) => brush(open(line), 'internal', 2)),
    ...placed(sphere(), { x: -8, y: -210, scale: 0.78 }),
    ...person(BURDENED, BARE, { head: headed(fullBeard('brown'), shortHair()), over: [...placed(muscles(), { x: -40, y: 130, turn: 6 }), ...placed(cloth(), { x: -50, y: 124 })] }),
  ], { scale: 0.9, y: 8, x: 14 }),
};

const LURCH: Stance = {
  trunk: '-20,70 -2,-60 60,-190', head: 16,
  far: { arm: '76,-160 190,-150 300,-190', leg: '10,90 70,250 40,424', foot: 6 }, near: { arm: '36,-160 150,-90 280,-120', leg: '-20,90 -50,260 -150,416', foot: 14 },
};
const RAGS: Outfit = { top: { colour: 'grey', tone: 'mid' }, sleeve: 0.62, legs: { colour: 'navy', tone: 'dark' }, leg: 0.8, shoes: { colour: 'brown', tone: 'dark' } };

/** Torn hems, a bare rib cage in the torn shirt. */
const torn = (): readonly Shape[] => [
  body(closed('-40,-120! -10,-150! 20,-110! 50,-130! 40,-80! 56,-30! 20,-46! -10,-10! -26,-60! -50,-80!'), 'black', { colour: 'black' }),
  ...[-110, -84, -58].map((y) => body(closed([[-34, y, true], [6, y - 8], [44, y, true], [40, y + 10, true], [4, y + 4], [-32, y + 12, true]]), 'skin',
    { colour: 'bone', line: 'internal' })),
  body(closed('-100,30! 60,20! 70,70! 40,50! 24,90! -6,60! -30,98! -60,62! -90,90!'), 'mid', { colour: 'grey', relief: 0.6 }),
];
/** A sunken face: a hollow eye, bared teeth, a stitched brow, wisps of hair. */
const deadFace = (): readonly Shape[] => [
  solid(closed('40,-236! 60,-250 84,-236 80,-206 58,-202 42,-214!')), body(circle([62, -226], 8), 'skin', { colour: 'white', line: 'none' }), body(closed('40,-184! 90,-190! 94,-158! 50,-148!'), 'black', { colour: 'black' }),
  ...[52, 66, 80].map((x) => body(closed([[x - 6, -186, true], [x + 6, -187, true], [x + 4, -172, true], [x - 4, -171, true]]), 'skin', { colour: 'white', line: 'none' })),
  brush(open('-30,-290 10,-276 50,-284'), 'internal', 2), ...['-16,-300 -20,-272', '8,-292 6,-264', '30,-294 30,-268'].map((line) => brush(open(line), 'internal', 1.4)),
  body(closed('-84,-240! -104,-310 -60,-350! -50,-330! -30,-362! -10,-334! 20,-350! 14,-316! -30,-306 -60,-280!'), 'dark', { colour: 'moss', relief: 0.6 }), cut(open('-80,-290 -60,-320 -40,-326'), 'internal', 1.6), shadow(closed('-40,-180! 10,-160 40,-150! 0,-140 -40,-160!')),
];

/** A zombie with its arms stretched out. */
export const zombie: Motif = {
  name: 'zombie', pose: 'figure', words: ['zombie', 'zombies', 'undead', 'walking dead', 'living dead', 'zombie walking', 'ghoul', 'zombie man', 'walking zombie'],
  anchors: { centre: [40, 0], crown: [80, -380], base: [0, 470], heart: [0, -100], mouth: [130, -230], hand: [252, -208] },
  draw: () => placed([...['-240,470 -40,476 160,472 260,468'].map((line) => brush(open(line), 'internal', 2)), ...person(LURCH, RAGS, { head: headed(deadFace()), over: torn() })], { x: -60, y: -10, scale: 1.04 }),
};
