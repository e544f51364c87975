import { describe, expect, it } from '@jest/globals';
import { cornersOf, moved, scaleFrom, stretched, turned, widened, type Placing } from './placing';

const placing: Placing = { centre: { x: 100, y: 100 }, turn: 0, widthMm: 70, bend: 0 };

describe('placing a drawing on a photo', () => {
  it('lies at its true width once the scale is known', () => {
    const [left, right] = cornersOf(placing, 2, 1);
    expect((right?.x ?? 0) - (left?.x ?? 0)).toBe(140);
  });

  it('has a frame that keeps its handles off a small drawing', () => {
    const corners = cornersOf({ ...placing, widthMm: 20 }, 2, 0.5, 88);
    expect([corners[0], corners[2]]).toEqual([{ x: 56, y: 56 }, { x: 144, y: 144 }]);
  });

  it('takes the scale from something measured', () => {
    expect(scaleFrom({ x: 0, y: 0 }, { x: 300, y: 400 }, 50)).toBe(10);
    expect(scaleFrom({ x: 0, y: 0 }, { x: 3, y: 4 }, 50)).toBeNull();
    expect(scaleFrom({ x: 0, y: 0 }, { x: 300, y: 400 }, 0)).toBeNull();
  });

  it('keeps the turn between −180 and 180', () => {
    expect(turned(placing, 190).turn).toBe(-170);
    expect(turned(placing, -540).turn).toBe(-180);
  });

  it('grows and turns with a dragged corner', () => {
    const next = stretched(placing, { x: 150, y: 100 }, { x: 100, y: 200 });
    expect(next.widthMm).toBe(140);
    expect(next.turn).toBe(90);
  });

  it('stays between 10 and 400 mm', () => {
    expect([widened(placing, 3).widthMm, widened(placing, 999).widthMm]).toEqual([10, 400]);
  });

  it('moves by what the finger moved', () => {
    expect(moved(placing, { x: -5, y: 8 }).centre).toEqual({ x: 95, y: 108 });
  });
});
