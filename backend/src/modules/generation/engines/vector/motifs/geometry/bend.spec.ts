import { describe, expect, it } from '@jest/globals';
import { bentAlong } from './bend.js';
import { polar, type Knot, type Point } from './point.js';

const RADIUS = 200;
/** A quarter of a circle about the origin, from the right to the bottom. */
const quarter = Array.from({ length: 19 }, (_, i): Point => polar([0, 0], (i * Math.PI) / 36, RADIUS));
const along = (quarters: number): number => (quarters * Math.PI * RADIUS) / 2;

describe('what is bent along a spine', () => {
  it('stays as it is on a spine that lies where it was drawn', () => {
    const bend = bentAlong([[0, 0], [100, 0]]);
    const knots: readonly Knot[] = [[0, 0], [30, 12], [80, -7], [100, 0]];
    bend(knots).forEach(([x, y], i) => {
      expect(x).toBeCloseTo(knots[i]?.[0] ?? NaN, 6);
      expect(y).toBeCloseTo(knots[i]?.[1] ?? NaN, 6);
    });
  });

  it('keeps its distance from the spine on either side', () => {
    const bend = bentAlong(quarter);
    const from = ([x, y]: Knot): number => Math.hypot(x, y);
    for (const share of [0.2, 0.5, 0.8]) {
      const [inner, outer] = bend([[along(share), 40], [along(share) + 1, -40]]);
      expect(from(inner ?? [0, 0])).toBeCloseTo(RADIUS - 40, 0);
      expect(from(outer ?? [0, 0])).toBeCloseTo(RADIUS + 40, 0);
    }
  });

  it('goes on straight past the end', () => {
    const [end, beyond] = bentAlong(quarter)([[along(1), 0], [along(1) + 50, 0]]);
    expect(end?.[1]).toBeCloseTo(RADIUS, 0);
    expect(beyond?.[0]).toBeCloseTo(-50, 0);
    expect(beyond?.[1]).toBeCloseTo(RADIUS, -0.5);
  });

  it('bends a long straight stretch too, and keeps its corners', () => {
    const bent = bentAlong(quarter)([[0, 0, true], [along(1), 0, true]]);
    expect(bent).toHaveLength(3);
    expect(bent.map(([, , sharp]) => sharp === true)).toEqual([true, false, true]);
    const [x, y] = bent[1] ?? [0, 0];
    expect(x).toBeCloseTo(y, 0);
  });
});
