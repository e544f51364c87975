import { Injectable } from '@nestjs/common';
import type { AppError } from '../../../platform/index.js';
import { DeliveryDesk } from '../delivery/delivery-desk.js';
import type { Delivery } from '../delivery/delivery.js';
import { makeDelivery } from '../delivery/make-delivery.js';
import type { MissingVariation } from '../generation.contracts.js';
import { generationProblems } from '../generation.errors.js';
import type { DrawingPlan } from '../planning/drawing-plan.js';
import { GenerationFeed } from '../progress/generation-feed.js';
import type { DrawingJob } from './drawing-job.js';

/** What a job tells on its way: to people who watch, and to the history. */
@Injectable()
export class JobReporting {
  constructor(private readonly feed: GenerationFeed, private readonly desk: DeliveryDesk) {}

  queued(plan: DrawingPlan): void {
    this.feed.open(plan.generationId, plan.principal.ownerId);
    this.feed.tell(plan.generationId, 'queued', { count: plan.prompts.length });
  }

  interpreted(plan: DrawingPlan): void {
    this.feed.open(plan.generationId, plan.principal.ownerId);
    const [first] = plan.prompts;
    this.feed.tell(plan.generationId, 'interpreted', { brief: first?.brief, engineeredPrompt: first?.text });
  }

  lookedUp(plan: DrawingPlan, found: number): void {
    this.feed.tell(plan.generationId, 'cache', { wanted: plan.keys.length, found });
  }

  /** Kept before it is told: who hears "done" finds it. */
  async finished(delivery: Delivery): Promise<void> {
    await this.desk.announce(delivery);
    const stopped = delivery.generation.status === 'cancelled';
    this.feed.tell(delivery.generation.id, stopped ? 'failed' : 'done', { ...(stopped ? { stopped } : {}), generation: this.desk.toGeneration(delivery) });
  }

  /** Whatever went wrong, the history knows that it is over: nobody waits for a generation that does not come. */
  async failed(job: DrawingJob, error: AppError, problem: MissingVariation): Promise<void> {
    const plan = { ...job, prompts: [], parent: null, keys: [] };
    const stopped = error.kind.code === generationProblems.drawingStopped.code;
    await this.desk.announce(makeDelivery(plan, { drawn: [], missing: [problem], status: stopped ? 'cancelled' : 'failed' }, Date.now()));
    this.feed.open(job.generationId, job.principal.ownerId);
    this.feed.tell(job.generationId, 'failed', { stopped, problem });
  }
}
