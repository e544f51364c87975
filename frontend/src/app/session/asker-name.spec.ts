import { describe, expect, it } from '@jest/globals';
import { askerName } from './asker-name';

describe('who asked', () => {
  it('tells the browser in hand from the same one before it was known, and both from a key', () => {
    const names = ['ses_a', 'new_b', 'ses_c', 'key_d'].map((group) => askerName({ group, label: 'Booking platform' }, 'ses_a'));
    expect(new Set(names).size).toBe(4);
    expect(names[0]).toBe('This browser, now');
    expect(names[3]).toBe('Booking platform');
  });
});
