import type { Motif, Rng, Shape } from '../motif.js';
import { body, brush, dots, ellipse, open, placed, polar, radians, solid } from '../geometry/kit.js';
import { blade } from './parts/blade.js';
import { ring } from './parts/ring.js';

const STAMENS = [-52, -30, -8, 16, 38, 60];

function freckles(rng: Rng): Shape {
  const spots = [0, 60, 120, 180, 240, 300].flatMap((turn) =>
    Array.from({ length: 7 }, () => polar([0, 0], radians(turn - 90 + rng.between(-9, 9)), rng.between(120, 230))),
  );
  return solid(dots(spots, 5.5));
}

function stamens(): readonly Shape[] {
  return STAMENS.flatMap((turn, i) => {
    const tip = polar([0, 0], radians(turn - 90), 236 - Math.abs(i - 2.5) * 14);
    const bend = polar([0, 0], radians(turn * 0.8 - 90), 130);
    return [
      brush(open([[0, 0], bend, tip]), 'outline', 1.2),
      body(ellipse(tip, 30, 12, turn + 20), 'dark', { line: 'internal', colour: 'brown' }),
    ];
  });
}

/** A stargazer seen into its throat: six recurved petals, freckles, long stamens. */
export const lily: Motif = {
  name: 'lily',
  pose: 'flora',
  words: ['lily', 'lilies', 'stargazer lily', 'tiger lily', 'easter lily', 'amaryllis'],
  anchors: { centre: [0, 0] },
  draw: (rng) => {
    const turn = rng.between(-10, 10);
    const outer = ring(
      { form: 'pointed', count: 3, length: 450, half: 120, colour: 'pink', folds: 3, whip: [0.06, 0.42], start: 60, jitter: [0.02, 2] },
      rng,
    );
    const inner = ring(
      { form: 'pointed', count: 3, length: 440, half: 155, colour: 'pink', folds: 4, whip: [0.04, 0.46], jitter: [0.02, 2] },
      rng,
    );
    const leaves = [150, 208, 30].flatMap((angle) =>
      placed(blade({ length: 300, half: 40, veins: 0 }, rng), {
        x: 180 * Math.sin(radians(angle)),
        y: -180 * Math.cos(radians(angle)),
        turn: angle,
      }),
    );
    return placed([...leaves, ...outer, ...inner, freckles(rng), ...stamens()], { turn });
  },
};
