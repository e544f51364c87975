export interface Strip {
  /** 0 … 1 across the drawing: where the strip is taken from. */
  readonly from: number;
  readonly width: number;
  /** −0.5 … 0.5 of the drawing's width: where it lands, seen from the front. */
  readonly at: number;
  readonly shownWidth: number;
  /** Share of the drawing's width it is pushed down, as on a limb seen a little from above. */
  readonly drop: number;
  /** 0 … 1: how much light the turned-away skin loses. */
  readonly shade: number;
}

const MOST_TURN = (75 * Math.PI) / 180;

/**
 * A drawing wrapped on a limb, as vertical strips of an orthographic view of a cylinder: a point `s` along the skin lands at
 * sin(θ)/θmax of the radius. `bend` 0 … 100; at 0 the drawing is one flat strip.
 */
export function stripsFor(bend: number, count = 160): readonly Strip[] {
  const half = (Math.min(100, Math.max(0, bend)) / 100) * MOST_TURN;
  if (half < 0.01) return [{ from: 0, width: 1, at: -0.5, shownWidth: 1, drop: 0, shade: 0 }];
  return Array.from({ length: count }, (_, index) => strip(index / count, 1 / count, half));
}

function strip(from: number, width: number, half: number): Strip {
  const start = ((from - 0.5) * 2) * half;
  const end = start + 2 * width * half;
  const left = Math.sin(start) / (2 * half);
  const middle = (start + end) / 2;
  return { from, width, at: left, shownWidth: Math.sin(end) / (2 * half) - left, drop: ((1 - Math.cos(middle)) / (2 * half)) * 0.25, shade: (1 - Math.cos(middle)) * 0.5 };
}
