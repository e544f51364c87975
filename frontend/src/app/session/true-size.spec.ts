import { describe, expect, it } from '@jest/globals';
import { aConcept } from '../../testing/a-concept';
import { heightMmOf } from './true-size';

const image = { ...aConcept().image, width: 576, height: 1024 };
const measured = { passed: true, score: 1, findings: [], extent: { x: 0.1, y: 0.3, width: 0.8, height: 0.4 } };

describe('the real size of a drawing', () => {
  it('is that of the drawing, not of the paper around it', () => {
    const concept = aConcept({ image, verification: measured });
    expect(heightMmOf(concept)).toBeCloseTo((70 * 0.4 * 1024) / (0.8 * 576), 6);
  });

  it('is that of the picture where nobody measured', () => {
    const concept = aConcept({ image });
    expect(heightMmOf(concept)).toBeCloseTo((70 * 1024) / 576, 6);
  });
});
