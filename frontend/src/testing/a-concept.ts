import type { Concept } from '../api/models/concept';

/** A concept for specs; say only what the spec is about. */
export function aConcept(said: Partial<Concept> = {}): Concept {
  return {
    id: 'concept-1',
    conversationId: 'conversation-1',
    parentConceptId: null,
    version: 1,
    variation: 1,
    prompt: 'a luna moth on my forearm',
    brief: {
      subject: 'luna moth', elements: ['crescent moon'], style: 'fine-line', placement: 'inner-forearm', widthMm: 70, heightMm: 62,
      palette: 'black', lettering: null, mood: [], exclusions: [], notices: [], added: ['even symmetry'], leftOut: ['background'], intent: 'new', language: 'en',
    },
    engineeredPrompt: 'Isolated Tattoo Concept: a luna moth',
    fingerprint: 'f'.repeat(64),
    engine: 'vector',
    model: 'flash-1',
    image: { sha256: 'a'.repeat(64), url: '/api/v1/images/a.png?sig=1', width: 1024, height: 907, mimeType: 'image/png', bytes: 1000 },
    verification: { passed: true, score: 1, findings: [] },
    cached: false,
    costUsd: 0,
    favourite: false,
    title: 'luna moth',
    createdAt: '2026-11-23T10:00:00.000Z',
    ...said,
  };
}
