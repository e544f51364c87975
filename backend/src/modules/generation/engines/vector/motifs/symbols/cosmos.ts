import type { Motif, Rng, Shape } from '../motif.js';
import { arc, body, brush, circle, closed, cut, dots, ellipse, fill, movedKnots, open, placed, polar, profile, radians, ribbon, shadow, solid, type Knot } from '../geometry/kit.js';
import { needle, starMap } from './zodiac.js';

const TILT = -24;

/** A spiral arm seen aslant, from the core outwards. */
const arm = (from: number, sweep: number, start: number, end: number): readonly Knot[] =>
  movedKnots(Array.from({ length: 15 }, (_, i): Knot => {
    const t = i / 14;
    const [x, y] = polar([0, 0], radians(from + sweep * t), start * (end / start) ** t);
    return [x, y * 0.56];
  }), { turn: TILT });

const specks = (course: readonly Knot[], rng: Rng, spread: number): Shape =>
  solid(dots(course.slice(3).flatMap(([x, y]) => [0, 1].map((): Knot => [x + rng.between(-spread, spread), y + rng.between(-spread, spread)])), () => rng.between(4, 10)));

/** A spiral of stars seen aslant. */
export const galaxy: Motif = {
  name: 'spiral-galaxy', pose: 'wide',
  words: ['galaxy', 'spiral galaxy', 'milky way', 'galaxy spiral', 'andromeda galaxy', 'nebula'],
  anchors: { centre: [0, 0] },
  draw: (rng) => [
    ...[90, 270].flatMap((from) => {
      const broad = arm(from, 300, 100, 486);
      return [body(ribbon(broad, profile('0:30 0.3:44 0.7:24 1:2')).outline(), 'dark', { colour: 'violet', relief: 0.5 }),
        cut(open(broad.slice(1, 13)), 'internal', 2.4)];
    }),
    ...[0, 180].flatMap((from) => {
      const slim = arm(from, 250, 110, 430);
      return [fill(ribbon(slim, profile('0:20 0.4:20 1:2')).outline(), 'light', { colour: 'blue' }), specks(slim, rng, 30)];
    }),
    body(ellipse([0, 0], 128, 92, TILT), 'skin', { colour: 'gold', relief: 1 }), fill(ellipse([0, 0], 70, 48, TILT), 'light', { colour: 'yellow', line: 'internal' }),
    ...[[-360, -250, 60], [330, 300, 70], [380, -330, 40], [-300, 350, 36]].map(([x = 0, y = 0, size = 40]) => needle([x, y], size)),
  ],
};

const streaks = (half: number, y: number): Shape => brush(open([[-half, y * 0.4], [-half * 0.4, y], [half * 0.4, y], [half, y * 0.4]]), 'internal', 1.8);

/** A black hole, its disc before it and the light of the far side bent over and under it. */
export const blackHole: Motif = {
  name: 'black-hole', pose: 'wide',
  words: ['black hole', 'blackhole', 'event horizon', 'singularity', 'wormhole', 'interstellar'],
  anchors: { centre: [0, 0] },
  draw: (rng) => placed([
    body(circle([0, 0], 306), 'skin', { colour: 'orange', relief: 0.5 }),
    ...[278, 252].flatMap((r) => [brush(open(arc([0, 0], r, 190, 350)), 'internal', 2.2), brush(open(arc([0, 0], r, 40, 140)), 'internal', 2)]),
    body(circle([0, 0], 218), 'skin', { colour: 'yellow', relief: 0 }), solid(circle([0, 0], 196)),
    body(closed('-494,0! -330,-34 -200,-22 0,-14 200,-22 330,-34 494,0! 330,64 160,92 0,98 -160,92 -330,64'), 'skin', { colour: 'gold', relief: 0.4 }),
    shadow(closed('-420,6! -200,4 0,10 200,4 420,6! 200,36 0,44 -200,36')),
    streaks(360, 62), streaks(250, 80), streaks(440, -2),
    ...[[-340, -260, 62], [350, 270, 56], [330, -300, 34], [-370, 250, 30]].map(([x = 0, y = 0, size = 40]) => needle([x, y], size)),
    solid(dots(Array.from({ length: 9 }, () => polar([0, 0], radians(rng.between(20, 160) + rng.pick([0, 180])), rng.between(350, 410))), 6)),
  ], { turn: -14, scale: 0.98 }),
};

/** Seven stars that make a ladle, and the star they point to. */
export const bigDipper: Motif = {
  name: 'big-dipper', pose: 'wide',
  words: ['big dipper', 'ursa major', 'great bear constellation', 'the plough', 'little dipper', 'ursa minor', 'constellation', 'star constellation', 'star map', 'star chart'],
  anchors: { centre: [0, 0] },
  draw: () => starMap([[390, -90], [330, 130], [60, 110], [10, -70], [-130, -120], [-270, -180], [-450, -120]], [[6, 5, 4, 3, 2, 1, 0, 3]]),
};

/** The hunter with belt and sword. */
export const orion: Motif = {
  name: 'orion', pose: 'tall',
  words: ['orion', 'orion constellation', "orion's belt", 'orions belt', 'orion belt', 'constellation orion', 'constellation of orion', 'the hunter constellation'],
  anchors: { centre: [0, 0] },
  draw: () => starMap(
    [
      [-200, -230], [220, 350], [170, -220], [-60, 50], [0, 16], [60, -18], [-150, 400], [-10, -380], [0, 150], [16, 230], [360, -330], [400, -220], [400, -100], [370, 10],
      [-280, -400], [-350, -300],
    ],
    [[0, 3, 6, 1, 5, 2, 0], [3, 4, 5], [0, 7, 2], [4, 8, 9], [2, 11], [10, 11, 12, 13], [0, 15, 14]],
  ),
};
