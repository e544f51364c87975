import { describe, expect, it } from '@jest/globals';
import { windowOf } from './tile-window';

const SIZE = { columns: 5, row: 250, gap: 20 };
const height = (count: number, top: number): number => {
  const { from, to, above, below } = windowOf(count, SIZE, { top, bottom: top + 800 });
  const drawn = Math.ceil((to - from) / SIZE.columns);
  return above + below + (drawn === 0 ? 0 : drawn * SIZE.row - SIZE.gap);
};

describe('the window onto a long grid', () => {
  it('draws whole rows: what is seen and three rows on either side', () => {
    expect(windowOf(2000, SIZE, { top: 0, bottom: 800 })).toMatchObject({ from: 0, to: 35, above: 0 });
    expect(windowOf(2000, SIZE, { top: 25_000, bottom: 25_800 })).toMatchObject({ from: 485, to: 535, above: 97 * 250 });
    expect(windowOf(2000, SIZE, { top: 99_200, bottom: 100_000 })).toMatchObject({ to: 2000, below: 0 });
  });

  it('keeps the height of the whole, wherever one looks, also away from it', () => {
    for (const count of [1, 5, 6, 48, 1999, 2000]) {
      const whole = Math.ceil(count / 5) * 250 - 20;
      for (const top of [-90_000, -400, 0, 37, 1000, 25_111, 99_000, 300_000]) expect(height(count, top)).toBe(whole);
    }
  });

  it('draws nothing of nothing', () => {
    expect(windowOf(0, SIZE, { top: 0, bottom: 800 })).toEqual({ from: 0, to: 0, above: 0, below: 0 });
  });
});
