import { describe, expect, it } from '@jest/globals';
import { sayer } from './index.js';

const say = sayer({ size: 'Size: {mm} mm wide, {why}.', plain: 'Nothing to add.' });

describe('a sentence', () => {
  it('is its template with the holes filled, whatever stands in the values', () => {
    expect(say('size', { mm: 70, why: 'as {mm} and $1 say' })).toBe('Size: 70 mm wide, as {mm} and $1 say.');
    expect(say('plain')).toBe('Nothing to add.');
  });
});
