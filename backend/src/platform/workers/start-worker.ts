import { Worker } from 'node:worker_threads';
import { workerProgram } from './worker-program.js';

/** Starts the worker `name` beside the module `beside` (`workerProgram`). */
export function startWorker(beside: string, name: string, data: unknown): Worker {
  const { url, execArgv } = workerProgram(beside, name);
  return new Worker(url, { workerData: data, execArgv: [...execArgv] });
}
