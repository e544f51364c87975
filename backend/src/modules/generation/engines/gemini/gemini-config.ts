import type { ImageSize } from '../../../prompt-engineering/index.js';

/** What the Gemini engine is told; times in milliseconds. */
export interface GeminiConfig {
  readonly apiKey: string;
  /** null: Google's own address. */
  readonly baseUrl: string | null;
  readonly model: string;
  /** Drawn with when `model` is gone; null: the successor that the registry names. */
  readonly fallbackModel: string | null;
  readonly apiVersion: string;
  readonly patience: Patience;
}

/** How long we wait and how often we ask. */
export interface Patience {
  /** One call: headers and body together. */
  readonly attemptMs: Readonly<Record<ImageSize, number>>;
  /** The whole drawing, retries and pauses included. */
  readonly wholeMs: Readonly<Record<ImageSize, number>>;
  /** The longest single pause: a longer RetryInfo is passed on as Retry-After. */
  readonly longestPauseMs: number;
  /** All pauses of one drawing together. */
  readonly pausesMs: number;
  /** Calls of one drawing, the first included. */
  readonly calls: number;
  /** First ceiling of the full-jitter back-off; doubles each time. */
  readonly backOffMs: number;
  /** Failures in a row that open the circuit, and how long it stays open. */
  readonly breaker: { readonly failures: number; readonly restMs: number };
}

/** 15–40 s is usual, 4K up to 120 s with no byte in between (docs/domain/gemini.md). */
export const PATIENCE: Patience = {
  attemptMs: { '1K': 60_000, '2K': 90_000, '4K': 180_000 },
  wholeMs: { '1K': 150_000, '2K': 210_000, '4K': 390_000 },
  longestPauseMs: 45_000,
  pausesMs: 90_000,
  calls: 4,
  backOffMs: 1_000,
  breaker: { failures: 5, restMs: 30_000 },
};

/** What is injected so that tests neither sleep nor throw dice. */
export interface Surroundings {
  /** Milliseconds since 1970. */
  now(): number;
  /** [0, 1) */
  random(): number;
  /** Resolves after `milliseconds`, or as soon as the signal aborts. */
  sleep(milliseconds: number, signal: AbortSignal): Promise<void>;
  /** Something an operator must know; never contains a key. */
  alarm(alarm: EngineAlarm): void;
}

export interface EngineAlarm {
  readonly code:
    | 'credentials' | 'daily-quota' | 'spend-cap' | 'billing-off' | 'model-retired' | 'model-mismatch' | 'unpriced-answer'
    | 'billed-without-image' | 'above-quote' | 'request-rejected' | 'circuit-open' | 'circuit-closed';
  readonly detail: string;
}

async function sleep(milliseconds: number, signal: AbortSignal): Promise<void> {
  if (signal.aborted) return;
  await new Promise<void>((resolve) => {
    const timer = setTimeout(done, milliseconds);
    function done(): void {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    }
    signal.addEventListener('abort', done, { once: true });
  });
}

/** The real world; the caller says who hears alarms. */
export function realSurroundings(alarm: Surroundings['alarm']): Surroundings {
  return { now: () => Date.now(), random: () => Math.random(), sleep, alarm };
}
