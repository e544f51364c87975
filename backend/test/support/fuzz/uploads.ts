import fc from 'fast-check';
import { drawn } from '../imaging/art.js';

/** A body that is not JSON, with its content type. Bytes as latin1 text, so that a failing case can be printed. */
export interface RawBody {
  readonly type: string | null;
  readonly text: string;
}

const BOUNDARY = 'fuzzfuzz';
/** A drawing that is taken. */
const GOOD = (await drawn('<circle cx="80" cy="80" r="50" fill="none" stroke="#000" stroke-width="6"/>', 160)).toString('latin1');
/** One pixel. */
const PNG = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGNgYGBgAAAABQABpfZFQAAAAABJRU5ErkJggg==', 'base64').toString('latin1');
const GIF = 'GIF89a\x01\x00\x01\x00\x80\x00\x00';
const SVG = '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"><image href="file:///etc/passwd"/></svg>';

const part = (disposition: string, content: string, type = 'image/png'): string =>
  `--${BOUNDARY}\r\nContent-Disposition: ${disposition}\r\nContent-Type: ${type}\r\n\r\n${content}\r\n`;
const file = (content: string, type?: string): string => part('form-data; name="file"; filename="a.png"', content, type);
const end = `--${BOUNDARY}--\r\n`;

const contents = fc.oneof(
  fc.constantFrom(GOOD, GOOD.slice(0, -30), `${GOOD}trailing`, PNG, PNG.slice(0, 40), `${PNG}trailing`, GIF, SVG, '', '\xff\xd8\xff\xe0', 'RIFF\x24\x00\x00\x00WEBPVP8 ', 'x'.repeat(100_000)),
  fc.uint8Array({ maxLength: 200 }).map((bytes) => Buffer.from(bytes).toString('latin1')),
  fc.uint8Array({ maxLength: 100 }).map((bytes) => PNG.slice(0, 8) + Buffer.from(bytes).toString('latin1')),
);

const shaped = contents.chain((content) => fc.constantFrom(
  file(content) + end,
  file(content, 'image/svg+xml') + end,
  file(content),
  file(content) + file(content) + end,
  part('form-data; name="other"; filename="a.png"', content) + end,
  part('form-data; name="file"', content, 'text/plain') + end,
  part('form-data', content) + end,
  part('form-data; name="__proto__"; filename="../../x.png"', content) + end,
  part('form-data; name="a"', 'b').repeat(20) + file(content) + end,
  end,
  content,
));

/** Forms: good, cut off, doubled, mislabelled, and rubbish. */
export const forms: fc.Arbitrary<RawBody> = fc.record({
  type: fc.oneof(
    { weight: 8, arbitrary: fc.constant(`multipart/form-data; boundary=${BOUNDARY}`) },
    { weight: 1, arbitrary: fc.constantFrom('multipart/form-data', 'multipart/form-data; boundary=', 'multipart/form-data; boundary="a', 'multipart/mixed; boundary=x', 'image/png', 'application/json') },
  ),
  text: fc.oneof({ weight: 9, arbitrary: shaped }, { weight: 1, arbitrary: fc.constant(file(GOOD) + end) }),
});
