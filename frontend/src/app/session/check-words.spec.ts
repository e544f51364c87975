import { describe, expect, it } from '@jest/globals';
import type { Check } from '../../api/models/check';
import { bars, checkName, headlineOf, limitOf, measured } from './check-words';

describe('the words of a check', () => {
  it('writes measures as a tattooist reads them', () => {
    expect(measured({ value: 0.38, unit: 'mm' })).toBe('0.38 mm');
    expect(measured({ value: 0.7, unit: 'mm' })).toBe('0.7 mm');
    expect(measured({ value: 84.4, unit: 'mm' })).toBe('84 mm');
    expect(limitOf({ limit: 30, unit: 'percent' })).toBe('30%');
  });

  it('draws a percentage on a full scale and a length beside its limit', () => {
    expect(bars({ value: 64, limit: 30, unit: 'percent' })).toEqual({ value: 64, limit: 30 });
    expect(bars({ value: 0.35, limit: 0.7, unit: 'mm' })).toEqual({ value: 37.5, limit: 75 });
  });

  it('has no bar where there is nothing to measure or to hold it against', () => {
    expect([bars({ value: null, limit: 1, unit: 'mm' }), bars({ value: 1, limit: null, unit: 'count' })]).toEqual([null, null]);
    expect(measured({ value: null, unit: 'mm' })).toBe('none');
  });

  it('says the verdict in a line, and how many things there are to watch', () => {
    const checks = (...verdicts: Check['verdict'][]) => verdicts.map((verdict) => ({ verdict }) as Check);
    expect(headlineOf({ verdict: 'ok', widthMm: 70.2, checks: checks('ok') })).toBe('Tattooable at 70 mm');
    expect(headlineOf({ verdict: 'watch', widthMm: 70, checks: checks('ok', 'watch') })).toBe('One thing to watch at 70 mm');
    expect(headlineOf({ verdict: 'watch', widthMm: 70, checks: checks('watch', 'ok', 'watch') })).toBe('2 things to watch at 70 mm');
    expect(headlineOf({ verdict: 'too-fine', widthMm: 30, checks: checks('too-fine') })).toBe('Too fine for 30 mm');
  });

  it('names a check it does not know by its id', () => {
    expect(checkName('smallest-star')).toBe('smallest star');
  });
});
