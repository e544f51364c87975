import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { EventEmitter2 } from '@nestjs/event-emitter';
import { unzipSync, strFromU8 } from 'fflate';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { CONCEPT_DELIVERED } from '../../src/events/index.js';
import { ImageLibrary, ImageLinks } from '../../src/modules/images/index.js';
import { Purger } from '../../src/modules/history/erasure/purger.js';
import { ConceptCache } from '../../src/modules/cache/index.js';
import { Database } from '../../src/platform/database/index.js';
import { aDelivery } from '../support/a-delivery.js';
import { cookieOf, runApp, type RunningApp } from '../support/running-app.js';

const same = { 'sec-fetch-site': 'same-origin' };
const fingerprintOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/** A cache entry as generation keeps it. */
const entryOf = (image: object): Record<string, unknown> => ({
  image, engine: 'vector', model: 'flash-1', verification: { passed: true, score: 1, findings: [], extent: null }, costMicroUsd: 0, notices: [], turn: null,
});

describe('my data', () => {
  let running: RunningApp;

  const somebody = async () => {
    const cookie = cookieOf(await running.app.inject({ url: '/', headers: { accept: 'text/html' } }));
    const ownerId = `ses_${cookie.split('=')[1]?.split('.')[0] ?? ''}`;
    const ask = (method: 'GET' | 'DELETE', url: string) => running.app.inject({ method, url, headers: { cookie, ...same } });
    /** A concept whose picture is really kept and whose entry is really cached. */
    const draw = async (shade: number, words: string) => {
      const bytes = await sharp({ create: { width: 64, height: 64, channels: 3, background: { r: shade, g: shade, b: shade } } }).png().toBuffer();
      const image = await running.app.get(ImageLibrary, { strict: false }).keep({ bytes, sha256: createHash('sha256').update(bytes).digest('hex'), mimeType: 'image/png', width: 64, height: 64 });
      const fingerprint = fingerprintOf(words);
      await running.app.get(ConceptCache, { strict: false }).compute(fingerprint, () => Promise.resolve(entryOf(image)), { keep: true, signal: new AbortController().signal, isOwn: () => false });
      await running.app.get(EventEmitter2).emitAsync(CONCEPT_DELIVERED, aDelivery({ ownerId, image, prompt: words, title: words, fingerprint }, { prompt: words }));
      return { image, fingerprint, url: running.app.get(ImageLinks, { strict: false }).sign(image.sha256, image.mimeType), bytes };
    };
    return { ownerId, ask, draw };
  };

  const filesUnder = (folder: string): string[] =>
    readdirSync(folder).flatMap((name) => (statSync(join(folder, name)).isDirectory() ? filesUnder(join(folder, name)) : [join(folder, name)]));
  const cached = (fingerprint: string) => running.app.get(ConceptCache, { strict: false }).find(fingerprint);

  beforeAll(async () => {
    running = await runApp();
  });
  afterAll(() => running.stop());

  it('is exported as one archive: words, figures and the pictures byte for byte', async () => {
    const { ask, draw } = await somebody();
    const { image, bytes } = await draw(10, 'a swallow for my grandmother');
    await draw(20, 'a second one');
    const answer = await ask('GET', '/api/v1/me/export');
    expect(answer.statusCode).toBe(200);
    expect(answer.headers['content-type']).toBe('application/zip');
    const files = unzipSync(new Uint8Array(answer.rawPayload));
    const concepts = JSON.parse(strFromU8(files['concepts.json'] ?? new Uint8Array())) as { prompt: string }[];
    expect(concepts.map((concept) => concept.prompt)).toEqual(['a swallow for my grandmother', 'a second one']);
    expect(JSON.parse(strFromU8(files['conversations.json'] ?? new Uint8Array()))).toHaveLength(1);
    expect(Buffer.from(files[`images/${image.sha256}.png`] ?? []).equals(bytes)).toBe(true);
  });

  it('exports an empty archive for somebody who has nothing', async () => {
    const { ask } = await somebody();
    const files = unzipSync(new Uint8Array((await ask('GET', '/api/v1/me/export')).rawPayload));
    expect(JSON.parse(strFromU8(files['concepts.json'] ?? new Uint8Array()))).toEqual([]);
  });

  it('is gone from database, files, cache and outbox when it is erased, and the old link answers 410', async () => {
    const { ownerId, ask, draw } = await somebody();
    const { image, fingerprint, url } = await draw(30, 'canary-4711 on my wrist');
    expect((await running.app.inject({ url })).statusCode).toBe(200);
    expect((await ask('DELETE', '/api/v1/me/data')).statusCode).toBe(204);

    const gone = await running.app.inject({ url });
    expect(gone.statusCode).toBe(410);
    expect(gone.json()).toMatchObject({ code: 'image-gone' });
    expect((await ask('GET', '/api/v1/concepts')).json()).toEqual({ concepts: [], nextCursor: null });
    expect(await cached(fingerprint)).toBeNull();
    expect(filesUnder(join(running.dataDir, 'images')).filter((file) => file.includes(image.sha256))).toEqual([]);
    const outbox = filesUnder(join(running.dataDir, 'outbox')).map((file) => readFileSync(file, 'latin1')).join('');
    expect(outbox).not.toContain('canary-4711');
    const database = running.app.get(Database, { strict: false });
    for (const table of ['concepts', 'generations', 'conversations', 'uploads']) {
      expect(await database.query(`SELECT 1 FROM ${table} WHERE owner_id = $1`, [ownerId])).toEqual([]);
    }
  });

  it('leaves what somebody else has too', async () => {
    const [one, two] = [await somebody(), await somebody()];
    const mine = await one.draw(40, 'the same words');
    await two.draw(40, 'the same words');
    await one.ask('DELETE', '/api/v1/me/data');
    expect((await running.app.inject({ url: mine.url })).statusCode).toBe(200);
    expect(await cached(mine.fingerprint)).not.toBeNull();
    await two.ask('DELETE', '/api/v1/me/data');
    expect((await running.app.inject({ url: mine.url })).statusCode).toBe(410);
    expect(await cached(mine.fingerprint)).toBeNull();
  });

  it('does not let an answer that was under way come back after the erasure', async () => {
    const { ownerId, ask, draw } = await somebody();
    await draw(50, 'first');
    const late = aDelivery({ ownerId, createdAt: new Date(Date.now() - 1_000).toISOString() });
    await ask('DELETE', '/api/v1/me/data');
    await running.app.get(EventEmitter2).emitAsync(CONCEPT_DELIVERED, late);
    expect((await ask('GET', '/api/v1/concepts')).json()).toEqual({ concepts: [], nextCursor: null });
    await draw(60, 'a new beginning');
    expect((await ask('GET', '/api/v1/concepts')).json<{ concepts: unknown[] }>().concepts).toHaveLength(1);
  });

  it('is gone for good a day after it was deleted, with its picture unless somebody else shows it', async () => {
    const [one, two] = [await somebody(), await somebody()];
    const [mine, ours] = [await one.draw(70, 'mine alone'), await one.draw(80, 'drawn by two')];
    await two.draw(80, 'drawn by two');
    expect((await one.ask('DELETE', '/api/v1/conversations/thread')).statusCode).toBe(204);
    const purger = running.app.get(Purger, { strict: false });
    expect(await purger.purge()).toBe(0);
    await running.app.get(Database, { strict: false }).query(`UPDATE concepts SET deleted_at = now() - interval '25 hours' WHERE owner_id = $1`, [one.ownerId]);
    expect(await purger.purge()).toBe(2);
    expect((await running.app.inject({ url: mine.url })).statusCode).toBe(410);
    expect((await running.app.inject({ url: ours.url })).statusCode).toBe(200);
  });

  it('is not erased for a whole organisation by a key that may only draw', async () => {
    const { ask } = await somebody();
    const made = await running.app.inject({ method: 'POST', url: '/api/v1/api-keys', payload: { name: 'draw only' } });
    const { key } = made.json<{ key: string }>();
    const answer = await running.app.inject({ method: 'DELETE', url: '/api/v1/me/data', headers: { authorization: `Bearer ${key}` } });
    expect(answer.statusCode).toBe(403);
    expect((await ask('GET', '/api/v1/me')).statusCode).toBe(200);
  });
});
