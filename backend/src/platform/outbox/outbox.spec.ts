import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Worker } from 'node:worker_threads';
import { afterAll, afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { DeferError, Outbox, type OutboxEntry } from './index.js';

describe('the outbox', () => {
  let folder: string;
  let open: Outbox[];
  let handled: OutboxEntry[];

  const outboxNamed = (name: string): Outbox => {
    const outbox = new Outbox({ folder, name, now: Date.now });
    open.push(outbox);
    return outbox;
  };
  const keep = (batch: readonly OutboxEntry[]): Promise<void> => {
    handled.push(...batch);
    return Promise.resolve();
  };
  const ids = (): string[] => handled.map((entry) => entry.id);

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'outbox-'));
    open = [];
    handled = [];
  });
  afterEach(async () => {
    for (const outbox of open) await outbox.onApplicationShutdown();
    rmSync(folder, { recursive: true, force: true });
  });

  it('hands every entry to its handler once, oldest first', async () => {
    const outbox = outboxNamed('a');
    outbox.register('made', keep);
    await Promise.all(Array.from({ length: 250 }, (_, index) => outbox.append('made', { id: `id-${index}`, payload: { index } })));
    expect(await outbox.settled(5_000)).toBe(true);
    expect(ids()).toEqual(Array.from({ length: 250 }, (_, index) => `id-${index}`));
    expect(handled[7]?.payload).toBe('{"index":7}');
    expect((await outbox.lag()).pending).toBe(0);
  });

  it('keeps entries of a topic nobody handles yet and says how old they are', async () => {
    const outbox = outboxNamed('a');
    await outbox.append('later', { id: 'x', payload: {} });
    expect(await outbox.settled(20)).toBe(false);
    expect(await outbox.lag()).toMatchObject({ pending: 1, dead: 0 });
    outbox.register('later', keep);
    expect(await outbox.settled(5_000)).toBe(true);
  });

  it('keeps everything while the destination is away, and drains when told that it is back', async () => {
    const outbox = outboxNamed('a');
    let away = true;
    let asked = 0;
    outbox.register('made', (batch) => {
      asked += 1;
      return away ? Promise.reject(new DeferError('down')) : keep(batch);
    });
    for (let index = 0; index < 5; index += 1) await outbox.append('made', { id: String(index), payload: {} });
    expect(await outbox.settled(50)).toBe(false);
    expect(asked).toBeLessThanOrEqual(2);
    away = false;
    outbox.resume();
    expect(await outbox.settled(5_000)).toBe(true);
    expect(ids()).toEqual(['0', '1', '2', '3', '4']);
  });

  it('does not let one destination that is away hold up another', async () => {
    const outbox = outboxNamed('a');
    outbox.register('away', () => Promise.reject(new DeferError('down')));
    outbox.register('well', keep);
    await outbox.append('away', { id: 'waits', payload: {} });
    await outbox.append('well', { id: 'goes', payload: {} });
    while (handled.length === 0) await new Promise(setImmediate);
    expect(ids()).toEqual(['goes']);
    expect((await outbox.lag()).pending).toBe(1);
  });

  it('puts a poison entry among the dead letters and goes on with the others', async () => {
    let clock = 1_000;
    const outbox = new Outbox({ folder, name: 'a', now: () => (clock += 60_000) });
    open.push(outbox);
    outbox.register('made', (batch) => (batch.some((entry) => entry.id === 'poison') ? Promise.reject(new Error('no such column')) : keep(batch)));
    await Promise.all(['one', 'poison', 'two'].map((id) => outbox.append('made', { id, payload: {} })));
    expect(await outbox.settled(5_000)).toBe(true);
    expect(ids()).toEqual(['one', 'two']);
    expect(await outbox.lag()).toMatchObject({ pending: 0, dead: 1 });
  });

  it('adopts what a dead process left behind, dead letters included, and leaves a living neighbour alone', async () => {
    const living = outboxNamed('living');
    await living.append('made', { id: 'mine', payload: {} });
    const dying = new Outbox({ folder, name: 'dying', now: Date.now });
    await dying.append('made', { id: 'left behind', payload: {} });
    await dying.onApplicationShutdown();
    expect(existsSync(join(folder, 'dying.sqlite'))).toBe(true);

    const next = outboxNamed('next');
    next.register('made', keep);
    await next.onApplicationBootstrap();
    expect(await next.settled(5_000)).toBe(true);
    expect(ids()).toEqual(['left behind']);
    expect(existsSync(join(folder, 'dying.sqlite'))).toBe(false);
    expect(existsSync(join(folder, 'living.sqlite'))).toBe(true);
  });

  it('leaves no file behind when nothing waits', async () => {
    const outbox = new Outbox({ folder, name: 'a', now: Date.now });
    outbox.register('made', keep);
    await outbox.append('made', { id: 'x', payload: {} });
    await outbox.onApplicationShutdown();
    expect(readdirSync(folder)).toEqual([]);
  });

  it('does not keep the words of a drained entry anywhere in its folder', async () => {
    const outbox = outboxNamed('a');
    outbox.register('made', keep);
    outbox.register('never', () => Promise.reject(new DeferError('down')));
    await outbox.append('made', { id: 'x', payload: { words: 'canary-7361' } });
    await outbox.settled(5_000);
    await outbox.compacted();
    const left = readdirSync(folder).map((file) => readFileSync(join(folder, file), 'latin1')).join('');
    expect(left).not.toContain('canary-7361');
  });

  it('keeps once what many entries say alike, hands it to each of them, and forgets it with the last', async () => {
    const outbox = outboxNamed('a');
    const common = { key: 'k', text: JSON.stringify({ words: 'canary-2288'.repeat(50) }) };
    await Promise.all(Array.from({ length: 150 }, (_, index) => outbox.append('made', { id: String(index), payload: { index }, common })));
    const onDisk = readdirSync(folder).map((file) => readFileSync(join(folder, file), 'latin1')).join('');
    expect(onDisk.split('canary-2288'.repeat(50))).toHaveLength(2);
    outbox.register('made', keep);
    expect(await outbox.settled(5_000)).toBe(true);
    expect(new Set(handled.map((entry) => entry.commonText))).toEqual(new Set([common.text]));
    await outbox.compacted();
    expect(readdirSync(folder).map((file) => readFileSync(join(folder, file), 'latin1')).join('')).not.toContain('canary-2288');
  });

  it('adopts common parts too, and files of a version that had none', async () => {
    const dying = new Outbox({ folder, name: 'dying', now: Date.now });
    await dying.append('made', { id: 'new', payload: {}, common: { key: 'k', text: '"alike"' } });
    await dying.onApplicationShutdown();
    const old = new DatabaseSync(join(folder, 'old.sqlite'));
    old.exec(`CREATE TABLE entries (seq INTEGER PRIMARY KEY AUTOINCREMENT, topic TEXT NOT NULL, id TEXT NOT NULL, payload TEXT NOT NULL,
        created_at INTEGER NOT NULL, attempts INTEGER NOT NULL DEFAULT 0, not_before INTEGER NOT NULL DEFAULT 0) STRICT;
      CREATE TABLE dead (seq INTEGER PRIMARY KEY AUTOINCREMENT, topic TEXT NOT NULL, id TEXT NOT NULL, payload TEXT NOT NULL,
        created_at INTEGER NOT NULL, reason TEXT NOT NULL) STRICT;
      INSERT INTO entries (topic, id, payload, created_at) VALUES ('made', 'old', '{}', 1)`);
    old.close();
    const next = outboxNamed('next');
    next.register('made', keep);
    await next.onApplicationBootstrap();
    expect(await next.settled(5_000)).toBe(true);
    expect(new Map(handled.map((entry) => [entry.id, entry.commonText]))).toEqual(new Map([['new', '"alike"'], ['old', null]]));
  });

  describe('what only has to survive the process', () => {
    const fill = (outbox: Outbox, id: string): Promise<void> => outbox.append('made', { id, payload: { words: 'canary-5150' }, survives: 'process' });
    const quickFile = (name: string): string => join(folder, `${name}-quick.sqlite`);

    it('goes the quick way, is handed over like everything else and leaves no words behind', async () => {
      const outbox = outboxNamed('a');
      let open = (): void => undefined;
      const opened = new Promise<void>((resolve) => { open = resolve; });
      outbox.register('made', (batch) => opened.then(() => keep(batch)));
      await Promise.all(['one', 'two'].map((id) => fill(outbox, id)));
      expect((await outbox.lag()).pending).toBe(2);
      const row = new DatabaseSync(join(folder, 'a.sqlite'), { readOnly: true }).prepare('SELECT count(*) AS count FROM entries').get();
      expect(row?.['count']).toBe(0);
      open();
      expect(await outbox.settled(5_000)).toBe(true);
      expect(ids()).toEqual(['one', 'two']);
      await outbox.compacted();
      expect(readdirSync(folder).map((file) => readFileSync(join(folder, file), 'latin1')).join('')).not.toContain('canary-5150');
    });

    it('survives loss of power too while its destination is away', async () => {
      const outbox = outboxNamed('a');
      outbox.register('made', () => Promise.reject(new DeferError('down')));
      await fill(outbox, 'finds out');
      await outbox.settled(50);
      await fill(outbox, 'knows');
      const rows = new DatabaseSync(join(folder, 'a.sqlite'), { readOnly: true }).prepare('SELECT id FROM entries').all();
      expect(rows.map((row) => row['id'])).toEqual(['knows']);
    });

    it('is adopted from a process that ended; a file that loss of power spoilt is set aside and stops nobody', async () => {
      const dying = new Outbox({ folder, name: 'dying', now: Date.now });
      dying.register('made', () => Promise.reject(new DeferError('down')));
      await fill(dying, 'left behind');
      await dying.onApplicationShutdown();
      expect(existsSync(quickFile('dying'))).toBe(true);
      writeFileSync(quickFile('spoilt'), 'no database at all, '.repeat(300));
      const next = outboxNamed('next');
      next.register('made', keep);
      await next.onApplicationBootstrap();
      expect(await next.settled(5_000)).toBe(true);
      expect(ids()).toEqual(['left behind']);
      expect(readdirSync(folder).filter((file) => file.startsWith('spoilt'))).toEqual(['spoilt-quick.sqlite.damaged']);
    });
  });

  describe('when its thread ends', () => {
    const asked = jest.spyOn(Worker.prototype, 'postMessage');
    beforeEach(() => { asked.mockClear(); });
    afterAll(() => { asked.mockRestore(); });
    const kill = (): Promise<number> => (asked.mock.contexts[0] as Worker).terminate();
    const repeat = (outbox: Outbox): Promise<void> => outbox.append('made', { id: 'repeat', payload: {}, survives: 'process' });

    it('says that it is down, starts again by itself, and keeps what was asked for meanwhile', async () => {
      const outbox = outboxNamed('a');
      outbox.register('made', keep);
      await outbox.append('made', { id: 'before', payload: {} });
      expect(outbox.state).toBe('ok');
      const dying = outbox.append('made', { id: 'under way', payload: {} });
      await kill();
      expect(outbox.state).toBe('down');
      await repeat(outbox);
      await Promise.all([dying, outbox.append('made', { id: 'meanwhile', payload: {} })]);
      expect(outbox.state).toBe('ok');
      expect(await outbox.settled(5_000)).toBe(true);
      expect(ids()).toEqual(expect.arrayContaining(['before', 'under way', 'repeat', 'meanwhile']));
    });

    it('refuses what it cannot keep while it cannot start, and goes on with what need not survive loss of power', async () => {
      const outbox = outboxNamed('a');
      outbox.register('made', keep);
      await outbox.append('made', { id: 'before', payload: {} });
      expect(await outbox.settled(5_000)).toBe(true);
      for (const end of ['', '-wal', '-shm']) rmSync(join(folder, `a.sqlite${end}`), { force: true });
      mkdirSync(join(folder, 'a.sqlite'));
      await kill();
      await expect(outbox.append('made', { id: 'refused', payload: {} })).rejects.toThrow('away');
      expect(outbox.state).toBe('down');
      await repeat(outbox);
      expect(await outbox.settled(5_000)).toBe(true);
      expect(ids()).toEqual(['before', 'repeat']);
    });
  });

  it('rejects an append that could not be stored', async () => {
    const outbox = new Outbox({ folder, name: 'a', now: Date.now });
    await outbox.onApplicationShutdown();
    await expect(outbox.append('made', { id: 'x', payload: {} })).rejects.toThrow('away');
  });
});
