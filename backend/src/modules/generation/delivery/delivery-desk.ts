import { Injectable } from '@nestjs/common';
import { EventEmitter2 } from '@nestjs/event-emitter';
import { CONCEPT_DELIVERED, DRAWING_STARTED, type ConceptDelivered, type DrawingStarted } from '../../../events/index.js';
import { ImageLinks, ImageOwnership } from '../../images/index.js';
import { toConcept } from '../../history/index.js';
import type { Generation } from '../generation.contracts.js';
import type { DrawingPlan } from '../planning/drawing-plan.js';
import type { Delivery } from './delivery.js';
import { makeDelivery } from './make-delivery.js';

const dollars = (microUsd: number): number => microUsd / 1_000_000;

/** Announces answers and puts them into the contract's words. */
@Injectable()
export class DeliveryDesk {
  constructor(private readonly events: EventEmitter2, private readonly links: ImageLinks, private readonly ownership: ImageOwnership) {}

  /** Resolves when every listener that must not lose it has it durably. */
  async announce(delivery: Delivery): Promise<void> {
    for (const concept of delivery.concepts) this.ownership.remember(concept.ownerId, concept.image.sha256);
    const event: ConceptDelivered = { generation: delivery.generation, concepts: delivery.concepts };
    await this.events.emitAsync(CONCEPT_DELIVERED, event);
  }

  /** The intent row: a crash from here on leaves "drawing, perhaps billed", never nothing. Not awaited by the drawing. */
  async announceStart(plan: DrawingPlan): Promise<void> {
    await this.announceQueued(makeDelivery(plan, { drawn: [], missing: [], status: 'drawing' }, Date.now()));
  }

  /** Resolves when it is sure that the generation will be known under its address. */
  async announceQueued({ generation }: Delivery): Promise<void> {
    const event: DrawingStarted = { generation };
    await this.events.emitAsync(DRAWING_STARTED, event);
  }

  toGeneration(delivery: Delivery): Generation {
    const { generation, missing } = delivery;
    const [problem] = missing;
    return {
      id: generation.id,
      status: generation.status,
      conversationId: generation.conversationId,
      concepts: delivery.concepts.map((concept) => toConcept({ ...concept, favourite: false }, this.links)),
      cached: generation.cached,
      costUsd: dollars(generation.costMicroUsd),
      savedUsd: dollars(generation.savedMicroUsd),
      latencyMs: generation.latencyMs,
      ...(generation.status === 'failed' && problem !== undefined ? { problem } : {}),
      missing: [...missing],
    };
  }
}
