import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openDatabase, type Database } from '../../../platform/database/index.js';
import { freshDataDir } from '../../../../test/support/data-dir.js';
import { ApiKeyEntity } from './api-key.entity.js';
import { ApiKeyRing } from './api-key-ring.js';
import { manageKeys } from './manage-keys.js';

describe('the command line for keys', () => {
  let data: Awaited<ReturnType<typeof freshDataDir>>;
  let database: Database;
  const run = (...args: string[]): Promise<readonly string[]> => manageKeys(new ApiKeyRing(database), args, 5_000_000);

  beforeAll(async () => {
    data = await freshDataDir();
    database = await openDatabase({ dataDir: data.path, database: { url: null } }, [ApiKeyEntity]);
  });
  afterAll(async () => {
    await database.onApplicationShutdown();
    data.remove();
  });

  it('makes a key that stands alone on its line', async () => {
    const [words, key] = await run('create', '--name', 'booking platform', '--scopes', 'draw,admin', '--budget', '2.50', '--organisation', 'ink');
    expect(words).toContain('booking platform: draw, admin, $2.50 a day');
    expect(key).toMatch(/^tcd_live_[0-9A-Za-z]{12}_[0-9A-Za-z]{43}_[0-9A-Za-z]{6}$/u);
  });

  it('lists the keys of one organisation without their secrets', async () => {
    const [, key = ''] = await run('create', '--name', 'x', '--organisation', 'listed');
    const lines = await run('list', '--organisation', 'listed');
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain('draw,read');
    expect(lines[0]).not.toContain(key.split('_')[3]);
    expect(await run('list', '--organisation', 'nobody')).toEqual(['nobody has no keys.']);
  });

  it('rotates and revokes by id', async () => {
    const [, key = ''] = await run('create', '--name', 'x', '--organisation', 'rolled');
    const id = key.split('_')[2] ?? '';
    expect((await run('rotate', id, '--overlap', '1')).join()).toContain(`The old key ${id} works for 1 hour more.`);
    expect((await run('revoke', id))[0]).toContain('Revoked');
    expect((await run('list', '--organisation', 'rolled')).filter((line) => line.includes('revoked'))).toHaveLength(1);
  });

  it('works beside an application that serves the database', async () => {
    const beside = await openDatabase({ dataDir: data.path, database: { url: null } }, [ApiKeyEntity]);
    const [, key] = await manageKeys(new ApiKeyRing(beside), ['create', '--name', 'beside'], 1);
    await beside.onApplicationShutdown();
    expect(key).toMatch(/^tcd_live_/u);
    expect((await run('list')).some((line) => line.endsWith('beside'))).toBe(true);
  });

  it.each([[[]], [['destroy']], [['create']], [['create', '--name', 'x', '--scopes', 'root']], [['revoke', 'nothing']], [['create', '--frobnicate', 'x']]])(
    'explains itself when told %j', async (args) => {
      await expect(run(...args)).rejects.toThrow('Usage: npm run api-key');
    });
});
