import type { OnApplicationBootstrap, OnApplicationShutdown } from '@nestjs/common';
import { logger } from '../telemetry/index.js';
import { DatabaseUnavailableError } from './database-unavailable.error.js';

export interface ChoreHours {
  /** As its failure is logged: "Purging deleted concepts". */
  readonly name: string;
  readonly everyMs: number;
  /** Once when the application starts, too. */
  readonly atStart?: boolean;
}

/**
 * What a process does in the database again and again while it lives. A database that is away is no failure of it: the
 * next time comes. Anything else that goes wrong is logged, and the next time comes as well.
 */
export abstract class Chore implements OnApplicationBootstrap, OnApplicationShutdown {
  private timer: NodeJS.Timeout | null = null;

  constructor(private readonly hours: ChoreHours) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => void this.once(), this.hours.everyMs);
    this.timer.unref();
    if (this.hours.atStart === true) void this.once();
  }

  onApplicationShutdown(): void {
    if (this.timer !== null) clearInterval(this.timer);
  }

  protected abstract work(): Promise<void>;

  /** The work once, now; never throws. */
  protected async once(): Promise<void> {
    try {
      await this.work();
    } catch (error) {
      if (!(error instanceof DatabaseUnavailableError)) logger.error(`${this.hours.name} failed`, { error });
    }
  }
}
