import { randomFillSync } from 'node:crypto';

/** Ids are made by the thousand: random bits are drawn for many at once, each used once. */
const pool = Buffer.alloc(16 * 128);
let next = pool.length;

/** UUID version 7 (RFC 9562): sorts by time, so that rows land side by side. `now` in ms. */
export function newId(now: number = Date.now()): string {
  if (next === pool.length) {
    randomFillSync(pool);
    next = 0;
  }
  const bytes = pool.subarray(next, next + 16);
  next += 16;
  bytes.writeUIntBE(now, 0, 6);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x70;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
