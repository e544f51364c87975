import { Injectable } from '@nestjs/common';
import type { DeliveredConcept } from '../../../events/index.js';

/** Concepts of this process that are on their way to the database: readable by their owner at once. */
@Injectable()
export class RecentConcepts {
  private readonly byId = new Map<string, DeliveredConcept>();

  add(concepts: readonly DeliveredConcept[]): void {
    for (const concept of concepts) this.byId.set(concept.id, concept);
  }

  remove(concepts: readonly DeliveredConcept[]): void {
    for (const concept of concepts) this.byId.delete(concept.id);
  }

  find(ownerId: string, id: string): DeliveredConcept | null {
    const concept = this.byId.get(id);
    return concept?.ownerId === ownerId ? concept : null;
  }
}
