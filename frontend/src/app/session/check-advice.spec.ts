import { describe, expect, it } from '@jest/globals';
import { adviceOf } from './check-advice';

const line = { id: 'thinnest-line', value: 0.2, limit: 0.25, comfortable: 0.35, unit: 'mm', verdict: 'too-fine', advice: 'server words' } as const;

describe('what a check advises', () => {
  it('names the limit where something is too fine', () => {
    expect(adviceOf(line)).toBe('Draw it at 0.25 mm or wider, or leave it out.');
  });

  it('knows watching from holding, and holding from finding nothing', () => {
    expect(adviceOf({ ...line, verdict: 'watch' })).toContain('touch-up');
    expect(adviceOf({ ...line, verdict: 'ok' })).toContain('wide enough');
    expect(adviceOf({ ...line, verdict: 'ok', value: null })).toContain('no single lines');
  });

  it('tells by the widths of the place whether the sides go around', () => {
    const place = { ...line, id: 'placement-fit', limit: 90, comfortable: 70 } as const;
    expect(adviceOf({ ...place, verdict: 'ok', value: 60 })).toContain('Sits flat:');
    expect(adviceOf({ ...place, verdict: 'watch', value: 80 })).toContain('slender');
    expect(adviceOf({ ...place, verdict: 'watch', value: 120 })).toContain('70 to 90 mm');
    expect(adviceOf({ ...place, verdict: 'ok', value: 60, limit: null })).toContain('Name a placement');
  });

  it('leaves a check it does not know to the words of the server', () => {
    expect(adviceOf({ ...line, id: 'new-check' as never })).toBe('server words');
  });
});
