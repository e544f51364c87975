import type { DataSourceOptions } from 'typeorm';
import type { PostgresAddress } from './embedded/embedded-postgres.js';
import { MIGRATIONS } from './migrations/index.js';

export type PostgresOptions = Extract<DataSourceOptions, { type: 'postgres' }>;

/** Connections of one process. */
export const POOL_SIZE = 8;

const CONNECT_MS = 3_000;
/** Counted by the client: PGlite has no timers and a pooler refuses `statement_timeout` as a startup parameter. */
const QUERY_MS = 10_000;

/**
 * `sslmode` as libpq reads it: `require` encrypts without a certificate authority (Supabase signs its own),
 * `verify-full` checks the name too. `prefer` and `allow` promise nothing, so they mean "no TLS" here.
 */
export function withLibpqSslModes(url: string): string {
  const parsed = new URL(url);
  const mode = parsed.searchParams.get('sslmode');
  if (mode === null) return url;
  if (mode === 'prefer' || mode === 'allow') parsed.searchParams.set('sslmode', 'disable');
  parsed.searchParams.set('uselibpqcompat', 'true');
  return parsed.href;
}

/**
 * Options that hold for a server, a transaction pooler and the embedded database alike: no session state,
 * no named statements, `gen_random_uuid()` instead of uuid-ossp.
 * @param poolSize connections of this process at most
 */
export function postgresOptions(where: { readonly url: string } | PostgresAddress, poolSize = POOL_SIZE): PostgresOptions {
  const address = 'url' in where
    ? { url: withLibpqSslModes(where.url) }
    : { host: where.host, port: where.port, username: 'postgres', password: 'embedded', database: 'postgres' };
  return {
    type: 'postgres',
    ...address,
    applicationName: 'tattoo-concept-designer',
    poolSize,
    connectTimeoutMS: CONNECT_MS,
    extra: { query_timeout: QUERY_MS, idleTimeoutMillis: 30_000, keepAlive: true },
    migrations: [...MIGRATIONS],
    migrationsTableName: 'migrations',
    installExtensions: false,
    uuidExtension: 'pgcrypto',
    synchronize: false,
    logging: false,
  };
}
