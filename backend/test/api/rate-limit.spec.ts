import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { RateLimiter } from '../../src/modules/access/rate-limits/rate-limiter.js';
import { RedisLink } from '../../src/platform/redis/index.js';
import { cookieOf, runApp, type RunningApp } from '../support/running-app.js';
import { RedisServer } from '../support/servers/redis-server.js';
import { describeWith } from '../support/servers/services.js';

let running: RunningApp;
beforeAll(async () => {
  running = await runApp({ RATE_LIMIT_PER_MINUTE: '3' });
});
afterAll(() => running.stop());

const draw = (headers: Record<string, string> = {}) =>
  running.app.inject({ method: 'POST', url: '/api/v1/generate_tattoo', headers, payload: { prompt: 'a swallow' } });

it('counts down, refuses with Retry-After, and lets others go on', async () => {
  const arrive = async () => ({ cookie: cookieOf(await running.app.inject({ url: '/', headers: { accept: 'text/html' } })), 'sec-fetch-site': 'same-origin' });
  const [one, two] = [await arrive(), await arrive()];
  const answers = [await draw(one), await draw(one), await draw(one), await draw(one)];
  expect(answers.map((answer) => answer.statusCode)).toEqual([200, 200, 200, 429]);
  expect(answers.map((answer) => answer.headers['ratelimit-policy'])).toEqual(Array(4).fill('"generation";q=3;w=60'));
  expect(answers.map((answer) => /r=(\d+)/u.exec(String(answer.headers['ratelimit']))?.[1])).toEqual(['2', '1', '0', '0']);
  const [, , , refused] = answers;
  expect(refused?.json()).toMatchObject({ code: 'too-many-requests', retryable: true });
  expect(Number(refused?.headers['retry-after'])).toBeGreaterThan(0);
  expect((await draw(two)).statusCode).toBe(200);
});

it('counts callers without a cookie by their address, so that being new each time gains nothing', async () => {
  const statuses = [];
  for (let turn = 0; turn < 4; turn += 1) statuses.push((await draw()).statusCode);
  expect(statuses).toEqual([200, 200, 200, 429]);
});

it('counts requests that arrive together one by one', async () => {
  const limiter = new RateLimiter(3, null);
  const verdicts = await Promise.all(['me', 'me', 'you', 'me', 'me', 'me'].map((who) => limiter.consume(who)));
  expect(verdicts.map(({ allowed, remaining }) => [allowed, remaining])).toEqual([[true, 2], [true, 1], [true, 2], [true, 0], [false, 0], [false, 0]]);
});

describeWith(['redis'], 'the limit of several processes', () => {
  it('is one in Redis, and goes on in each process while Redis is away', async () => {
    const redis = await RedisServer.start();
    const links = [new RedisLink(redis.url), new RedisLink(redis.url)];
    await Promise.all(links.map((link) => link.open()));
    const [one, two] = links.map((link) => new RateLimiter(3, link));
    const count = async (limiter: RateLimiter | undefined): Promise<boolean | undefined> => (await limiter?.consume('somebody'))?.allowed;
    expect([await count(one), await count(two), await count(one), await count(two), await count(one)]).toEqual([true, true, true, false, false]);
    const crowd = links.flatMap((link) => {
      const limiter = new RateLimiter(3, link);
      return [limiter.consume('a crowd'), limiter.consume('a crowd')];
    });
    expect((await Promise.all(crowd)).filter(({ allowed }) => allowed)).toHaveLength(3);
    await redis.kill();
    const other = async (): Promise<boolean | undefined> => (await two?.consume('another'))?.allowed;
    expect([await other(), await other(), await other(), await other()]).toEqual([true, true, true, false]);
    await Promise.all(links.map((link) => link.close()));
  });
});
