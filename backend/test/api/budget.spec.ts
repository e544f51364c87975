import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { Budget, type Bill, type Reservation } from '../../src/modules/usage/index.js';
import { Database } from '../../src/platform/database/index.js';
import { Outbox } from '../../src/platform/outbox/index.js';
import type { AppError } from '../../src/platform/index.js';
import { aPrincipal } from '../support/a-principal.js';
import { runApp, type RunningApp } from '../support/running-app.js';

const IMAGE = 33_600;
const drawn = (costMicroUsd: number): Bill => ({ costMicroUsd, engine: 'gemini', model: 'gemini-nano-banana-2.1', outcome: 'drawn', usage: { tokens: 1120 } });

interface Day {
  readonly spent: number;
  readonly reserved: number;
}

describe('the budget', () => {
  let running: RunningApp;
  let budget: Budget;
  let database: Database;
  let outbox: Outbox;

  const day = async (scope: string): Promise<Day> => {
    const [row] = await database.query<{ spent: string; reserved: string }>(
      'SELECT spent_micro_usd AS spent, reserved_micro_usd AS reserved FROM budget_days WHERE scope = $1', [scope]);
    return { spent: Number(row?.spent ?? 0), reserved: Number(row?.reserved ?? 0) };
  };
  const ledger = () => database.query<{ id: string; cost: string; outcome: string }>('SELECT id, cost_micro_usd AS cost, outcome FROM ledger ORDER BY id');
  const settled = (): Promise<boolean> => outbox.settled(5_000);
  const outcomes = async (asked: readonly Promise<Reservation>[]): Promise<{ granted: Reservation[]; refused: string[] }> => {
    const results = await Promise.allSettled(asked);
    return {
      granted: results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : [])),
      refused: results.flatMap((result) => (result.status === 'rejected' ? [(result.reason as AppError).kind.code] : [])),
    };
  };

  beforeAll(async () => {
    running = await runApp({ DAILY_BUDGET_USD: '1.00' });
    budget = running.app.get(Budget, { strict: false });
    database = running.app.get(Database, { strict: false });
    outbox = running.app.get(Outbox, { strict: false });
  });
  afterEach(() => database.query('TRUNCATE budget_days, budget_reservations, ledger'));
  afterAll(() => running.stop());

  it('grants as many calls at once as the ceiling has room for, and not one more', async () => {
    const asked = Array.from({ length: 100 }, (_, index) => budget.reserve({ principal: aPrincipal(), maxMicroUsd: IMAGE, generationId: `g${index}` }));
    const { granted, refused } = await outcomes(asked);
    expect(granted).toHaveLength(29);
    expect(new Set(refused)).toEqual(new Set(['budget-exceeded']));
    expect(await day('installation')).toEqual({ spent: 0, reserved: 29 * IMAGE });
    await Promise.all(granted.map((reservation) => reservation.settle(drawn(IMAGE))));
    await settled();
    expect(await day('installation')).toEqual({ spent: 29 * IMAGE, reserved: 0 });
    expect(await ledger()).toHaveLength(29);
  });

  it('holds the ceiling of one principal without touching what others may spend', async () => {
    const poor = aPrincipal({ id: 'ses_poor', dailyBudgetMicroUsd: 2 * IMAGE });
    const asked = Array.from({ length: 5 }, () => budget.reserve({ principal: poor, maxMicroUsd: IMAGE, generationId: 'g' }));
    expect((await outcomes(asked)).granted).toHaveLength(2);
    expect(await day('ses_poor')).toEqual({ spent: 0, reserved: 2 * IMAGE });
    expect(await day('installation')).toEqual({ spent: 0, reserved: 2 * IMAGE });
  });

  it('says whose ceiling is reached, how high it is and when it begins anew', async () => {
    const poor = aPrincipal({ dailyBudgetMicroUsd: 10_000 });
    const error = await budget.reserve({ principal: poor, maxMicroUsd: IMAGE, generationId: 'g' }).catch((thrown: unknown) => thrown as AppError);
    expect(error).toMatchObject({ kind: { code: 'budget-exceeded', status: 402 }, details: { extra: { ceiling: 'principal', limitUsd: 0.01, neededUsd: 0.0336 } } });
    const { retryAfterSeconds = 0, detail } = (error as AppError).details;
    expect(retryAfterSeconds).toBeGreaterThan(0);
    expect(retryAfterSeconds).toBeLessThanOrEqual(86_400);
    expect(detail).toContain('$0.01 a day has no room for a drawing of up to $0.0336');
  });

  it('spends what was billed, not what was set aside', async () => {
    const reservation = await budget.reserve({ principal: aPrincipal({ id: 'ses_a' }), maxMicroUsd: 100_000, generationId: 'g' });
    await reservation.settle(drawn(IMAGE));
    await settled();
    expect(await day('ses_a')).toEqual({ spent: IMAGE, reserved: 0 });
    expect(await ledger()).toEqual([{ id: reservation.id, cost: String(IMAGE), outcome: 'drawn' }]);
  });

  it('lets the installation pay for what failed or was refused, and the person nothing', async () => {
    const principal = aPrincipal({ id: 'ses_unlucky' });
    for (const outcome of ['failed', 'refused'] as const) {
      const reservation = await budget.reserve({ principal, maxMicroUsd: IMAGE, generationId: 'g' });
      await reservation.settle({ ...drawn(3_000), outcome });
    }
    await settled();
    expect(await day('ses_unlucky')).toEqual({ spent: 0, reserved: 0 });
    expect(await day('installation')).toEqual({ spent: 6_000, reserved: 0 });
    expect((await ledger()).map(({ cost, outcome }) => [Number(cost), outcome]).sort()).toEqual([[3_000, 'failed'], [3_000, 'refused']]);
  });

  it('counts what the installation does for itself once', async () => {
    const reservation = await budget.reserve({ principal: aPrincipal({ id: 'installation' }), maxMicroUsd: IMAGE, generationId: 'g' });
    expect(await day('installation')).toEqual({ spent: 0, reserved: IMAGE });
    await reservation.settle(drawn(1_200));
    await settled();
    expect(await day('installation')).toEqual({ spent: 1_200, reserved: 0 });
  });

  it('gives back what was not spent and writes no ledger row for it', async () => {
    const reservation = await budget.reserve({ principal: aPrincipal({ id: 'ses_a' }), maxMicroUsd: IMAGE, generationId: 'g' });
    await reservation.release();
    await settled();
    expect(await day('installation')).toEqual({ spent: 0, reserved: 0 });
    expect(await ledger()).toEqual([]);
  });

  it('counts a bill once however often it is settled', async () => {
    const reservation = await budget.reserve({ principal: aPrincipal({ id: 'ses_a' }), maxMicroUsd: IMAGE, generationId: 'g' });
    await Promise.all([reservation.settle(drawn(IMAGE)), reservation.settle(drawn(IMAGE)), reservation.release()]);
    await settled();
    expect(await day('ses_a')).toEqual({ spent: IMAGE, reserved: 0 });
    expect(await ledger()).toHaveLength(1);
  });

  it('books what a dead process left reserved, and corrects it when the bill comes after all', async () => {
    const reservation = await budget.reserve({ principal: aPrincipal({ id: 'ses_a' }), maxMicroUsd: 100_000, generationId: 'g' });
    await database.query(`UPDATE budget_reservations SET expires_at = now() - interval '1 second'`);
    await database.query('SELECT budget_sweep()');
    expect(await day('installation')).toEqual({ spent: 100_000, reserved: 0 });
    expect(await ledger()).toEqual([{ id: reservation.id, cost: '100000', outcome: 'assumed' }]);
    await reservation.settle(drawn(IMAGE));
    await settled();
    expect(await day('installation')).toEqual({ spent: IMAGE, reserved: 0 });
    expect(await ledger()).toEqual([{ id: reservation.id, cost: String(IMAGE), outcome: 'drawn' }]);
  });

  it('asks no database for what costs nothing', async () => {
    const before = await database.query('SELECT 1 FROM budget_days');
    const reservation = await budget.reserve({ principal: aPrincipal(), maxMicroUsd: 0, generationId: 'g' });
    await reservation.settle({ ...drawn(0), engine: 'vector' });
    expect(await database.query('SELECT 1 FROM budget_days')).toEqual(before);
  });
});

describe('the budget without its database', () => {
  it('spends nothing that nobody could count, and still lets free drawings through', async () => {
    const running = await runApp({ DATABASE_URL: 'postgres://nobody:secret@127.0.0.1:4699/nothing' });
    const budget = running.app.get(Budget, { strict: false });
    const paid = budget.reserve({ principal: aPrincipal(), maxMicroUsd: IMAGE, generationId: 'g' });
    await expect(paid).rejects.toMatchObject({ kind: { code: 'budget-unavailable', status: 503 } });
    await expect(budget.reserve({ principal: aPrincipal(), maxMicroUsd: 0, generationId: 'g' })).resolves.toBeDefined();
    await running.stop();
  });
});
