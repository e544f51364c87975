import { Worker } from 'node:worker_threads';

/** Under Jest the sources themselves run (Node strips the types), so `./x.js` has to find `./x.ts`. */
const SOURCE_IMPORTS = `import { registerHooks } from 'node:module';
registerHooks({ resolve(specifier, context, next) {
  if (!specifier.startsWith('.') || !specifier.endsWith('.js')) return next(specifier, context);
  try { return next(specifier, context); } catch { return next(specifier.slice(0, -3) + '.ts', context); }
} });`;

/**
 * Starts `<name>.ts` beside the module that calls, in the built tree and under Jest alike.
 * The worker's files may use erasable TypeScript only: no decorators, enums or parameter properties.
 * @param from `import.meta.url` of the caller
 * @param name path of the worker without its extension: `./pglite.worker`
 */
export function startWorker(from: string, name: string, data: unknown): Worker {
  const source = from.endsWith('.ts');
  const execArgv = ['--disable-warning=ExperimentalWarning'];
  if (source) execArgv.push('--import', `data:text/javascript,${encodeURIComponent(SOURCE_IMPORTS)}`);
  return new Worker(new URL(`${name}${source ? '.ts' : '.js'}`, from), { workerData: data, execArgv });
}
