import { availableParallelism } from 'node:os';
import { Piscina } from 'piscina';
import { TaskFault, type Answer } from '../worker-tasks/index.js';
import { workerProgram } from './worker-program.js';

/** A function exported by a worker file through `workerTask`. */
export interface WorkerTaskName {
  /** `import.meta.url` of a module beside the worker file. */
  readonly beside: string;
  /** The worker file without its extension: `./tattooability.worker`. */
  readonly file: string;
  /** The exported function. */
  readonly task: string;
}

export interface PoolLimits {
  /** How long an idle thread stays, ms. */
  readonly idleMs: number;
  /** Tasks that may wait; one more is refused. */
  readonly longestQueue: number;
}

const USUAL: PoolLimits = { idleMs: 30_000, longestQueue: 64 };
/** MB of JavaScript heap a thread may use; pixels live outside it, in typed arrays. */
const HEAP_MB = 512;
/** Whoever waits for a cached answer comes before those who wait for pixels, steps of nice(2). */
const NICENESS = 10;

/**
 * Threads for heavy work, so that the event loop stays free. They start with the first task, do one task at a time and end
 * when idle. Worker files are found beside the caller (`workerProgram`).
 */
export class WorkerPool {
  private pool: Piscina | null = null;
  private readonly threads: number;
  private readonly limits: PoolLimits;

  constructor(threads = Math.max(1, Math.min(4, availableParallelism())), limits = USUAL) {
    this.threads = threads;
    this.limits = limits;
  }

  /**
   * Runs the task on a free thread. The input is copied, except the memory named in `given`, which is gone here afterwards.
   * @throws TaskFault for an error that the task foresaw
   */
  async run<Output>({ beside, file, task }: WorkerTaskName, input: unknown, given: readonly ArrayBuffer[] = []): Promise<Output> {
    const { url, execArgv } = workerProgram(beside, file);
    this.pool ??= this.open([...execArgv]);
    const answer = (await this.pool.run(input, { filename: url.href, name: task, transferList: [...given] })) as Answer<Output>;
    if (answer.ok) return answer.output;
    throw new TaskFault(answer.code, answer.message);
  }

  /** Waits for running tasks and ends the threads. */
  async close(): Promise<void> {
    const { pool } = this;
    this.pool = null;
    await pool?.close();
  }

  private open(execArgv: string[]): Piscina {
    return new Piscina({
      execArgv,
      minThreads: 0,
      maxThreads: this.threads,
      idleTimeout: this.limits.idleMs,
      maxQueue: this.limits.longestQueue,
      concurrentTasksPerWorker: 1,
      niceIncrement: NICENESS,
      resourceLimits: { maxOldGenerationSizeMb: HEAP_MB },
    });
  }
}
