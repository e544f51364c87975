import { describe, expect, it } from '@jest/globals';
import { inkBox } from './ink-box';

const white = (width: number, height: number) => new Uint8ClampedArray(width * height * 4).fill(255);
const dot = (pixels: Uint8ClampedArray, width: number, x: number, y: number) => pixels.fill(0, (y * width + x) * 4, (y * width + x) * 4 + 3);

describe('the box around what is drawn', () => {
  it('is nothing on a blank sheet', () => {
    expect(inkBox(white(10, 10), 10, 10)).toBeNull();
  });

  it('leaves out empty paper but keeps a small margin', () => {
    const pixels = white(100, 200);
    dot(pixels, 100, 20, 100);
    dot(pixels, 100, 79, 149);
    const box = inkBox(pixels, 100, 200);
    expect([box?.left, box?.right, box?.top, box?.bottom].map((value) => Math.round(value ?? -1))).toEqual([17, 17, 47, 22]);
  });
});
