import { body, brush, closed, cut, fill, open, paired, solid, symmetric, track, type Knot } from '../geometry/kit.js';
import type { Rng, Shape } from '../motif.js';

const CRANIUM = `
    0,-500 110,-490 216,-452 306,-380 358,-280 366,-170 346,-70 322,-16 324,30 344,70 338,128 300,160 246,176 216,206
    190,236 150,250 80,254 0,254`;
const JAW = '0,470 96,474 152,450 196,380 226,270 238,180 214,150 120,190 0,210';
const SOCKET = '52,-44! 70,-112 130,-148 204,-138 252,-92 256,-20 226,46 160,70 96,52 62,10';

const jaw = (): readonly Shape[] => [
  body(symmetric(JAW), 'skin', { colour: 'bone' }),
  solid(symmetric('0,238 120,230 168,214! 164,300 140,344! 60,362 0,364')),
  ...paired(
    solid(closed('226,200! 222,270 196,356 176,400! 186,330 196,262')),
    brush(open('150,430 120,446 90,446'), 'internal', 2),
    brush(open('28,424 36,444 28,456'), 'internal', 2),
    brush(open('76,408 90,420 84,440'), 'detail', 2),
  ),
];

const cranium = (): readonly Shape[] => [
  body(symmetric(CRANIUM), 'skin', { colour: 'bone', relief: 0.8 }),
  ...paired(
    solid(closed('352,-190! 320,-110 286,-44 292,0 316,6! 322,-20 338,-70')),
    brush(open('306,-250 292,-190 298,-130'), 'internal', 2.6),
    brush(open('262,-300 262,-250 274,-206'), 'detail', 2.4),
    solid(closed('338,100! 280,92 216,112 168,176 150,214! 190,196 226,168 270,158 310,150')),
    brush(open('196,226 186,256 160,276'), 'internal', 2),
  ),
];

const features = (): readonly Shape[] => [
  ...paired(
    fill(closed('30,-60! 46,-140 124,-184 218,-170 284,-112 288,-20 246,70! 262,20 270,-40 240,-120 180,-152 110,-146 60,-100'), 'mid', {
      line: 'none',
      colour: 'tan',
    }),
    body(closed(SOCKET), 'black', { line: 'internal', colour: 'black', relief: 0 }),
    cut(open('96,30 160,48 214,16'), 'internal', 2.4),
    brush(open('24,-150 100,-212 210,-200 280,-140'), 'internal', 3),
    body(closed('4,22! 26,42 54,92 66,134 50,152 24,148 6,136!'), 'black', { line: 'none' }),
    brush(open('80,84 96,130 86,170'), 'internal', 2.2),
    brush(open('14,-60 20,-20 12,10'), 'internal', 2.4),
  ),
];

/** Teeth from the middle outward: left edge, right edge, how far the crown reaches. */
const TEETH: readonly (readonly [number, number, number])[] = [
  [3, 40, 1],
  [42, 76, 0.96],
  [78, 108, 0.9],
  [110, 136, 0.78],
  [138, 156, 0.62],
];

/** One tooth between two edges, from the gum line to its biting edge, which may be above or below. */
function tooth([left, right]: readonly [number, number], gum: number, bite: number): string {
  const way = Math.sign(bite - gum);
  return closed(
    `${left},${gum}! ${left + 1},${bite - way * 10} ${left + 6},${bite}! ${right - 6},${bite}! ` +
      `${right - 1},${bite - way * 10} ${right},${gum}! ${(left + right) / 2},${gum - way * 18}`,
  );
}

const teeth = (): readonly Shape[] =>
  TEETH.flatMap(([left, right, reach]) => {
    const middle = (left + right) / 2;
    return paired(
      fill(tooth([left, right], 222, 206 + 84 * reach), 'skin', { colour: 'white', relief: 0.5 }),
      fill(tooth([left, right - 2], 366, 386 - 86 * reach), 'skin', { colour: 'white', relief: 0.5 }),
      brush(open(`${middle},176 ${middle + 2},190 ${middle},202`), 'detail', 1.8),
      brush(open(`${middle},386 ${middle + 1},398 ${middle},410`), 'detail', 1.8),
    );
  });

/** A crack that wanders down from the crown and forks once. */
function crack(rng: Rng): readonly Shape[] {
  const side = rng.pick([-1, 1]);
  const path: Knot[] = [[side * 70, -494]];
  for (let i = 1; i <= 6; i += 1) {
    const [x, y] = path.at(-1) ?? [0, 0];
    path.push([x + side * rng.between(-20, 34), y + rng.between(26, 42), true]);
  }
  const fork = track(path).at(0.5);
  return [
    brush(open(path), 'internal', 1.8),
    brush(open([fork, [fork[0] - side * 30, fork[1] + 24, true], [fork[0] - side * 34, fork[1] + 62]]), 'detail', 1.8),
  ];
}

/** A human skull from the front, jaw in place; the seed moves its crack. */
export const drawSkull = (rng: Rng): readonly Shape[] => [...jaw(), ...cranium(), ...features(), ...teeth(), ...crack(rng.fork('crack'))];
