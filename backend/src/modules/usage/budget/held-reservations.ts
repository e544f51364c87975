import { Injectable } from '@nestjs/common';
import { Chore, Database, UnderWay } from '../../../platform/database/index.js';
import { logger } from '../../../platform/index.js';

const BEAT_MS = 10_000;
/** How long a reservation outlives the last sign of life of its process, seconds. */
export const RESERVATION_TTL_SECONDS = 30;

/**
 * What this process has set aside. While it lives it prolongs that every ten seconds; what nobody prolongs is booked as
 * spent, because the provider may have billed it (guarantee G2: never exceeded).
 */
@Injectable()
export class HeldReservations extends Chore {
  private readonly held = new UnderWay();

  constructor(private readonly database: Database) {
    super({ name: 'Looking after reservations', everyMs: BEAT_MS, atStart: true });
  }

  add(id: string): void {
    this.held.add(id);
  }

  remove(id: string): void {
    this.held.remove(id);
  }

  /** Books what no process vouches for. @returns how many */
  async sweep(): Promise<number> {
    const [row] = await this.database.query<{ swept: number }>('SELECT budget_sweep() AS swept');
    return row?.swept ?? 0;
  }

  protected async work(): Promise<void> {
    await this.prolong();
    const swept = await this.sweep();
    if (swept > 0) logger.warn('Reservations of a process that ended were booked as spent', { swept });
  }

  private async prolong(): Promise<void> {
    const ids = this.held.ids();
    if (ids.length === 0) return;
    await this.database.query(
      `UPDATE budget_reservations SET expires_at = now() + make_interval(secs => $2) WHERE id = ANY($1) AND state = 'held'`,
      [ids, RESERVATION_TTL_SECONDS]);
  }
}
