import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { EventEmitter2 } from '@nestjs/event-emitter';
import { CONCEPT_DELIVERED } from '../../src/events/index.js';
import { Budget } from '../../src/modules/usage/index.js';
import { Outbox } from '../../src/platform/outbox/index.js';
import { aDelivery } from '../support/a-delivery.js';
import { aPrincipal } from '../support/a-principal.js';
import { cookieOf, runApp, type RunningApp } from '../support/running-app.js';

describe('the usage report', () => {
  let running: RunningApp;
  let cookie: string;

  const ask = (url: string, headers: Record<string, string> = {}) => running.app.inject({ url: `/api/v1${url}`, headers: { cookie, ...headers } });

  beforeAll(async () => {
    running = await runApp();
    cookie = cookieOf(await running.app.inject({ url: '/', headers: { accept: 'text/html' } }));
    const ownerId = `ses_${cookie.split('=')[1]?.split('.')[0] ?? ''}`;
    const events = running.app.get(EventEmitter2);
    const principal = aPrincipal({ id: ownerId, ownerId });
    const deliver = async (day: string, cached: boolean, principalId = ownerId) => {
      const delivery = aDelivery({ ownerId, engine: 'gemini', model: 'm-1' },
        { ownerId, principalId, cached, savedMicroUsd: cached ? 33_600 : 0, latencyMs: 12_000, createdAt: `${day}T12:00:00.000Z` });
      await events.emitAsync(CONCEPT_DELIVERED, delivery);
      if (cached) return;
      const reservation = await running.app.get(Budget, { strict: false }).reserve({ principal, maxMicroUsd: 100_000, generationId: delivery.generation.id });
      await reservation.settle({ costMicroUsd: 33_600, engine: 'gemini', model: 'm-1', outcome: 'drawn', usage: null });
    };
    await deliver('2026-03-01', false);
    await deliver('2026-03-01', true);
    await deliver('2026-03-02', true, '=cmd|key');
    await events.emitAsync(CONCEPT_DELIVERED, { ...aDelivery({ ownerId }, { ownerId, principalId: 'ses_other', status: 'failed', problem: { code: 'provider-refused' }, createdAt: '2026-03-02T12:00:00.000Z' }), concepts: [] });
    await events.emitAsync(CONCEPT_DELIVERED, aDelivery({}, { createdAt: '2026-03-01T12:00:00.000Z' }));
    await running.app.get(Outbox, { strict: false }).settled(5_000);
  });
  afterAll(() => running.stop());

  it('adds up drawings, money and errors by day, of the caller alone', async () => {
    const report = (await ask('/usage?from=2026-03-01&to=2026-03-31')).json<object>();
    expect(report).toEqual({
      from: '2026-03-01', to: '2026-03-31', groupBy: 'day',
      totals: { answers: 3, cached: 2, drawings: 3, cachedDrawings: 2, errors: 1, spentUsd: 0.0336, savedUsd: 0.0672, medianMs: 12_000 },
      rows: [
        { group: '2026-03-01', label: '2026-03-01', answers: 2, cached: 1, drawings: 2, cachedDrawings: 1, errors: 0, spentUsd: 0.0336, savedUsd: 0.0336, medianMs: 12_000, lastAt: '2026-03-01T12:00:00.000Z' },
        { group: '2026-03-02', label: '2026-03-02', answers: 1, cached: 1, drawings: 1, cachedDrawings: 1, errors: 1, spentUsd: 0, savedUsd: 0.0336, medianMs: null, lastAt: '2026-03-02T12:00:00.000Z' },
      ],
    });
  });

  it.each(['key', 'engine', 'model', 'style'])('groups by %s and keeps the sums', async (groupBy) => {
    const report = (await ask(`/usage?from=2026-03-01&to=2026-03-31&groupBy=${groupBy}`)).json<{ totals: { answers: number }; rows: { answers: number }[] }>();
    expect(report.rows.reduce((sum, row) => sum + row.answers, 0)).toBe(report.totals.answers);
  });

  it('is of one key or session for whoever asks for that', async () => {
    const own = `ses_${cookie.split('=')[1]?.split('.')[0] ?? ''}`;
    expect((await ask(`/usage?from=2026-03-01&to=2026-03-31&askedBy=${own}`)).json()).toMatchObject({ totals: { answers: 2, cached: 1, errors: 0 } });
    expect((await ask('/usage?from=2026-03-01&to=2026-03-31&askedBy=key_000000000000')).json()).toMatchObject({ totals: { answers: 0 }, rows: [] });
  });

  it('tells the newest requests one by one: words, origin, cost, time and what went wrong, of the caller alone', async () => {
    const { requests } = (await ask('/usage/requests?from=2026-03-01&to=2026-03-31')).json<{ requests: Record<string, unknown>[] }>();
    expect(requests).toHaveLength(4);
    expect(requests.map((one) => String(one['createdAt']).slice(0, 10))).toEqual(['2026-03-02', '2026-03-02', '2026-03-01', '2026-03-01']);
    expect(requests).toContainEqual(expect.objectContaining({
      status: 'succeeded', cached: false, prompt: 'a wolf howling at the moon', engine: 'gemini', model: 'm-1', drawings: 1,
      costUsd: 0.0336, savedUsd: 0, latencyMs: 12_000, problem: null, label: null,
    }));
    expect(requests).toContainEqual(expect.objectContaining({ status: 'failed', engine: null, drawings: 0, costUsd: 0, problem: 'provider-refused' }));
    expect((await ask('/usage/requests?from=2026-03-01&to=2026-03-31&limit=1')).json<{ requests: object[] }>().requests).toEqual([requests[0]]);
  });

  it('leaves out days before and after the period', async () => {
    expect((await ask('/usage?from=2026-03-02&to=2026-03-02')).json()).toMatchObject({ totals: { answers: 1 } });
    expect((await ask('/usage?from=2026-03-03&to=2026-03-09')).json()).toMatchObject({ totals: { answers: 0 }, rows: [] });
  });

  it('is CSV for whoever asks for it, and no spreadsheet takes a name for a formula', async () => {
    const answer = await ask('/usage?from=2026-03-01&to=2026-03-31&groupBy=key', { accept: 'text/csv' });
    expect(answer.headers['content-type']).toBe('text/csv; charset=utf-8');
    const [header, ...rows] = answer.body.trimEnd().split('\r\n');
    expect(header).toBe('group,label,answers,cached,drawings,errors,spentUsd,savedUsd,medianMs,cachedDrawings');
    expect(rows).toContain("'=cmd|key,'=cmd|key,1,1,1,0,0,0.0336,,1");
  });

  it('tells somebody who they are and what they may still spend', async () => {
    expect((await ask('/me')).json()).toMatchObject({
      kind: 'session', scopes: ['draw', 'read', 'admin'], rateLimitPerMinute: 60,
      budget: { dailyUsd: 1, spentTodayUsd: 0.0336, remainingTodayUsd: 0.9664 },
    });
  });

  it('refuses a day that is none', async () => {
    expect((await ask('/usage?from=2026-02-30')).statusCode).toBe(400);
  });
});
