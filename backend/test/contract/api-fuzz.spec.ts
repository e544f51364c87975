import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { routes } from '../support/fuzz/document.js';
import { hostileText, inUrl } from '../support/fuzz/hostile-values.js';
import { faultsOf } from '../support/fuzz/judge.js';
import { requests, type FuzzCase } from '../support/fuzz/requests.js';
import { World } from '../support/fuzz/world.js';
import { printTable } from '../support/print-table.js';
import { runApp, type RunningApp } from '../support/running-app.js';

/** FUZZ_CASES=20000 plays them all; the same seed plays the same cases. */
const CASES = Number(process.env['FUZZ_CASES'] ?? 4000);
const SEED = Number(process.env['FUZZ_SEED'] ?? 20_261_126);
/** So many that every operation has its turn. */
const MANY = 2000;

/** What earlier runs found: a title that is only right once its ends are cut off. */
const FOUND: readonly [FuzzCase][] = [
  [{ operationId: 'updateConcept', path: { id: { known: 0 } }, query: [], headers: {}, who: 'session', body: { kind: 'json', value: { title: '\r\nset-cookie: a=b' } } }],
];

/** Each operation asked with a key that is none: which of a few thousand cases are refused is not left to chance. */
const TURNED_AWAY: readonly [FuzzCase][] = routes.map(({ operation: { operationId, parameters = [] } }) => {
  const path = Object.fromEntries(parameters.filter((parameter) => parameter.in === 'path').map(({ name }) => [name, { known: 0 }]));
  return [{ operationId, path, query: [], headers: {}, who: 'bad-key', body: null }];
});

describe('the API under requests nobody would send', () => {
  let running: RunningApp;
  let world: World;
  const seen = new Map<string, Map<number, number>>();

  const note = (operationId: string, status: number): void => {
    const statuses = seen.get(operationId) ?? new Map<number, number>();
    seen.set(operationId, statuses.set(status, (statuses.get(status) ?? 0) + 1));
  };
  const play = async (given: FuzzCase): Promise<void> => {
    const answer = await world.ask(given);
    note(given.operationId, answer.statusCode);
    const faults = faultsOf(given, answer);
    if (faults.length > 0) throw new Error(`${given.operationId} answered ${faults.join('; ')}\n${answer.body.slice(0, 600)}`);
  };

  beforeAll(async () => {
    running = await runApp({ RATE_LIMIT_PER_MINUTE: '1000000', DAILY_BUDGET_USD: '1000', ANONYMOUS_DAILY_BUDGET_USD: '1000' });
    world = await World.made(running);
  }, 120_000);
  afterAll(() => running.stop());

  it(`keeps its contract: no failure, no undocumented status, every body and every problem as documented (${CASES} cases, seed ${SEED})`, async () => {
    await fc.assert(fc.asyncProperty(requests, play), { numRuns: CASES, seed: SEED, examples: [...FOUND, ...TURNED_AWAY], endOnFailure: false });
    printTable(`API fuzz: ${CASES} cases, seed ${SEED}`, [...seen].sort(([a], [b]) => (a < b ? -1 : 1)).map(([operation, statuses]) => ({
      operation, cases: [...statuses.values()].reduce((sum, count) => sum + count, 0),
      statuses: [...statuses].sort(([a], [b]) => a - b).map(([status, count]) => `${status}×${count}`).join(' '),
    })));
  }, Math.max(300_000, CASES * 250));

  it('tells a wrong method from a wrong address, whatever is sent there', async () => {
    const strange = fc.record({
      method: fc.constantFrom('GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'HEAD'),
      path: fc.oneof(fc.constantFrom(...routes.map((route) => route.path.replace(/\{\w+\}/gu, 'a'.repeat(64)))), hostileText.map((text) => `/api/v1/${inUrl(text)}`)),
    });
    const answers = ({ method, path }: { method: string; path: string }): boolean =>
      routes.some((route) => route.path.replace(/\{\w+\}/gu, 'a'.repeat(64)) === path && (route.method === method || (route.method === 'GET' && method === 'HEAD')));
    await fc.assert(fc.asyncProperty(strange.filter((one) => !answers(one)), async ({ method, path }) => {
      const answer = await running.app.inject({ method: method as 'GET', url: path });
      const known = routes.some((route) => route.path.replace(/\{\w+\}/gu, 'a'.repeat(64)) === path);
      expect([answer.statusCode, answer.headers['content-type']]).toEqual([known ? 405 : 404, 'application/problem+json; charset=utf-8']);
      if (known) expect(answer.headers.allow).toEqual(expect.any(String));
    }), { numRuns: 400, seed: SEED });
  });

  it('was really asked: every operation succeeded at least once, and refused at least once where it can', () => {
    if (CASES < MANY) return;
    const quiet = routes.filter(({ operation }) => {
      const statuses = [...(seen.get(operation.operationId)?.keys() ?? [])];
      // Readiness refuses only while the process stops.
      const refuses = operation.operationId !== 'getReadiness' && Object.keys(operation.responses).some((status) => Number(status) >= 400);
      return !statuses.some((status) => status < 400) || (refuses && !statuses.some((status) => status >= 400));
    });
    expect(quiet.map(({ operation }) => operation.operationId)).toEqual([]);
  });
});
