import { describe, expect, it } from '@jest/globals';
import { boxOf } from './box.js';
import { flatten } from './flatten.js';
import { parsePath } from './parse.js';
import { coordinate, printPath } from './print.js';

describe('path data', () => {
  it('reads every command, absolute and relative, into straight and cubic pieces', () => {
    const path = parsePath('M0 0h10v10H0V0zm20 0l10 0 0 10c0 5-5 5-5 0s-5-5-5 0q-2 2-4 0t-4 0A5 5 0 0120 0z');
    expect(path).toHaveLength(2);
    expect(path.map((sub) => sub.closed)).toEqual([true, true]);
    expect(path[0]?.segments).toEqual([[10, 0], [10, 10], [0, 10], [0, 0]]);
    expect(path[1]?.segments.slice(0, 2)).toEqual([[30, 0], [30, 10]]);
    expect(path[1]?.segments.slice(2).every((segment) => segment.length === 6)).toBe(true);
  });

  it('keeps a circle of two arcs round', () => {
    const box = boxOf(flatten(parsePath('M-50 0a50 50 0 1050 -50A50 50 0 1 0 -50 0'), 0.1));
    expect(box.right).toBeCloseTo(50, 1);
    expect(box.bottom).toBeCloseTo(50, 1);
  });

  it('refuses what is not path data', () => {
    expect(() => parsePath('M0 0 B3 4')).toThrow('Not path data');
    expect(() => parsePath('M0 zero')).toThrow();
  });

  it('prints coordinates to a tenth, as short as they go, never minus zero', () => {
    expect([0, -0.04, 0.05, -0.25, 12, 3.14159].map(coordinate)).toEqual(['0', '0', '.1', '-.2', '12', '3.1']);
    expect(printPath(parsePath('M0 0L-5 .5L3 4C1 1 2 2 3 3Z'))).toBe('M0 0l-5 .5 8 3.5c-2-3-1-2 0-1z');
  });
});
