import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { join } from 'node:path';
import { filesUnder } from '../support/files-under.js';
import { printTable } from '../support/print-table.js';
import { eventually } from '../support/servers/free-port.js';
import { Installation } from '../support/servers/installation.js';
import { describeWith } from '../support/servers/services.js';
import { imagesOf, Visitor, type Answer } from '../support/visitor.js';

const IN_FLIGHT = 50;
const DRAWING_MS = 4_000;
/** What a stop may take at most: the drain limit of the product, docs/operations.md. */
const DRAIN_LIMIT_MS = 180_000;

const wish = (number: number): object => ({ prompt: `a swallow, "No ${number}"` });

describeWith(['postgres', 'redis'], 'G9: paid work is never thrown away', () => {
  let installation: Installation;
  beforeAll(async () => { installation = await Installation.start(); }, 60_000);
  afterAll(() => installation.end(), 30_000);

  it('by 50 clients that leave and a SIGTERM: 50 images stored, exit code 0, and asking again costs nothing', async () => {
    const { standIn } = installation;
    standIn.script.change({ delayMs: DRAWING_MS, pictureSide: 64, ornaments: 1_000_000 });
    const application = await installation.add();
    const visitor = await Visitor.arrive(application);
    const leaving = new AbortController();
    const clients = Array.from({ length: IN_FLIGHT }, (_, number) => visitor.draw(application, wish(number), {}, leaving.signal));
    const left = Promise.allSettled(clients);
    await eventually(() => { expect(standIn.count).toBe(IN_FLIGHT); }, 30_000);
    leaving.abort();
    const stopped = performance.now();
    const stopping = application.stop();
    await eventually(async () => {
      const ready = await application.ask('/health/ready');
      expect([ready.status, await ready.json()]).toMatchObject([503, { status: 'stopping' }]);
    });
    expect(await visitor.draw(application, { prompt: 'a late rose' })).toMatchObject({ status: 503, body: { code: 'unavailable', retryable: true } });
    const exitCode = await stopping;
    const drained = performance.now() - stopped;
    expect((await left).map((result) => result.status)).toEqual(clients.map(() => 'rejected'));

    const stored = filesUnder(join(installation.dataDir, 'images'));
    const again = await installation.add();
    // One after the other: on a machine that is busy with something else, fifty at once starve Redis, which then counts as away.
    const answers: Answer[] = [];
    for (let number = 0; number < IN_FLIGHT; number += 1) answers.push(await visitor.draw(again, wish(number)));
    const [ledger] = await installation.postgres.query<{ calls: string; spent: string }>('SELECT count(*) AS calls, sum(cost_micro_usd) AS spent FROM ledger');
    printTable('G9: 50 in flight, everybody leaves, SIGTERM', [{
      'images stored': stored.length, 'exit code': String(exitCode), 'drained, s': Math.round(drained / 100) / 10,
      'calls after restart': standIn.count - IN_FLIGHT, 'hits after restart': answers.filter((answer) => answer.cacheStatus.includes('hit')).length,
      'in the ledger': Number(ledger?.calls),
    }]);
    expect(exitCode).toBe(0);
    expect(drained).toBeLessThan(DRAIN_LIMIT_MS);
    expect(stored).toHaveLength(IN_FLIGHT);
    expect(new Set(answers.flatMap(imagesOf)).size).toBe(IN_FLIGHT);
    expect(answers.map((answer) => [answer.status, answer.cacheStatus.split(';')[1]])).toEqual(answers.map(() => [200, ' hit']));
    expect(standIn.count).toBe(IN_FLIGHT);
    expect(Number(ledger?.spent)).toBe(standIn.bill().microUsd);
  }, 120_000);
});
