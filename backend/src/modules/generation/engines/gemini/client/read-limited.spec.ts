import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readLimited } from './read-limited.js';

const chunks = fc.array(fc.uint8Array({ maxLength: 5000 }), { maxLength: 30 });

const streamed = (parts: readonly Uint8Array[], headers: Record<string, string> = {}): Response => new Response(ReadableStream.from(parts), { headers });

describe('the body of an answer', () => {
  it.each<[string, (length: number) => Record<string, string>]>([
    ['says how long it is', (length) => ({ 'content-length': String(length) })],
    ['does not say how long it is', () => ({})],
    ['says less than comes', (length) => ({ 'content-length': String(length >> 1) })],
    ['says more than comes', (length) => ({ 'content-length': String(length + 9) })],
    ['says nothing that is a length', () => ({ 'content-length': 'long' })],
    ['says less than nothing', () => ({ 'content-length': '-5' })],
    ['says half a byte', () => ({ 'content-length': '2.5' })],
    ['was compressed, so that its length is another', (length) => ({ 'content-length': String(length >> 2), 'content-encoding': 'gzip' })],
  ])('is whole and in memory of its own where it %s', async (_name, headers) => {
    await fc.assert(fc.asyncProperty(chunks, async (parts) => {
      const whole = Buffer.concat(parts);
      const read = await readLimited(streamed(parts, headers(whole.length)));
      expect(Buffer.compare(read, whole)).toBe(0);
      expect(read.buffer.byteLength).toBe(read.length);
    }), { numRuns: 40 });
  });

  it('may be as long as the limit and not a byte longer, whatever it says', async () => {
    const parts = [new Uint8Array(600), new Uint8Array(400)];
    expect(await readLimited(streamed(parts), 1000)).toHaveLength(1000);
    await expect(readLimited(streamed([...parts, new Uint8Array(1)], { 'content-length': '10' }), 1000)).rejects.toMatchObject({ fault: 'too-large' });
    await expect(readLimited(streamed([...parts, new Uint8Array(1)], { 'content-length': '99999999999' }), 1000)).rejects.toMatchObject({ fault: 'too-large' });
  });

  it('longer than it seemed, is whole: three megabytes without a length', async () => {
    const parts = Array.from({ length: 48 }, (_part, at) => new Uint8Array(65_536).fill(at));
    expect(Buffer.compare(await readLimited(streamed(parts)), Buffer.concat(parts))).toBe(0);
  });
});
