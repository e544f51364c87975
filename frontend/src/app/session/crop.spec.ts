import { describe, expect, it } from '@jest/globals';
import { aConcept } from '../../testing/a-concept';
import { cropOf } from './crop';

const image = { ...aConcept().image, width: 600, height: 1000 };
const drawnAt = (x: number, y: number, width: number, height: number) =>
  aConcept({ image, verification: { passed: true, score: 1, findings: [], extent: { x, y, width, height } } });

describe('the part of a picture that is shown', () => {
  it('is what is drawn with three hundredths of paper around it, in its own proportions', () => {
    const crop = cropOf(drawnAt(0.2, 0.4, 0.5, 0.1));
    expect(crop.x).toBeCloseTo(0.17, 6);
    expect(crop.width).toBeCloseTo(0.56, 6);
    expect(crop.ratio).toBeCloseTo((0.56 * 600) / (0.16 * 1000), 6);
  });

  it('never reaches beyond the picture, and is all of it where nobody measured', () => {
    const whole = { x: 0, y: 0, width: 1, height: 1, ratio: 0.6 };
    expect(cropOf(drawnAt(0, 0, 1, 1))).toEqual(whole);
    expect(cropOf(aConcept({ image }))).toEqual(whole);
  });

  it('is never nothing, whatever was measured', () => {
    expect(cropOf(drawnAt(0.5, 0.5, 0, 0)).ratio).toBeGreaterThan(0);
  });
});
