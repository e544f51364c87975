import { describe, expect, it } from '@jest/globals';
import { ASPECT_RATIOS } from '../engineered-prompt.js';
import { findPlacement, findStyle, placements, styles } from './catalogue.js';

describe('the catalogue', () => {
  it('has at least twenty styles and sixteen placements, each found by its slug', () => {
    expect(styles.length).toBeGreaterThanOrEqual(20);
    expect(placements.length).toBeGreaterThanOrEqual(16);
    for (const style of styles) expect(findStyle(style.slug)).toBe(style);
    for (const placement of placements) expect(findPlacement(placement.slug)).toBe(placement);
    expect(findStyle('crayon')).toBeUndefined();
    expect(findPlacement('tail')).toBeUndefined();
  });

  it('keeps every line weight at or above the limit its own report fails', () => {
    for (const { slug, lineMm, limits } of styles) {
      expect({ slug, thinnest: lineMm.detail.min >= limits.lineWarnMm }).toEqual({ slug, thinnest: true });
      expect({ slug, ordered: lineMm.outline.min >= lineMm.internal.min && lineMm.internal.min >= lineMm.detail.min })
        .toEqual({ slug, ordered: true });
      expect(limits.gapFailMm).toBeLessThan(limits.gapWarnMm);
    }
  });

  it('uses the narrow canvases where bodies are narrow', () => {
    expect(findPlacement('spine')?.aspectRatio).toBe('1:4');
    expect(findPlacement('wrist')?.bandAspectRatio).toBe('8:1');
    for (const placement of placements) expect(ASPECT_RATIOS).toContain(placement.aspectRatio);
  });

  it('gives a limb a clean view of a third of its circumference', () => {
    for (const placement of placements.filter(({ body, wraps }) => wraps && body.measure?.includes('circumference'))) {
      expect(Math.abs(placement.cleanViewMm.men - (placement.body.menMm ?? 0) / 3)).toBeLessThanOrEqual(1);
    }
  });
});
