import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createHash } from 'node:crypto';
import { ASPECT_RATIOS } from '../engineered-prompt.js';
import { canonicalKey, fingerprint, KEY_VERSION, type FingerprintFields } from './fingerprint.js';

const hex = fc.stringMatching(/^[0-9a-f]{64}$/u);
const wellFormed = fc.string({ unit: 'grapheme', maxLength: 60 });
const fields: fc.Arbitrary<FingerprintFields> = fc.record({
  cacheScope: wellFormed, templateHash: hex, engine: fc.constantFrom('gemini', 'vector'), model: wellFormed,
  aspectRatio: fc.constantFrom(...ASPECT_RATIOS), imageSize: fc.constantFrom('1K', '2K', '4K'), variation: fc.integer({ min: 1, max: 1000 }),
  parent: fc.option(hex), references: fc.array(hex, { maxLength: 3 }), prompt: wellFormed,
});

describe('the fingerprint', () => {
  it('is 64 lower-case hex digits of SHA-256 over the canonical JSON', () => {
    fc.assert(fc.property(fields, (one) => {
      expect(fingerprint(one)).toMatch(/^[0-9a-f]{64}$/u);
      expect(fingerprint(one)).toBe(createHash('sha256').update(canonicalKey(one)).digest('hex'));
    }));
  });

  it('is equal for equal fields in any order', () => {
    fc.assert(fc.property(fields, fc.func(fc.integer()), (one, order) => {
      const keys = Object.keys(one).sort((a, b) => order(a) - order(b));
      const shuffled = Object.fromEntries(keys.map((key) => [key, one[key as keyof FingerprintFields]])) as unknown as FingerprintFields;
      expect(fingerprint(shuffled)).toBe(fingerprint(one));
    }), { numRuns: 10_000 });
  });

  it('differs as soon as one field differs', () => {
    fc.assert(fc.property(fields, fields, fc.constantFrom(...(['cacheScope', 'templateHash', 'engine', 'model', 'aspectRatio', 'imageSize', 'variation', 'parent', 'references', 'prompt'] as const)), (one, other, key) => {
      const changed = { ...one, [key]: other[key] };
      const same = JSON.stringify(one[key]) === JSON.stringify(other[key]);
      expect(fingerprint(changed) === fingerprint(one)).toBe(same);
    }), { numRuns: 10_000 });
  });

  it('does not confuse where one field ends and another begins', () => {
    const base: FingerprintFields = { cacheScope: 'a', templateHash: '0'.repeat(64), engine: 'gemini', model: 'm', aspectRatio: '1:1', imageSize: '1K', variation: 1, parent: null, references: [], prompt: 'p' };
    expect(fingerprint({ ...base, cacheScope: 'ab', model: 'c' })).not.toBe(fingerprint({ ...base, cacheScope: 'a', model: 'bc' }));
    expect(fingerprint({ ...base, references: ['1'.repeat(64), '2'.repeat(64)] })).not.toBe(fingerprint({ ...base, references: ['2'.repeat(64), '1'.repeat(64)] }));
    expect(fingerprint({ ...base, parent: '1'.repeat(64) })).not.toBe(fingerprint({ ...base, references: ['1'.repeat(64)] }));
  });

  it('carries its own version and nothing that is not listed', () => {
    const one = { cacheScope: 'a', templateHash: 'b', engine: 'vector', model: 'm', aspectRatio: '1:1', imageSize: '1K', variation: 2, parent: null, references: [], prompt: 'p', extra: 1 } as const;
    expect(canonicalKey(one)).toBe(`{"aspectRatio":"1:1","cacheScope":"a","engine":"vector","imageSize":"1K","keyVersion":${KEY_VERSION},"model":"m","parent":null,"prompt":"p","references":[],"templateHash":"b","variation":2}`);
  });
});
