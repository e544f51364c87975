import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Generation } from '../../src/modules/generation/generation.contracts.js';
import { startStandIn, type StandIn } from '../support/gemini-stand-in/stand-in.mjs';
import { cookieOf, runApp, type RunningApp } from '../support/running-app.js';
import { eventually } from '../support/servers/free-port.js';

/** Long enough to be stopped in the middle on a busy machine. */
const DRAWING_MS = 3_000;

describe('DELETE /generations/{id}', () => {
  let gemini: Awaited<ReturnType<typeof startStandIn>>;
  let standIn: StandIn;
  let running: RunningApp;
  let cookie = '';

  beforeAll(async () => {
    gemini = await startStandIn();
    ({ standIn } = gemini);
    running = await runApp({ GEMINI_API_KEY: 'stand-in-key', GEMINI_BASE_URL: gemini.url, GEMINI_TEXT_MODEL: '' });
  });
  beforeEach(() => {
    standIn.reset();
    standIn.script.change({ delayMs: DRAWING_MS, pictureSide: 64 });
  });
  afterAll(async () => {
    await running.stop();
    await gemini.close();
  });

  async function ask(method: 'GET' | 'POST' | 'DELETE', url: string, payload?: object, headers: Record<string, string> = {}) {
    const answer = await running.app.inject({
      method, url: `/api/v1${url}`, headers: { 'sec-fetch-site': 'same-origin', ...(cookie === '' ? {} : { cookie }), ...headers }, ...(payload === undefined ? {} : { payload }),
    });
    if (cookie === '') cookie = cookieOf(answer);
    return { status: answer.statusCode, headers: answer.headers, body: answer.json<Generation & { readonly code?: string }>() };
  }

  /** @returns the id of a generation whose first call is under way */
  async function drawing(prompt: string): Promise<string> {
    const queued = await ask('POST', '/generate_tattoo', { prompt }, { prefer: 'respond-async' });
    expect([queued.status, queued.body.status]).toEqual([202, 'queued']);
    expect(queued.headers['cache-status']).toBe('tattoo; fwd=miss');
    await eventually(() => { expect(standIn.count).toBe(1); });
    return queued.body.id;
  }
  const events = async (id: string): Promise<string> =>
    (await running.app.inject({ url: `/api/v1/generations/${id}/events`, headers: { 'sec-fetch-site': 'same-origin', cookie } })).body;

  it('cancels a drawing; what its call has cost is told and its picture kept, it stays cancelled', async () => {
    const id = await drawing('a stopped swallow');
    expect((await ask('DELETE', `/generations/${id}`)).body.status).toBe('cancelled');
    expect((await ask('GET', `/generations/${id}`)).body.status).toBe('cancelled');
    await eventually(async () => { expect((await ask('GET', `/generations/${id}`)).body.concepts).toHaveLength(1); }, 20_000);
    const ended = (await ask('GET', `/generations/${id}`)).body;
    expect(ended).toMatchObject({ status: 'cancelled', costUsd: standIn.bill().microUsd / 1_000_000 });
    expect((await ask('DELETE', `/generations/${id}`)).body.status).toBe('cancelled');
    expect(await events(id)).toContain('event: failed');
    expect((await ask('POST', '/generate_tattoo', { prompt: 'a stopped swallow' })).body.cached).toBe(true);
  });

  it('costs nothing when no call was billed, and calls no more', async () => {
    standIn.script.add([{ row: 'C1', retryDelay: '20s', times: 9 }]);
    standIn.script.change({ delayMs: 0 });
    const id = await drawing('a swallow stopped while it waits');
    await eventually(() => { expect(standIn.bill().calls).toBe(1); });
    await ask('DELETE', `/generations/${id}`);
    expect(await events(id)).toContain('"stopped":true');
    expect((await ask('GET', `/generations/${id}`)).body).toMatchObject({ status: 'cancelled', costUsd: 0, concepts: [] });
    expect(standIn.bill()).toMatchObject({ calls: 1, microUsd: 0 });
  });

  it('leaves others alone who wait for the same drawing: they get it, from the one call', async () => {
    const id = await drawing('a swallow two people want');
    const other = ask('POST', '/generate_tattoo', { prompt: 'a swallow two people want' });
    await ask('DELETE', `/generations/${id}`);
    const { status, headers, body } = await other;
    expect([status, body.status]).toEqual([200, 'succeeded']);
    expect(headers['cache-status']).toBe('tattoo; fwd=miss; collapsed');
    expect((await ask('GET', `/generations/${id}`)).body.status).toBe('cancelled');
    expect(standIn.count).toBe(1);
  });
});
