import { lru } from 'tiny-lru';

/** Keyv's own Map grows for ever; this one forgets the least recently used. Entry sizes are about 3 kB. */
export class BoundedMemoryAdapter {
  readonly opts = { dialect: 'memory' };
  namespace?: string;
  private readonly entries = lru<{ readonly value: unknown; readonly until: number }>(20_000);

  constructor(private readonly now: () => number = Date.now) {}

  get(key: string): unknown {
    const entry = this.entries.get(key);
    if (entry === undefined) return undefined;
    if (entry.until > this.now()) return entry.value;
    this.entries.delete(key);
    return undefined;
  }

  set(key: string, value: unknown, ttlMs?: number): boolean {
    this.entries.set(key, { value, until: ttlMs === undefined ? Infinity : this.now() + ttlMs });
    return true;
  }

  delete(key: string): Promise<boolean> {
    const had = this.entries.has(key);
    this.entries.delete(key);
    return Promise.resolve(had);
  }

  clear(): Promise<void> {
    this.entries.clear();
    return Promise.resolve();
  }

  on(): this {
    return this;
  }
}
