import { Injectable } from '@nestjs/common';
import { OnEvent } from '@nestjs/event-emitter';
import { PRINCIPAL_ERASED, type PrincipalErased } from '../../events/index.js';
import { Redis, RedisUnavailableError } from '../../platform/redis/index.js';
import { ConceptCache } from './concept-cache.js';

/** Erased means gone from the cache too. While Redis is away it says so by throwing, and is told again (guarantee G11). */
@Injectable()
export class ErasureListener {
  constructor(private readonly cache: ConceptCache, private readonly redis: Redis) {}

  @OnEvent(PRINCIPAL_ERASED, { suppressErrors: false })
  async principalErased({ fingerprints }: PrincipalErased): Promise<void> {
    await this.cache.forget(fingerprints);
    const { link } = this.redis;
    // Checked afterwards: a deletion that met a Redis that was going away counts as not done.
    if (link !== null && !link.available && fingerprints.length > 0) throw new RedisUnavailableError('entries of an erased owner are still in it');
  }
}
