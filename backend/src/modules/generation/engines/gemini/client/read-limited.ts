import { TransportFault } from './exchange.js';

/** 30 million characters of base64 are 22 MB of image: more than any 4K drawing, far below what hurts. */
export const MOST_BYTES = 32_000_000;

/**
 * The body as text, held as chunks and joined once: 25 MB in one JSON line cost no quadratic copying.
 * Counts bytes after decompression, so a gzip bomb ends here.
 * @throws TransportFault `too-large`
 */
export async function readLimited(response: Response, limit = MOST_BYTES): Promise<string> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of (response.body ?? []) as AsyncIterable<Uint8Array>) {
    bytes += chunk.length;
    if (bytes > limit) throw new TransportFault('too-large', `more than ${limit} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
