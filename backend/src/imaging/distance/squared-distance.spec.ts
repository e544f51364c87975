import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Mask } from '../raster/plane.js';
import { randomMask } from '../../../test/support/imaging/random-mask.js';
import { squaredDistanceTo } from './squared-distance.js';

function byLookingEverywhere({ width, data }: Mask, target: number): number[] {
  const targets = [...data.keys()].filter((i) => data[i] === target);
  return [...data.keys()].map((i) =>
    targets.reduce((best, t) => Math.min(best, (i % width - t % width) ** 2 + (Math.floor(i / width) - Math.floor(t / width)) ** 2), 4e8));
}

describe('squaredDistanceTo', () => {
  it('is the exact Euclidean distance for any mask and either target', () => {
    fc.assert(fc.property(randomMask, fc.constantFrom(0 as const, 1 as const), (mask, target) => {
      expect([...squaredDistanceTo(mask, target)]).toEqual(byLookingEverywhere(mask, target));
    }));
  });
});
