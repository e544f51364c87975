import type { Motif, Rng, Shape } from '../motif.js';
import { body, brush, circle, closed, dots, open, placed, profile, ribbon, solid, track, whip, type Knot } from '../geometry/kit.js';

/** The back of the wave from its foot to the tip of the lip, and its hollow face from the lip down to the trough. */
const BACK = '-486,330 -440,130 -340,-80 -190,-240 -10,-330 170,-330 310,-250 372,-130';
const FACE = '372,-130 262,-176 150,-160 70,-80 50,40 104,150 200,240 330,300 470,330';

/** Lines of water from the foot up under the lip, between back and face. */
function streams(): readonly Shape[] {
  const [back, face] = [track(BACK), track(FACE)];
  const line = (share: number): readonly Knot[] => [0, 0.16, 0.32, 0.48, 0.64, 0.8].map((u): Knot => {
    const [a, b] = [back.at(0.03 + u * 1.02), face.at(0.94 - u * 0.96)];
    return [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share];
  });
  const bands = [0.16, 0.37, 0.58].map((share) =>
    body(ribbon(line(share), profile('0:13 0.3:30 0.7:24 1:3')).outline(), 'dark', { line: 'internal', colour: 'navy', relief: 0.3 }));
  return [...bands, ...[0.07, 0.27, 0.475, 0.7].map((share) => brush(open(line(share)), 'internal', 1.6))];
}

/** A claw of foam reaching to the right: three hooked fingers from one ball. */
const CLAW = closed(
  '-70,50 -92,0 -70,-52 -20,-72 34,-62 84,-26 96,28! 66,-6 40,-12 44,14 70,50 64,92! 40,48 14,26 2,44 14,82 -8,122! -22,76 -44,62',
);

const CLAWS = [
  [148, -112, 108, 0.58], [216, -122, 92, 0.68], [288, -110, 78, 0.78], [356, -98, 54, 0.94], [322, -196, 26, 1.04], [250, -276, 0, 1],
  [160, -326, -22, 0.9], [62, -342, -38, 0.76], [-28, -328, -50, 0.62],
] as const;

/** The breaking lip. */
const LIP: readonly Shape[] = CLAWS.flatMap(([x, y, turn, scale]) => placed([
  body(CLAW, 'skin', { colour: 'white', relief: 0.8 }),
  brush(open('-52,10 -44,-28 -6,-40 24,-26'), 'internal', 1.7),
  brush(open('-34,30 -20,-4 10,0'), 'detail', 1.5),
], { x, y, turn, scale }));

function spray(rng: Rng): Shape {
  const drops = Array.from({ length: 14 }, (_, i): Knot => [rng.between(396, 478) - (i % 4) * 6, -300 + i * 28 + rng.between(-8, 8)]);
  return solid(dots([...drops, [150, -424], [240, -396], [320, -350], [40, -420], [206, -460]], (share) => 5 + 6 * Math.abs(Math.sin(share * 9))));
}

const SWELL: readonly Shape[] = [
  body(closed('-490,350! -440,290 -370,270 -300,300 -262,356! -210,300 -130,276 -56,300 -6,352! 50,300 130,280 206,304 250,352! 304,300 376,286 440,304 484,346! 446,410 330,452 0,476 -330,452 -450,410'), 'skin', {
    colour: 'teal',
    relief: 0.6,
  }),
  ...[-376, -132, 128, 372].flatMap((x) => [
    brush(open(`${x - 78},362 ${x - 40},318 ${x + 6},308 ${x + 46},330 ${x + 44},366 ${x + 10},372 ${x},346`), 'internal', 1.9),
    brush(open(`${x - 60},408 ${x + 10},380 ${x + 84},402`), 'internal', 1.7),
  ]),
  whip('-410,416 -300,446 0,468 300,446 410,416', '-400,390 -200,420 0,424 200,420 400,390', { count: 26, reach: 0.9, longest: 'middle' }),
];

/** The wave that breaks: striped water, claws of foam at the lip, a swell before it. */
export const greatWave: Motif = {
  name: 'wave',
  pose: 'scenery',
  words: [
    'wave', 'great wave', 'waves', 'ocean', 'sea', 'kanagawa', 'tsunami', 'surf', 'water', 'ocean wave', 'sea wave', 'storm at sea',
    'rough sea', 'stormy sea', 'tempest',
  ],
  anchors: { crown: [60, -330], base: [0, 440] },
  draw: (rng) => [
    spray(rng),
    body(closed(`${BACK}! ${FACE.slice(FACE.indexOf(' ') + 1)}! 420,370! -430,370!`), 'skin', { colour: 'blue', relief: 0.8 }),
    ...streams(),
    whip('250,-160 140,-140 74,-60 62,40 120,146 230,214', '290,-40 210,-40 150,10 140,70 170,130 250,170', { count: 15, reach: 0.62, longest: 'middle' }),
    ...LIP,
    ...SWELL,
    ...[[430, -36, 15], [404, 40, 11], [446, -110, 11]].map(([x = 0, y = 0, r = 0]) => body(circle([x, y], r), 'skin', { line: 'internal', colour: 'white' })),
  ],
};
