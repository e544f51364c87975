import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrate } from '../../../src/platform/database/index.js';
import { startStandIn, type StandIn } from '../gemini-stand-in/stand-in.mjs';
import { Application } from './application.js';
import { PostgresServer } from './postgres-server.js';
import { RedisServer } from './redis-server.js';

type Environment = Readonly<Record<string, string>>;

interface Parts {
  readonly postgres: PostgresServer;
  readonly redis: RedisServer;
  readonly gemini: Awaited<ReturnType<typeof startStandIn>>;
}

/**
 * What a studio chain runs: application processes over one PostgreSQL, one Redis and one data folder, with the stand-in as
 * Gemini and money enough. Everything is this test's own.
 */
export class Installation {
  readonly postgres: PostgresServer;
  readonly redis: RedisServer;
  private readonly gemini: Parts['gemini'];
  private readonly processes: Application[] = [];

  private constructor(parts: Parts, readonly dataDir: string, private readonly environment: Environment) {
    ({ postgres: this.postgres, redis: this.redis, gemini: this.gemini } = parts);
  }

  /** The servers; processes are added. */
  static async start(environment: Environment = {}): Promise<Installation> {
    const dataDir = mkdtempSync(join(tmpdir(), 'installation-'));
    const [postgres, redis, gemini] = await Promise.all([PostgresServer.start(), RedisServer.start(), startStandIn()]);
    gemini.standIn.script.change({ pictureSide: 64 });
    await migrate({ dataDir, database: { url: postgres.url } });
    return new Installation({ postgres, redis, gemini }, dataDir, {
      DATA_DIR: dataDir, DATABASE_URL: postgres.url, REDIS_URL: redis.url, GEMINI_API_KEY: 'stand-in-key', GEMINI_BASE_URL: gemini.url,
      GEMINI_TEXT_MODEL: '', DAILY_BUDGET_USD: '1000', ANONYMOUS_DAILY_BUDGET_USD: '1000', LOG_LEVEL: 'warn', ...environment,
    });
  }

  get standIn(): StandIn {
    return this.gemini.standIn;
  }

  /** One more process, as another server of the same installation or as the same one after its end. */
  async add(environment: Environment = {}): Promise<Application> {
    const application = await Application.start({ ...this.environment, ...environment });
    this.processes.push(application);
    return application;
  }

  async end(): Promise<void> {
    await Promise.all(this.processes.map((process) => process.kill()));
    await this.gemini.close();
    this.redis.thaw();
    await this.redis.kill();
    await this.postgres.stop();
    rmSync(this.dataDir, { recursive: true, force: true });
  }
}
