import { Inject, Injectable, type BeforeApplicationShutdown, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { createPostgresBackend, withBackend } from 'bullmq';
import { APP_CONFIG, type AppConfig } from '../../../config/index.js';
import { Database, EMBEDDED_POSTGRES, withLibpqSslModes, type EmbeddedPostgres } from '../../../platform/database/index.js';
import { logger } from '../../../platform/index.js';
import { OpenGenerations } from '../../history/index.js';
import { drawingJobSchema, type DrawingJob } from './drawing-job.js';

const NAME = 'drawings';
/**
 * A process that dies is noticed when its lock has run out (8 s) by the next check (every 4 s): resumed in 12 s, before
 * the history gives it up (`open-generations.ts`).
 */
const LOCK_MS = 8_000;
const STALLED_MS = 4_000;
/** PGlite cannot notify: workers ask five times a second (shared/stack.md §6). */
const ASK_EVERY_SECONDS = 0.2;
const AT_ONCE = 8;

type Handler = (job: DrawingJob) => Promise<void>;

const bull = withBackend(createPostgresBackend);
type Queue = InstanceType<typeof bull.Queue>;
type Worker = InstanceType<typeof bull.Worker>;

/**
 * Drawings that nobody waits for, on BullMQ over the PostgreSQL we have anyway (embedded or a server). A job outlives its
 * process: another one, or the next start, takes it over. Away with the database, the queue is away too and says so.
 */
@Injectable()
export class DrawingQueue implements OnApplicationBootstrap, BeforeApplicationShutdown, OnApplicationShutdown {
  private queue: Queue | null = null;
  private worker: Worker | null = null;
  private handler: Handler | null = null;
  /** Whether opening it was tried. */
  private opened = false;

  constructor(
    @Inject(APP_CONFIG) private readonly config: AppConfig,
    @Inject(EMBEDDED_POSTGRES) private readonly embedded: EmbeddedPostgres | null,
    private readonly database: Database,
    private readonly open: OpenGenerations,
  ) {
    open.sparedBy((ids) => this.willDraw(ids));
  }

  /** Before `onApplicationBootstrap`. @param stopped told of drawings of this process that another process was asked to stop */
  work(handler: Handler, stopped: (generationId: string) => void): void {
    this.handler = handler;
    this.open.tellStopped(stopped);
  }

  async onApplicationBootstrap(): Promise<void> {
    this.database.onRecovery(() => void this.connect());
    await this.connect();
  }

  /** @returns false when the queue is away: the caller draws at once instead */
  async add(job: DrawingJob): Promise<boolean> {
    if (this.queue === null || !this.database.available) return false;
    await this.queue.add('draw', job, { jobId: job.generationId, removeOnComplete: true, removeOnFail: true, attempts: 1 });
    return true;
  }

  /** Takes a job back that still waits. @returns false when there is no such job, waiting or being drawn */
  async withdraw(generationId: string): Promise<boolean> {
    if (this.queue === null || !this.database.available) return false;
    const job = await this.queue.getJob(generationId);
    if (job !== undefined && (await job.getState()) !== 'active') await job.remove();
    return job !== undefined;
  }

  /** Which of these will still be drawn: their job is in the queue. Not open yet, it may be any of them. */
  private async willDraw(ids: readonly string[]): Promise<readonly string[]> {
    const { queue } = this;
    if (queue === null) return this.opened ? [] : ids;
    const jobs = await Promise.all(ids.map((id) => queue.getJob(id)));
    return ids.filter((_, index) => jobs[index] !== undefined);
  }

  /** Takes no more jobs and finishes those it has (guarantee G9); what waits is for the next process. */
  async beforeApplicationShutdown(): Promise<void> {
    await this.worker?.close();
  }

  async onApplicationShutdown(): Promise<void> {
    await this.queue?.close();
  }

  private async connect(): Promise<void> {
    const { handler } = this;
    if (this.queue !== null || handler === null || !this.database.available) return;
    try {
      const connection = { ...this.address(), max: 3, migrate: true };
      const queue = new bull.Queue(NAME, { connection });
      queue.on('error', (error: Error) => logger.debug('The queue lost its database', { error }));
      await queue.waitUntilReady();
      this.queue = queue;
      const worker = new bull.Worker(NAME, (job) => handler(drawingJobSchema.parse(job.data)), {
        connection, concurrency: AT_ONCE, drainDelay: ASK_EVERY_SECONDS, lockDuration: LOCK_MS, stalledInterval: STALLED_MS, maxStalledCount: 1,
      });
      worker.on('error', (error: Error) => logger.debug('The queue lost its database', { error }));
      this.worker = worker;
    } catch (error) {
      logger.warn('Asynchronous drawing is not available; requests are answered when drawn.', { error });
    } finally {
      this.opened = true;
    }
  }

  private address(): Record<string, unknown> {
    if (this.embedded === null) return { connectionString: withLibpqSslModes(this.config.database.url ?? '') };
    const { host, port } = this.embedded.address;
    return { host, port, user: 'postgres', password: 'embedded', database: 'postgres' };
  }
}
