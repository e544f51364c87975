import { describe, expect, it } from '@jest/globals';
import { nextDailyReset } from './daily-reset.js';

const iso = (now: string): string => new Date(nextDailyReset(Date.parse(now))).toISOString();

describe('the next reset of a daily quota', () => {
  it('is midnight in California, in winter and in summer', () => {
    expect(iso('2026-11-23T12:00:00Z')).toBe('2026-11-24T08:00:00.000Z');
    expect(iso('2026-07-01T12:34:56.789Z')).toBe('2026-07-02T07:00:00.000Z');
  });

  it('is a day away at midnight itself', () => {
    expect(iso('2026-11-24T08:00:00Z')).toBe('2026-11-25T08:00:00.000Z');
    expect(iso('2026-11-24T07:59:59.999Z')).toBe('2026-11-24T08:00:00.000Z');
  });

  it('is right on the days that have 23 and 25 hours', () => {
    expect(iso('2026-03-08T09:00:00Z')).toBe('2026-03-09T07:00:00.000Z');
    expect(iso('2026-11-01T08:00:00Z')).toBe('2026-11-02T08:00:00.000Z');
  });
});
