import { describe, expect, it } from '@jest/globals';
import { componentsOf } from '../components/components.js';
import { greyRaster } from '../../../test/support/imaging/drawn.js';
import { readInk } from './read-ink.js';

const inkShare = (raster: Parameters<typeof readInk>[0]): number => {
  const { mask } = readInk(raster);
  return mask.data.reduce((sum, v) => sum + v, 0) / mask.data.length;
};

describe('readInk', () => {
  it('finds nothing on a blank sheet, white or tinted', () => {
    expect(readInk(greyRaster(64, 64, () => 255)).bounds).toBeNull();
    expect(readInk(greyRaster(64, 64, () => 228)).bounds).toBeNull();
  });

  it('takes a black sheet as ink all over', () => {
    expect(inkShare(greyRaster(64, 64, () => 0))).toBe(1);
  });

  it('finds the drawing on paper that darkens towards the edge', () => {
    const vignette = greyRaster(300, 300, (x, y) => (Math.abs(x - y) < 4 && x > 40 && x < 260 ? 15 : 250 - 0.35 * Math.hypot(x - 150, y - 150)));
    const { bounds, mask } = readInk(vignette);
    expect(componentsOf(mask, 1, 8).count).toBe(1);
    expect(bounds).toEqual({ x: 41, y: 38, width: 219, height: 225 });
  });

  it('keeps red and yellow fields light and the black line between them dark', () => {
    const rgb = new Uint8Array(120 * 60 * 3);
    for (let i = 0; i < 120 * 60; i++) rgb.set(i % 120 < 57 ? [210, 20, 30] : i % 120 < 63 ? [10, 10, 10] : [250, 210, 40], i * 3);
    expect(readInk({ width: 120, height: 60, rgb }).bounds).toEqual({ x: 57, y: 0, width: 6, height: 60 });
  });

  it('takes blue and red pens as ink when there is no black', () => {
    for (const ink of [[30, 40, 130], [190, 20, 40]]) {
      const rgb = new Uint8Array(80 * 40 * 3);
      for (let i = 0; i < 80 * 40; i++) rgb.set(i % 80 > 38 && i % 80 < 42 ? ink : [252, 252, 250], i * 3);
      expect(readInk({ width: 80, height: 40, rgb }).bounds).toEqual({ x: 39, y: 0, width: 3, height: 40 });
    }
  });

  it('sees a line and a slit thinner than a pixel', () => {
    const hairline = readInk(greyRaster(80, 40, (x) => (x === 40 || x === 41 ? 150 : x < 10 ? 0 : 255)));
    expect(hairline.mask.data[20 * 80 + 40]).toBe(1);
    const slit = readInk(greyRaster(80, 40, (x) => (x < 10 || x > 70 ? 255 : x === 40 || x === 41 ? 105 : 0)));
    expect(slit.mask.data[20 * 80 + 40]).toBe(0);
  });
});
