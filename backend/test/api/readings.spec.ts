import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Database } from '../../src/platform/database/index.js';
import { startStandIn, type StandIn } from '../support/gemini-stand-in/stand-in.mjs';
import { runApp, type RunningApp } from '../support/running-app.js';
import { eventually } from '../support/servers/free-port.js';

describe('words read by a text model', () => {
  let gemini: Awaited<ReturnType<typeof startStandIn>>;
  let standIn: StandIn;
  let running: RunningApp;

  beforeAll(async () => {
    gemini = await startStandIn();
    ({ standIn } = gemini);
    running = await runApp({ GEMINI_API_KEY: 'stand-in-key', GEMINI_BASE_URL: gemini.url });
  });
  beforeEach(async () => {
    standIn.reset();
    standIn.script.change({ pictureSide: 64 });
    await running.app.get(Database, { strict: false }).query('DELETE FROM ledger');
  });
  afterAll(async () => {
    await running.stop();
    await gemini.close();
  });

  const draw = (prompt: string, verbatim?: boolean) =>
    running.app.inject({ method: 'POST', url: '/api/v1/generate_tattoo', headers: { 'sec-fetch-site': 'same-origin' }, payload: { prompt, verbatim } });
  const booked = async (): Promise<number> => {
    const [row] = await running.app.get(Database, { strict: false }).query<{ sum: string }>('SELECT coalesce(sum(cost_micro_usd), 0) AS sum FROM ledger');
    return Number(row?.sum);
  };

  it('are not read at all when they are to be drawn verbatim: one call, for the drawing', async () => {
    const answer = await draw('a heron, exactly so', true);
    expect(answer.json<{ concepts: { engineeredPrompt: string }[] }>().concepts[0]?.engineeredPrompt).toContain('a heron, exactly so');
    expect(standIn.bill().calls).toBe(1);
  });

  it.each(['nothing', 'rubbish', 'overloaded', 'crash'] as const)('are read once when it answers with %s; a repeat is a hit that calls nobody, and the ledger is the bill', async (words) => {
    standIn.script.change({ words: [words] });
    const [first, ...repeats] = [await draw(`a heron, ${words}`), await draw(`a heron, ${words}`), await draw(`a heron, ${words}`)];
    expect([first.statusCode, first.headers['cache-status']]).toEqual([200, 'tattoo; fwd=miss; stored']);
    for (const { headers } of repeats) expect(headers['cache-status']).toMatch(/^tattoo; hit; /u);
    const { calls, billedCalls, microUsd } = standIn.bill();
    expect([calls, billedCalls]).toEqual([2, words === 'nothing' || words === 'rubbish' ? 2 : 1]);
    await eventually(async () => { expect(await booked()).toBe(microUsd); });
  });
});
