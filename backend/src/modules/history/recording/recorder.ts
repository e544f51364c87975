import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { DrawingStarted } from '../../../events/index.js';
import { Database, DatabaseUnavailableError } from '../../../platform/database/index.js';
import { DeferError, Outbox, type OutboxEntry } from '../../../platform/outbox/index.js';
import { NOTE_LATE_CONCEPTS } from '../erasure/erasure-statements.js';
import { joinDelivered } from './delivered-parts.js';
import { OpenGenerations } from './open-generations.js';
import { RecentConcepts } from './recent-concepts.js';
import { RECORD_CONCEPTS, RECORD_CONVERSATIONS, RECORD_GENERATIONS } from './record-statements.js';
import { conceptRows, conceptsOf, conversationRows, generationRows, traceRows } from './records.js';
import { parseStorable } from './storable.js';

export const DELIVERED_TOPIC = 'history.delivered';
export const STARTED_TOPIC = 'history.started';
export const HISTORY_TOPICS = [DELIVERED_TOPIC, STARTED_TOPIC] as const;

/** Moves promised rows from the outbox into PostgreSQL, a batch in one transaction. */
@Injectable()
export class Recorder implements OnModuleInit {
  constructor(
    private readonly outbox: Outbox,
    private readonly database: Database,
    private readonly recent: RecentConcepts,
    private readonly open: OpenGenerations,
  ) {}

  onModuleInit(): void {
    this.outbox.register(DELIVERED_TOPIC, (batch) => this.recordDelivered(batch));
    this.outbox.register(STARTED_TOPIC, (batch) => this.recordStarted(batch));
  }

  private async recordDelivered(batch: readonly OutboxEntry[]): Promise<void> {
    const events = joinDelivered(batch);
    const concepts = conceptsOf(events);
    const { rows, alike } = conceptRows(concepts);
    await this.write([
      [RECORD_CONVERSATIONS, conversationRows(concepts)],
      [RECORD_GENERATIONS, generationRows(events.map((event) => event.generation))],
      [RECORD_CONCEPTS, rows, alike],
      [NOTE_LATE_CONCEPTS, traceRows(concepts)],
    ]);
    this.recent.remove(concepts);
  }

  private async recordStarted(batch: readonly OutboxEntry[]): Promise<void> {
    const generations = batch.map((entry) => (parseStorable(entry.payload) as DrawingStarted).generation);
    await this.write([[RECORD_GENERATIONS, generationRows(generations)]]);
    await this.open.touch();
  }

  /** Each statement with its rows; more lists of rows that it joins may follow. */
  private async write(statements: readonly (readonly [string, ...(readonly object[])[]])[]): Promise<void> {
    try {
      await this.database.transaction(async (manager) => {
        for (const [sql, ...lists] of statements) if (lists[0]?.length !== 0) await manager.query(sql, lists.map((rows) => JSON.stringify(rows)));
      });
    } catch (error) {
      throw error instanceof DatabaseUnavailableError ? new DeferError(error) : error;
    }
  }
}
