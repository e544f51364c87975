import { Service } from '@angular/core';
import { persisted } from './persisted';

/** What a drawing usually takes here, seconds: median of the last real ones, or a first guess per engine. */
const FIRST_GUESS = { gemini: 12, vector: 2 } as const;
const KEPT = 9;

type Seconds = Readonly<Record<'gemini' | 'vector', readonly number[]>>;

@Service()
export class Pace {
  private readonly seen = persisted<Seconds>('pace', readSeconds);

  noted(engine: 'gemini' | 'vector', seconds: number): void {
    this.seen.update((all) => ({ ...all, [engine]: [...all[engine], seconds].slice(-KEPT) }));
  }

  /** Seconds; `count` concepts are drawn side by side, two at a time. */
  usual(engine: 'gemini' | 'vector', count: number): number {
    const one = median(this.seen()[engine]) ?? FIRST_GUESS[engine];
    return one * Math.max(1, count / 2);
  }
}

function median(values: readonly number[]): number | undefined {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}

function readSeconds(stored: unknown): Seconds {
  const loose = (typeof stored === 'object' && stored !== null ? stored : {}) as Readonly<Record<string, unknown>>;
  return { gemini: numbers(loose['gemini']), vector: numbers(loose['vector']) };
}

function numbers(value: unknown): readonly number[] {
  return Array.isArray(value) ? value.filter((one): one is number => typeof one === 'number' && one > 0) : [];
}
