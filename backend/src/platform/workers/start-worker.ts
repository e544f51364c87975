import { Worker } from 'node:worker_threads';
import { workerOptions } from './source-imports.js';

/**
 * Starts `<name>.ts` beside the module that calls, in the built tree and under Jest alike.
 * The worker's files may use erasable TypeScript only: no decorators, enums or parameter properties.
 * @param from `import.meta.url` of the caller
 * @param name path of the worker without its extension: `./pglite.worker`
 */
export function startWorker(from: string, name: string, data: unknown): Worker {
  const source = from.endsWith('.ts');
  return new Worker(new URL(`${name}${source ? '.ts' : '.js'}`, from), { workerData: data, execArgv: workerOptions(source) });
}
