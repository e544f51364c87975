import { Injectable } from '@nestjs/common';
import { ImageLibrary } from '../../images/index.js';
import type { EngineeredPrompt } from '../../prompt-engineering/index.js';
import { EngineRoom } from '../engines/engine-room.js';
import type { DrawingOrder, OrderImage } from '../engines/image-engine.js';
import type { DrawingPlan } from '../planning/drawing-plan.js';
import { GenerationFeed } from '../progress/generation-feed.js';
import type { DrawnEntry } from './drawn-entry.js';
import { PaidAttempts } from './paid-attempts.js';

/** Draws one variation: order, attempts within the budget, verification, image kept. What comes out can be cached. */
@Injectable()
export class DrawingRoom {
  constructor(
    private readonly engines: EngineRoom,
    private readonly attempts: PaidAttempts,
    private readonly library: ImageLibrary,
    private readonly feed: GenerationFeed,
  ) {}

  async draw(plan: DrawingPlan, prompt: EngineeredPrompt, signal: AbortSignal): Promise<DrawnEntry> {
    const engine = this.engines.engine(prompt.engine);
    const order = await this.orderFor(plan, prompt);
    const tell = (name: 'drawing' | 'verifying', data: Record<string, unknown>): void =>
      this.feed.tell(plan.generationId, name, { variation: prompt.variation, ...data });
    const { drawing, verification, notices, costMicroUsd } = await this.attempts.draw({ engine, order, principal: plan.principal, generationId: plan.generationId, signal, tell });
    const image = await this.library.keep(drawing);
    return {
      image, verification, costMicroUsd,
      engine: engine.name,
      model: drawing.model,
      notices: [...notices],
      turn: drawing.turn === null ? null : { ...drawing.turn },
    };
  }

  private async orderFor(plan: DrawingPlan, prompt: EngineeredPrompt): Promise<DrawingOrder> {
    const image = async (sha256: string): Promise<OrderImage> => ({ sha256, ...(await this.library.read(sha256)) });
    const references = await Promise.all(prompt.references.map(image));
    const parent = plan.parent === null ? null : { image: await image(plan.parent.sha256), turn: plan.parent.turn };
    return { prompt, parent, references, findings: [] };
  }
}
