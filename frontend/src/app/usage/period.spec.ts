import { describe, expect, it } from '@jest/globals';
import { daysBetween, periodOf, RANGES } from './period';

describe('the period of a usage report', () => {
  it('counts today as its last day', () => {
    expect(periodOf(RANGES[0], new Date('2026-11-23T23:59:00Z'))).toEqual({ from: '2026-11-17', to: '2026-11-23' });
  });

  it('has every day, also over the end of a month', () => {
    expect(daysBetween('2026-10-30', '2026-11-02')).toEqual(['2026-10-30', '2026-10-31', '2026-11-01', '2026-11-02']);
  });
});
