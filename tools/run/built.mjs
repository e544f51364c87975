import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './processes.mjs';

const SOURCES = ['backend/src', 'backend/build', 'frontend/src', 'frontend/public', 'frontend/locales', 'frontend/build'];
const SETTINGS = ['package-lock.json', 'tsconfig.base.json', 'nx.json', 'backend/tsconfig.json', 'backend/tsconfig.build.json', 'frontend/angular.json', 'frontend/tsconfig.json', 'frontend/tsconfig.app.json'];
const RESULTS = ['backend/dist', 'frontend/dist'];
const MUST_BE_THERE = ['backend/dist/cli/start.js', 'frontend/dist/browser'];

const isTest = (path) => path.endsWith('.spec.ts');

function filesIn(folder) {
  if (!existsSync(join(root, folder))) return [];
  const entries = readdirSync(join(root, folder), { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name)).sort();
}

function digest(files, facts) {
  const hash = createHash('sha256');
  for (const file of files) hash.update(`${file}\n`).update(facts(file));
  return hash.digest('hex');
}

/** What would be built, by content, and what was, by size and time: a result that somebody else wrote counts as changed. */
const state = () => JSON.stringify({
  sources: digest([...SOURCES.flatMap(filesIn).filter((file) => !isTest(file)), ...SETTINGS.map((file) => join(root, file))], (file) => readFileSync(file)),
  results: digest(RESULTS.flatMap(filesIn), (file) => {
    const { size, mtimeMs } = statSync(file);
    return `${size} ${mtimeMs}`;
  }),
});

const stamp = join(root, 'node_modules', '.build-stamp');

/** Builds unless what is there was built from these very sources: looking takes a tenth of asking Nx. */
export async function built(build) {
  const isThere = MUST_BE_THERE.every((path) => existsSync(join(root, path)));
  if (isThere && existsSync(stamp) && readFileSync(stamp, 'utf8') === state()) return;
  await build();
  writeFileSync(stamp, state());
}
