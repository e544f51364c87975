import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startStandIn } from '../support/gemini-stand-in/stand-in.mjs';
import { printTable } from '../support/print-table.js';
import { Application } from '../support/servers/application.js';
import { eventually } from '../support/servers/free-port.js';
import { Installation } from '../support/servers/installation.js';
import { describeWith } from '../support/servers/services.js';
import { conceptIds, Visitor, type Answer } from '../support/visitor.js';

/** How long a generation may be without an outcome after its process died. */
const LIMIT_MS = 30_000;
const NEVER_MS = 600_000;
const WAITING = new Set(['queued', 'drawing']);

const enqueue = (visitor: Visitor, application: Application, prompt: string): Promise<Answer> =>
  visitor.draw(application, { prompt }, { prefer: 'respond-async' });

/** Asks until there is an outcome. */
async function outcomeOf(visitor: Visitor, application: Application, id: string): Promise<{ readonly answer: Answer; readonly seconds: number }> {
  const began = performance.now();
  const answer = await eventually(async () => {
    const asked = await visitor.ask(application, 'GET', `/generations/${id}`);
    expect({ status: asked.status, waiting: WAITING.has(String(asked.body['status'])) }).toEqual({ status: 200, waiting: false });
    return asked;
  }, LIMIT_MS);
  return { answer, seconds: Math.round((performance.now() - began) / 100) / 10 };
}

describeWith(['postgres', 'redis'], 'an asynchronous drawing whose process dies', () => {
  let installation: Installation;
  beforeAll(async () => { installation = await Installation.start(); }, 60_000);
  beforeEach(() => installation.standIn.reset());
  afterAll(() => installation.end(), 30_000);

  it('is resumed by another process within 30 s and kept once', async () => {
    const { standIn } = installation;
    standIn.script.add([{ row: 'A1', delayMs: NEVER_MS }]);
    const one = await installation.add();
    const visitor = await Visitor.arrive(one);
    const queued = await enqueue(visitor, one, 'a moth');
    expect(queued).toMatchObject({ status: 202, body: { status: 'queued' } });
    await eventually(() => { expect(standIn.count).toBe(1); });
    const two = await installation.add();
    await one.kill();
    const { answer, seconds } = await outcomeOf(visitor, two, String(queued.body['id']));
    printTable('kill -9 of the process that draws in the background', [{ outcome: String(answer.body['status']), 'after, s': seconds, calls: standIn.count }]);
    expect(answer.body).toMatchObject({ status: 'succeeded' });
    expect(standIn.count).toBe(2);
    const rows = await installation.postgres.query('SELECT id FROM concepts WHERE generation_id = $1', [queued.body['id']]);
    expect(rows).toHaveLength(1);
    await two.kill();
  }, 90_000);

  it('is failed clearly when every process that takes it dies', async () => {
    const { standIn } = installation;
    standIn.script.add([{ row: 'A1', delayMs: NEVER_MS, times: 9 }]);
    let application = await installation.add();
    const visitor = await Visitor.arrive(application);
    const queued = await enqueue(visitor, application, 'a dagger');
    for (const calls of [1, 2]) {
      await eventually(() => { expect(standIn.count).toBe(calls); }, LIMIT_MS);
      const next = await installation.add();
      await application.kill();
      application = next;
    }
    const { answer, seconds } = await outcomeOf(visitor, application, String(queued.body['id']));
    printTable('kill -9 of each process that takes it', [{ outcome: String(answer.body['status']), 'after, s': seconds, calls: standIn.count }]);
    expect(answer.body).toMatchObject({ status: 'failed', problem: { code: 'interrupted', retryable: true } });
    expect(standIn.count).toBe(2);
  }, 150_000);
});

describeWith(['postgres', 'redis'], 'an asynchronous drawing that another process is asked to stop', () => {
  let installation: Installation;
  beforeAll(async () => { installation = await Installation.start(); }, 60_000);
  afterAll(() => installation.end(), 30_000);

  it('is cancelled at once, and the process that draws it hears of it and calls no more', async () => {
    const { standIn } = installation;
    standIn.script.add([{ row: 'C1', retryDelay: '30s', times: 9 }]);
    const drawing = await installation.add({ LOG_LEVEL: 'info' });
    const visitor = await Visitor.arrive(drawing);
    const id = String((await enqueue(visitor, drawing, 'a moth')).body['id']);
    await eventually(() => { expect(standIn.bill().calls).toBe(1); });
    const other = await installation.add();
    expect((await visitor.ask(other, 'DELETE', `/generations/${id}`)).body).toMatchObject({ status: 'cancelled' });
    await eventually(() => { expect(drawing.logs).toContain('A drawing is stopped'); }, LIMIT_MS);
    expect((await visitor.ask(drawing, 'GET', `/generations/${id}`)).body).toMatchObject({ status: 'cancelled', costUsd: 0 });
    expect(standIn.count).toBe(1);
  }, 90_000);
});

describe('an asynchronous drawing on the embedded database', () => {
  let gemini: Awaited<ReturnType<typeof startStandIn>>;
  let dataDir: string;
  beforeEach(async () => {
    dataDir = mkdtempSync(join(tmpdir(), 'asynchronous-'));
    gemini = await startStandIn();
    gemini.standIn.script.change({ pictureSide: 64 });
  });
  afterEach(async () => {
    await gemini.close();
    rmSync(dataDir, { recursive: true, force: true });
  });

  it('is resumed by the next start after kill -9, within 30 s', async () => {
    const start = (): Promise<Application> => Application.start({
      DATA_DIR: dataDir, GEMINI_API_KEY: 'stand-in-key', GEMINI_BASE_URL: gemini.url, GEMINI_TEXT_MODEL: '', LOG_LEVEL: 'warn',
    });
    gemini.standIn.script.add([{ row: 'A1', delayMs: NEVER_MS }]);
    const first = await start();
    const visitor = await Visitor.arrive(first);
    const queued = await enqueue(visitor, first, 'a moth');
    await eventually(() => { expect(gemini.standIn.count).toBe(1); });
    await first.kill();
    const second = await start();
    const { answer, seconds } = await outcomeOf(visitor, second, String(queued.body['id']));
    printTable('kill -9 with the embedded database', [{ outcome: String(answer.body['status']), 'after the start, s': seconds, calls: gemini.standIn.count }]);
    expect(answer.body).toMatchObject({ status: 'succeeded' });
    expect(conceptIds(answer)).toHaveLength(1);
    expect(await second.stop()).toBe(0);
  }, 90_000);
});
