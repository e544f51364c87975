import { randomBytes } from 'node:crypto';
import { Module } from '@nestjs/common';
import { APP_CONFIG, type AppConfig } from '../../config/index.js';
import { Database, DatabaseModule } from '../database/index.js';
import { Outbox, outboxFolder } from './outbox.js';
import { publishLag } from './outbox-metrics.js';

/** Imports the database so that it shuts down after the outbox, which still drains into it. */
@Module({
  imports: [DatabaseModule],
  providers: [{
    provide: Outbox,
    inject: [APP_CONFIG, Database],
    useFactory: (config: AppConfig, database: Database): Outbox => {
      const name = `${Date.now().toString(36)}-${randomBytes(6).toString('hex')}`;
      const outbox = new Outbox({ folder: outboxFolder(config.dataDir), name, now: Date.now });
      database.onRecovery(() => outbox.resume());
      publishLag(() => outbox.lag());
      return outbox;
    },
  }],
  exports: [Outbox],
})
export class OutboxModule {}
