import { describe, expect, it } from '@jest/globals';
import { regionOf } from './region';

const box = (x: number, y: number) => [{ x, y }, { x: x + 0.1, y }, { x: x + 0.1, y: y + 0.1 }, { x, y: y + 0.1 }];

describe('naming a circled part', () => {
  it.each([
    [0.1, 0.1, 'the upper left part'],
    [0.45, 0.45, 'the middle'],
    [0.8, 0.85, 'the lower right part'],
    [0.45, 0.05, 'the upper part'],
  ])('calls a loop at %f, %f %s', (x, y, name) => {
    expect(regionOf(box(x, y))).toBe(name);
  });
});
