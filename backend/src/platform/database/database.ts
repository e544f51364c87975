import { Inject, Injectable, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { faultInWords, isConnectionFault } from './connection-faults.js';
import { HealthBook, healthSentences, logger } from '../telemetry/index.js';
import { POOL_SIZE } from './connection-options.js';
import { DatabaseUnavailableError, SchemaBehindError } from './database-unavailable.error.js';
import { EMBEDDED_POSTGRES, type EmbeddedPostgres } from './embedded/embedded-postgres.js';
import { Gate } from './gate.js';
import { pendingMigrations, runPendingMigrations } from './migrate.js';

const PROBE_MS = 1_000;

/**
 * The way to PostgreSQL for everybody: knows whether it is there and says so at once instead of letting callers wait.
 * A connection fault closes the way; a probe each second opens it again. One log line per change of state.
 */
@Injectable()
export class Database implements OnModuleInit, OnApplicationShutdown {
  private state: 'up' | 'down' = 'down';
  private probe: NodeJS.Timeout | null = null;
  private closing = false;
  private readonly whenUp: (() => void)[] = [];
  /** A burst waits here and not in the pool, whose patience is meant for connections that cannot be made. */
  private readonly gate = new Gate(POOL_SIZE);

  constructor(
    private readonly source: DataSource,
    @Inject(EMBEDDED_POSTGRES) private readonly embedded: EmbeddedPostgres | null,
    health: HealthBook,
  ) {
    const detail = embedded === null ? 'PostgreSQL' : healthSentences.embedded;
    health.report('database', () => this.available
      ? { state: 'ok', detail }
      : { state: 'degraded', detail: `${detail} cannot be reached; history is deferred` });
  }

  /**
   * Connects. The embedded database is migrated here; a server must have been migrated before.
   * A server that cannot be reached is not an error: the application starts degraded and recovers by itself.
   * @throws SchemaBehindError when the server answers with an older schema
   */
  async onModuleInit(): Promise<void> {
    try {
      await this.connect({ migrating: this.embedded !== null });
      this.state = 'up';
      logger.info(this.embedded === null ? 'PostgreSQL is connected.' : 'The embedded PostgreSQL is open.');
    } catch (error) {
      if (!isConnectionFault(error)) {
        await this.onApplicationShutdown();
        throw error;
      }
      logger.warn(`PostgreSQL cannot be reached (${faultInWords(error)}): starting degraded. Answers are kept in the outbox until it is back.`);
      this.probeLater();
    }
  }

  get available(): boolean {
    return this.state === 'up';
  }

  /** Called each time the database comes back (not for the first connection). */
  onRecovery(listener: () => void): void {
    this.whenUp.push(listener);
  }

  /** @throws DatabaseUnavailableError at once while the database is away, or when it goes away during the work */
  async use<T>(work: (manager: EntityManager) => Promise<T>): Promise<T> {
    if (this.state === 'down') throw this.unavailable();
    return this.gate.through(() => this.useNow(work));
  }

  /** One transaction; keep network calls and `use` out of it: the embedded database serves one transaction at a time. */
  async transaction<T>(work: (manager: EntityManager) => Promise<T>): Promise<T> {
    return this.use((manager) => manager.transaction(work));
  }

  /** One statement with parameters; rows as PostgreSQL sends them (bigint as text). */
  async query<Row>(sql: string, parameters: readonly unknown[] = []): Promise<readonly Row[]> {
    return this.use((manager) => manager.query<Row[]>(sql, [...parameters]));
  }

  async onApplicationShutdown(): Promise<void> {
    this.closing = true;
    if (this.probe !== null) clearTimeout(this.probe);
    this.state = 'down';
    if (this.source.isInitialized) await this.source.destroy();
    await this.embedded?.stop();
  }

  private async useNow<T>(work: (manager: EntityManager) => Promise<T>): Promise<T> {
    if (!this.available) throw this.unavailable();
    try {
      return await work(this.source.manager);
    } catch (error) {
      if (!isConnectionFault(error)) throw error;
      this.lost(error);
      throw this.unavailable(error);
    }
  }

  private async connect({ migrating }: { readonly migrating: boolean }): Promise<void> {
    if (!this.source.isInitialized) await this.source.initialize();
    const pending = await pendingMigrations(this.source);
    if (pending.length === 0) return;
    if (!migrating) throw new SchemaBehindError(pending);
    const applied = await runPendingMigrations(this.source);
    logger.info(`Migrated: ${applied.join(', ')}.`);
  }

  private unavailable(cause?: unknown): DatabaseUnavailableError {
    return new DatabaseUnavailableError(PROBE_MS / 1000 + 1, cause);
  }

  private lost(error: unknown): void {
    if (this.state === 'down' || this.closing) return;
    this.state = 'down';
    logger.warn(`PostgreSQL went away (${faultInWords(error)}): history is deferred in the outbox.`);
    this.probeLater();
  }

  private probeLater(): void {
    if (this.closing) return;
    this.probe = setTimeout(() => void this.tryAgain(), PROBE_MS);
    this.probe.unref();
  }

  /** A process that started degraded could not be migrated before listening, so it migrates when the server appears. */
  private async tryAgain(): Promise<void> {
    try {
      await this.connect({ migrating: true });
      await this.source.query('SELECT 1');
      this.state = 'up';
      logger.info('PostgreSQL is back.');
      for (const listener of this.whenUp) listener();
    } catch (error) {
      if (!isConnectionFault(error)) logger.error(`PostgreSQL answers but cannot be used: ${faultInWords(error)}`);
      this.probeLater();
    }
  }
}
