import type { Motif, Rng, Shape } from '../motif.js';
import { body, circle, placed, polar, polygon, radians, shadow, stroke } from '../geometry/kit.js';
import { ring } from '../flora/parts/ring.js';

/** The bars of the sign, each a strip from the centre. */
const bar = (turn: number): Shape => body(polygon([[-38, 0], [38, 0], [38, -372], [-38, -372]].map(([x = 0, y = 0]) => {
  const [c, s] = [Math.cos(radians(turn)), Math.sin(radians(turn))];
  return [x * c - y * s, x * s + y * c] as const;
})), 'skin', { colour: 'violet' });

function garland(rng: Rng): readonly Shape[] {
  return [[-30, 62], [-58, 46], [-2, 44]].flatMap(([angle = 0, size = 50]) => {
    const [x, y] = polar([0, 0], radians(angle + 150), 420);
    const flower = ring({ form: 'round', count: 6, length: size, half: size * 0.4, colour: 'yellow', whip: [0.2, 0.3] }, rng);
    return placed([...flower, body(circle([0, 0], size * 0.26), 'dark', { colour: 'gold' })], { x, y });
  });
}

export const peace: Motif = {
  name: 'peace-sign',
  pose: 'round',
  words: ['peace sign', 'peace symbol', 'peace', 'hippie sign'],
  anchors: { centre: [0, 0] },
  draw: (rng) => {
    const bars = [0, 180, 135, 225].map(bar);
    return [
      body(circle([0, 0], 450), 'skin', { colour: 'violet' }),
      shadow(circle([0, 0], 386)),
      body(circle([0, 0], 372), 'skin', { colour: 'white', relief: 0.1 }),
      ...bars,
      ...bars.map((one): Shape => ({ ...one, line: 'none' })),
      stroke(circle([0, 0], 420), 'internal'),
      ...garland(rng),
    ];
  },
};
