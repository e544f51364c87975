import { Injectable } from '@nestjs/common';
import { OnEvent } from '@nestjs/event-emitter';
import { CONCEPT_DELIVERED, DRAWING_STARTED, type ConceptDelivered, type DrawingStarted } from '../../../events/index.js';
import { AppError } from '../../../platform/index.js';
import { Outbox } from '../../../platform/outbox/index.js';
import { historyProblems } from '../history.errors.js';
import { sayOfHistory } from '../history.sentences.js';
import { splitDelivered } from './delivered-parts.js';
import { OpenGenerations } from './open-generations.js';
import { RecentConcepts } from './recent-concepts.js';
import { DELIVERED_TOPIC, STARTED_TOPIC } from './recorder.js';

/** An answer out of the cache: no money moved and its picture was kept before, so loss of power may cost its line (docs/decisions/0073). */
const isRepeat = ({ generation }: ConceptDelivered): boolean => generation.cached && generation.costMicroUsd === 0;

/**
 * The asynchronous listener of the history. What it is told is on the disk when its promise resolves, and in PostgreSQL
 * soon after; the answer that waits for it never waits for a database. It throws when nothing could be kept: an answer
 * that would not be in the history is not given (guarantee G3).
 */
@Injectable()
export class HistoryListener {
  constructor(
    private readonly outbox: Outbox,
    private readonly recent: RecentConcepts,
    private readonly open: OpenGenerations,
  ) {}

  @OnEvent(CONCEPT_DELIVERED, { suppressErrors: false })
  async conceptDelivered(event: ConceptDelivered): Promise<void> {
    this.open.remove(event.generation.id);
    this.recent.add(event.concepts);
    try {
      const { payload, common } = splitDelivered(event);
      await this.outbox.append(DELIVERED_TOPIC, { id: event.generation.id, payload, common, survives: isRepeat(event) ? 'process' : 'power' });
    } catch (error) {
      this.recent.remove(event.concepts);
      throw new AppError(historyProblems.notKept, {
        detail: sayOfHistory('disk-refuses'),
        retryAfterSeconds: 30, cause: error,
      });
    }
  }

  @OnEvent(DRAWING_STARTED, { suppressErrors: false })
  async drawingStarted(event: DrawingStarted): Promise<void> {
    this.open.add(event.generation.id);
    await this.outbox.append(STARTED_TOPIC, { id: event.generation.id, payload: event });
  }
}
