import type { Rng, Shape } from '../../motif.js';
import { placed } from '../../geometry/kit.js';
import { petal, type PetalSpec } from './petal.js';

export interface RingSpec extends PetalSpec {
  readonly count: number;
  /** Degrees of the first petal, clockwise from the top. */
  readonly start?: number;
  /** Unevenness of the petals' lengths (share) and directions (degrees). */
  readonly jitter?: readonly [length: number, turn: number];
  readonly x?: number;
  readonly y?: number;
}

/** A whorl of petals about a point. */
export function ring(spec: RingSpec, rng: Rng): readonly Shape[] {
  const { count, start = 0, jitter = [0.04, 4], x = 0, y = 0 } = spec;
  return Array.from({ length: count }, (_, i) => {
    const length = spec.length * rng.between(1 - jitter[0], 1 + jitter[0]);
    return placed(petal({ ...spec, length }, rng), { x, y, turn: start + (i * 360) / count + rng.between(-jitter[1], jitter[1]) });
  }).flat();
}
