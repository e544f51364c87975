import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { TypeOrmModule } from '@nestjs/typeorm';
import { APP_CONFIG, type AppConfig } from '../../config/index.js';
import { DatabaseModule } from '../../platform/database/index.js';
import { Redis, RedisModule } from '../../platform/redis/index.js';
import { AccessGuard } from './access.guard.js';
import { Doorkeeper } from './doorkeeper.js';
import { ApiKeyEntity } from './keys/api-key.entity.js';
import { ApiKeyRing } from './keys/api-key-ring.js';
import { ApiKeysController } from './keys/api-keys.controller.js';
import { KeyChecker } from './keys/key-checker.js';
import { RateLimitGuard } from './rate-limits/rate-limit.guard.js';
import { RateLimiter } from './rate-limits/rate-limiter.js';
import { SessionCookies } from './sessions/session-cookies.js';

/** Who is asking and how often: sessions, API keys, scopes, rate limits. Guards every route of the application. */
@Module({
  imports: [DatabaseModule, RedisModule, TypeOrmModule.forFeature([ApiKeyEntity])],
  controllers: [ApiKeysController],
  providers: [
    ApiKeyRing,
    KeyChecker,
    SessionCookies,
    Doorkeeper,
    {
      provide: RateLimiter,
      inject: [APP_CONFIG, Redis],
      useFactory: (config: AppConfig, redis: Redis) => new RateLimiter(config.access.ratePerMinute, redis.link),
    },
    { provide: APP_GUARD, useClass: AccessGuard },
    { provide: APP_GUARD, useClass: RateLimitGuard },
  ],
  exports: [ApiKeyRing, Doorkeeper, SessionCookies],
})
export class AccessModule {}
