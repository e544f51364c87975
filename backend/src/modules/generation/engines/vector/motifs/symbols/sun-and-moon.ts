import { body, brush, circle, closed, open, paired, placed, polar, radians, whip, type Knot } from '../geometry/kit.js';
import type { Motif, Shape } from '../motif.js';

const BACK = '170,-366! 60,-413 -60,-430 -275,-372 -432,-215 -490,0 -432,215 -275,372 -60,430 60,413 170,366!';
/** Brow, nose, lips and chin along the inner edge of the crescent, from its lower horn to its upper. */
const PROFILE = '170,366! 80,346 -10,290 -62,236 -58,204 -90,166! -66,142 -84,116! -60,92 -82,58! -54,50 -34,28 -48,-14 -98,-82 -106,-116 -84,-160 -96,-206 -70,-266 20,-340 170,-366!';

const MOON: readonly Shape[] = [
  body(closed(`${BACK} ${PROFILE.slice(PROFILE.indexOf(' ') + 1)}`), 'skin', { colour: 'bone', relief: 0.8 }),
  whip('60,413 -60,430 -275,372 -432,215 -490,0 -432,-215 -275,-372 -60,-430 60,-413', '30,360 -60,360 -220,290 -330,150 -370,0 -330,-150 -220,-290 -60,-360 30,-370', { count: 21, reach: 0.85, valley: 0.4, longest: 'middle' }),
  ...['-296,-122 -240,-166 -176,-166 -130,-144'].map((d) => brush(open(d), 'outline', 2.2)),
  brush(open('-282,-54 -244,-26 -200,-22 -150,-54'), 'outline', 2.4),
  ...['-262,-36 -276,-14', '-232,-22 -238,4', '-200,-20 -198,8', '-172,-34 -162,-10'].map((d) => brush(open(d), 'internal', 1.6)),
  brush(open('-262,-78 -216,-98 -166,-84'), 'internal', 1.6),
  brush(open('-96,22 -114,40 -96,60'), 'internal', 1.8), brush(open('-84,116 -126,112 -158,94'), 'outline', 2),
  brush(open('-170,80 -184,100 -172,124'), 'internal', 1.6), brush(open('-96,184 -122,190 -144,182'), 'internal', 1.5),
  ...['-266,60 -236,84', '-246,46 -216,70', '-226,34 -196,58'].map((d) => brush(open(d), 'internal', 1.5)),
  brush(open('-120,286 -60,326 10,346'), 'internal', 1.6), brush(open('-110,-280 -50,-330 20,-356'), 'internal', 1.6),
];

const SUN: Knot = [158, 6];
const at = (deg: number, reach: number, isSharp = false): Knot => [...polar(SUN, radians(deg), reach), isSharp];

/** One beam of the sun: by turns a straight dart and a flame that leans. */
function beam(deg: number, isFlame: boolean): readonly Shape[] {
  if (!isFlame) return [body(closed([at(deg - 9, 170, true), at(deg, 292, true), at(deg + 9, 170, true)]), 'dark', { colour: 'yellow', relief: 0.3 })];
  const flame = [at(deg - 8, 170, true), at(deg - 11, 220), at(deg + 1, 286), at(deg - 2, 336, true), at(deg + 10, 276), at(deg + 5, 220), at(deg + 8, 170, true)];
  return [body(closed(flame), 'skin', { colour: 'orange', relief: 0.3 }), brush(open([at(deg - 2, 196), at(deg - 3, 236), at(deg + 4, 282)]), 'internal', 1.6)];
}

const FACE: readonly Shape[] = [
  body(circle([0, 0], 184), 'skin', { colour: 'gold', relief: 0.2 }), body(circle([0, 0], 162), 'skin', { line: 'internal', colour: 'yellow', relief: 0.9 }),
  ...paired(
    brush(open('30,-64 66,-86 108,-66'), 'outline', 2), brush(open('32,-26 54,-8 84,-8 112,-30'), 'outline', 2.4),
    ...['44,-12 38,4', '68,-4 68,14', '94,-12 102,4'].map((d) => brush(open(d), 'internal', 1.5)), brush(open('42,-44 72,-56 104,-44'), 'internal', 1.4),
    brush(open('30,-60 22,-24 14,18'), 'internal', 1.6), brush(open('22,36 34,48 26,60'), 'internal', 1.6), ...['96,36 116,54', '112,28 130,44'].map((d) => brush(open(d), 'internal', 1.4)),
  ),
  brush(open('-18,56 0,66 18,56'), 'internal', 1.8), body(closed('-50,94! -20,86 0,92 20,86 50,94! 26,110 0,116 -26,110'), 'mid', { line: 'internal', colour: 'red' }),
  brush(open('-24,130 0,136 24,130'), 'internal', 1.5),
];

/** A crescent that holds the sun, both asleep, the tip of its nose at the sun's rim. */
export const sunAndMoon: Motif = {
  name: 'sun-and-moon',
  pose: 'round',
  words: ['sun and moon', 'moon and sun', 'sun moon', 'sun hugging the moon', 'sun and the moon', 'moon and the sun'],
  anchors: { centre: [0, 0] },
  draw: () => [
    ...[1, 0].flatMap((turn) => Array.from({ length: 12 }, (_, i) => beam(i * 30 + turn * 15, turn === 0)).flat()), ...placed(FACE, { x: SUN[0], y: SUN[1] }), ...MOON,
  ],
};
