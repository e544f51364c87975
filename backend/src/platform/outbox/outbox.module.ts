import { randomBytes } from 'node:crypto';
import { Module } from '@nestjs/common';
import { APP_CONFIG, type AppConfig } from '../../config/index.js';
import { Database, DatabaseModule } from '../database/index.js';
import { HealthBook, HealthBookModule, healthSentences } from '../telemetry/index.js';
import { Outbox, outboxFolder } from './outbox.js';
import { publishLag } from './outbox-metrics.js';

const STATES = {
  ok: { state: 'ok', detail: healthSentences['on-disk'] },
  refusing: { state: 'down', detail: healthSentences['outbox-refuses'] },
  down: { state: 'down', detail: healthSentences['outbox-ended'] },
} as const;

/** Imports the database so that it shuts down after the outbox, which still drains into it. */
@Module({
  imports: [DatabaseModule, HealthBookModule],
  providers: [{
    provide: Outbox,
    inject: [APP_CONFIG, Database, HealthBook],
    useFactory: (config: AppConfig, database: Database, health: HealthBook): Outbox => {
      const name = `${Date.now().toString(36)}-${randomBytes(6).toString('hex')}`;
      const outbox = new Outbox({ folder: outboxFolder(config.dataDir), name, now: Date.now });
      database.onRecovery(() => outbox.resume());
      health.report('outbox', () => STATES[outbox.state]);
      publishLag(() => outbox.lag());
      return outbox;
    },
  }],
  exports: [Outbox],
})
export class OutboxModule {}
