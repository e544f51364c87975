import { expect, it } from '@jest/globals';
import { parseStorable } from './storable.js';

const stored = (value: unknown): unknown => parseStorable(JSON.stringify(value));

it('replaces what PostgreSQL cannot keep and nothing else', () => {
  expect(stored({ lettering: 'a\u0000b', half: 'x\uD83D', other: '\uDE00y' })).toEqual({ lettering: 'a\uFFFDb', half: 'x\uFFFD', other: '\uFFFDy' });
  const kept = { lettering: '\u{1F600} ÆØ \\\\u0000 "quoted" \n', list: ['\\u0000'], n: 1.5, none: null };
  expect(stored(kept)).toEqual(kept);
});
