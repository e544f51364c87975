import { Worker } from 'node:worker_threads';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { cookieOf, runApp, type RunningApp } from '../support/running-app.js';
import { eventually } from '../support/servers/free-port.js';

interface Readiness {
  readonly status: string;
  readonly parts: readonly { readonly name: string; readonly state: string }[];
}

describe('the thread of the outbox dies', () => {
  const messages = jest.spyOn(Worker.prototype, 'postMessage');
  let running: RunningApp;
  let cookie = '';

  const draw = async (prompt: string): Promise<number> => {
    const answer = await running.app.inject({ method: 'POST', url: '/api/v1/generate_tattoo', headers: { cookie, 'sec-fetch-site': 'same-origin' }, payload: { prompt } });
    cookie ||= cookieOf(answer);
    return answer.statusCode;
  };
  const readiness = async (): Promise<Readiness> => (await running.app.inject('/health/ready')).json<Readiness>();
  const outbox = async (): Promise<string | undefined> => (await readiness()).parts.find(({ name }) => name === 'outbox')?.state;
  const threadOfTheOutbox = (): Worker => {
    const asked = messages.mock.calls.findLastIndex(([message]) => (message as { call?: string } | null)?.call === 'append');
    return messages.mock.contexts[asked] as Worker;
  };

  beforeAll(async () => {
    running = await runApp();
    expect(await draw('a swallow')).toBe(200);
  }, 120_000);
  afterAll(async () => {
    messages.mockRestore();
    await running.stop();
  }, 60_000);

  it('readiness names it, repeats are answered meanwhile, and it comes back by itself', async () => {
    expect(await outbox()).toBe('ok');
    await threadOfTheOutbox().terminate();
    expect(await readiness()).toMatchObject({ status: 'degraded' });
    expect(await outbox()).toBe('down');
    expect(await draw('a swallow')).toBe(200);
    await eventually(async () => { expect(await outbox()).toBe('ok'); }, 30_000);
    expect(await draw('a dagger')).toBe(200);
  }, 120_000);
});
