import { washedShapes } from '../shading/shaded-shapes.js';
import { softTone, type SoftTone } from '../shading/soft-tone.js';
import { INK, PAPER } from '../svg/element.js';
import { paintItems, type Brushwork } from './paint-items.js';
import type { Stage } from './style.js';

/** Washes that a style lays on one another: as many as its grain wants, at least `fewest`, their edges simplified by `tolerance` cells. */
export interface Washes extends Omit<SoftTone, 'steps' | 'tolerance'> {
  readonly fewest: number;
  readonly steps: number;
  readonly tolerance: number;
}

/** Lines and black masses first, then a grey wash over them without a step. */
export function washed(stage: Stage, brush: Pick<Brushwork, 'weights' | 'line'> & { readonly halo?: number }, { fewest, steps, tolerance, ...wash }: Washes): string[] {
  const relief = stage.relief();
  const art = paintItems(stage, { halo: 0, ...brush, fill: (shape) => (shape.tone === 'black' ? INK : PAPER), textures: [], tapered: true });
  const tone = softTone(relief, { ...wash, steps: Math.max(fewest, Math.round(steps / stage.grain)), tolerance: tolerance * stage.grain }, washedShapes(relief));
  return [art, tone];
}
