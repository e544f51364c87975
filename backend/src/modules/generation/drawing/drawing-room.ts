import { Injectable } from '@nestjs/common';
import { ImageLibrary } from '../../images/index.js';
import type { EngineeredPrompt } from '../../prompt-engineering/index.js';
import { EngineRoom } from '../engines/engine-room.js';
import type { DrawingOrder, OrderImage } from '../engines/image-engine.js';
import type { DrawingPlan } from '../planning/drawing-plan.js';
import { GenerationFeed } from '../progress/generation-feed.js';
import type { Stages } from '../progress/stages.js';
import type { DrawnEntry } from './drawn-entry.js';
import { PaidAttempts } from './paid-attempts.js';

/** What is told of a drawing under way, and how it is stopped. */
export interface Easel {
  readonly signal: AbortSignal;
  readonly stages: Stages;
}

/** A drawing that can be cached. Its answer waits for `booked`: the bill is durable then. */
export interface Finished {
  readonly entry: DrawnEntry;
  readonly booked: Promise<void>;
}

/** Draws one variation: order, attempts within the budget, verification, image kept. What comes out can be cached. */
@Injectable()
export class DrawingRoom {
  constructor(
    private readonly engines: EngineRoom,
    private readonly attempts: PaidAttempts,
    private readonly library: ImageLibrary,
    private readonly feed: GenerationFeed,
  ) {}

  async draw(plan: DrawingPlan, prompt: EngineeredPrompt, { signal, stages }: Easel): Promise<Finished> {
    const engine = this.engines.engine(prompt.engine);
    const order = await this.orderFor(plan, prompt);
    const tell = (name: 'drawing' | 'verifying', data: Record<string, unknown>): void =>
      this.feed.tell(plan.generationId, name, { variation: prompt.variation, ...data });
    const { principal, generationId } = plan;
    const { drawing, verification, notices, costMicroUsd, booked } = await this.attempts.draw({ engine, order, principal, generationId, signal, stages, tell });
    const image = await stages.timed('store', this.library.keep(drawing));
    const { model, turn } = drawing;
    const entry = { image, verification, costMicroUsd, engine: engine.name, model, notices: [...notices], turn: turn === null ? null : { ...turn } };
    return { entry, booked };
  }

  private async orderFor(plan: DrawingPlan, prompt: EngineeredPrompt): Promise<DrawingOrder> {
    const image = async (sha256: string): Promise<OrderImage> => ({ sha256, ...(await this.library.read(sha256)) });
    const references = await Promise.all(prompt.references.map(image));
    const parent = plan.parent === null ? null : { image: await image(plan.parent.sha256), turn: plan.parent.turn };
    return { prompt, parent, references, findings: [] };
  }
}
