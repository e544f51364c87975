import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { Database } from '../../../platform/database/index.js';
import { Outbox } from '../../../platform/outbox/index.js';
import { ConceptEntity } from '../entities/concept.entity.js';
import { ConversationEntity } from '../entities/conversation.entity.js';
import { historyOrProblem } from '../history-unavailable.js';
import { HISTORY_TOPICS } from '../recording/recorder.js';
import { fromRow, type ArchivedConcept } from './archived-concept.js';
import { pageOf, type Cursor, type Page } from './cursor.js';

const SETTLE_MS = 500;

export interface ConversationSummaryRow {
  readonly id: string;
  readonly title: string;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly conceptCount: number;
  readonly latest: ArchivedConcept['image'];
}

export interface ArchivedConversation {
  readonly id: string;
  readonly title: string;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  /** Oldest first. */
  readonly concepts: readonly ArchivedConcept[];
}

/** A thread exists as long as it has a living concept. */
const LIST = `
  SELECT v.id, v.title, v.created_at AS "createdAt", v.updated_at AS "updatedAt", a.count AS "conceptCount", l.image AS latest
    FROM conversations v
    JOIN LATERAL (SELECT count(*)::int AS count FROM concepts c
                   WHERE c.owner_id = v.owner_id AND c.conversation_id = v.id AND c.deleted_at IS NULL) a ON a.count > 0
    JOIN LATERAL (SELECT jsonb_build_object('sha256', c.image_sha256, 'width', c.image_width, 'height', c.image_height,
                                            'mimeType', c.image_mime_type, 'bytes', c.image_bytes) AS image
                    FROM concepts c WHERE c.owner_id = v.owner_id AND c.conversation_id = v.id AND c.deleted_at IS NULL
                   ORDER BY c.created_at DESC, c.id DESC LIMIT 1) l ON true
   WHERE v.owner_id = $1 AND ($2::timestamptz IS NULL OR (v.updated_at, v.id) < ($2::timestamptz, $3::text))
   ORDER BY v.updated_at DESC, v.id DESC LIMIT $4`;

/** Threads and their version trees; the same promises as `ConceptArchive`. */
@Injectable()
export class ConversationArchive {
  constructor(
    private readonly database: Database,
    private readonly outbox: Outbox,
  ) {}

  async list(ownerId: string, page: { readonly after: Cursor | null; readonly limit: number }): Promise<Page<ConversationSummaryRow>> {
    const parameters = [ownerId, page.after?.at ?? null, page.after?.id ?? null, page.limit + 1];
    const rows = await this.settled((database) => database.query<ConversationSummaryRow>(LIST, parameters));
    return pageOf(rows, page.limit, (row) => ({ rank: 0, at: row.updatedAt, id: row.id }));
  }

  /** @returns null when the owner has no such thread */
  async find(ownerId: string, id: string): Promise<ArchivedConversation | null> {
    return this.settled((database) => database.use(async (manager) => {
      const row = await manager.findOneBy(ConversationEntity, { ownerId, id });
      const concepts = await manager.find(ConceptEntity, {
        where: { ownerId, conversationId: id, deletedAt: IsNull() }, order: { createdAt: 'ASC', variation: 'ASC', id: 'ASC' },
      });
      return row === null || concepts.length === 0 ? null : { ...row, concepts: concepts.map(fromRow) };
    }));
  }

  /** Deletes every concept of the thread. @returns false when there was none */
  async remove(ownerId: string, id: string): Promise<boolean> {
    const result = await this.settled((database) => database.use((manager) =>
      manager.update(ConceptEntity, { ownerId, conversationId: id, deletedAt: IsNull() }, { deletedAt: new Date() })));
    return (result.affected ?? 0) > 0;
  }

  private async settled<T>(work: (database: Database) => Promise<T>): Promise<T> {
    if (this.database.available) await this.outbox.settled(SETTLE_MS, HISTORY_TOPICS);
    return historyOrProblem(() => work(this.database));
  }
}
