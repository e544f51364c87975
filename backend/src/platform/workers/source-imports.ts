/** Under Jest the sources themselves run (Node strips the types), so `./x.js` has to find `./x.ts`. */
const SOURCE_IMPORTS = `import { registerHooks } from 'node:module';
registerHooks({ resolve(specifier, context, next) {
  if (!specifier.startsWith('.') || !specifier.endsWith('.js')) return next(specifier, context);
  try { return next(specifier, context); } catch { return next(specifier.slice(0, -3) + '.ts', context); }
} });`;

/** Node options of a worker thread; `source` when its file is TypeScript. */
export function workerOptions(source: boolean): string[] {
  const quiet = ['--disable-warning=ExperimentalWarning'];
  return source ? [...quiet, '--import', `data:text/javascript,${encodeURIComponent(SOURCE_IMPORTS)}`] : quiet;
}
