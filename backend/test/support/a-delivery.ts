import { newId } from '../../src/platform/ids/index.js';
import type { ConceptDelivered, DeliveredConcept, DeliveredGeneration } from '../../src/events/index.js';

const SHA = 'ab'.repeat(32);

/** A concept as generation would deliver it; say what matters to the test. */
export function aConcept(given: Partial<DeliveredConcept> = {}): DeliveredConcept {
  return {
    id: newId(), ownerId: 'ses_somebody', conversationId: 'thread', generationId: newId(), parentConceptId: null, version: 1, variation: 1,
    prompt: 'a wolf howling at the moon', engineeredPrompt: 'Isolated Tattoo Concept of a wolf', fingerprint: 'cd'.repeat(32),
    brief: {
      subject: 'wolf howling at the moon', elements: ['pine trees'], style: 'blackwork', placement: 'forearm', widthMm: 80, heightMm: 120,
      palette: 'black', lettering: null, mood: [], exclusions: [], notices: [], added: [], leftOut: [], intent: 'new', language: 'en',
    },
    engine: 'vector', model: 'flash-1', image: { sha256: SHA, width: 1024, height: 1536, mimeType: 'image/png', bytes: 12_345 },
    verification: { passed: true, score: 1, findings: [] }, cached: false, costMicroUsd: 0, savedMicroUsd: 0,
    title: 'Wolf howling at the moon', turn: { scene: [1, 2, 3] }, createdAt: new Date().toISOString(),
    ...given,
  };
}

export function aGeneration(given: Partial<DeliveredGeneration> = {}): DeliveredGeneration {
  return {
    id: newId(), ownerId: 'ses_somebody', principalId: 'ses_somebody', conversationId: 'thread', status: 'succeeded',
    prompt: 'a wolf howling at the moon', cached: false, costMicroUsd: 0, savedMicroUsd: 0, latencyMs: 100, problem: null,
    createdAt: new Date().toISOString(), ...given,
  };
}

/** One answer with one concept. */
export function aDelivery(concept: Partial<DeliveredConcept> = {}, generation: Partial<DeliveredGeneration> = {}): ConceptDelivered {
  const made = aGeneration({
    ...(concept.ownerId === undefined ? {} : { ownerId: concept.ownerId }),
    ...(concept.conversationId === undefined ? {} : { conversationId: concept.conversationId }), ...generation,
  });
  return { generation: made, concepts: [aConcept({ generationId: made.id, ...concept })] };
}
