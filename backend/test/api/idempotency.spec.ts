import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { Database } from '../../src/platform/database/index.js';
import type { Generation } from '../../src/modules/generation/generation.contracts.js';
import { cookieOf, runApp, type RunningApp } from '../support/running-app.js';

const ROSE = { prompt: 'a small rose, wrist' };

let running: RunningApp;
let cookie = '';

beforeAll(async () => {
  running = await runApp();
  cookie = cookieOf(await running.app.inject({ url: '/api/v1/me', headers: { 'sec-fetch-site': 'same-origin' } }));
});

afterAll(() => running.stop());

const ask = (key: string, body: object, headers: Record<string, string> = {}) => running.app.inject({
  method: 'POST', url: '/api/v1/generate_tattoo', payload: body,
  headers: { 'sec-fetch-site': 'same-origin', cookie, 'idempotency-key': key, ...headers },
});

async function historyOf(who: string): Promise<readonly { readonly id: string }[]> {
  const answer = await running.app.inject({ url: '/api/v1/concepts', headers: { 'sec-fetch-site': 'same-origin', cookie: who } });
  return answer.json<{ concepts: { id: string }[] }>().concepts;
}

async function somebodyElse(): Promise<string> {
  return cookieOf(await running.app.inject({ url: '/api/v1/me', headers: { 'sec-fetch-site': 'same-origin' } }));
}

describe('Idempotency-Key', () => {
  it('gives the same answer again and says so, without drawing, booking or remembering anything twice', async () => {
    const key = randomUUID();
    const first = await ask(key, ROSE);
    expect([first.statusCode, first.headers['idempotent-replayed']]).toEqual([200, undefined]);
    const before = await historyOf(cookie);
    const again = await ask(key, ROSE);
    expect([again.statusCode, again.headers['idempotent-replayed'], again.headers['cache-status']]).toEqual([200, 'true', 'tattoo; hit; detail=idempotent-replay']);
    expect(again.body).toBe(first.body);
    expect(await historyOf(cookie)).toEqual(before);
  });

  it('is the same key quoted, as the IETF draft spells it, and the same body in another order', async () => {
    const key = randomUUID();
    const first = await ask(key, { prompt: ROSE.prompt, widthMm: 60 });
    const again = await ask(`"${key}"`, { widthMm: 60, prompt: ROSE.prompt });
    expect(again.headers['idempotent-replayed']).toBe('true');
    expect(again.json<Generation>().id).toBe(first.json<Generation>().id);
  });

  it('is refused with another body, and still answers the first', async () => {
    const key = randomUUID();
    await ask(key, ROSE);
    const other = await ask(key, { prompt: 'a dagger' });
    expect([other.statusCode, other.json<{ code: string }>().code]).toEqual([422, 'idempotency-key-reused']);
    expect((await ask(key, ROSE)).headers['idempotent-replayed']).toBe('true');
  });

  it('answers once when asked many times at once: the others are told to come again', async () => {
    const key = randomUUID();
    const body = { prompt: 'an octopus holding a lantern' };
    const answers = await Promise.all([1, 2, 3, 4].map(() => ask(key, body)));
    expect(answers.map((answer) => answer.statusCode).sort()).toEqual([200, 409, 409, 409]);
    const waiting = answers.find((answer) => answer.statusCode === 409);
    expect(waiting?.json()).toMatchObject({ code: 'idempotency-key-in-use', retryable: true, costUsd: 0 });
    expect(Number(waiting?.headers['retry-after'])).toBeGreaterThan(0);
    expect((await ask(key, body)).headers['idempotent-replayed']).toBe('true');
  });

  it('does not keep a failure that may pass, nor a request with a mistake', async () => {
    const key = randomUUID();
    const body = { prompt: 'a hummingbird over foxgloves' };
    expect((await ask(key, body, { 'cache-control': 'only-if-cached' })).statusCode).toBe(504);
    expect((await ask(key, { prompt: '' })).statusCode).toBe(400);
    const drawn = await ask(key, body);
    expect([drawn.statusCode, drawn.headers['idempotent-replayed']]).toEqual([200, undefined]);
  });

  it('keeps a refusal: the same words would be refused again', async () => {
    const key = randomUUID();
    const words = { prompt: 'a swastika' };
    const first = await ask(key, words);
    expect(first.statusCode).toBe(422);
    const again = await ask(key, words);
    expect([again.statusCode, again.headers['idempotent-replayed']]).toEqual([422, 'true']);
    expect(again.headers['content-type']).toContain('application/problem+json');
    expect(again.json()).toEqual(first.json());
  });

  it('replays the place of a drawing nobody waits for, and queues it once', async () => {
    const key = randomUUID();
    const body = { prompt: 'a lighthouse in a storm' };
    const first = await ask(key, body, { prefer: 'respond-async' });
    const again = await ask(key, body, { prefer: 'respond-async' });
    expect([first.statusCode, again.statusCode]).toEqual([202, 202]);
    expect(again.headers['idempotent-replayed']).toBe('true');
    expect(again.headers['location']).toBe(first.headers['location']);
    expect(again.json()).toEqual(first.json());
  });

  it('belongs to whoever sent it: a stranger with the same key gets an answer of their own', async () => {
    const key = randomUUID();
    const mine = await ask(key, ROSE);
    const theirs = await ask(key, ROSE, { cookie: await somebodyElse() });
    expect([theirs.statusCode, theirs.headers['idempotent-replayed']]).toEqual([200, undefined]);
    expect(theirs.json<Generation>().id).not.toBe(mine.json<Generation>().id);
  });

  it('goes on where a process died: under the same generation, and with its answer when that was safe already', async () => {
    const database = running.app.get(Database, { strict: false });
    const died = (key: string) => database.query(`UPDATE idempotency_keys SET answer = NULL, alive_until = now() - interval '1 second' WHERE key = $1`, [key]);
    const key = randomUUID();
    const first = (await ask(key, ROSE)).json<Generation>();
    await died(key);
    const again = await ask(key, ROSE);
    expect([again.statusCode, again.headers['idempotent-replayed']]).toEqual([200, 'true']);
    expect(again.json()).toMatchObject({ id: first.id, concepts: first.concepts.map(({ id }) => ({ id })) });
    await database.query('DELETE FROM generations WHERE id = $1', [first.id]);
    await died(key);
    const anew = await ask(key, ROSE);
    expect([anew.statusCode, anew.headers['idempotent-replayed'], anew.json<Generation>().id]).toEqual([200, undefined, first.id]);
  });

  it('is forgotten with everything else of whoever erases their data', async () => {
    const who = await somebodyElse();
    const key = randomUUID();
    await ask(key, ROSE, { cookie: who });
    await running.app.inject({ method: 'DELETE', url: '/api/v1/me/data', headers: { 'sec-fetch-site': 'same-origin', cookie: who } });
    const database = running.app.get(Database, { strict: false });
    expect(await database.query('SELECT 1 FROM idempotency_keys WHERE key = $1', [key])).toEqual([]);
  });

  it.each([['nothing', ''], ['a space', 'a b'], ['256 characters', 'k'.repeat(256)], ['an open quote', '"abc'], ['two keys', 'a, b']])('of %s is a mistake that is named', async (_name, key) => {
    const answer = await ask(key, ROSE);
    expect(answer.statusCode).toBe(400);
    expect(answer.json<{ errors: { field: string }[] }>().errors).toMatchObject([{ field: 'Idempotency-Key', limit: 255 }]);
  });
});
