import { globSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../run/processes.mjs';

const dist = join(root, 'backend', 'dist');
const isKind = (value) => typeof value === 'object' && value !== null && typeof value.code === 'string' && typeof value.status === 'number' && typeof value.title === 'string';

/** Every exported table of problem kinds in `*.errors.js`, by status and code. */
export async function problemKinds() {
  const files = globSync('**/*.errors.js', { cwd: dist }).sort();
  const kinds = [];
  for (const file of files) {
    const loaded = await import(pathToFileURL(join(dist, file)).href);
    for (const table of Object.values(loaded)) {
      if (typeof table !== 'object' || table === null) continue;
      const room = file.replaceAll('\\', '/').replace(/\/[^/]+$/u, '').replace(/^modules\//u, '');
      kinds.push(...Object.values(table).filter(isKind).map((kind) => ({ ...kind, room })));
    }
  }
  return kinds.sort((a, b) => a.status - b.status || (a.code < b.code ? -1 : 1));
}
