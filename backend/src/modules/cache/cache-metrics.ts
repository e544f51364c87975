import { Injectable } from '@nestjs/common';
import { OnEvent } from '@nestjs/event-emitter';
import { Counter, Histogram } from 'prom-client';
import { CACHE_LOOKED_UP, type CacheLookedUp } from '../../events/index.js';

const lookups = new Counter({ name: 'cache_lookups_total', help: 'Times the concept cache was asked, by what it answered', labelNames: ['outcome'] });
const seconds = new Histogram({
  name: 'cache_lookup_seconds', help: 'How long the concept cache took to answer, seconds', labelNames: ['outcome'],
  buckets: [0.0001, 0.0005, 0.001, 0.005, 0.02, 0.1, 0.5],
});

/** Counts hits, misses, refusals remembered and answers shared with whoever asked at the same time (guarantee G1). */
@Injectable()
export class CacheMetrics {
  @OnEvent(CACHE_LOOKED_UP)
  lookedUp({ outcome, milliseconds }: CacheLookedUp): void {
    lookups.inc({ outcome });
    if (outcome !== 'collapsed') seconds.observe({ outcome }, milliseconds / 1000);
  }
}
