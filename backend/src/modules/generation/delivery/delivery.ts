import type { DeliveredConcept, DeliveredGeneration } from '../../../events/index.js';
import type { MissingVariation } from '../generation.contracts.js';

/** An answer on its way out: what the history keeps, and what the caller is told on top. */
export interface Delivery {
  readonly generation: DeliveredGeneration;
  readonly concepts: readonly DeliveredConcept[];
  readonly missing: readonly MissingVariation[];
}
