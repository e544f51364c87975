import { describe, expect, it } from '@jest/globals';
import { newId } from './new-id.js';

describe('a new id', () => {
  it('is a UUID of version 7 that begins with its time', () => {
    expect(newId(0x0123456789ab)).toMatch(/^01234567-89ab-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/u);
  });

  it('sorts after every id made before it in the same millisecond', () => {
    const ids = Array.from({ length: 1000 }, () => newId(1_795_392_000_000));
    expect([...ids].sort()).toEqual(ids);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('is never made twice, however many a millisecond brings', () => {
    expect(new Set(Array.from({ length: 20_000 }, () => newId(1_795_392_000_000))).size).toBe(20_000);
  });
});
