import type { Item } from '../canvas/item.js';
import { billow } from '../ornament/billow.js';
import { ornament, type Sheet } from './cast.js';
import { boxOfItems } from './frame.js';

/** A column of the sheet. */
interface Room {
  readonly x: number;
  readonly wide: number;
  readonly high: number;
}

/** Of the column's width: from bank to bank, half the width and half the height of one, how far every other one is shifted. */
const [PITCH, WIDE, HIGH, SHIFT] = [0.27, 0.43, 0.2, 0.12] as const;

/** Banks of cloud from end to end behind everything, each before the one above it: they join what stands in a sleeve. */
export function cloudsBehind({ x, wide, high }: Room, core: readonly Item[], { rng }: Sheet): Item[] {
  const { top, bottom } = boxOfItems(core);
  const long = Math.max(high, bottom - top) - wide * HIGH * 2;
  const from = (top + bottom) / 2 - long / 2;
  const count = Math.max(3, Math.round(long / (wide * PITCH)) + 1);
  const banks = Array.from({ length: count }, (_, i) => {
    const own = rng.fork(`bank${i}`);
    const isEnd = i === 0 || i === count - 1;
    const at = { x: (i % 2 === 0 ? -1 : 1) * wide * SHIFT, y: (long * i) / (count - 1), wide: wide * WIDE * (isEnd ? 0.7 : own.between(0.9, 1.06)), high: wide * HIGH };
    return ornament(`clouds/${i}`, billow(at, own), [x, from]);
  });
  return banks;
}
