import { randomFillSync } from 'node:crypto';

/** Ids are made by the thousand: random bits are drawn for many at once, each used once. */
const pool = Buffer.alloc(16 * 128);
let next = pool.length;

const COUNTER_BITS = 12;
let last = { now: 0, count: 0 };

/** Begins below the middle, so that thousands more of the same millisecond find room. */
function countIn(now: number, random: number): number {
  const count = now === last.now ? last.count + 1 : random >> 1;
  last = { now, count };
  return count % (1 << COUNTER_BITS);
}

/**
 * UUID version 7 (RFC 9562, the counter of its section 6.2, method 1): sorts by time, so that rows land side by side, and
 * within one millisecond as they were made: the drawings of a sheet keep their order. `now` in ms.
 */
export function newId(now: number = Date.now()): string {
  if (next === pool.length) {
    randomFillSync(pool);
    next = 0;
  }
  const bytes = pool.subarray(next, next + 16);
  next += 16;
  const count = countIn(now, bytes.readUInt16BE(6) % (1 << COUNTER_BITS));
  bytes.writeUIntBE(now, 0, 6);
  bytes.writeUInt16BE(0x7000 | count, 6);
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
