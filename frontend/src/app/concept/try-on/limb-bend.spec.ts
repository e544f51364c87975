import { describe, expect, it } from '@jest/globals';
import { stripsFor } from './limb-bend';

describe('bending a drawing to a limb', () => {
  it('leaves a flat drawing in one piece', () => {
    expect(stripsFor(0)).toEqual([{ from: 0, width: 1, at: -0.5, shownWidth: 1, drop: 0, shade: 0 }]);
  });

  it('keeps the middle at its size and narrows the edges', () => {
    const strips = stripsFor(100, 100);
    const middle = (strips[50]?.shownWidth ?? 0) * 100;
    const edge = (strips[0]?.shownWidth ?? 0) * 100;
    expect(middle).toBeCloseTo(1, 2);
    expect(edge).toBeLessThan(0.4);
  });

  it('joins the strips without a seam and mirrors left and right', () => {
    const strips = stripsFor(60, 40);
    const ends = strips.map((strip) => strip.at + strip.shownWidth);
    for (const [index, strip] of strips.slice(1).entries()) expect(strip.at).toBeCloseTo(ends[index] ?? Number.NaN, 9);
    expect(strips[0]?.at).toBeCloseTo(-(ends.at(-1) ?? Number.NaN), 9);
  });
});
