import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { root } from './processes.mjs';

const folder = join(root, '.results');

const results = () => readdirSync(folder).filter((name) => name.endsWith('.json')).map((name) => join(folder, name));

/** Before a run: what an earlier one left must not be counted. */
export function forget() {
  for (const file of results()) rmSync(file);
}

/** A suite that cannot even load has no test results; it counts as one failure. */
function count(results) {
  const total = { passed: 0, failed: 0, skipped: [] };
  for (const suite of results.testResults) {
    const ran = suite.assertionResults ?? [];
    if (suite.status === 'failed' && ran.every((test) => test.status !== 'failed')) total.failed += 1;
    for (const test of ran) {
      if (test.status === 'passed') total.passed += 1;
      else if (test.status === 'failed') total.failed += 1;
      else total.skipped.push(`${relative(root, suite.name)}: ${test.fullName}`);
    }
  }
  return total;
}

/** Prints what was skipped, then `N passed, N failed, N skipped` over everything that ran, as the last line. */
export function summarise() {
  const files = results();
  const totals = files.map((file) => count(JSON.parse(readFileSync(file, 'utf8'))));
  const sum = (pick) => totals.reduce((all, one) => all + pick(one), 0);
  const skipped = totals.flatMap((one) => one.skipped);
  const failures = sum((one) => one.failed);
  if (skipped.length > 0) console.log(`\nSkipped:\n${skipped.map((name) => `  - ${name}`).join('\n')}`);
  if (files.length === 0) console.error('\nNo test results were written.');
  console.log(`\n${sum((one) => one.passed)} passed, ${failures} failed, ${skipped.length} skipped`);
  return { failures: files.length === 0 ? 1 : failures };
}
