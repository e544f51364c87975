import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Generation } from '../../src/modules/generation/generation.contracts.js';
import { freshDataDir } from '../support/data-dir.js';
import { startStandIn } from '../support/gemini-stand-in/stand-in.mjs';
import { cookieOf, runApp, type RunningApp } from '../support/running-app.js';

const MOTH = 'a moth with a skull on its back, blackwork, forearm';

describe('POST /generate_tattoo with Gemini', () => {
  let stand: Awaited<ReturnType<typeof startStandIn>>;
  let data: Awaited<ReturnType<typeof freshDataDir>>;
  let running: RunningApp;
  let cookie = '';

  const start = async (): Promise<void> => {
    running = await runApp({ DATA_DIR: data.path, GEMINI_API_KEY: 'stand-in-key', GEMINI_BASE_URL: stand.url, GEMINI_TEXT_MODEL: '' });
  };
  beforeAll(async () => {
    stand = await startStandIn();
    data = await freshDataDir();
    await start();
  });
  beforeEach(() => stand.standIn.reset());
  afterEach(() => expect(stand.standIn.script.queue).toEqual([]));
  afterAll(async () => {
    await running.stop();
    await stand.close();
    data.remove();
  });

  async function draw(body: object) {
    const headers = { 'sec-fetch-site': 'same-origin', ...(cookie === '' ? {} : { cookie }) };
    const answer = await running.app.inject({ method: 'POST', url: '/api/v1/generate_tattoo', headers, payload: body });
    if (cookie === '') cookie = cookieOf(answer);
    const timing = String(answer.headers['server-timing']);
    return { status: answer.statusCode, cacheStatus: answer.headers['cache-status'], timing, body: answer.json<Generation & Record<string, unknown>>() };
  }

  const billedUsd = (): number => stand.standIn.bill().microUsd / 1_000_000;

  it('costs what the provider bills, and nothing the second time', async () => {
    const { status, body } = await draw({ prompt: MOTH });
    expect(status).toBe(200);
    expect(body.concepts).toMatchObject([{ engine: 'gemini', model: 'gemini-nano-banana-2.1', cached: false, verification: { passed: true, score: 1 } }]);
    expect(body.costUsd).toBe(billedUsd());
    const again = await draw({ prompt: MOTH });
    expect(again.body).toMatchObject({ cached: true, costUsd: 0, savedUsd: body.costUsd });
    expect(stand.standIn.count).toBe(1);
  });

  it('tells where the time of a drawing went, and of a hit only how long it took', async () => {
    const parts = (timing: string) => timing.split(', ').map((part) => part.replace(/;dur=\d+\.\d$/u, ''));
    const drawn = parts((await draw({ prompt: 'a heron among reeds' })).timing);
    expect(new Set(drawn)).toEqual(new Set(['lease', 'budget', 'provider', 'pixels', 'store', 'book', 'cache', 'total']));
    expect(drawn.at(-1)).toBe('total');
    expect(parts((await draw({ prompt: 'a heron among reeds' })).timing)).toEqual(['total']);
  });

  it('answers a refusal with one problem, for nothing, and offers the built-in engine', async () => {
    stand.standIn.script.add([{ row: 'B1' }]);
    const { status, cacheStatus, body } = await draw({ prompt: 'something that is refused' });
    expect([status, cacheStatus]).toEqual([422, 'tattoo; fwd=miss']);
    expect(body).toMatchObject({ code: 'prompt-refused', costUsd: 0, alternative: { engine: 'vector' } });
    expect(body['detail']).toContain('The built-in engine can draw it now, free.');
    const again = await draw({ prompt: 'something that is refused' });
    expect([again.status, again.cacheStatus]).toEqual([422, expect.stringMatching(/^tattoo; hit; ttl=\d+; detail=negative$/u)]);
    expect(stand.standIn.count).toBe(1);
  });

  it('draws the variations that can be drawn and names the problem of each other one', async () => {
    stand.standIn.script.add([{ row: 'B5' }]);
    const { status, body } = await draw({ prompt: 'a swallow with a rose', count: 3 });
    expect(status).toBe(200);
    expect(body.concepts).toHaveLength(2);
    expect(body['missing']).toMatchObject([{ code: 'likeness-refused', costUsd: 0 }]);
    expect(body.costUsd).toBe(billedUsd());
  });

  it('changes a concept in the turn that drew it, signature included, after a restart of the server', async () => {
    const parent = await draw({ prompt: 'a raven on a branch' });
    await running.app.close();
    await start();
    const change = { prompt: 'make the wings larger and lose the branch', parentConceptId: parent.body.concepts[0]?.id };
    const { status, body } = await draw(change);
    expect(status).toBe(200);
    expect(body.concepts).toMatchObject([{ parentConceptId: parent.body.concepts[0]?.id, version: 2, engine: 'gemini' }]);
    const turns = stand.standIn.calls[1]?.turns ?? [];
    expect(turns.map(({ role }) => role)).toEqual(['user', 'model', 'user']);
    expect(turns[1]?.parts).toEqual(['image, signed']);
    expect(turns[2]?.parts[0]).toMatch(/change only this: .*wings larger[\s\S]*Keep everything else/u);
  });

  it('says that Gemini is down, in the answer and in the health, and never draws with another engine by itself', async () => {
    stand.standIn.script.add([{ row: 'C2' }]);
    const { status, body } = await draw({ prompt: 'a lighthouse in a storm' });
    expect([status, body['code']]).toEqual([503, 'provider-quota-exhausted']);
    const ready = await running.app.inject({ url: '/health/ready' });
    expect(ready.body).toContain('allowance at the image service is used up');
    const instead = await draw({ prompt: 'a lighthouse in a storm', engine: 'vector' });
    expect(instead.body.concepts).toMatchObject([{ engine: 'vector', costUsd: 0 }]);
    expect(stand.standIn.count).toBe(1);
  });
});
