import { expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

// In a process of its own: Jest's sandbox draws ten times slower.
it('every subject, style and layout is drawn as committed, to the byte', () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['tools/goldens.mjs', '--check'], { cwd: resolve(import.meta.dirname, '..'), encoding: 'utf8' });
  expect({ status, said: status === 0 ? '' : `${stdout}${stderr}` }).toEqual({ status: 0, said: '' });
}, 300_000);
