import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { printTable } from '../support/print-table.js';
import type { Application } from '../support/servers/application.js';
import { eventually } from '../support/servers/free-port.js';
import { Installation } from '../support/servers/installation.js';
import { describeWith } from '../support/servers/services.js';
import { Visitor, type Answer } from '../support/visitor.js';

const LIMIT = 20;

describeWith(['postgres', 'redis'], 'the limit of requests on two processes', () => {
  let installation: Installation;
  let one: Application;
  let two: Application;

  beforeAll(async () => {
    installation = await Installation.start({ RATE_LIMIT_PER_MINUTE: String(LIMIT) });
    [one, two] = [await installation.add(), await installation.add()];
  }, 180_000);
  afterAll(() => installation.end(), 30_000);

  /** Three times as often as is allowed, by turns. Refused before anything is drawn: the words are not in the cache. */
  const knock = async (): Promise<readonly Answer[]> => {
    const visitor = await Visitor.arrive(one);
    const answers: Answer[] = [];
    for (let turn = 0; turn < 3 * LIMIT; turn += 1) {
      answers.push(await visitor.draw(turn % 2 === 0 ? one : two, { prompt: 'a swallow' }, { 'cache-control': 'only-if-cached' }));
    }
    return answers;
  };
  const allowed = (answers: readonly Answer[]): number => answers.filter(({ status }) => status !== 429).length;

  it('is one while Redis is there, and each its own while it is away', async () => {
    const together = await knock();
    await installation.redis.kill();
    await eventually(async () => {
      for (const application of [one, two]) expect(await (await application.ask('/health/ready')).json()).toMatchObject({ status: 'degraded' });
    });
    const apart = await knock();
    await installation.redis.startAgain();
    await eventually(async () => {
      for (const application of [one, two]) expect(await (await application.ask('/health/ready')).json()).toMatchObject({ status: 'ok' });
    });
    const again = await knock();
    printTable(`Rate limit of ${LIMIT} a minute on 2 processes`, [
      { Redis: 'there', asked: 3 * LIMIT, allowed: allowed(together) }, { Redis: 'away', asked: 3 * LIMIT, allowed: allowed(apart) },
      { Redis: 'back', asked: 3 * LIMIT, allowed: allowed(again) },
    ]);
    expect(new Set([...together, ...apart, ...again].map(({ status }) => status))).toEqual(new Set([504, 429]));
    expect(allowed(together)).toBe(LIMIT);
    expect(allowed(apart)).toBe(2 * LIMIT);
    expect(allowed(again)).toBe(LIMIT);
  }, 120_000);
});
