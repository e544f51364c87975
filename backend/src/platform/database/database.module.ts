import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { APP_CONFIG, type AppConfig } from '../../config/index.js';
import { HealthBookModule } from '../telemetry/index.js';
import { postgresOptions } from './connection-options.js';
import { Database } from './database.js';
import { EMBEDDED_POSTGRES, EmbeddedPostgres } from './embedded/embedded-postgres.js';

@Module({
  providers: [{
    provide: EMBEDDED_POSTGRES,
    inject: [APP_CONFIG],
    useFactory: (config: AppConfig) => (config.database.url === null ? EmbeddedPostgres.start(config.dataDir) : null),
  }],
  exports: [EMBEDDED_POSTGRES],
})
class EmbeddedPostgresModule {}

/**
 * PostgreSQL through TypeORM: a server (`DATABASE_URL`) or the embedded one, behind the same options.
 * `Database` connects it: the application also starts when the server is away.
 */
@Module({
  imports: [
    HealthBookModule,
    EmbeddedPostgresModule,
    TypeOrmModule.forRootAsync({
      imports: [EmbeddedPostgresModule],
      inject: [APP_CONFIG, EMBEDDED_POSTGRES],
      useFactory: (config: AppConfig, embedded: EmbeddedPostgres | null) => ({
        ...postgresOptions(embedded === null ? { url: config.database.url ?? '' } : embedded.address),
        autoLoadEntities: true,
        manualInitialization: true,
      }),
    }),
  ],
  providers: [Database],
  exports: [Database, EmbeddedPostgresModule],
})
export class DatabaseModule {}
