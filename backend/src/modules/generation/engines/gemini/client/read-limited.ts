import { TransportFault } from './exchange.js';

/** 30 million characters of base64 are 22 MB of image: more than any 4K drawing, far below what hurts. */
export const MOST_BYTES = 32_000_000;

/** Of a body that does not say how long it is: somewhat more than a 1K drawing takes. */
const FIRST_BYTES = 2_097_152;

/** What the header says, while the body comes as it was sent: compressed, it counts other bytes. */
function saidLength({ headers }: Response, limit: number): number {
  const said = headers.has('content-encoding') ? Number.NaN : Number(headers.get('content-length') ?? Number.NaN);
  return Number.isSafeInteger(said) && said >= 0 && said <= limit ? said : Math.min(FIRST_BYTES, limit);
}

function enlarged(bytes: Uint8Array<ArrayBuffer>, length: number): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(length);
  larger.set(bytes);
  return larger;
}

/**
 * The body in memory of its own, which can be given to a thread. Every chunk goes there as it comes and is forgotten: fifty bodies that
 * come together would otherwise be moved about by the garbage collector, which holds up everybody else.
 * Counts bytes after decompression, so a gzip bomb ends here.
 * @throws TransportFault `too-large`
 */
export async function readLimited(response: Response, limit = MOST_BYTES): Promise<Uint8Array<ArrayBuffer>> {
  let whole = new Uint8Array(saidLength(response, limit));
  let bytes = 0;
  for await (const chunk of (response.body ?? []) as AsyncIterable<Uint8Array>) {
    const end = bytes + chunk.length;
    if (end > limit) throw new TransportFault('too-large', `more than ${limit} bytes`);
    if (end > whole.length) whole = enlarged(whole, Math.min(limit, Math.max(end, whole.length * 2)));
    whole.set(chunk, bytes);
    bytes = end;
  }
  return bytes === whole.length ? whole : whole.slice(0, bytes);
}
