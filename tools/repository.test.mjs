import { describe, expect, it } from '@jest/globals';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { violationsOfCommit, violationsOfName, violationsOfText } from './house/rules.mjs';

const root = resolve(import.meta.dirname, '..');
const read = (path) => readFileSync(join(root, path), 'utf8');

describe('the lockfile', () => {
  const { packages } = JSON.parse(read('package-lock.json'));

  it('holds every optional platform package that it names', () => {
    const missing = Object.entries(packages).flatMap(([path, entry]) =>
      Object.keys(entry.optionalDependencies ?? {}).filter((name) => !(packages[`node_modules/${name}`] ?? packages[`${path}/node_modules/${name}`])),
    );
    expect(missing).toEqual([]);
  });

  it('pins every direct dependency exactly', () => {
    const { dependencies, devDependencies, optionalDependencies } = packages[''];
    const loose = Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies }).filter(([, range]) => !/^\d+\.\d+\.\d+/u.test(range));
    expect(loose).toEqual([]);
  });
});

describe('the import law', () => {
  it('bites: a planted violation is reported', () => {
    // A copy of the law over a tree with one wrong import: the cache reaching into the history.
    const folder = mkdtempSync(join(tmpdir(), 'tcd-law-'));
    try {
      const write = (path, text) => {
        mkdirSync(join(folder, path, '..'), { recursive: true });
        writeFileSync(join(folder, path), text);
      };
      write('.dependency-cruiser.mjs', read('.dependency-cruiser.mjs'));
      write('backend/tsconfig.json', JSON.stringify({ compilerOptions: { module: 'nodenext', moduleResolution: 'nodenext' } }));
      write('package.json', '{"type":"module"}');
      write('backend/src/modules/history/index.ts', 'export const rows = 1;\n');
      write('backend/src/modules/cache/index.ts', "import { rows } from '../history/index.js';\nexport const all = rows;\n");
      symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
      const depcruise = join(root, 'node_modules/.bin/depcruise');
      const checked = spawnSync(process.execPath, [depcruise, '--config', '.dependency-cruiser.mjs', 'backend/src'], { cwd: folder, encoding: 'utf8' });
      expect(checked.status).not.toBe(0);
      expect(checked.stdout).toContain('modules/cache-imports');
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

describe('house rules', () => {
  it('refuse rooms whose name says nothing', () => {
    expect(violationsOfName('backend/src/shared/x.ts', ['backend', 'src', 'shared', 'x.ts'])).toHaveLength(1);
    expect(violationsOfName('backend/src/imaging/edge.ts', ['backend', 'src', 'imaging', 'edge.ts'])).toEqual([]);
  });

  it('refuse lines wider than a screen', () => {
    expect(violationsOfText('a.ts', 'x'.repeat(181))).toHaveLength(1);
  });

  it('want conventional commits', () => {
    expect(violationsOfCommit('feat(stencil): tiles rejoin exactly')).toEqual([]);
    expect(violationsOfCommit('fixed stuff')).toHaveLength(1);
  });
});

describe('the README', () => {
  const commands = [...read('README.md').matchAll(/^npm (?:run )?([a-z:-]+)/gmu)].map((match) => match[1]);

  it('names only scripts that exist', () => {
    const { scripts } = JSON.parse(read('package.json'));
    expect(commands.filter((name) => scripts[name] === undefined)).toEqual([]);
    expect(commands).toEqual(expect.arrayContaining(['start', 'test']));
  });
});

describe('generated art credits', () => {
  it('are tracked by git', () => {
    expect(execFileSync('git', ['ls-files', 'THIRD-PARTY.md'], { cwd: root, encoding: 'utf8' }).trim()).toBe('THIRD-PARTY.md');
  });
});
