// A Stryker test runner for pure specs: loads them once in this process and switches mutants in memory, so that a mutant
// costs milliseconds instead of a start of Jest. `@jest/globals` is answered by jest-globals.mjs beside this file.
import { transform } from 'esbuild';
import { readFile, writeFile } from 'node:fs/promises';
import { glob } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { PluginKind, declareClassPlugin } from '@stryker-mutator/api/plugin';
import { DryRunStatus, MutantRunStatus, TestStatus } from '@stryker-mutator/api/test-runner';
import { collected, runOne } from './jest-globals.mjs';

const GLOBALS = JSON.stringify(new URL('./jest-globals.mjs', import.meta.url).href);

/** TypeScript beside itself as JavaScript, the same module graph as in production. */
async function transpile(root) {
  for await (const file of glob('backend/{src,test}/**/*.ts', { cwd: root })) {
    const path = join(root, file);
    const { code } = await transform(await readFile(path, 'utf8'), {
      loader: 'ts', format: 'esm', tsconfigRaw: { compilerOptions: { experimentalDecorators: true } },
    });
    await writeFile(path.replace(/\.ts$/u, '.js'), code.replaceAll(/from\s*"@jest\/globals"/gu, `from ${GLOBALS}`));
  }
}

class SpecsRunner {
  static inject = ['options'];

  constructor(options) {
    this.specs = options.specs;
  }

  capabilities() {
    return { reloadEnvironment: false };
  }

  async init() {
    const root = process.cwd();
    globalThis.__stryker__ ??= {};
    await transpile(root);
    for (const spec of this.specs) await import(pathToFileURL(join(root, spec.replace(/\.ts$/u, '.js'))).href);
  }

  async dryRun({ coverageAnalysis }) {
    const tests = [];
    for (const test of collected) {
      if (coverageAnalysis === 'perTest') globalThis.__stryker__.currentTestId = test.id;
      const began = performance.now();
      const failureMessage = await runOne(test);
      const outcome = failureMessage === null ? { status: TestStatus.Success } : { status: TestStatus.Failed, failureMessage };
      tests.push({ id: test.id, name: test.id, timeSpentMs: performance.now() - began, ...outcome });
    }
    globalThis.__stryker__.currentTestId = undefined;
    return { status: DryRunStatus.Complete, tests, mutantCoverage: globalThis.__stryker__.mutantCoverage };
  }

  async mutantRun({ testFilter, activeMutant, hitLimit }) {
    Object.assign(globalThis.__stryker__, { activeMutant: activeMutant.id, hitCount: hitLimit === undefined ? undefined : 0, hitLimit });
    const chosen = collected.filter(({ id }) => testFilter?.includes(id) ?? true);
    for (const [index, test] of chosen.entries()) {
      const failureMessage = await runOne(test);
      if (failureMessage !== null) return { status: MutantRunStatus.Killed, killedBy: [test.id], failureMessage, nrOfTests: index + 1 };
    }
    return { status: MutantRunStatus.Survived, nrOfTests: chosen.length };
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'specs', SpecsRunner)];
