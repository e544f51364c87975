import { Injectable } from '@nestjs/common';
import { Observable } from 'rxjs';
import { lru } from 'tiny-lru';

export type FeedName = 'queued' | 'interpreted' | 'cache' | 'drawing' | 'verifying' | 'done' | 'failed';

/** One step of a generation, as `GET /generations/{id}/events` tells it. */
export interface FeedEvent {
  /** Counts from 1 within a generation: `Last-Event-ID`. */
  readonly id: number;
  readonly name: FeedName;
  /** ms since 1970 */
  readonly at: number;
  readonly data: Readonly<Record<string, unknown>>;
}

interface Feed {
  readonly ownerId: string;
  readonly events: FeedEvent[];
  readonly watchers: Set<(event: FeedEvent) => void>;
}

const isLast = (event: FeedEvent): boolean => event.name === 'done' || event.name === 'failed';

/** How long a finished feed can still be read, ms. */
const KEPT_MS = 15 * 60 * 1000;

/** What is happening to each generation of this process, for people who watch. */
@Injectable()
export class GenerationFeed {
  private readonly feeds = lru<Feed>(5000, KEPT_MS);

  open(generationId: string, ownerId: string): void {
    if (this.feeds.get(generationId) === undefined) this.feeds.set(generationId, { ownerId, events: [], watchers: new Set() });
  }

  tell(generationId: string, name: FeedName, data: Readonly<Record<string, unknown>> = {}): void {
    const feed = this.feeds.get(generationId);
    if (feed === undefined) return;
    const event: FeedEvent = { id: feed.events.length + 1, name, at: Date.now(), data };
    feed.events.push(event);
    for (const watcher of feed.watchers) watcher(event);
  }

  /** Whether this process knows that generation of that owner. */
  knows(generationId: string, ownerId: string): boolean {
    return this.feeds.get(generationId)?.ownerId === ownerId;
  }

  /** Whether its last event has been told. */
  hasEnded(generationId: string): boolean {
    const last = this.feeds.get(generationId)?.events.at(-1);
    return last !== undefined && isLast(last);
  }

  /**
   * Everything after `lastEventId`, then what follows; completes with `done` or `failed`. The end is told in any case: who
   * followed a process that died may have counted further than the drawing that was begun anew.
   */
  watch(generationId: string, lastEventId: number): Observable<FeedEvent> {
    return new Observable((subscriber) => {
      const feed = this.feeds.get(generationId);
      const next = (event: FeedEvent): void => {
        if (event.id > lastEventId || isLast(event)) subscriber.next(event);
        if (isLast(event)) subscriber.complete();
      };
      feed?.events.forEach(next);
      if (feed === undefined) subscriber.complete();
      feed?.watchers.add(next);
      return () => feed?.watchers.delete(next);
    });
  }
}
