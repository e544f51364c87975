import { lru } from 'tiny-lru';

/** How much a shelf keeps. */
export interface ShelfSize {
  readonly entries: number;
  /** Together, in bytes as `weigh` tells them. */
  readonly bytes: number;
}

/**
 * Results of pure computations by their key: the latest are kept, up to a number and a weight, and one computation serves
 * everybody who asks for the same key at the same time. Failures are not kept.
 */
export class ComputedResults<Value> {
  private readonly kept;
  private readonly running = new Map<string, Promise<Value>>();
  private readonly size: ShelfSize;
  private readonly weigh: (value: Value) => number;
  private weight = 0;

  constructor(size: ShelfSize, weigh: (value: Value) => number) {
    this.size = size;
    this.weigh = weigh;
    this.kept = lru<{ readonly value: Value }>(size.entries);
  }

  /** The value of the key: kept, being computed, or computed now. */
  get(key: string, compute: () => Promise<Value>): Promise<Value> {
    const found = this.kept.get(key);
    if (found !== undefined) return Promise.resolve(found.value);
    const underWay = this.running.get(key);
    if (underWay !== undefined) return underWay;
    const work = this.computed(key, compute);
    this.running.set(key, work);
    return work;
  }

  private async computed(key: string, compute: () => Promise<Value>): Promise<Value> {
    try {
      const value = await compute();
      this.keep(key, value);
      return value;
    } finally {
      this.running.delete(key);
    }
  }

  private keep(key: string, value: Value): void {
    const weight = this.weigh(value);
    if (weight > this.size.bytes / 2) return;
    const evicted = this.kept.setWithEvicted(key, { value });
    this.weight += weight - (evicted === null ? 0 : this.weigh(evicted.value.value));
    while (this.weight > this.size.bytes && this.kept.first !== null) {
      this.weight -= this.weigh(this.kept.first.value.value);
      this.kept.evict();
    }
  }
}
