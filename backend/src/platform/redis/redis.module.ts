import { Inject, Injectable, Module, type OnApplicationShutdown } from '@nestjs/common';
import { APP_CONFIG, type AppConfig } from '../../config/index.js';
import { HealthBook, HealthBookModule } from '../telemetry/health-book.js';
import { healthSentences } from '../telemetry/health.sentences.js';
import { RedisLink } from './redis-link.js';

/** The installation's Redis, or null when none is configured. */
@Injectable()
export class Redis implements OnApplicationShutdown {
  readonly link: RedisLink | null;

  constructor(@Inject(APP_CONFIG) config: AppConfig, health: HealthBook) {
    const link = config.redis === null ? null : new RedisLink(config.redis.url);
    this.link = link;
    health.report('cache', () => {
      if (link === null) return { state: 'ok', detail: healthSentences['in-process'] };
      return link.available ? { state: 'ok', detail: 'Redis' } : { state: 'degraded', detail: healthSentences['redis-away'] };
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
