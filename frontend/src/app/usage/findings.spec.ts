import { describe, expect, it } from '@jest/globals';
import { cachedShare, findingsOf, seconds } from './findings';

const totals = { answers: 300, cached: 114, drawings: 412, cachedDrawings: 150, errors: 3, spentUsd: 9.84, savedUsd: 6.1, medianMs: 11_200 };

describe('usage in words', () => {
  it('says what was drawn, what it cost, what was saved and how long it took', () => {
    expect(findingsOf(totals)).toEqual(['You drew 412.', 'It cost $9.84.', 'The cache saved $6.10.', 'Half were ready in 11 s.']);
  });

  it('does not speak of money where none was spent', () => {
    expect(findingsOf({ ...totals, spentUsd: 0, savedUsd: 0, medianMs: null })).toEqual(['You drew 412.', 'It cost nothing.', '150 came from the cache.']);
  });

  it('says so when nothing was drawn', () => {
    expect(findingsOf({ ...totals, answers: 0, errors: 0, drawings: 0 })).toEqual(['Nothing was drawn in this time.']);
    expect(cachedShare({ ...totals, answers: 0 })).toBe(0);
  });

  it('gives short times a decimal', () => {
    expect([seconds(300), seconds(2440), seconds(11_200)]).toEqual(['0.3', '2.4', '11']);
  });
});
