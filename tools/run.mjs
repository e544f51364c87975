#!/usr/bin/env node
// The front door. Runs on the machine's own Node (20 or newer) with no dependencies, installs what the lockfile says when
// it changed, and does everything else with the Node 24 that came with it (docs/decisions/0002).
import { join } from 'node:path';
import { built } from './run/built.mjs';
import { setUp } from './run/set-up.mjs';
import { root, run } from './run/processes.mjs';
import { SERVER_FLAGS } from './run/server-flags.mjs';
import { forget, summarise } from './run/summary.mjs';

const [command = 'help', ...rest] = process.argv.slice(2);

const nx = (...args) => run('nx', args, { label: `nx ${args.join(' ')}` });
const build = (project) => nx(...(project ? ['run', `${project}:build`] : ['run-many', '-t', 'build']), '--outputStyle=static');
const node = (...args) => run('node', args);

async function tests(extra = []) {
  forget();
  const failed = await nx('run-many', '-t', 'test', '--parallel=1', '--outputStyle=static', ...extra).then(
    () => false,
    () => true,
  );
  const { failures } = summarise();
  if (failed || failures > 0) process.exitCode = 1;
}

/** What a browser shows of the built product, written down for people to look at: frontend/e2e/on-demand. */
async function inChromium(report) {
  await build();
  await run('node', ['--experimental-vm-modules', 'node_modules/jest/bin/jest.js', '--config', 'frontend/e2e/on-demand/jest.config.mjs', report, ...rest]);
}

const commands = {
  start: async () => {
    await built(() => build());
    // Compiled code is kept from start to start: a fifth of what a start costs the processor.
    process.env['NODE_COMPILE_CACHE'] ??= join(root, 'node_modules', '.cache', 'compiled');
    await node(...SERVER_FLAGS, 'backend/dist/cli/start.js', ...rest);
  },
  test: () => tests(rest),
  check: async () => {
    await nx('run-many', '-t', 'lint', 'typecheck', '--parallel=2', '--outputStyle=static');
    await node('tools/check-house.mjs');
    await run('depcruise', ['--config', '.dependency-cruiser.mjs', 'backend/src']);
    await build();
    await node('tools/generate.mjs', '--check');
    if (process.env['ALREADY_TESTED'] !== '1') await tests();
  },
  bench: async () => {
    await build('backend');
    await node('--expose-gc', 'backend/benchmarks/main.mjs', ...rest);
  },
  generate: async () => {
    await build('backend');
    await node('tools/generate.mjs', ...rest);
  },
  'test:live': async () => {
    await build('backend');
    await node('--experimental-vm-modules', 'node_modules/jest/bin/jest.js', '--config', 'backend/jest.live.config.mjs', ...rest);
  },
  'api-key': async () => {
    await build('backend');
    await node('backend/dist/cli/api-key.js', ...rest);
  },
  'gemini:stand-in': () => node('backend/test/support/gemini-stand-in/main.mjs', ...rest),
  mutate: () => run('stryker', ['run', 'tools/mutation/stryker.config.mjs', ...rest]),
  screenshots: () => inChromium('screenshots'),
  vitals: () => inChromium('vitals'),
  goldens: () => node('tools/goldens.mjs', ...rest),
  'flash-sheet': async () => {
    await build('backend');
    await node('tools/flash-sheet.mjs', ...rest);
  },
};

const chosen = commands[command];
if (chosen === undefined) {
  console.error(`Unknown command "${command}". There are: ${Object.keys(commands).join(', ')}.`);
  process.exit(2);
}
try {
  await setUp();
  await chosen();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
