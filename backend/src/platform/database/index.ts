export { Database } from './database.js';
export { Chore } from './chore.js';
export { DatabaseModule } from './database.module.js';
export { DatabaseUnavailableError, SchemaBehindError } from './database-unavailable.error.js';
export { EmbeddedPostgres, EMBEDDED_POSTGRES, DatabaseInUseError, type PostgresAddress } from './embedded/embedded-postgres.js';
export { openDatabase } from './open-database.js';
export { UnderWay } from './under-way.js';
export { migrate } from './migrate.js';
export { postgresOptions, withLibpqSslModes } from './connection-options.js';
