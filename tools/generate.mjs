// Everything in the repository that is made from something else. With --check: nothing may differ from what is committed.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { root, run } from './run/processes.mjs';

const check = process.argv.includes('--check');

const makers = [
  { makes: ['backend/openapi.json'], by: () => run('node', ['backend/dist/cli/write-openapi.js', 'backend/openapi.json']) },
  {
    makes: ['frontend/src/api'],
    by: async () => {
      await run('ng-openapi-gen', ['--config', 'ng-openapi-gen.json'], { folder: 'frontend' });
      await run('node', ['tools/generate/sentences.mjs']);
    },
  },
  {
    makes: ['.env.example', 'docs/reference/configuration.md'],
    by: () => run('node', ['backend/dist/cli/write-reference.js', '.env.example', 'docs/reference/configuration.md']),
  },
  { makes: ['docs/reference/errors.md', 'docs/reference/endpoints.md'], by: () => run('node', ['tools/generate/reference.mjs']) },
  { makes: ['frontend/src/app/ui/icon/shapes.ts'], by: () => run('node', ['tools/generate/icons.mjs']) },
  { makes: ['THIRD-PARTY.md'], by: () => run('node', ['tools/third-party.mjs']) },
];

function filesUnder(path) {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path).flatMap((name) => filesUnder(join(path, name)));
}

/** Path → content of everything under the given paths. */
const snapshot = (paths) => new Map(paths.flatMap((path) => filesUnder(join(root, path))).map((file) => [file, readFileSync(file)]));

function restore(before, after) {
  for (const file of after.keys()) if (!before.has(file)) rmSync(file);
  for (const [file, content] of before) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}

const differences = (before, after) =>
  [...new Set([...before.keys(), ...after.keys()])].filter((file) => !(before.get(file) ?? Buffer.of()).equals(after.get(file) ?? Buffer.of()));

const stale = [];
for (const { makes, by } of makers) {
  const before = snapshot(makes);
  for (const path of makes) mkdirSync(dirname(join(root, path)), { recursive: true });
  await by();
  const after = snapshot(makes);
  stale.push(...differences(before, after).map((file) => relative(root, file)));
  if (check) restore(before, after);
}

if (check && stale.length > 0) {
  console.error(`Out of date (run "npm run generate" and commit):\n${stale.map((file) => `  - ${file}`).join('\n')}`);
  process.exitCode = 1;
} else {
  console.log(check ? 'Generated files are up to date.' : `Written${stale.length > 0 ? `; changed: ${stale.join(', ')}` : '; nothing changed'}.`);
}
