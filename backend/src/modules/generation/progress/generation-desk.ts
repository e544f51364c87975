import { Injectable, type MessageEvent } from '@nestjs/common';
import { filter, from, map, merge, of, switchMap, take, takeWhile, timer, type Observable } from 'rxjs';
import { CONCEPT_DELIVERED, type ConceptDelivered } from '../../../events/index.js';
import { AppError } from '../../../platform/index.js';
import type { Principal } from '../../access/index.js';
import { ConceptArchive, toConcept, type ArchivedGeneration } from '../../history/index.js';
import { ImageLinks } from '../../images/index.js';
import { EventEmitter2 } from '@nestjs/event-emitter';
import type { Generation, MissingVariation } from '../generation.contracts.js';
import { generationProblems } from '../generation.errors.js';
import { DrawingJobs } from '../jobs/drawing-jobs.js';
import { GenerationFeed, type FeedEvent } from './generation-feed.js';

/** How often the history is asked about a drawing of another process, ms. */
const ASK_MS = 1000;
const finished = (status: Generation['status']): boolean => status !== 'queued' && status !== 'drawing';

const isEnd = (message: MessageEvent): boolean => message.type === 'done' || message.type === 'failed';

const asMessage = (event: FeedEvent): MessageEvent => ({ id: String(event.id), type: event.name, data: { ...event.data, at: new Date(event.at).toISOString() } });

/** One generation for whoever asked for it: state, steps, stop. A stranger's does not exist. */
@Injectable()
export class GenerationDesk {
  constructor(
    private readonly archive: ConceptArchive,
    private readonly links: ImageLinks,
    private readonly feed: GenerationFeed,
    private readonly jobs: DrawingJobs,
    private readonly events: EventEmitter2,
  ) {}

  async get(caller: Principal, id: string): Promise<Generation> {
    return this.toGeneration(await this.mine(caller, id));
  }

  /** @returns null when it is not known, not finished, or failed */
  async succeeded(caller: Principal, id: string): Promise<Generation | null> {
    const generation = await this.archive.findGeneration(caller.ownerId, id);
    return generation?.status === 'succeeded' ? this.toGeneration(generation) : null;
  }

  /** The same answer with image links that work now: links live for minutes, answers to an idempotency key for a day. */
  withFreshLinks(generation: Generation): Generation {
    const concepts = generation.concepts.map((concept) => {
      const { sha256, mimeType } = concept.image;
      return { ...concept, image: { ...concept.image, url: this.links.sign(sha256, mimeType) } };
    });
    return { ...generation, concepts };
  }

  /** Steps of this process as they happen; a drawing of another process is followed through the history. */
  async watch(caller: Principal, id: string, lastEventId: number): Promise<Observable<MessageEvent>> {
    await this.mine(caller, id);
    const steps = this.feed.knows(id, caller.ownerId) ? this.feed.watch(id, lastEventId).pipe(map(asMessage)) : of();
    const outcome = timer(0, ASK_MS).pipe(
      switchMap(() => from(this.mine(caller, id))),
      filter((generation) => finished(generation.status)),
      take(1),
      map((generation): MessageEvent => ({ type: generation.status === 'succeeded' ? 'done' : 'failed', data: { generation: this.toGeneration(generation) } })),
    );
    // Who waited for the drawing was told the end by the answer, another process may draw, we may have restarted: then the
    // history says how it ended. Whichever is first, it is told once and the stream closes.
    return this.feed.hasEnded(id) ? steps : merge(steps, outcome).pipe(takeWhile((message) => !isEnd(message), true));
  }

  async stop(caller: Principal, id: string): Promise<Generation> {
    const generation = await this.mine(caller, id);
    if (finished(generation.status) || !(await this.jobs.stop(id))) return this.toGeneration(generation);
    const { concepts: _concepts, ...rest } = generation;
    const event: ConceptDelivered = { generation: { ...rest, status: 'cancelled' }, concepts: [] };
    await this.events.emitAsync(CONCEPT_DELIVERED, event);
    return this.toGeneration({ ...generation, status: 'cancelled' });
  }

  private async mine(caller: Principal, id: string): Promise<ArchivedGeneration> {
    const generation = await this.archive.findGeneration(caller.ownerId, id);
    if (generation === null) throw new AppError(generationProblems.generationNotFound);
    return generation;
  }

  private toGeneration(generation: ArchivedGeneration): Generation {
    const { id, status, conversationId, cached, costMicroUsd, savedMicroUsd, latencyMs } = generation;
    const problem = generation.problem as unknown as MissingVariation | null;
    return {
      id, status, conversationId, cached, latencyMs,
      concepts: generation.concepts.map((concept) => toConcept(concept, this.links)),
      costUsd: costMicroUsd / 1_000_000,
      savedUsd: savedMicroUsd / 1_000_000,
      ...(problem === null ? {} : { problem }),
      missing: problem === null ? [] : [problem],
    };
  }
}
