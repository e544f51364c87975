import { Injectable } from '@nestjs/common';
import type { DeliveredConcept } from '../../../events/index.js';

/** Of one generation; two are kept, about 10 MB. A database that is away for hours must not fill the memory: the outbox on the disk has them all. */
const MOST = 5_000;

/** Concepts of this process that are on their way to the database: readable by their owner at once. */
@Injectable()
export class RecentConcepts {
  private younger = new Map<string, DeliveredConcept>();
  private older = new Map<string, DeliveredConcept>();
  private overflowed = false;

  /** Some that are still on their way are no longer here. */
  get incomplete(): boolean {
    return this.overflowed;
  }

  add(concepts: readonly DeliveredConcept[]): void {
    for (const concept of concepts) this.younger.set(concept.id, concept);
    if (this.younger.size < MOST) return;
    // Whole generations at a time: the oldest entry of a map that lost many is found only by walking over what it lost.
    this.overflowed ||= this.older.size > 0;
    this.older = this.younger;
    this.younger = new Map();
  }

  remove(concepts: readonly DeliveredConcept[]): void {
    for (const { id } of concepts) if (!this.older.delete(id)) this.younger.delete(id);
    if (this.younger.size + this.older.size === 0) this.overflowed = false;
  }

  find(ownerId: string, id: string): DeliveredConcept | null {
    const concept = this.younger.get(id) ?? this.older.get(id);
    return concept?.ownerId === ownerId ? concept : null;
  }
}
