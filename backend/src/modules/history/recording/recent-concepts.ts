import { Injectable } from '@nestjs/common';
import type { DeliveredConcept } from '../../../events/index.js';

/** About 10 MB. A database that is away for hours must not fill the memory: the outbox on the disk has them all. */
const MOST = 10_000;

/** Concepts of this process that are on their way to the database: readable by their owner at once. */
@Injectable()
export class RecentConcepts {
  private readonly byId = new Map<string, DeliveredConcept>();
  private overflowed = false;

  /** Some that are still on their way are no longer here. */
  get incomplete(): boolean {
    return this.overflowed;
  }

  add(concepts: readonly DeliveredConcept[]): void {
    for (const concept of concepts) this.byId.set(concept.id, concept);
    for (const [oldest] of this.byId) {
      if (this.byId.size <= MOST) break;
      this.byId.delete(oldest);
      this.overflowed = true;
    }
  }

  remove(concepts: readonly DeliveredConcept[]): void {
    for (const concept of concepts) this.byId.delete(concept.id);
    if (this.byId.size === 0) this.overflowed = false;
  }

  find(ownerId: string, id: string): DeliveredConcept | null {
    const concept = this.byId.get(id);
    return concept?.ownerId === ownerId ? concept : null;
  }
}
