import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { maskFrom, rowsOf } from '../../../test/support/imaging/drawn.js';
import { floodedPieces, randomMask } from '../../../test/support/imaging/random-mask.js';
import { componentsOf, labelsOf } from './components.js';
import { despeckle } from './despeckle.js';

describe('componentsOf', () => {
  it('finds the pieces that flooding finds, with either neighbourhood and value', () => {
    fc.assert(fc.property(randomMask, fc.constantFrom(0 as const, 1 as const), fc.constantFrom(4 as const, 8 as const), (mask, value, neighbours) => {
      const pieces = componentsOf(mask, value, neighbours);
      expect(pieces.count).toBe(floodedPieces(mask, value, neighbours));
      expect(pieces.area.reduce((sum, area) => sum + area, 0)).toBe(mask.data.filter((v) => v === value).length);
    }));
  });

  it('gives neighbouring pixels of one value the same label', () => {
    fc.assert(fc.property(randomMask, (mask) => {
      const labels = labelsOf(componentsOf(mask, 1, 8), mask);
      mask.data.forEach((value, i) => {
        expect(labels[i] === -1).toBe(value === 0);
        if (value === 1 && i % mask.width > 0 && mask.data[i - 1] === 1) expect(labels[i]).toBe(labels[i - 1]);
      });
    }));
  });

  it('measures the box of each piece and whether it lies on the border', () => {
    const pieces = componentsOf(maskFrom('#....', '...#.', '..##.', '.....'), 1, 8);
    expect([...pieces.touchesBorder]).toEqual([1, 0]);
    expect([pieces.left[1], pieces.top[1], pieces.right[1], pieces.bottom[1], pieces.area[1]]).toEqual([2, 1, 3, 2, 3]);
  });
});

describe('despeckle', () => {
  it('removes specks and fills pinholes that are smaller than asked, and nothing else', () => {
    const mask = maskFrom('#.......', '..#####.', '..#.###.', '..#####.', '........');
    despeckle(mask, 2, 2);
    expect(rowsOf(mask)).toEqual(['........', '..#####.', '..#####.', '..#####.', '........']);
  });
});
