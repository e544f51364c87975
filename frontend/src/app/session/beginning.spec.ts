import { describe, expect, it } from '@jest/globals';
import { readBeginning } from './beginning';

describe('what a design begins with', () => {
  it('is left to the words where storage holds what it cannot be', () => {
    expect(readBeginning({ style: 7, placement: null, widthMm: 4000, count: 9 })).toEqual({ style: null, placement: null, widthMm: null, count: 4 });
    expect(readBeginning(undefined)).toEqual({ style: null, placement: null, widthMm: null, count: 4 });
  });

  it('is kept as it was chosen', () => {
    const chosen = { style: 'fine-line', placement: 'wrist', widthMm: 45, count: 2 };
    expect(readBeginning(chosen)).toEqual(chosen);
  });
});
