import { Injectable } from '@nestjs/common';
import { EventEmitter2 } from '@nestjs/event-emitter';
import { PRINCIPAL_ERASED, type PrincipalErased } from '../../../events/index.js';
import { Chore, Database } from '../../../platform/database/index.js';
import { logger } from '../../../platform/index.js';
import { Outbox } from '../../../platform/outbox/index.js';
import { ImageLibrary, ImageOwnership } from '../../images/index.js';
import { historyOrProblem } from '../history-unavailable.js';
import { HISTORY_TOPICS } from '../recording/recorder.js';
import { ERASE_ROWS, FINISH_ERASURE, PENDING_ERASURES } from './erasure-statements.js';

const AGAIN_MS = 5_000;
const SETTLE_MS = 2_000;

interface PendingErasure extends PrincipalErased {
  readonly noted: readonly string[];
  readonly notedFingerprints: readonly string[];
}

/**
 * Erases everything of an owner: tombstone and rows in one transaction, then files and cache, again and again until
 * it is done, whatever was away at the time (guarantee G11). The ledger keeps its figures: it holds no words.
 */
@Injectable()
export class Eraser extends Chore {
  constructor(
    private readonly database: Database,
    private readonly outbox: Outbox,
    private readonly library: ImageLibrary,
    private readonly ownership: ImageOwnership,
    private readonly events: EventEmitter2,
  ) {
    super({ name: 'Carrying out erasures', everyMs: AGAIN_MS });
  }

  /**
   * When it resolves the rows are gone; files and cache follow at once when they can be reached, within a minute otherwise.
   * @throws AppError `history-unavailable` when the database is away: then nothing was erased
   */
  async erase(ownerId: string): Promise<void> {
    if (this.database.available) await this.outbox.settled(SETTLE_MS, HISTORY_TOPICS);
    const erasedAt = new Date();
    await historyOrProblem(() => this.database.transaction(async (manager) => {
      for (const sql of ERASE_ROWS) await manager.query(sql, [ownerId, erasedAt]);
    }));
    this.ownership.forget(ownerId);
    await this.once();
    await this.outbox.compacted();
  }

  /** @returns how many erasures are done now; those with something away stay for the next time */
  async carryOut(): Promise<number> {
    const pending = await this.database.query<PendingErasure>(PENDING_ERASURES);
    let done = 0;
    for (const erasure of pending) if (await this.finish(erasure)) done += 1;
    return done;
  }

  private async finish({ ownerId, images, fingerprints, noted, notedFingerprints }: PendingErasure): Promise<boolean> {
    try {
      for (const sha256 of images) await this.library.forget(sha256);
      const event: PrincipalErased = { ownerId, images, fingerprints };
      await this.events.emitAsync(PRINCIPAL_ERASED, event);
    } catch (error) {
      logger.info('An erasure is not finished yet', { error });
      return false;
    }
    await this.database.query(FINISH_ERASURE, [ownerId, noted, notedFingerprints]);
    return true;
  }

  protected async work(): Promise<void> {
    await this.carryOut();
  }
}
