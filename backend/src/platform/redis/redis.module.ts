import { Inject, Injectable, Module, type OnApplicationShutdown } from '@nestjs/common';
import { APP_CONFIG, type AppConfig } from '../../config/index.js';
import { HealthBook, HealthBookModule } from '../telemetry/health-book.js';
import { RedisLink } from './redis-link.js';

/** The installation's Redis, or null when none is configured. */
@Injectable()
export class Redis implements OnApplicationShutdown {
  readonly link: RedisLink | null;

  constructor(@Inject(APP_CONFIG) config: AppConfig, health: HealthBook) {
    const link = config.redis === null ? null : new RedisLink(config.redis.url);
    this.link = link;
    health.report('cache', () => {
      if (link === null) return { state: 'ok', detail: 'in process' };
      return link.available ? { state: 'ok', detail: 'Redis' } : { state: 'degraded', detail: 'Redis cannot be reached; caching in process' };
    });
  }

  async onApplicationShutdown(): Promise<void> {
    await this.link?.close();
  }
}

@Module({
  imports: [HealthBookModule],
  providers: [Redis, { provide: 'REDIS_OPENED', inject: [Redis], useFactory: (redis: Redis) => redis.link?.open() ?? null }],
  exports: [Redis],
})
export class RedisModule {}
