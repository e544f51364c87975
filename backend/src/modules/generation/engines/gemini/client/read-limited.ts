import { TransportFault } from './exchange.js';

/** 30 million characters of base64 are 22 MB of image: more than any 4K drawing, far below what hurts. */
export const MOST_BYTES = 32_000_000;

/** In memory of its own, which can be given to a thread: small Buffers share theirs. */
function joined(chunks: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

/**
 * The body, held as chunks and joined once: 25 MB in one JSON line cost no quadratic copying.
 * Counts bytes after decompression, so a gzip bomb ends here.
 * @throws TransportFault `too-large`
 */
export async function readLimited(response: Response, limit = MOST_BYTES): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of (response.body ?? []) as AsyncIterable<Uint8Array>) {
    bytes += chunk.length;
    if (bytes > limit) throw new TransportFault('too-large', `more than ${limit} bytes`);
    chunks.push(chunk);
  }
  return joined(chunks, bytes);
}
