import { Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Database, DatabaseUnavailableError } from '../../../platform/database/index.js';
import { logger } from '../../../platform/index.js';

const BEAT_MS = 10_000;
/** How long a reservation outlives the last sign of life of its process, seconds. */
export const RESERVATION_TTL_SECONDS = 30;
/** No call takes longer; a forgotten reservation is not vouched for for ever. */
const LONGEST_MS = 15 * 60_000;

/**
 * What this process has set aside. While it lives it prolongs that every ten seconds; what nobody prolongs is booked as
 * spent, because the provider may have billed it (guarantee G2: never exceeded).
 */
@Injectable()
export class HeldReservations implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly since = new Map<string, number>();
  private timer: NodeJS.Timeout | null = null;

  constructor(private readonly database: Database) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => void this.beat(), BEAT_MS);
    this.timer.unref();
    void this.beat();
  }

  onApplicationShutdown(): void {
    if (this.timer !== null) clearInterval(this.timer);
  }

  add(id: string): void {
    this.since.set(id, performance.now());
  }

  remove(id: string): void {
    this.since.delete(id);
  }

  /** Books what no process vouches for. @returns how many */
  async sweep(): Promise<number> {
    const [row] = await this.database.query<{ swept: number }>('SELECT budget_sweep() AS swept');
    return row?.swept ?? 0;
  }

  private async beat(): Promise<void> {
    try {
      await this.prolong();
      const swept = await this.sweep();
      if (swept > 0) logger.warn('Reservations of a process that ended were booked as spent', { swept });
    } catch (error) {
      if (!(error instanceof DatabaseUnavailableError)) logger.error('Looking after reservations failed', { error });
    }
  }

  private async prolong(): Promise<void> {
    const oldest = performance.now() - LONGEST_MS;
    for (const [id, at] of this.since) if (at < oldest) this.since.delete(id);
    if (this.since.size === 0) return;
    await this.database.query(
      `UPDATE budget_reservations SET expires_at = now() + make_interval(secs => $2) WHERE id = ANY($1) AND state = 'held'`,
      [[...this.since.keys()], RESERVATION_TTL_SECONDS]);
  }
}
