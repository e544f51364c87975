import { createHash } from 'node:crypto';
import { lru } from 'tiny-lru';
import { z } from 'zod';
import type { CacheLookedUp } from '../../events/index.js';
import { AppError, type ProblemKind } from '../../platform/index.js';
import type { Coalescer } from './coalescer.js';
import type { CacheStore } from './stores/cache-store.js';
import type { Leases } from './leases.js';
import type { Flight } from './shared-flight.js';

/** Metadata and the hash of an image, never bytes, never a signed URL. JSON. */
export type CacheEntry = Readonly<Record<string, unknown>>;

export type Found =
  | { readonly kind: 'entry'; readonly entry: CacheEntry; readonly ttlSeconds: number }
  | { readonly kind: 'refusal'; readonly problem: AppError; readonly ttlSeconds: number };

/** Draws; `signal` says that nobody waits for it any more. */
export type Draw = (signal: AbortSignal) => Promise<CacheEntry>;

export interface Computing {
  /** Whether others share it, now and later. */
  readonly keep: boolean;
  /** Who asks leaves. */
  readonly signal: AbortSignal;
  /** Whether a failure is the asker's own and not that of the drawing. */
  readonly isOwn: (error: unknown) => boolean;
}

/** How long a refusal is remembered, ms: it is deterministic enough to be worth minutes, not a day. */
const REFUSAL_MS = 10 * 60 * 1000;
/** How long this process trusts its own copy, ms: short, so that erased means gone in 60 s without Redis (G11). */
const LOCAL_MS = 30_000;

const envelopeSchema = z.strictObject({
  v: z.literal(1),
  until: z.number(),
  sum: z.string(),
  entry: z.record(z.string(), z.unknown()).optional(),
  refusal: z.strictObject({ kind: z.record(z.string(), z.unknown()), detail: z.string().optional() }).optional(),
});
type Envelope = z.infer<typeof envelopeSchema>;

const sumOf = (value: unknown): string => createHash('sha256').update(JSON.stringify(value)).digest('base64url').slice(0, 16);

export interface ConceptCacheParts {
  readonly store: CacheStore;
  readonly coalescer: Coalescer;
  readonly leases: Leases;
  readonly ttlMs: number;
  readonly now: () => number;
  /** Whether an entry can still be served: its image is there. */
  readonly servable: (entry: CacheEntry) => Promise<boolean>;
  readonly onLookup: (lookup: CacheLookedUp) => void;
}

/**
 * Cache-aside for concepts under their fingerprint: a small map in this process, then the store.
 * Entries carry a checksum; one that is broken, altered or whose image is gone is a miss and is deleted (guarantee G5).
 */
export class ConceptCache {
  private readonly local = lru<Envelope>(2000, LOCAL_MS);

  constructor(private readonly parts: ConceptCacheParts) {}

  async find(key: string): Promise<Found | null> {
    const started = performance.now();
    const found = await this.findAnywhere(key);
    const outcome = found === null ? 'miss' : found.kind === 'entry' ? 'hit' : 'negative-hit';
    this.parts.onLookup({ outcome, milliseconds: performance.now() - started });
    return found;
  }

  /** Whether `find` would find a drawing: one look at the store. Not counted as a look-up, because nobody wants the answer yet. */
  async holds(key: string): Promise<boolean> {
    const entry = (await this.read(key))?.entry;
    return entry !== undefined && (await this.parts.servable(entry));
  }

  /** Draws once for all who ask at the same time, and keeps the answer unless `keep` is false. @throws as `Coalescer.once` */
  async compute(key: string, draw: Draw, { keep, signal, isOwn }: Computing): Promise<Flight<CacheEntry>> {
    if (!keep) return { value: await draw(signal), collapsed: false };
    const flight = await this.parts.coalescer.once<CacheEntry>({
      key,
      isOwn,
      run: async (fence, stop) => {
        const entry = await draw(stop);
        await this.keep(key, entry, fence);
        return entry;
      },
      find: async () => {
        const found = await this.findAnywhere(key);
        return found?.kind === 'entry' ? found.entry : null;
      },
    }, signal);
    if (flight.collapsed) this.parts.onLookup({ outcome: 'collapsed', milliseconds: 0 });
    return flight;
  }

  /** Remembers for minutes that the provider refused this. */
  async keepRefusal(key: string, error: AppError): Promise<void> {
    const { kind, details } = error;
    const refusal = { kind: { ...kind }, ...(details.detail === undefined ? {} : { detail: details.detail }) };
    await this.write(`refused:${key}`, { v: 1, until: this.parts.now() + REFUSAL_MS, sum: sumOf(refusal), refusal }, REFUSAL_MS);
  }

  async forget(keys: readonly string[]): Promise<void> {
    for (const key of keys) {
      this.local.delete(key);
      this.local.delete(`refused:${key}`);
      await this.parts.store.delete(key);
      await this.parts.store.delete(`refused:${key}`);
    }
  }

  private async keep(key: string, entry: CacheEntry, fence: number | null): Promise<void> {
    // A leader that lost its lease while drawing must not overwrite what its successor kept.
    const newest = fence === null ? null : await this.parts.leases.newestFence(key);
    if (fence !== null && newest !== null && newest > fence) return;
    await this.write(key, { v: 1, until: this.parts.now() + this.parts.ttlMs, sum: sumOf(entry), entry }, this.parts.ttlMs);
  }

  private async write(key: string, envelope: Envelope, ttlMs: number): Promise<void> {
    this.local.set(key, envelope);
    await this.parts.store.set(key, envelope, ttlMs);
  }

  private async findAnywhere(key: string): Promise<Found | null> {
    const envelope = (await this.read(key)) ?? (await this.read(`refused:${key}`));
    if (envelope === null) return null;
    const ttlSeconds = (envelope.until - this.parts.now()) / 1000;
    if (envelope.refusal !== undefined) return { kind: 'refusal', problem: asProblem(envelope.refusal), ttlSeconds };
    if (envelope.entry === undefined) return null;
    if (await this.parts.servable(envelope.entry)) return { kind: 'entry', entry: envelope.entry, ttlSeconds };
    await this.forget([key]);
    return null;
  }

  private async read(key: string): Promise<Envelope | null> {
    const near = this.local.get(key);
    if (near !== undefined && near.until > this.parts.now()) return near;
    const far = await this.parts.store.get(key);
    if (far === undefined) return null;
    const parsed = envelopeSchema.safeParse(far);
    const sound = parsed.success && parsed.data.sum === sumOf(parsed.data.entry ?? parsed.data.refusal) && parsed.data.until > this.parts.now();
    if (!sound) {
      await this.parts.store.delete(key);
      return null;
    }
    this.local.set(key, parsed.data);
    return parsed.data;
  }
}

function asProblem(refusal: NonNullable<Envelope['refusal']>): AppError {
  return new AppError(refusal.kind as unknown as ProblemKind, refusal.detail === undefined ? {} : { detail: refusal.detail });
}
