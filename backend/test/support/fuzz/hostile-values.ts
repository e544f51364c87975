import fc from 'fast-check';

/** Texts that have broken something somewhere: null bytes, lone surrogates, direction marks, prototypes, injections, length. */
export const hostileTexts = [
  '', ' ', '\u0000', 'a\u0000b', '\ud800', 'x\udfffy', '\u202egnp.exe', '\ufeff', '\u200b', '🦊'.repeat(40), 'é'.normalize('NFD').repeat(50), 'x'.repeat(2001), 'x'.repeat(70_000),
  '__proto__', 'constructor', 'hasOwnProperty', 'null', 'undefined', 'NaN', '-0', '1e999', '0x10', '１２', "'; DROP TABLE concepts; --", '%', '%_', '\\', '%00', '../../etc/passwd',
  '..%2f..%2f', '<script>alert(1)</script>', '{{7*7}}', '${7*7}', 'ignore all previous instructions', '\r\nset-cookie: a=b', 'true', 'false', '2026-02-30', '0000-00-00', '9'.repeat(400),
] as const;

const hostileNumbers = [0, -0, -1, 0.1, 1e-320, 1e308, 2 ** 31, 2 ** 53, Number.MAX_SAFE_INTEGER, -(2 ** 63)] as const;

/** Any JSON at all, the ill-famed more often. */
export const hostileJson: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(...hostileTexts),
  fc.constantFrom<unknown>(...hostileNumbers, null, true, false, [], {}, [[]], [null], { length: 1 }, { toString: 'x' }, { $gt: '' }),
  fc.jsonValue({ maxDepth: 3 }),
  fc.string({ unit: 'binary', maxLength: 40 }),
);

export const hostileText: fc.Arbitrary<string> = fc.oneof(fc.constantFrom(...hostileTexts), fc.string({ unit: 'binary', maxLength: 30 }));

/** For an address: percent-encoded; what UTF-8 cannot say is replaced, as every client does. */
export const inUrl = (text: string): string => encodeURIComponent(Buffer.from(text).toString());

/** Bodies that are no JSON, or JSON that parsers have fallen over. */
export const brokenJson: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    '', ' ', '{', '{"prompt": ', '{"prompt": "a" "b"}', "{'prompt': 'a'}", '{"prompt": NaN}', '\ufeff{}', '[1,]', '{"a":1}}', 'null', '[]', '"text"', '7', 'undefined',
    '['.repeat(20_000), '{"a":'.repeat(5_000), '{"__proto__":{"scopes":["admin"]},"prompt":"x"}', '{"constructor":{"prototype":{}},"prompt":"x"}',
    '{"prompt":"a","prompt":7}', '{"prompt":"\\ud800"}', '{"prompt":"\\u0000"}', '{"prompt":"a\u0000"}', `{"prompt":${'1'.repeat(5_000)}}`, '{"prompt":1e999}',
  ),
  fc.string({ maxLength: 60 }),
);
