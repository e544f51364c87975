import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { componentsOf } from '../components/components.js';
import { maskFrom, rowsOf } from '../../../test/support/imaging/drawn.js';
import { randomMask } from '../../../test/support/imaging/random-mask.js';
import { thin } from './thinning.js';

describe('thin', () => {
  it('keeps every piece and every hole of any mask', () => {
    fc.assert(fc.property(randomMask, (mask) => {
      const roomy = { width: mask.width + 2, height: mask.height + 2, data: new Uint8Array((mask.width + 2) * (mask.height + 2)) };
      mask.data.forEach((v, i) => (roomy.data[(Math.floor(i / mask.width) + 1) * roomy.width + (i % mask.width) + 1] = v));
      const skeleton = thin(roomy);
      expect(componentsOf(skeleton, 1, 8).count).toBe(componentsOf(roomy, 1, 8).count);
      expect(componentsOf(skeleton, 0, 4).count).toBe(componentsOf(roomy, 0, 4).count);
      skeleton.data.forEach((v, i) => expect(v).toBeLessThanOrEqual(roomy.data[i] ?? 0));
    }));
  });

  it('leaves a single middle line of a bar', () => {
    const skeleton = thin(maskFrom('...........', '.#########.', '.#########.', '.#########.', '...........'));
    expect(rowsOf(skeleton).filter((row) => row.includes('#'))).toHaveLength(1);
    expect(rowsOf(skeleton)[2]).toMatch(/#{7,}/);
  });

  it('does not eat diagonals of two pixels', () => {
    const size = 40;
    const data = Uint8Array.from({ length: size * size }, (_, i) => {
      const x = i % size;
      const y = Math.floor(i / size);
      return x > 3 && x < 36 && y > 3 && y < 36 && (x === y || x === y + 1) ? 1 : 0;
    });
    const left = thin({ width: size, height: size, data }).data.reduce((sum, v) => sum + v, 0);
    expect(left).toBeGreaterThanOrEqual(30);
  });
});
