import { performance } from 'node:perf_hooks';
import { Bell } from './bell.js';

/** Share of its time the event loop may be busy before answering people counts as more urgent than draining. */
const BUSY = 0.7;
/** Then a batch is followed by a rest of this many times its own length: draining goes on with a tenth of the machine. */
const RESTS = 9;
const LONGEST_REST_MS = 1_000;
/** What arrives meanwhile goes together: one transaction and one fsync of the database for all of it. */
const GATHERING_MS = 200;

/**
 * Draining gives way to answering. Nothing is lost by waiting, it is on the disk; but a database that is written to at full
 * speed takes the processor from the requests that fill the outbox. It never stands still: the lag stays a matter of time.
 */
export class Consideration {
  private readonly bell = new Bell();
  private loop = performance.eventLoopUtilization();
  private since = performance.now();

  /** A batch begins. */
  begin(): void {
    this.loop = performance.eventLoopUtilization();
    this.since = performance.now();
  }

  /**
   * After a batch: rests when the event loop was busy during it.
   * @param more whether the next batch is there already; otherwise it is given time to gather
   */
  async rest(more: boolean): Promise<void> {
    const { utilization } = performance.eventLoopUtilization(this.loop);
    const tired = utilization < BUSY ? 0 : Math.min(LONGEST_REST_MS, (performance.now() - this.since) * RESTS);
    const pause = Math.max(tired, more ? 0 : GATHERING_MS);
    if (pause > 0) await this.bell.sleep(pause);
  }

  /** Somebody waits for what is in the outbox, or it has to be emptied: no rest now, and none the next time. */
  hurry(): void {
    this.bell.ring();
  }
}
