import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { largestWithin, smallestWithin } from './neighbourhood.js';

describe('largestWithin and smallestWithin', () => {
  it('are the extremes of the square around each pixel, clipped at the border', () => {
    const plane = fc.integer({ min: 1, max: 14 }).chain((width) =>
      fc.uint8Array({ minLength: width, maxLength: width * 14 }).map((bytes) => {
        const height = Math.floor(bytes.length / width);
        return { width, height, data: Uint8Array.from(bytes.subarray(0, width * height)) };
      }));
    fc.assert(fc.property(plane, fc.integer({ min: 1, max: 7 }), ({ width, height, data }, radius) => {
      const largest = largestWithin({ width, height, data }, radius).data;
      const smallest = smallestWithin({ width, height, data }, radius).data;
      data.forEach((_, i) => {
        const near = data.filter((__, j) => Math.abs(i % width - j % width) <= radius && Math.abs(Math.floor(i / width) - Math.floor(j / width)) <= radius);
        expect([largest[i], smallest[i]]).toEqual([Math.max(...near), Math.min(...near)]);
      });
    }));
  });
});
