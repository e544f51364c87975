import { describe, expect, it } from '@jest/globals';
import { undoneNotice } from '../engines/vector/refine/undone.js';
import { toldAsDone } from './told-as-done.js';

describe('changes that are told as done', () => {
  it.each([
    ['Made larger: wings.', 'make the wings larger'],
    ['Took out: stars.', 'Drop the Stars'],
    ['Exchanged: roses for peonies.', 'swap the roses with peonies'],
    ['Changed: moon, now full.', 'make the moon full'],
  ])('are without %j when %j stayed as it was', (sentence, clause) => {
    const done = ['Put in: a dagger.', 'Size: 90 × 90 mm instead of 70 × 70 mm.'];
    expect(toldAsDone([sentence, ...done], ['A notice.', undoneNotice(clause)])).toEqual(done);
    expect(toldAsDone([sentence, ...done], ['A notice.'])).toEqual([sentence, ...done]);
  });

  it('keep what was done beside a part that was not', () => {
    expect(toldAsDone(['Made larger: wings.', 'Made larger: leaves.'], [undoneNotice('make the leaves larger')])).toEqual(['Made larger: wings.']);
  });
});
