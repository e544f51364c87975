// npm run bench: prints tables and writes docs/benchmarks.md with machine and method. Ratios within one run; no limits here.
import { writeFileSync } from 'node:fs';
import { cpus, loadavg, release, totalmem } from 'node:os';
import { join, resolve } from 'node:path';
import { cacheHit } from './cache-hit.mjs';
import { drawings } from './drawings.mjs';
import { inFlight, misses } from './misses.mjs';
import { pixels } from './pixels.mjs';
import { previews } from './previews.mjs';
import { profile } from './profile.mjs';
import { starts } from './starts.mjs';
import { table } from './support/table.mjs';

const root = resolve(import.meta.dirname, '..', '..');
const all = { 'cache-hit': cacheHit, profile, 'in-flight': inFlight, misses, previews, drawings, pixels, starts };
const wanted = process.argv.slice(2);
for (const name of wanted) if (!(name in all)) throw new Error(`No section "${name}". There are: ${Object.keys(all).join(', ')}.`);

const busy = loadavg()[0].toFixed(1);
const sections = [];
for (const name of wanted.length > 0 ? wanted : Object.keys(all)) {
  const section = await all[name]();
  const notes = section.notes === undefined ? '' : `\n${section.notes}\n`;
  const text = `## ${section.title}\n\n${section.method}\n\n${table(section.columns, section.rows)}\n${notes}`;
  console.log(`\n${text}`);
  sections.push(text);
}

const machine = `${cpus()[0]?.model ?? 'unknown CPU'}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GiB, Linux ${release()}, Node ${process.versions.node}; load average when it began: ${busy}`;
const head = `# Benchmarks\n\nWritten by \`npm run bench\` on ${new Date().toISOString().slice(0, 10)}: ${machine}.\nThe load comes from the same machine. Absolute numbers vary by ± 40 % between runs; compare ratios.\n`;
if (wanted.length === 0) writeFileSync(join(root, 'docs', 'benchmarks.md'), `${head}\n${sections.join('\n')}`);
process.exit(0);
