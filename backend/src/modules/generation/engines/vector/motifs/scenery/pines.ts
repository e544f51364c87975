import type { Motif, Rng, Shape } from '../motif.js';
import { body, brush, closed, cut, open, type Knot } from '../geometry/kit.js';

/** A pine as a cut-out: boughs stepping out and drooping, no two alike. */
function silhouette(x: number, foot: number, tall: number, rng: Rng): Shape {
  const tiers = Math.round(tall / 40);
  const side = (sign: 1 | -1): readonly Knot[] =>
    Array.from({ length: tiers }, (_, i): readonly Knot[] => {
      const t = (i + 1) / tiers;
      const reach = tall * 0.245 * t ** 0.85 * rng.between(0.78, 1.12);
      const [y, droop] = [foot - tall * (0.06 + 0.9 * (1 - t)), tall * rng.between(0.014, 0.03)];
      return [
        [x + sign * reach * 0.26, y - tall * 0.042, true],
        [x + sign * reach * 0.7, y - tall * 0.012],
        [x + sign * reach, y + droop, true],
        [x + sign * reach * 0.7, y + droop * 0.8],
        [x + sign * reach * 0.3, y, true],
      ];
    }).flat();
  const trunk = tall * 0.024;
  return body(closed([[x, foot - tall, true], ...side(1), [x + trunk, foot, true], [x - trunk, foot, true], ...[...side(-1)].reverse()]), 'black', { line: 'detail', colour: 'leaf', relief: 0 });
}

/** Light on the boughs of one side. */
const light = (x: number, foot: number, tall: number): readonly Shape[] => [0.3, 0.44, 0.58, 0.72].map((t) => {
  const [reach, y] = [tall * 0.17 * t, foot - tall * (1 - t)];
  return cut(open([[x - reach * 0.2, y - tall * 0.03], [x - reach * 0.6, y - tall * 0.012], [x - reach, y + tall * 0.012]]), 'internal', 1.8);
});

/** Where each tree of the front row stands and how high, from the sides to the middle. */
const FRONT: readonly (readonly [x: number, tall: number])[] = [
  [-396, 290], [398, 320], [-330, 430], [336, 400], [-250, 350], [262, 500], [-164, 560], [176, 380], [-70, 420], [92, 600], [10, 500],
];

export const pineForest: Motif = {
  name: 'pine-forest',
  pose: 'scenery',
  words: ['forest', 'pine forest', 'pines', 'woods', 'tree line', 'treeline', 'woodland', 'row of pines'],
  anchors: { base: [0, 210] },
  draw: (rng) => {
    const back = Array.from({ length: 9 }, (_, i): Shape => ({
      ...silhouette(-364 + i * 91 + rng.between(-12, 12), 196, rng.between(380, 520) * (1 - 0.0005 * Math.abs(-364 + i * 91)), rng), tone: 'skin', line: 'internal',
    }));
    return [
      ...back,
      ...FRONT.flatMap(([x, tall]) => {
        const [at, high] = [x + rng.between(-10, 10), tall * rng.between(0.94, 1.05)];
        return [silhouette(at, 224, high, rng), ...light(at, 224, high)];
      }),
      body(closed('-490,214! -380,196 -250,206 -100,194 60,204 200,192 350,204 490,214! 300,250 100,268 -120,262 -320,246'), 'black', { line: 'detail', colour: 'moss' }),
      ...['-360,274 -260,282 -150,276', '-60,290 60,294 160,288', '210,268 300,270 380,262'].map((d) => brush(open(d), 'outline', 1.6)),
    ];
  },
};
