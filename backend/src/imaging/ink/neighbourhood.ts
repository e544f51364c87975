import type { Plane } from '../raster/plane.js';

/** A stretch of pixels [start, end) whose neighbours are `gap` apart. */
interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly gap: number;
}

/** Largest of a pixel and one neighbour, where the other one lies outside the stretch. */
function twoTaps(from: Uint8Array, to: Uint8Array, { start, end, gap }: Stretch): void {
  for (let i = start; i < end; i++) {
    const here = from[i] as number;
    const other = from[i + gap] as number;
    to[i] = here > other ? here : other;
  }
}

/** to[i] = largest of from[i − gap], from[i], from[i + gap]; neighbours outside the stretch do not count. */
function threeTaps(from: Uint8Array, to: Uint8Array, { start, end, gap }: Stretch): void {
  if (end - start <= 2 * gap) {
    for (let i = start; i < end; i++) {
      to[i] = Math.max(from[i] as number, i - gap >= start ? (from[i - gap] as number) : 0, i + gap < end ? (from[i + gap] as number) : 0);
    }
    return;
  }
  twoTaps(from, to, { start, end: start + gap, gap });
  for (let i = start + gap; i < end - gap; i++) {
    const here = from[i] as number;
    const before = from[i - gap] as number;
    const after = from[i + gap] as number;
    const best = here > before ? here : before;
    to[i] = best > after ? best : after;
  }
  twoTaps(from, to, { start: end - gap, end, gap: -gap });
}

/** Steps whose three-tap passes add up to the whole window, without holes even where it is clipped: 1, 2, 4 … */
function stepsFor(radius: number): number[] {
  const steps: number[] = [];
  let reached = 0;
  while (reached < radius) {
    const step = Math.min(radius - reached, reached + 1);
    steps.push(step);
    reached += step;
  }
  return steps;
}

/** Largest value in the square of ± radius px. */
export function largestWithin({ width, height, data }: Plane, radius: number): Plane {
  const source = data.slice();
  const target = new Uint8Array(source.length);
  for (const step of stepsFor(radius)) {
    for (let y = 0; y < height; y++) threeTaps(source, target, { start: y * width, end: (y + 1) * width, gap: step });
    threeTaps(target, source, { start: 0, end: source.length, gap: step * width });
  }
  return { width, height, data: source };
}

function complement(data: Uint8Array): Uint8Array {
  const out = new Uint8Array(data.length);
  for (let i = 0; i < out.length; i++) out[i] = 255 - (data[i] as number);
  return out;
}

/** Smallest value in the square of ± radius px. */
export function smallestWithin({ width, height, data }: Plane, radius: number): Plane {
  const largest = largestWithin({ width, height, data: complement(data) }, radius);
  return { width, height, data: complement(largest.data) };
}
