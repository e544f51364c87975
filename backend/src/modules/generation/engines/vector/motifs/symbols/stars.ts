import type { Motif, Shape } from '../motif.js';
import { body, circle, dots, polar, polygon, radians, shadow, solid, stroke, type Point } from '../geometry/kit.js';

const pole = (points: number, i: number, outer: number, inner: number): Point =>
  polar([0, 0], radians((i * 180) / points - 90), i % 2 ? inner : outer);

/** A star cut in facets, one side of every arm dark, as sailors wear it. */
function faceted(points: number, outer: number, inner: number): readonly Shape[] {
  const facet = (i: number, side: 1 | -1): string =>
    polygon([pole(points, 2 * i, outer, inner), pole(points, 2 * i + side, outer, inner), [0, 0]]);
  const arms = Array.from({ length: points }, (_, i) => i);
  return [
    body(polygon(Array.from({ length: points * 2 }, (_, i) => pole(points, i, outer, inner))), 'skin', { colour: 'red', relief: 0.3 }),
    ...arms.map((i) => body(facet(i, 1), 'black', { line: 'internal', colour: 'black' })),
    ...arms.map((i) => body(facet(i, -1), 'skin', { line: 'internal', colour: 'red', relief: 0.4 })),
  ];
}

export const nauticalStar: Motif = {
  name: 'nautical-star',
  pose: 'round',
  words: ['nautical star', 'sailor star', 'north star', 'barn star', 'polaris'],
  anchors: { centre: [0, 0] },
  draw: () => faceted(5, 480, 190),
};

const wand = (x: number, y: number, r: number): Shape => solid(circle([x, y], r));

/** A guiding star with eight rays, long and short, and a scatter of small ones. */
export const star: Motif = {
  name: 'star',
  pose: 'symmetric',
  words: ['star', 'shining star', 'guiding star', 'sparkle', 'twinkle', 'stars'],
  anchors: { centre: [0, 0] },
  draw: () => {
    const long = Array.from({ length: 8 }, (_, i) => polar([0, 0], radians(i * 45 - 90), i % 2 ? 66 : 480));
    const short = Array.from({ length: 8 }, (_, i) => polar([0, 0], radians(i * 45 - 45), i % 2 ? 80 : 250));
    const arms = [0, 1, 2, 3].map((i) =>
      polygon([polar([0, 0], radians(i * 90 - 90), 462), polar([0, 0], radians(i * 90 - 45), 60), [0, 0]]),
    );
    return [
      stroke(circle([0, 0], 300), 'detail'),
      solid(
        dots(
          Array.from({ length: 24 }, (_, i) => polar([0, 0], radians(i * 15 + 7.5), 340)),
          (share) => 4 + 3 * Math.abs(Math.sin(share * 12 * Math.PI)),
        ),
      ),
      body(polygon(short), 'skin', { colour: 'gold' }),
      ...[0, 1, 2, 3].map((i) => shadow(polygon([polar([0, 0], radians(i * 90 - 45), 236), polar([0, 0], radians(i * 90), 72), [0, 0]]))),
      body(polygon(long), 'skin', { colour: 'gold', relief: 0.3 }),
      ...arms.map((arm) => body(arm, 'black', { line: 'internal', colour: 'black' })),
      ...[
        [-300, -300, 11],
        [320, -280, 9],
        [-310, 300, 9],
        [300, 310, 12],
      ].map(([x = 0, y = 0, r = 9]) => wand(x, y, r)),
    ];
  },
};

const STREWN = [[-300, -180, 170], [120, -330, 120], [290, 60, 200], [-120, 210, 130], [-390, 260, 80], [60, -30, 90], [380, -280, 70], [130, 380, 90]] as const;

/** Five-pointed stars of several sizes, loosely strewn. */
export const stars: Motif = {
  name: 'stars',
  pose: 'figure',
  words: ['starry sky', 'tiny stars', 'small stars', 'little stars', 'scattered stars', 'shooting stars', 'night sky'],
  draw: (rng) => STREWN.flatMap(([x, y, r]) => {
    const turn = rng.between(-14, 14);
    const outline = Array.from({ length: 10 }, (_, i) => polar([x, y], radians(turn + i * 36 - 90), i % 2 ? r * 0.42 : r));
    const facets = Array.from({ length: 5 }, (_, i) => polygon([outline[i * 2] ?? [x, y], outline[i * 2 + 1] ?? [x, y], [x, y]]));
    return [body(polygon(outline), 'skin', { colour: 'gold', relief: 0.3 }), ...(r > 100 ? facets.map((facet) => shadow(facet)) : [])];
  }),
};

const sixth = (turn: number, k: number): readonly Point[] => [0, 120, 240].map((deg) => polar([0, 0], radians(deg + turn), 470 * k));

/** Two bands laid over and under each other. */
export const hexagram: Motif = {
  name: 'star-of-david',
  pose: 'round',
  words: ['star of david', 'hexagram', 'magen david', 'seal of solomon', 'six pointed star'],
  anchors: { centre: [0, 0] },
  draw: () => {
    const bar = (turn: number, i: number): string => {
      const [outer, inner] = [sixth(turn, 1), sixth(turn, 0.74)];
      const [a, b, c, d] = [outer[i], outer[(i + 1) % 3], inner[(i + 1) % 3], inner[i]];
      return polygon([a ?? [0, 0], b ?? [0, 0], c ?? [0, 0], d ?? [0, 0]]);
    };
    return [0, 1, 2].flatMap((i) => [body(bar(-90, i), 'skin', { colour: 'blue' }), body(bar(90, i), 'skin', { colour: 'gold' })]);
  },
};

/** A five-pointed star of one interlaced band in a ring. */
export const pentagram: Motif = {
  name: 'pentagram',
  pose: 'round',
  words: ['pentagram', 'pentacle', 'five pointed star', 'wicca star', 'witch star'],
  anchors: { centre: [0, 0] },
  draw: () => {
    const tip = (i: number, r: number): Point => polar([0, 0], radians(i * 144 - 90), r);
    const bars = [0, 1, 2, 3, 4].map((i) => polygon([tip(i, 404), tip(i + 1, 404), tip(i + 1, 330), tip(i, 330)]));
    return [
      body(circle([0, 0], 480), 'skin', { colour: 'violet' }),
      solid(
        dots(
          Array.from({ length: 40 }, (_, i) => polar([0, 0], radians(i * 9 + 4.5), 447)),
          7,
        ),
      ),
      body(circle([0, 0], 414), 'skin', { colour: 'white' }),
      ...bars.map((bar) => body(bar, 'skin', { colour: 'gold' })),
    ];
  },
};
