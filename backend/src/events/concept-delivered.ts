/** JSON as it is stored and as it leaves: no classes, no dates. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

export interface DeliveredImage {
  readonly sha256: string;
  readonly width: number;
  readonly height: number;
  readonly mimeType: string;
  readonly bytes: number;
}

/** One concept as the history keeps it. Money in micro-dollars, times ISO 8601 UTC. */
export interface DeliveredConcept {
  readonly id: string;
  readonly ownerId: string;
  readonly conversationId: string;
  readonly generationId: string;
  readonly parentConceptId: string | null;
  /** 1 for a new idea, one more than its parent for a refinement: the depth in the version tree. */
  readonly version: number;
  readonly variation: number;
  readonly prompt: string;
  readonly brief: Json;
  readonly engineeredPrompt: string;
  readonly fingerprint: string;
  readonly engine: 'gemini' | 'vector';
  readonly model: string;
  readonly image: DeliveredImage;
  readonly verification: Json;
  readonly cached: boolean;
  readonly costMicroUsd: number;
  readonly savedMicroUsd: number;
  readonly title: string;
  /** What a later refinement needs from this drawing. */
  readonly turn: Json;
  readonly createdAt: string;
}

export interface DeliveredGeneration {
  readonly id: string;
  readonly ownerId: string;
  /** The session or key that asked. */
  readonly principalId: string;
  readonly conversationId: string;
  readonly status: 'queued' | 'drawing' | 'succeeded' | 'failed' | 'cancelled';
  readonly prompt: string;
  readonly cached: boolean;
  readonly costMicroUsd: number;
  readonly savedMicroUsd: number;
  readonly latencyMs: number;
  readonly problem: Json;
  readonly createdAt: string;
}

/** An answer is ready to go out: drawn or from the cache. Published before the response, kept exactly once. */
export interface ConceptDelivered {
  readonly generation: DeliveredGeneration;
  readonly concepts: readonly DeliveredConcept[];
}

export const CONCEPT_DELIVERED = 'concept.delivered';

/** A drawing has begun and may be billed: the intent row. */
export interface DrawingStarted {
  readonly generation: DeliveredGeneration;
}

export const DRAWING_STARTED = 'drawing.started';
