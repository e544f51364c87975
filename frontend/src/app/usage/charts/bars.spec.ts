import { describe, expect, it } from '@jest/globals';
import { barsFor } from './bars';

describe('stacked bars', () => {
  it('lets the tallest stack fill the box and keeps the others in proportion', () => {
    const { bars, top } = barsFor([{ label: 'a', below: 3, above: 1 }, { label: 'b', below: 1, above: 1 }], { width: 200, height: 100 });
    expect(top).toBe(4);
    expect(bars[0]).toMatchObject({ belowHeight: 75, aboveHeight: 25, aboveY: 0 });
    expect(bars[1]).toMatchObject({ belowHeight: 25, aboveY: 50 });
  });

  it('draws nothing, and divides by nothing, when every value is zero', () => {
    expect(barsFor([{ label: 'a', below: 0, above: 0 }], { width: 200, height: 100 }).bars[0]).toMatchObject({ belowHeight: 0, aboveHeight: 0 });
  });
});
