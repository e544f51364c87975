import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type INestApplicationContext, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { ConfigModule, parseEnvironment, toConfig } from '../../config/index.js';
import { Database, DatabaseModule, DatabaseUnavailableError, EmbeddedPostgres, DatabaseInUseError } from './index.js';

@Module({ imports: [DatabaseModule] })
class Root {}

const start = (environment: Record<string, string>): Promise<INestApplicationContext> =>
  NestFactory.createApplicationContext({ module: Root, imports: [ConfigModule.for(toConfig(parseEnvironment(environment)))] }, { logger: false });

describe('the embedded database', () => {
  let dataDir: string;
  let app: INestApplicationContext;
  let database: Database;

  beforeAll(async () => {
    dataDir = mkdtempSync(join(tmpdir(), 'embedded-'));
    app = await start({ DATA_DIR: dataDir });
    database = app.get(Database);
  });
  afterAll(async () => {
    await app.close();
    rmSync(dataDir, { recursive: true, force: true });
  });

  it('is migrated and answers when the application has started', async () => {
    expect(database.available).toBe(true);
    const [row] = await database.query<{ count: string }>('SELECT count(*) FROM concepts');
    expect(row?.count).toBe('0');
  });

  it('refuses a second process in the same folder and names the folder', async () => {
    await expect(EmbeddedPostgres.start(dataDir)).rejects.toThrow(DatabaseInUseError);
  });

  it('tells command line tools where it answers while it runs', () => {
    expect(EmbeddedPostgres.runningIn(dataDir)?.port).toBe(5432);
  });

  it('lets parallel transactions wait for each other instead of losing increments', async () => {
    await database.query('CREATE TABLE counters (n int)');
    await database.query('INSERT INTO counters VALUES (0)');
    await Promise.all(Array.from({ length: 20 }, () => database.transaction(async (manager) => {
      const [row] = await manager.query<{ n: number }[]>('SELECT n FROM counters FOR UPDATE');
      await manager.query('UPDATE counters SET n = $1', [(row?.n ?? 0) + 1]);
    })));
    expect(await database.query('SELECT n FROM counters')).toEqual([{ n: 20 }]);
  });

  it('passes on what PostgreSQL refuses, and stays available', async () => {
    await expect(database.query('SELECT nonsense')).rejects.toThrow('nonsense');
    expect(database.available).toBe(true);
  });
});

describe('a database server that cannot be reached', () => {
  it('lets the application start, refuses work at once and says when to come back', async () => {
    const app = await start({ DATABASE_URL: 'postgres://nobody:secret@127.0.0.1:4699/nothing', DATA_DIR: tmpdir() });
    const database = app.get(Database);
    expect(database.available).toBe(false);
    await expect(database.query('SELECT 1')).rejects.toThrow(DatabaseUnavailableError);
    await app.close();
  });
});
