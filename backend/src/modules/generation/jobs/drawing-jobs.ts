import { Injectable, type OnModuleInit } from '@nestjs/common';
import { AppError, asAppError, logger } from '../../../platform/index.js';
import { ConceptCache, type CacheEntry, type PlannedRequest } from '../../cache/index.js';
import { makeDelivery } from '../delivery/make-delivery.js';
import type { Delivery } from '../delivery/delivery.js';
import { generationProblems } from '../generation.errors.js';
import { GenerationService, missingOf } from '../generation.service.js';
import type { DrawingPlan } from '../planning/drawing-plan.js';
import { DrawingPlanner } from '../planning/drawing-planner.js';
import { sayFailure } from '../generation.sentences.js';
import type { DrawingJob } from './drawing-job.js';
import { DrawingQueue } from './drawing-queue.js';
import { JobReporting } from './job-reporting.js';

/** Drawings nobody waits for: put into the queue, drawn by whichever process is free, told step by step, stopped. */
@Injectable()
export class DrawingJobs implements OnModuleInit {
  private readonly running = new Map<string, AbortController>();

  constructor(
    private readonly queue: DrawingQueue,
    private readonly planner: DrawingPlanner,
    private readonly cache: ConceptCache,
    private readonly generations: GenerationService,
    private readonly reporting: JobReporting,
  ) {}

  onModuleInit(): void {
    this.queue.work((job) => this.run(job), (id) => this.abort(id));
  }

  /** @returns the queued generation, or null when there is no queue to put it into */
  async enqueue({ plan, wishes }: PlannedRequest<DrawingPlan>): Promise<Delivery | null> {
    const { generationId, conversationId, startedAt, request } = plan;
    const principal = { ...plan.principal, scopes: [...plan.principal.scopes] };
    this.reporting.queued(plan);
    if (!(await this.queue.add({ generationId, conversationId, startedAt, request, principal, wishes }))) return null;
    return makeDelivery(plan, { drawn: [], missing: [], status: 'queued' }, Date.now());
  }

  /**
   * Stops a drawing of this process, or one that still waits; a process that draws it hears of it with its next sign of life,
   * within five seconds. Nothing is charged if the engine was not called yet.
   */
  async stop(generationId: string): Promise<boolean> {
    return this.abort(generationId) || (await this.queue.withdraw(generationId));
  }

  private abort(generationId: string): boolean {
    const running = this.running.get(generationId);
    if (running === undefined || running.signal.aborted) return running !== undefined;
    logger.info('A drawing is stopped', { generationId });
    running.abort(new AppError(generationProblems.drawingStopped, { detail: sayFailure('stopped') }));
    return true;
  }

  private async run(job: DrawingJob): Promise<void> {
    const controller = new AbortController();
    this.running.set(job.generationId, controller);
    const request = { ...job.request, conversationId: job.conversationId };
    try {
      const plan = await this.planner.planFor(job.principal, request, job);
      this.reporting.interpreted(plan);
      const found = await this.lookUp(plan, job);
      const status = { kind: 'miss', stored: !job.wishes.skipStore, collapsed: false, why: 'miss' } as const;
      await this.reporting.finished(await this.generations.generate({ plan, found, wishes: job.wishes, status }, controller.signal));
    } catch (error) {
      await this.reporting.failed(job, asAppError(error), missingOf(job.request.variation, asAppError(error)));
    } finally {
      this.running.delete(job.generationId);
    }
  }

  private async lookUp(plan: DrawingPlan, job: DrawingJob): Promise<readonly (CacheEntry | null)[]> {
    const found = job.wishes.skipLookup ? plan.keys.map(() => null) : await Promise.all(plan.keys.map((key) => this.cache.find(key)));
    this.reporting.lookedUp(plan, found.filter((one) => one?.kind === 'entry').length);
    return found.map((one) => (one?.kind === 'entry' ? one.entry : null));
  }
}
