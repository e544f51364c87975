import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { migrate } from '../../src/platform/database/index.js';
import { printTable } from '../support/print-table.js';
import { cookieOf, runApp, type RunningApp } from '../support/running-app.js';
import { eventually } from '../support/servers/free-port.js';
import { PostgresServer } from '../support/servers/postgres-server.js';
import { describeWith } from '../support/servers/services.js';

interface Generation {
  readonly id: string;
  readonly status: string;
}

describeWith(['postgres'], 'PostgreSQL over TLS, with a certificate it signed itself', () => {
  let server: PostgresServer;
  let running: RunningApp;
  let headers: Record<string, string>;

  beforeAll(async () => {
    server = await PostgresServer.start({ encrypted: true });
    // What an operator writes: nothing but sslmode.
    const url = server.urlAt(server.port, '?sslmode=require');
    await migrate({ dataDir: '/nowhere', database: { url } });
    running = await runApp({ DATABASE_URL: url });
    headers = { cookie: cookieOf(await running.app.inject({ url: '/', headers: { accept: 'text/html' } })), 'sec-fetch-site': 'same-origin' };
  }, 60_000);
  afterAll(async () => {
    await running.stop();
    await server.stop();
  });

  const draw = (prompt: string, more: Record<string, string> = {}) =>
    running.app.inject({ method: 'POST', url: '/api/v1/generate_tattoo', headers: { ...headers, ...more }, payload: { prompt } });

  it('keeps the history, and every connection is encrypted', async () => {
    const { id } = (await draw('a swallow')).json<Generation>();
    await eventually(async () => { expect(await server.query('SELECT id FROM concepts WHERE generation_id = $1', [id])).toHaveLength(1); });
    const connections = await server.query<{ ssl: boolean; count: string }>(
      'SELECT ssl, count(*) FROM pg_stat_ssl JOIN pg_stat_activity USING (pid) WHERE backend_type = $1 GROUP BY ssl', ['client backend']);
    printTable('PostgreSQL over TLS', connections.map(({ ssl, count }) => ({ encrypted: String(ssl), connections: Number(count) })));
    expect(connections.map(({ ssl }) => ssl)).toEqual([true]);
  });

  it('queues drawings for the background there too', async () => {
    const queued = await draw('a rose', { prefer: 'respond-async' });
    expect(queued.statusCode).toBe(202);
    const { id } = queued.json<Generation>();
    await eventually(async () => {
      expect((await running.app.inject({ url: `/api/v1/generations/${id}`, headers })).json<Generation>().status).toBe('succeeded');
    }, 20_000);
  }, 30_000);

  it('refuses to go on in the clear', async () => {
    await expect(migrate({ dataDir: '/nowhere', database: { url: server.urlAt(server.port) } })).rejects.toThrow(/pg_hba|no encryption/u);
  });
});
