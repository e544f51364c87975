import { describe, expect, it } from '@jest/globals';
import { parsePath } from './parse.js';
import { printPath } from './print.js';
import { turnedClockwise } from './turned.js';

const turned = (d: string): string => printPath(turnedClockwise(parsePath(d)));

describe('a path turned clockwise', () => {
  it('is left alone when it runs clockwise already', () => {
    expect(turned('M0 0L10 0L10 10L0 10Z')).toBe(printPath(parsePath('M0 0L10 0L10 10L0 10Z')));
  });

  it('runs the other way through the same corners otherwise', () => {
    expect(turned('M0 0L0 10L10 10L10 0Z')).toBe(printPath(parsePath('M10 0L10 10L0 10L0 0Z')));
  });

  it('keeps the handles of its curves', () => {
    expect(turned('M0 0C0 6 4 10 10 10L10 0Z')).toBe(printPath(parsePath('M10 0L10 10C4 10 0 6 0 0Z')));
  });

  it('keeps a hole a hole', () => {
    const [outer, hole] = turnedClockwise(parsePath('M0 0L0 10L10 10L10 0ZM2 2L8 2L8 8L2 8Z'));
    expect([outer?.start, hole?.start]).toEqual([[10, 0], [2, 8]]);
  });
});
