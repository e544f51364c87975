import { atLeast, rounded, type Check, type Verdict } from './check.js';
import { PRINT_DPI, type PlacementLimits } from './limits.js';
import type { Scale } from './scale.js';
import { sourceSentences } from '../tattooability.sentences.js';

const whole = (value: number): string => String(Math.round(value));

function fits({ widthMm }: Scale, placement: PlacementLimits): { verdict: Verdict; advice: string } {
  const { women, men } = placement.cleanViewMm;
  const where = placement.name.toLowerCase();
  if (widthMm <= Math.min(women, men)) return { verdict: 'ok', advice: `Sits flat: nothing goes around the edge of the ${where}.` };
  const some = widthMm <= Math.max(women, men);
  return {
    verdict: 'watch',
    advice: some
      ? `Sits flat on a large ${where}; on a slender one the sides go around.`
      : `Wider than one view of the ${where} (${whole(Math.min(women, men))} to ${whole(Math.max(women, men))} mm): its sides go around. Make it narrower or design it to wrap.`,
  };
}

function placementFit(scale: Scale, placement: PlacementLimits | null): Check {
  const value = rounded(scale.widthMm);
  if (placement === null) {
    const advice = 'Name a placement to see whether the drawing fits it.';
    return { id: 'placement-fit', value, unit: 'mm', limit: null, comfortable: null, verdict: 'ok', at: null, advice, source: sourceSentences['source-any-width'] };
  }
  const { women, men } = placement.cleanViewMm;
  return {
    id: 'placement-fit', value, unit: 'mm', limit: Math.max(women, men), comfortable: Math.min(women, men), at: null,
    source: placement.source, ...fits(scale, placement),
  };
}

/** @param sourcePxPerMm of the picture as it was sent, before any scaling down for measuring */
function printResolution(sourcePxPerMm: number): Check {
  const value = Math.round(sourcePxPerMm * 25.4);
  const verdict = atLeast(value, PRINT_DPI.fail, PRINT_DPI.comfortable);
  const advice = {
    ok: 'Enough pixels for this size.',
    watch: 'Few pixels for this size: trust the fine measures less, and print the vector stencil.',
    'too-fine': 'Too few pixels to judge at this size: draw it again at a higher resolution.',
  }[verdict];
  return {
    id: 'print-resolution', value, unit: 'dpi', limit: PRINT_DPI.fail, comfortable: PRINT_DPI.comfortable, verdict, at: null,
    advice, source: sourceSentences['source-print'],
  };
}

/** Fit to the place on the body, and whether the picture has enough pixels for the size. */
export function sizeChecks(scale: Scale, placement: PlacementLimits | null, sourcePxPerMm: number): Check[] {
  return [placementFit(scale, placement), printResolution(sourcePxPerMm)];
}
