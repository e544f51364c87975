import fc from 'fast-check';

/** Printable latin: what a client can put on the wire. */
const oddValue = fc.oneof(
  fc.constantFrom('', ' ', ',', ';', '"', '*', '=', 'null', '\u00ff', 'a, b', '"a", "b"', '0', '-1', '1e9', '9'.repeat(30), 'x'.repeat(300)),
  fc.string({ maxLength: 24 }).filter((value) => /^[\x20-\x7e]*$/u.test(value)),
);

const known: Readonly<Record<string, readonly string[]>> = {
  'accept': ['*/*', 'application/json', 'text/html', 'text/csv', 'image/avif,image/webp,*/*;q=0.8', 'application/xml', '*/*;q=0'],
  'accept-encoding': ['gzip', 'br', 'zstd', 'identity', 'identity;q=0', '*;q=0', 'gzip;q=0.5, *', 'pack200'],
  'accept-language': ['es', 'en;q=0', 'zz-ZZ'],
  'cache-control': ['no-cache', 'no-store', 'only-if-cached', 'no-cache, only-if-cached', 'max-age=0', 'NO-STORE,,', 'private="x'],
  'content-encoding': ['gzip', 'identity', 'br'],
  'if-match': ['*', '"x"'],
  'if-none-match': ['*', '"x"', 'W/"x"'],
  'last-event-id': ['0', '1', '3', '-1', 'NaN', '1e99'],
  'origin': ['http://localhost', 'https://evil.example', 'null', 'http://localhost:80'],
  'prefer': ['return=minimal', 'wait=10', 'respond', ';', 'handling=lenient'],
  'range': ['bytes=0-', 'bytes=0-9', 'bytes=5-2', 'bytes=-', 'bytes=-5', 'bytes=-0', 'lines=1-2', 'bytes=0-1,3-4', 'bytes=99999999999-', `bytes=0-${'9'.repeat(40)}`, `bytes=-${'9'.repeat(40)}`],
  'sec-fetch-site': ['same-origin', 'cross-site', 'same-site', 'none'],
  'x-forwarded-for': ['1.2.3.4', '::1, evil', 'x'],
  'x-http-method-override': ['DELETE'],
  'x-request-id': ['abcdefgh', 'x', '../../../..', 'ffffffff-ffff-ffff-ffff-ffffffffffff'],
  'idempotency-key': ['k', '"k"', '"', 'a b', 'ü', '7f1c2b9e-0000-4000-8000-000000000000'],
};

const one = fc.constantFrom(...Object.keys(known)).chain((name) =>
  fc.tuple(fc.constant(name), fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...(known[name] ?? [''])) }, { weight: 1, arbitrary: oddValue })));

/** Up to three headers, most of them well-known with odd values. */
export const oddHeaders: fc.Arbitrary<Record<string, string>> = fc.oneof(
  { weight: 2, arbitrary: fc.constant({}) },
  { weight: 1, arbitrary: fc.array(one, { maxLength: 3 }).map((entries) => Object.fromEntries(entries)) },
);
