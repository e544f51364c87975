import { describe, expect, it } from '@jest/globals';
import { boxOfShapes } from '../../canvas/place.js';
import { findMotif } from '../index.js';
import { smallDrawing, smallNames } from './index.js';

describe('the small drawings', () => {
  it.each(smallNames())('%s is a drawing of something that has a large one, inside the same box, of few lines', (name) => {
    const shapes = smallDrawing(name)?.() ?? [];
    const box = boxOfShapes(shapes);
    expect(findMotif(name)).toBeDefined();
    expect(shapes.length).toBeLessThan(42);
    expect(Math.max(-box.left, -box.top, box.right, box.bottom)).toBeLessThanOrEqual(510);
    expect(shapes.every(({ d }) => /^M[-\d. MLCZ]*$/.test(d))).toBe(true);
  });
});
