import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { newApiKey, readApiKey, writeApiKey } from './api-key-format.js';

const key = fc.constant(null).map(newApiKey);

describe('the format of a key', () => {
  it('is read back as it was written', () => {
    fc.assert(fc.property(key, (parts) => { expect(readApiKey(writeApiKey(parts))).toEqual(parts); }));
  });

  it('has a secret of 256 bits of its own each time', () => {
    const secrets = new Set(Array.from({ length: 1_000 }, () => newApiKey().secret));
    expect(secrets.size).toBe(1_000);
  });

  it('refuses every typing mistake of one character without asking anybody', () => {
    fc.assert(fc.property(key, fc.nat(62), fc.constantFrom(...'0aZ_-'), (parts, at, letter) => {
      const text = writeApiKey(parts);
      const place = 9 + (at % (text.length - 9));
      const mistyped = text.slice(0, place) + letter + text.slice(place + 1);
      expect(readApiKey(mistyped) === null || mistyped === text).toBe(true);
    }));
  });

  it('refuses two characters that changed places', () => {
    fc.assert(fc.property(key, fc.nat(50), (parts, at) => {
      const text = writeApiKey(parts);
      const place = 9 + at;
      const [a = '', b = ''] = [text[place], text[place + 1]];
      const swapped = text.slice(0, place) + b + a + text.slice(place + 2);
      expect(readApiKey(swapped) === null || swapped === text).toBe(true);
    }));
  });

  it.each(['', 'tcd_live_', 'tcd_test_abc', `tcd_live_${'a'.repeat(12)}_${'b'.repeat(43)}`])('takes %j for no key', (text) => {
    expect(readApiKey(text)).toBeNull();
  });
});
