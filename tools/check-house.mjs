// House rules that no linter knows: names of rooms, width of lines, commit subjects. Exits 1 with every violation.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { violationsOfCommit, violationsOfName, violationsOfText } from './house/rules.mjs';

const git = (...args) => execFileSync('git', args, { encoding: 'utf8' }).split('\n').filter(Boolean);

function tracked() {
  return git('ls-files', 'backend', 'frontend', 'tools', 'docs').filter((path) => !path.startsWith('frontend/src/api/'));
}

/** A shallow clone has few commits; all that are there are checked. */
const commits = () => git('log', '--no-merges', '--format=%s', '-n', '200');

const found = [
  ...tracked().flatMap((path) => violationsOfName(path, [...dirname(path).split('/'), basename(path)])),
  ...tracked().filter((path) => /\.(ts|mjs)$/u.test(path)).flatMap((path) => violationsOfText(path, readFileSync(path, 'utf8'))),
  ...commits().flatMap(violationsOfCommit),
];
for (const violation of found) console.error(violation);
console.log(found.length === 0 ? 'The house is in order.' : `${found.length} violations.`);
process.exitCode = found.length === 0 ? 0 : 1;
