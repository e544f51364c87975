/** What a worker answers: errors lose their class on the way between threads, so a fault travels as data. */
export type Answer<Output> = { readonly ok: true; readonly output: Output } | { readonly ok: false; readonly code: string; readonly message: string };

/** A foreseen fault inside a worker, as the caller sees it: the `code` of the error that was thrown there. */
export class TaskFault extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.name = 'TaskFault';
    this.code = code;
  }
}

/**
 * Makes a function callable through `WorkerPool.run`: export it from a `*.worker.ts`.
 * Errors with a string `code` become a `TaskFault` on the other side; anything else is a bug and rejects as it is.
 */
export function workerTask<Input, Output>(work: (input: Input) => Output | Promise<Output>): (input: Input) => Promise<Answer<Output>> {
  return async (input) => {
    try {
      return { ok: true, output: await work(input) };
    } catch (error) {
      if (error instanceof Error && 'code' in error && typeof error.code === 'string' && !error.code.startsWith('ERR_')) {
        return { ok: false, code: error.code, message: error.message };
      }
      throw error;
    }
  };
}
