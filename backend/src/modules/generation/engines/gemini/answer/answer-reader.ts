import { availableParallelism } from 'node:os';
import { WorkerPool } from '../../../../../platform/workers/index.js';
import type { OpenedBody } from './open-body.js';

/** Opens answers: up to 22 MB of JSON and 24 million pixels, which is no work for the event loop. */
export interface AnswerReader {
  /** An answer will come. */
  expect(): void;
  /** The body is given away. */
  open(body: Uint8Array<ArrayBuffer>): Promise<OpenedBody>;
}

/** Longer than any call, so that the thread which was woken for an answer is there when it comes, ms. */
const IDLE_MS = 200_000;

const task = (name: string) => ({ beside: import.meta.url, file: './answer.worker', task: name });

/** Threads of the machine's cores but one: fifty answers that come together leave a core to whoever waits for a hit. */
export class AnswerThreads implements AnswerReader {
  private readonly pool = new WorkerPool(Math.max(1, availableParallelism() - 1), { idleMs: IDLE_MS, longestQueue: Infinity });

  expect(): void {
    // Nobody waits for it; a thread that cannot start will say so when the answer is there.
    this.pool.run(task('wake'), null).catch(() => undefined);
  }

  open(body: Uint8Array<ArrayBuffer>): Promise<OpenedBody> {
    return this.pool.run<OpenedBody>(task('open'), body, [body.buffer]);
  }

  close(): Promise<void> {
    return this.pool.close();
  }
}
