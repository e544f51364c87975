import { parentPort, workerData } from 'node:worker_threads';
import { PGlite } from '@electric-sql/pglite';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import { PGLiteSocketServer } from '@electric-sql/pglite-socket';
import { wholePipelines } from './whole-pipelines.js';

/** Runs in a worker thread: a slow query there does not hold up the event loop that answers requests. */
const { folder, address } = workerData as { folder: string; address: { path: string } | null };
const MAX_CONNECTIONS = 24;

const db = await PGlite.create(folder, { extensions: { pg_trgm }, postgresqlconf: ['shared_buffers = 16MB'] });
// BullMQ's PostgreSQL backend pins its search_path with a startup option that PGlite ignores.
await db.exec('CREATE SCHEMA IF NOT EXISTS bullmq; SET search_path = public, bullmq');

async function serve(where: { path: string }): Promise<void> {
  const server = new PGLiteSocketServer({ db: wholePipelines(db), maxConnections: MAX_CONNECTIONS, ...where });
  await server.start();
  parentPort?.once('message', () => {
    void (async () => {
      await server.stop();
      await db.close();
      parentPort?.close();
    })();
  });
  parentPort?.postMessage('listening');
}

// Without an address the folder is only made.
await (address === null ? db.close() : serve(address));
