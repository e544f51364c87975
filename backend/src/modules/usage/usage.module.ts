import { Module } from '@nestjs/common';
import { DatabaseModule } from '../../platform/database/index.js';
import { OutboxModule } from '../../platform/outbox/index.js';
import { AccessModule } from '../access/index.js';
import { Budget } from './budget/budget.js';
import { HeldReservations } from './budget/held-reservations.js';
import { MeController } from './report/me.controller.js';
import { RequestLog } from './report/request-log.js';
import { UsageController } from './report/usage.controller.js';
import { UsageLedger } from './report/usage-ledger.js';

/** Money: the budget before a call, the ledger after it, the report. */
@Module({
  imports: [DatabaseModule, OutboxModule, AccessModule],
  controllers: [MeController, UsageController],
  providers: [Budget, HeldReservations, RequestLog, UsageLedger],
  exports: [Budget],
})
export class UsageModule {}
