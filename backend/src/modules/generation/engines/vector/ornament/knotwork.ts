import type { Point } from '../motifs/geometry/kit.js';
import { plait } from '../motifs/geometry/plait.js';
import type { Shape } from '../motifs/motif.js';

/** An endless knot laid round an oval. Canvas units. */
export interface Braid {
  readonly radius: number;
  /** How much higher than wide. */
  readonly tall: number;
  /** How far the strand swings to either side of the oval. */
  readonly swing: number;
}

/** Of the swing: half the width of the band; of a quarter of its wave along the oval: a weave about as long as high. */
const HALF = 0.3;
const QUARTER = 1.35;
const ROUNDS = 3;

/** How often the strand swings in one round: a third over, so that after three rounds it is one closed strand. */
const swings = ({ radius, tall, swing }: Braid): number => Math.max(4, Math.round(((1 + tall) / 2) * radius * Math.PI * 0.5 / (QUARTER * swing))) + 1 / 3;

/** A ring of interlace: one endless band, over and under in turn. */
export function knotwork(braid: Braid): Shape[] {
  const { radius, tall, swing } = braid;
  const count = swings(braid);
  const at = (phase: number): Point => {
    const [angle, reach] = [phase / count, radius + Math.cos(phase) * swing];
    return [Math.sin(angle) * reach, -Math.cos(angle) * (reach + radius * (tall - 1))];
  };
  return plait([{ at, half: HALF * swing, quarters: Array.from({ length: Math.round(count * ROUNDS * 4) }, (_, i) => i), line: 'internal' }]);
}
