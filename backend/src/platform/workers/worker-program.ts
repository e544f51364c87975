/** Under Jest the sources themselves run (Node strips the types), so `./x.js` has to find `./x.ts`. */
const SOURCE_IMPORTS = `import { registerHooks } from 'node:module';
registerHooks({ resolve(specifier, context, next) {
  if (!specifier.startsWith('.') || !specifier.endsWith('.js')) return next(specifier, context);
  try { return next(specifier, context); } catch { return next(specifier.slice(0, -3) + '.ts', context); }
} });`;

/** What starts a worker thread. */
export interface WorkerProgram {
  readonly url: URL;
  readonly execArgv: readonly string[];
}

/**
 * The worker `<name>` beside a module: one bundled file in the built tree (backend/build/bundle-workers.mjs), the source under Jest.
 * The worker's files may use erasable TypeScript only: no decorators, enums or parameter properties.
 * @param beside `import.meta.url` of the module
 * @param name path of the worker without its extension: `./pglite.worker`
 */
export function workerProgram(beside: string, name: string): WorkerProgram {
  const quiet = ['--disable-warning=ExperimentalWarning'];
  if (!beside.endsWith('.ts')) return { url: new URL(`${name}.bundle.js`, beside), execArgv: quiet };
  return { url: new URL(`${name}.ts`, beside), execArgv: [...quiet, '--import', `data:text/javascript,${encodeURIComponent(SOURCE_IMPORTS)}`] };
}
