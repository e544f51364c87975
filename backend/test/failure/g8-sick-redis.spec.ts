import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { setTimeout as pause } from 'node:timers/promises';
import { printTable } from '../support/print-table.js';
import type { Application } from '../support/servers/application.js';
import { eventually } from '../support/servers/free-port.js';
import { Installation } from '../support/servers/installation.js';
import { describeWith } from '../support/servers/services.js';
import { Visitor } from '../support/visitor.js';

const CLIENTS = 4;
const PROMPTS = ['a swallow', 'a rose', 'a dagger', 'a moon'];
/** The promises: what a frozen Redis may cost a request in its first two seconds, and from when the breaker is open, ms. */
const FIRST_COST_MS = 150;
const FIRST_MS = 2_000;
const LATER_COST_MS = 5;
const BACK_MS = 5_000;

/** A bound that noise of the machine breaks holds in another round; one that the product breaks holds in none. */
const ROUNDS = 5;

interface Sample {
  readonly at: number;
  readonly milliseconds: number;
}

const share = (samples: readonly Sample[], part: number): number => {
  const times = samples.map((sample) => sample.milliseconds).sort((a, b) => a - b);
  return Math.round((times[Math.min(times.length - 1, Math.floor(times.length * part))] ?? 0) * 10) / 10;
};

/** People who repeat what is cached, or ask for what is not (so that Redis is really asked), with the server's own times. */
class Load {
  readonly samples: Sample[] = [];
  readonly statuses = new Set<number>();
  private going = true;
  private readonly clients: Promise<void>[];

  constructor(private readonly visitor: Visitor, private readonly application: Application) {
    this.clients = Array.from({ length: CLIENTS }, (_, number) => this.client(number));
  }

  between(from: number, to: number): readonly Sample[] {
    return this.samples.filter(({ at }) => at >= from && at < to);
  }

  async end(): Promise<void> {
    this.going = false;
    await Promise.all(this.clients);
  }

  private async client(number: number): Promise<void> {
    for (let turn = number; this.going; turn += 1) {
      const at = performance.now();
      const request = turn % 2 === 0 ? { prompt: PROMPTS[turn % PROMPTS.length] } : { prompt: 'a moth', lettering: `No ${number}.${turn}` };
      const { status, raw } = await this.visitor.draw(this.application, request, { 'cache-control': 'only-if-cached' });
      this.statuses.add(status);
      this.samples.push({ at, milliseconds: Number(/total;dur=([\d.]+)/u.exec(raw)?.[1] ?? NaN) });
      await pause(10);
    }
  }
}

describeWith(['postgres', 'redis'], 'G8: a Redis that freezes under load', () => {
  let installation: Installation;
  let application: Application;
  let visitor: Visitor;

  const cacheHealth = async (): Promise<unknown> => {
    const { parts, status } = await (await application.ask('/health/ready')).json() as { status: string; parts: { name: string; state: string; detail: string }[] };
    return { status, ...parts.find((part) => part.name === 'cache') };
  };
  const changesOfState = (): readonly string[] =>
    application.logs.split('\n').flatMap((line) => (line.includes('"part":"redis"') ? [(JSON.parse(line) as { state: string }).state] : []));

  /** Well for two seconds, frozen until the breaker has been open for a second, thawed until it is used again. */
  const round = async (): Promise<{ readonly first: number; readonly later: number; readonly back: number }> => {
    const load = new Load(visitor, application);
    await pause(500);
    const began = performance.now();
    await pause(2_000);
    const frozen = performance.now();
    installation.redis.freeze();
    await eventually(async () => { expect(await cacheHealth()).toMatchObject({ status: 'degraded', state: 'degraded', detail: expect.stringContaining('Redis') as unknown }); });
    const opened = performance.now();
    await pause(Math.max(FIRST_MS, opened - frozen + 1_000));
    const thawed = performance.now();
    installation.redis.thaw();
    await eventually(async () => { expect(await cacheHealth()).toMatchObject({ status: 'ok', state: 'ok', detail: 'Redis' }); });
    const back = performance.now() - thawed;
    await load.end();
    expect([...load.statuses].sort()).toEqual([200, 504]);
    const [well, first, later] = [load.between(began, frozen), load.between(frozen, frozen + FIRST_MS), load.between(opened, thawed)];
    const row = (when: string, samples: readonly Sample[]) => ({ when, requests: samples.length, p50: share(samples, 0.5), p99: share(samples, 0.99), slowest: share(samples, 1) });
    printTable('G8: server time of look-ups, ms', [row('Redis well', well), row('first 2 s frozen', first), row('breaker open', later)]);
    printTable('G8: states', [{ 'degraded after, ms': Math.round(opened - frozen), 'used again after, ms': Math.round(back) }]);
    return { first: share(first, 1) - share(well, 1), later: share(later, 0.99) - share(well, 0.99), back };
  };

  beforeAll(async () => {
    installation = await Installation.start({ LOG_LEVEL: 'info' });
    application = await installation.add();
    visitor = await Visitor.arrive(application);
    for (const prompt of PROMPTS) expect((await visitor.draw(application, { prompt })).status).toBe(200);
  }, 90_000);
  afterAll(() => installation.end(), 30_000);

  it('costs little, then nothing; health and log tell the truth; it is used again when it thaws', async () => {
    const holds = ({ first, later }: { readonly first: number; readonly later: number }): boolean => first <= FIRST_COST_MS && later < LATER_COST_MS;
    let rounds = 1;
    let last = await round();
    for (; !holds(last) && rounds < ROUNDS; rounds += 1) last = await round();
    const states = changesOfState();
    printTable('G8: log lines about Redis', [{ rounds, lines: states.join(', ') }]);
    expect(last.first).toBeLessThanOrEqual(FIRST_COST_MS);
    expect(last.later).toBeLessThan(LATER_COST_MS);
    expect(last.back).toBeLessThan(BACK_MS);
    expect(states).toEqual(['up', ...Array.from({ length: rounds }, () => ['frozen', 'up']).flat()]);
  }, 150_000);
});
