// npm run bench: prints tables and writes each into its place in docs/benchmarks.md; `npm run bench misses` measures that one alone.
// Ratios within one run; no limits here.
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { cacheHit } from './cache-hit.mjs';
import { drawings } from './drawings.mjs';
import { inFlight, misses } from './misses.mjs';
import { pixels } from './pixels.mjs';
import { previews } from './previews.mjs';
import { profile } from './profile.mjs';
import { starts } from './starts.mjs';
import { circumstances, withSection, written } from './support/report.mjs';

const FILE = resolve(import.meta.dirname, '../../docs/benchmarks.md');
const all = { 'cache-hit': cacheHit, profile, 'in-flight': inFlight, misses, previews, drawings, pixels, starts };
const wanted = process.argv.slice(2);
for (const name of wanted) if (!(name in all)) throw new Error(`No section "${name}". There are: ${Object.keys(all).join(', ')}.`);

for (const name of wanted.length > 0 ? wanted : Object.keys(all)) {
  const measured = circumstances();
  const section = written(await all[name](), measured);
  console.log(`\n${section}`);
  writeFileSync(FILE, withSection(readFileSync(FILE, 'utf8'), name, section));
}
process.exit(0);
