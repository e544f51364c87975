import { Piscina } from 'piscina';
import { workerProgram } from '../../../../platform/workers/index.js';
import type { Result } from './execute.js';
import type { Commission } from './scene/commission.js';

/** A commission's picture with its hash: plain data. */
export interface DrawnCommission extends Omit<Result, 'svg'> {
  readonly sha256: string;
}

/** What draws commissions, away from the event loop. */
export interface DrawingPool {
  draw(commission: Commission, signal: AbortSignal): Promise<DrawnCommission>;
  close(): Promise<void>;
}

/** As long as somebody may look at a drawing before asking for the next: a new thread takes a second to be as fast as the old one. */
const IDLE_MS = 600_000;

/** Worker threads that start with the first drawing and go when idle. */
export class WorkerPool implements DrawingPool {
  private readonly threads: number;
  private pool: Piscina<Commission, DrawnCommission> | null = null;

  constructor(threads: number) {
    this.threads = threads;
  }

  draw(commission: Commission, signal: AbortSignal): Promise<DrawnCommission> {
    this.pool ??= this.open();
    return this.pool.run(commission, { signal });
  }

  async close(): Promise<void> {
    await this.pool?.destroy();
    this.pool = null;
  }

  private open(): Piscina<Commission, DrawnCommission> {
    const { url, execArgv } = workerProgram(import.meta.url, './vector.worker');
    return new Piscina({
      filename: url.href,
      execArgv: [...execArgv],
      minThreads: 0,
      maxThreads: this.threads,
      idleTimeout: IDLE_MS,
      concurrentTasksPerWorker: 1,
    });
  }
}
