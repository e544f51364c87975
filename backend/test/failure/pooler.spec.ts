import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { EventEmitter2 } from '@nestjs/event-emitter';
import { CONCEPT_DELIVERED } from '../../src/events/index.js';
import { ConceptArchive } from '../../src/modules/history/index.js';
import { Budget } from '../../src/modules/usage/index.js';
import { migrate } from '../../src/platform/database/index.js';
import { Outbox } from '../../src/platform/outbox/index.js';
import { aDelivery } from '../support/a-delivery.js';
import { aPrincipal } from '../support/a-principal.js';
import { cookieOf, runApp, type RunningApp } from '../support/running-app.js';
import { Pgbouncer } from '../support/servers/pgbouncer.js';
import { PostgresServer } from '../support/servers/postgres-server.js';
import { describeWith } from '../support/servers/services.js';

describeWith(['postgres', 'pgbouncer'], 'PostgreSQL behind a transaction pooler', () => {
  let server: PostgresServer;
  let pooler: Pgbouncer;
  let running: RunningApp;

  beforeAll(async () => {
    server = await PostgresServer.start();
    pooler = await Pgbouncer.start(server);
    const url = server.urlAt(pooler.port);
    await migrate({ dataDir: '/nowhere', database: { url } });
    running = await runApp({ DATABASE_URL: url, DAILY_BUDGET_USD: '1.00' });
  });
  afterAll(async () => {
    await running.stop();
    await pooler.stop();
    await server.stop();
  });

  it('migrates once, however many ask', async () => {
    const config = { dataDir: '/nowhere', database: { url: server.urlAt(pooler.port) } };
    expect(await Promise.all([migrate(config), migrate(config), migrate(config)])).toEqual([[], [], []]);
  });

  it('keeps and finds history with many clients on few connections', async () => {
    const events = running.app.get(EventEmitter2);
    const deliveries = Array.from({ length: 300 }, () => aDelivery({ ownerId: 'ses_pooled' }));
    await Promise.all(deliveries.map((delivery) => events.emitAsync(CONCEPT_DELIVERED, delivery)));
    expect(await running.app.get(Outbox, { strict: false }).settled(10_000)).toBe(true);
    const archive = running.app.get(ConceptArchive, { strict: false });
    const found = await Promise.all(deliveries.map(({ concepts: [concept] }) => archive.findConcept('ses_pooled', concept?.id ?? '')));
    expect(found.filter((concept) => concept !== null)).toHaveLength(300);
  });

  it('answers when drawn where asked for the background: the queue needs a session of its own', async () => {
    const headers = { cookie: cookieOf(await running.app.inject({ url: '/', headers: { accept: 'text/html' } })), 'sec-fetch-site': 'same-origin' };
    const answer = await running.app.inject({
      method: 'POST', url: '/api/v1/generate_tattoo', headers: { ...headers, prefer: 'respond-async' }, payload: { prompt: 'a swallow' },
    });
    expect(answer.statusCode).toBe(200);
    expect(answer.headers['preference-applied']).toBeUndefined();
    expect(answer.json<{ status: string }>().status).toBe('succeeded');
  });

  it('holds the budget', async () => {
    const budget = running.app.get(Budget, { strict: false });
    const asked = Array.from({ length: 60 }, () => budget.reserve({ principal: aPrincipal(), maxMicroUsd: 33_600, generationId: 'g' }));
    const granted = (await Promise.allSettled(asked)).filter((result) => result.status === 'fulfilled');
    expect(granted).toHaveLength(29);
  });
});

describeWith(['postgres'], 'a schema that is behind', () => {
  it('keeps the server from starting and says what to do', async () => {
    const server = await PostgresServer.start();
    await expect(runApp({ DATABASE_URL: server.url })).rejects.toThrow(/schema is behind this build: History.*npm start/su);
    await server.stop();
  });
});
