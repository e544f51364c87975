import { Histogram } from 'prom-client';

/** What a drawing waits for, in this order; `store` and `book` side by side. */
export type Stage = 'lease' | 'budget' | 'provider' | 'pixels' | 'store' | 'book' | 'cache';

const stageSeconds = new Histogram({
  name: 'tattoo_drawing_stage_seconds',
  help: 'Time of each part of a drawing: lease, budget, provider (or built-in engine), pixels, store, book, cache',
  labelNames: ['stage'],
  buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1, 5, 15, 60, 180],
});

export interface Stopwatch {
  /** Ends a stage; null: one that nobody asks for. */
  lap(stage: Stage | null): void;
}

/** Where the time of one generation goes: in the metrics, and to the caller as Server-Timing (of several variations the slowest). */
export class Stages {
  private readonly longest = new Map<Stage, number>();

  took(stage: Stage, milliseconds: number): void {
    stageSeconds.observe({ stage }, milliseconds / 1000);
    this.longest.set(stage, Math.max(milliseconds, this.longest.get(stage) ?? 0));
  }

  async timed<T>(stage: Stage, work: Promise<T>): Promise<T> {
    const began = performance.now();
    const result = await work;
    this.took(stage, performance.now() - began);
    return result;
  }

  /** For stages that follow each other: each lap is the time since the one before. */
  stopwatch(): Stopwatch {
    let since = performance.now();
    return {
      lap: (stage) => {
        const now = performance.now();
        if (stage !== null) this.took(stage, now - since);
        since = now;
      },
    };
  }

  /** `lease;dur=0.5, budget;dur=2.0, …`; empty when nothing was drawn. */
  toString(): string {
    return [...this.longest].map(([stage, milliseconds]) => `${stage};dur=${milliseconds.toFixed(1)}`).join(', ');
  }
}
