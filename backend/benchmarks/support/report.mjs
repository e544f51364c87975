import { cpus, loadavg, release, totalmem } from 'node:os';
import { table } from './table.mjs';

const marks = (name) => [`<!-- bench:${name} -->\n`, `<!-- /bench:${name} -->\n`];

/** When and where: a section measured by itself stands beside older ones. */
export function circumstances() {
  const cpu = cpus()[0]?.model ?? 'unknown processor';
  const machine = `${cpu}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GiB, Linux ${release().split('-')[0]}, Node ${process.versions.node}`;
  return `Measured on ${new Date().toISOString().slice(0, 10)}: ${machine}; load average when it began ${loadavg()[0].toFixed(1)}.`;
}

/** One section as it is printed and written. */
export function written({ title, method, goal, columns, rows, notes }, measured) {
  const goals = goal === undefined ? [] : [`Goal: ${goal}`];
  return `## ${title}\n\n${[measured, method, ...goals, table(columns, rows), ...(notes === undefined ? [] : [notes])].join('\n\n')}\n`;
}

/**
 * The file with this section in its place; whatever is not between its marks stays as it is.
 * @throws Error when the file has no place for it
 */
export function withSection(file, name, section) {
  const [begin, end] = marks(name);
  const [from, to] = [file.indexOf(begin), file.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`docs/benchmarks.md has no place for "${name}": ${begin.trim()} … ${end.trim()}`);
  return file.slice(0, from + begin.length) + section + file.slice(to);
}
