import type { Motif, Rng, Shape } from '../motif.js';
import { body, brush, closed, open, type Knot } from '../geometry/kit.js';

/** A pine as a cut-out: boughs stepping out and drooping, no two alike. */
function silhouette(x: number, foot: number, tall: number, rng: Rng): Shape {
  const tiers = Math.round(tall / 42);
  const side = (sign: 1 | -1): readonly Knot[] =>
    Array.from({ length: tiers }, (_, i): readonly Knot[] => {
      const t = (i + 1) / tiers;
      const reach = tall * 0.24 * t * rng.between(0.82, 1.1);
      const y = foot - tall * (1 - t * 0.93);
      return [
        [x + sign * reach * 0.36, y - tall * 0.035, true],
        [x + sign * reach, y + tall * 0.012, true],
        [x + sign * reach * 0.4, y, true],
      ];
    }).flat();
  const right = side(1);
  const left = [...side(-1)].reverse();
  return body(closed([[x, foot - tall, true], ...right, [x + tall * 0.02, foot, true], [x - tall * 0.02, foot, true], ...left]), 'black', {
    line: 'detail',
    colour: 'leaf',
    relief: 0,
  });
}

export const pineForest: Motif = {
  name: 'pine-forest',
  pose: 'scenery',
  words: ['forest', 'pine forest', 'pines', 'woods', 'tree line', 'treeline', 'woodland', 'row of pines'],
  anchors: { base: [0, 210] },
  draw: (rng) => {
    const back = Array.from({ length: 15 }, (_, i): Shape => {
      const x = -400 + i * 57 + rng.between(-14, 14);
      return { ...silhouette(x, 190, rng.between(220, 320), rng), tone: 'mid', line: 'internal' };
    });
    const front = Array.from({ length: 12 }, (_, i) =>
      silhouette(-385 + i * 70 + rng.between(-16, 16), 214, rng.between(280, 470) * (1 - 0.0008 * Math.abs(-385 + i * 70)), rng),
    );
    return [
      ...back,
      body(closed('-490,206! -300,188 -100,200 100,186 300,198 490,206! 300,246 100,262 -120,256 -320,242'), 'black', {
        line: 'detail',
        colour: 'moss',
      }),
      ...front,
      ...['-360,270 -260,278 -150,272', '-60,286 60,290 160,284', '210,264 300,266 380,258'].map((d) => brush(open(d), 'outline', 1.6)),
    ];
  },
};
