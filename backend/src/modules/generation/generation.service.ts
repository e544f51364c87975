import { Injectable, type BeforeApplicationShutdown, type OnModuleDestroy } from '@nestjs/common';
import { AppError, asAppError, logger, platformProblems } from '../../platform/index.js';
import { ConceptCache, type CacheEntry, type PlannedRequest } from '../cache/index.js';
import type { EngineeredPrompt } from '../prompt-engineering/index.js';
import { usageProblems } from '../usage/index.js';
import { DeliveryDesk } from './delivery/delivery-desk.js';
import type { Delivery } from './delivery/delivery.js';
import { makeDelivery, type Drawn } from './delivery/make-delivery.js';
import { asDrawnEntry, drawnEntry } from './drawing/drawn-entry.js';
import { DrawingRoom, type Easel } from './drawing/drawing-room.js';
import { builtInAlternative } from './engines/built-in-offer.js';
import { isRefusal } from './generation.errors.js';
import type { MissingVariation } from './generation.contracts.js';
import type { DrawingPlan } from './planning/drawing-plan.js';
import { GenerationFeed } from './progress/generation-feed.js';
import { Stages } from './progress/stages.js';
import { sayFailure } from './generation.sentences.js';

/** How long a stop of the server waits for drawings under way, ms: the longest attempt of a 4K picture. */
export const DRAIN_MS = 180_000;

/** Why one variation is missing, in the contract's words. */
export function missingOf(variation: number, error: AppError): MissingVariation {
  const { kind, details } = error;
  return {
    variation, code: kind.code, title: kind.title, detail: details.detail ?? kind.title,
    retryable: kind.status >= 500 || kind.status === 429, costUsd: 0,
    ...(details.retryAfterSeconds === undefined ? {} : { retryAfterSeconds: Math.ceil(details.retryAfterSeconds) }),
    ...(details.extra?.['alternative'] === undefined ? {} : builtInAlternative),
  };
}

/** A stop ends the work wherever it is, with whatever that place throws; told is who stopped it. */
const inItsWords = (thrown: unknown, { aborted, reason }: AbortSignal): AppError =>
  aborted && reason instanceof AppError && !(thrown instanceof AppError) ? reason : asAppError(thrown);

/** What was stopped stays stopped, even when its call, which is paid for, brought a drawing: that is kept all the same. */
const outcomeOf = (drawn: number, { aborted }: AbortSignal): 'cancelled' | 'succeeded' | 'failed' => {
  if (aborted) return 'cancelled';
  return drawn > 0 ? 'succeeded' : 'failed';
};

/** The purse of the one who asked has no room: others who wait for the same drawing may have money. */
const isOwnPurse = (error: unknown): boolean =>
  error instanceof AppError && error.kind.code === usageProblems.budgetExceeded.code && error.details.extra?.['ceiling'] === 'principal';

interface Wanted {
  readonly prompt: EngineeredPrompt;
  /** Which of the plan's variations. */
  readonly index: number;
}

type Result = { readonly drawn: Drawn } | { readonly error: AppError; readonly variation: number };

/** From a plan to an answer: what is not in the cache is drawn, variations side by side, each once for all who ask. */
@Injectable()
export class GenerationService implements OnModuleDestroy, BeforeApplicationShutdown {
  private readonly underWay = new Set<Promise<unknown>>();
  private stopping = false;

  constructor(
    private readonly cache: ConceptCache,
    private readonly room: DrawingRoom,
    private readonly desk: DeliveryDesk,
    private readonly feed: GenerationFeed,
  ) {}

  /** From here on nobody new is taken in. */
  onModuleDestroy(): void {
    this.stopping = true;
  }

  /** Paid work is never thrown away (guarantee G9): drawings under way are finished before the process ends. */
  async beforeApplicationShutdown(): Promise<void> {
    await Promise.race([this.drained(), new Promise((resolve) => setTimeout(resolve, DRAIN_MS).unref())]);
  }

  /**
   * `generate` for somebody who waits.
   * @throws AppError `unavailable` when this process is about to end
   */
  ask(planned: PlannedRequest<DrawingPlan>): Promise<Delivery> {
    if (!this.stopping) return this.generate(planned, new AbortController().signal);
    throw new AppError(platformProblems.unavailable, { detail: sayFailure('restarting'), retryAfterSeconds: 5 });
  }

  /**
   * The answer with everything that could be drawn; what could not is in `missing`.
   * The drawing goes on when the caller leaves: it is paid for, and kept.
   * @throws AppError of the first variation when none could be drawn
   */
  generate(planned: PlannedRequest<DrawingPlan>, signal: AbortSignal): Promise<Delivery> {
    const work = this.drawAll(planned, signal);
    this.underWay.add(work);
    void work.then(
      () => this.underWay.delete(work),
      () => this.underWay.delete(work),
    );
    return work;
  }

  /** A job that was taken before the stop may begin its drawing after it: until nothing is left. */
  private async drained(): Promise<void> {
    while (this.underWay.size > 0) await Promise.allSettled([...this.underWay]);
  }

  private async drawAll(planned: PlannedRequest<DrawingPlan>, signal: AbortSignal): Promise<Delivery> {
    const { plan } = planned;
    const stages = new Stages();
    this.feed.open(plan.generationId, plan.principal.ownerId);
    this.desk.announceStart(plan).catch((error: unknown) => logger.warn('The intent of a drawing was not kept', { generationId: plan.generationId, error }));
    const results = await Promise.all(plan.prompts.map((prompt, index) => this.one(planned, { prompt, index }, { signal, stages })));
    planned.timing = stages.toString();
    const drawn = results.flatMap((result) => ('drawn' in result ? [result.drawn] : []));
    const failures = results.flatMap((result) => ('error' in result ? [result] : []));
    const missing = failures.map((failure) => missingOf(failure.variation, failure.error));
    const delivery = makeDelivery(plan, { drawn, missing, status: outcomeOf(drawn.length, signal) }, Date.now());
    const [first] = failures;
    if (drawn.length > 0 || first === undefined) return delivery;
    await this.desk.announce(delivery);
    throw first.error;
  }

  private async one(planned: PlannedRequest<DrawingPlan>, { prompt, index }: Wanted, { signal, stages }: Easel): Promise<Result> {
    const kept = asDrawnEntry(planned.found[index] ?? {});
    if (kept !== null) return { drawn: { prompt, entry: kept, cached: true } };
    try {
      const keep = !planned.wishes.skipStore;
      const bookings: Promise<void>[] = [];
      const stopwatch = stages.stopwatch();
      const draw = async (stop: AbortSignal): Promise<CacheEntry> => {
        stopwatch.lap('lease');
        const { entry, booked } = await this.room.draw(planned.plan, prompt, { signal: stop, stages });
        bookings.push(booked);
        stopwatch.lap(null);
        return entry;
      };
      const flight = await this.cache.compute(prompt.fingerprint, draw, { keep, signal, isOwn: isOwnPurse });
      await Promise.all(bookings);
      if (!flight.collapsed) stopwatch.lap('cache');
      if (flight.collapsed) planned.status = { kind: 'miss', stored: false, collapsed: true, why: 'miss' };
      return { drawn: { prompt, entry: drawnEntry(flight.value), cached: flight.collapsed } };
    } catch (thrown) {
      const error = inItsWords(thrown, signal);
      if (isRefusal(error)) await this.cache.keepRefusal(prompt.fingerprint, error);
      return { error, variation: prompt.variation };
    }
  }
}
