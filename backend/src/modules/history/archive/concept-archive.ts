import { Injectable, type OnModuleInit } from '@nestjs/common';
import { IsNull } from 'typeorm';
import type { DeliveredGeneration, Json, PictureMeasured } from '../../../events/index.js';
import { Database } from '../../../platform/database/index.js';
import { Outbox } from '../../../platform/outbox/index.js';
import { AppError } from '../../../platform/index.js';
import { ImageOwnership } from '../../images/index.js';
import { ConceptEntity } from '../entities/concept.entity.js';
import { GenerationEntity } from '../entities/generation.entity.js';
import { historyProblems } from '../history.errors.js';
import { historyOrProblem } from '../history-unavailable.js';
import { RecentConcepts } from '../recording/recent-concepts.js';
import { HISTORY_TOPICS } from '../recording/recorder.js';
import { sayOfHistory } from '../history.sentences.js';
import { fromRow, type ArchivedConcept } from './archived-concept.js';
import { pageOf, type Page } from './cursor.js';
import { cursorAfter, findConcepts, type ConceptFilter } from './find-concepts.js';

const NOTE_VERDICT = `
  UPDATE concepts SET verdict = $6
   WHERE owner_id = $1 AND image_sha256 = $2 AND round((brief->>'widthMm')::numeric) = $3::int
     AND style IS NOT DISTINCT FROM $4::text AND placement IS NOT DISTINCT FROM $5::text AND verdict IS DISTINCT FROM $6`;

/** Rows of this process may still be in the outbox; a reader waits this long for them, ms. */
const SETTLE_MS = 500;

export interface ArchivedGeneration extends DeliveredGeneration {
  readonly concepts: readonly ArchivedConcept[];
}

export interface ConceptChange {
  readonly favourite?: boolean | undefined;
  readonly title?: string | undefined;
  /** false brings a deleted concept back. */
  readonly deleted?: false | undefined;
}

/**
 * What was made, by whom it was made: everything takes the owner and sees nothing of anybody else's.
 * Whoever was answered finds their own answer, even when its row is still on its way.
 * Every method throws AppError `history-unavailable` while the database is away.
 */
@Injectable()
export class ConceptArchive implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly outbox: Outbox,
    private readonly recent: RecentConcepts,
    private readonly ownership: ImageOwnership,
  ) {}

  onModuleInit(): void {
    this.ownership.recognise((ownerId, sha256) => this.ownsImage(ownerId, sha256));
  }

  /**
   * @returns null when the owner has no such living concept
   * @throws AppError `history-unavailable` when it may be among many that are still on their way
   */
  async findConcept(ownerId: string, id: string): Promise<ArchivedConcept | null> {
    const fresh = this.recent.find(ownerId, id);
    if (fresh !== null) return { ...fresh, favourite: false };
    const row = await this.settled((database) => database.use((manager) => manager.findOneBy(ConceptEntity, { id, ownerId, deletedAt: IsNull() })));
    if (row === null && this.recent.incomplete) {
      throw new AppError(historyProblems.historyUnavailable, { detail: sayOfHistory('history-behind'), retryAfterSeconds: 10 });
    }
    return row === null ? null : fromRow(row);
  }

  /** Whoever's it is: for the holder of a share link. @returns null when there is no such living concept */
  async findAnyConcept(id: string): Promise<ArchivedConcept | null> {
    const row = await this.settled((database) => database.use((manager) => manager.findOneBy(ConceptEntity, { id, deletedAt: IsNull() })));
    return row === null ? null : fromRow(row);
  }

  async listConcepts(ownerId: string, filter: ConceptFilter): Promise<Page<ArchivedConcept>> {
    const rows = await this.settled((database) => database.use((manager) => findConcepts(manager, ownerId, { ...filter, limit: filter.limit + 1 })));
    const { rows: shown, nextCursor } = pageOf(rows, filter.limit, (row) => cursorAfter(row, filter.sort));
    return { rows: shown.map(fromRow), nextCursor };
  }

  /** @returns the concept as it is now, null when the owner has no such concept */
  async updateConcept(ownerId: string, id: string, change: ConceptChange): Promise<ArchivedConcept | null> {
    const { favourite, title, deleted } = change;
    const values = { ...(favourite === undefined ? {} : { favourite }), ...(title === undefined ? {} : { title }), ...(deleted === false ? { deletedAt: null } : {}) };
    const whose = deleted === false ? { id, ownerId } : { id, ownerId, deletedAt: IsNull() };
    const result = await this.settled((database) => database.use((manager) => manager.update(ConceptEntity, whose, values)));
    return (result.affected ?? 0) === 0 ? null : this.findConcept(ownerId, id);
  }

  /** Nothing happens while the database is away, and for pictures of no concept. */
  async noteVerdict({ ownerId, sha256, widthMm, style, placement, verdict }: PictureMeasured): Promise<void> {
    if (!this.database.available) return;
    await this.settled((database) => database.use((manager) => manager.query(NOTE_VERDICT, [ownerId, sha256, Math.round(widthMm), style, placement, verdict])));
  }

  /** Deletes so that it can be brought back for a day. @returns false when there was nothing to delete */
  async deleteConcept(ownerId: string, id: string): Promise<boolean> {
    const gone = { deletedAt: new Date() };
    const result = await this.settled((database) => database.use((manager) => manager.update(ConceptEntity, { id, ownerId, deletedAt: IsNull() }, gone)));
    return (result.affected ?? 0) > 0;
  }

  /** @returns null when the owner has no such generation */
  async findGeneration(ownerId: string, id: string): Promise<ArchivedGeneration | null> {
    return this.settled((database) => database.use(async (manager) => {
      const row = await manager.findOneBy(GenerationEntity, { id, ownerId });
      if (row === null) return null;
      const concepts = await manager.find(ConceptEntity, { where: { generationId: id, ownerId, deletedAt: IsNull() }, order: { variation: 'ASC' } });
      const { aliveUntil: _alive, createdAt, problem, ...generation } = row;
      return { ...generation, problem: problem as Json, createdAt: createdAt.toISOString(), concepts: concepts.map(fromRow) };
    }));
  }

  /** Whether an image is in one of the owner's concepts, deleted ones not yet purged included. */
  async ownsImage(ownerId: string, sha256: string): Promise<boolean> {
    return this.settled((database) => database.use((manager) => manager.existsBy(ConceptEntity, { ownerId, imageSha256: sha256 })));
  }

  /** Lets rows of this process arrive first. */
  private async settled<T>(work: (database: Database) => Promise<T>): Promise<T> {
    if (this.database.available) await this.outbox.settled(SETTLE_MS, HISTORY_TOPICS);
    return historyOrProblem(() => work(this.database));
  }
}
