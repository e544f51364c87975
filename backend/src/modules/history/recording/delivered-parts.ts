import { createHash } from 'node:crypto';
import type { ConceptDelivered, DeliveredConcept } from '../../../events/index.js';
import type { CommonPart, OutboxEntry } from '../../../platform/outbox/index.js';
import { parseStorable } from './storable.js';

/** What every answer with the same drawing for the same words says alike: nine tenths of it. */
const ALIKE = ['prompt', 'brief', 'engineeredPrompt', 'fingerprint', 'engine', 'model', 'image', 'verification', 'title', 'turn', 'variation'] as const;
type Alike = Pick<DeliveredConcept, (typeof ALIKE)[number]>;

/** The rest: whose it is, when, what it cost. */
type Own = Omit<DeliveredConcept, keyof Alike>;

export const alikeOf = (concept: DeliveredConcept): Alike => Object.fromEntries(ALIKE.map((name) => [name, concept[name]])) as unknown as Alike;

export function ownOf(concept: DeliveredConcept): Own {
  const { id, ownerId, conversationId, generationId, parentConceptId, version, cached, costMicroUsd, savedMicroUsd, createdAt } = concept;
  return { id, ownerId, conversationId, generationId, parentConceptId, version, cached, costMicroUsd, savedMicroUsd, createdAt };
}

export const sayAlike = (one: Alike, other: Alike): boolean => ALIKE.every((name) => one[name] === other[name]);

interface Known {
  readonly alike: Alike;
  readonly common: CommonPart;
}

/** Hits of a while hand in the same objects, so the text is made once for all of them. */
const known = new WeakMap<object, Known>();

function commonOf(concept: DeliveredConcept): CommonPart {
  const brief = concept.brief as object;
  const found = known.get(brief);
  if (found !== undefined && sayAlike(found.alike, concept)) return found.common;
  const alike = alikeOf(concept);
  const text = JSON.stringify(alike);
  const common = { key: createHash('sha256').update(text).digest('base64url').slice(0, 22), text };
  known.set(brief, { alike, common });
  return common;
}

/** An answer as the outbox keeps it: what one concept says like many others apart; several concepts as they are. */
export function splitDelivered(event: ConceptDelivered): { readonly payload: object; readonly common: CommonPart | null } {
  const [concept, ...more] = event.concepts;
  if (concept === undefined || more.length > 0) return { payload: event, common: null };
  return { payload: { generation: event.generation, concepts: [ownOf(concept)] }, common: commonOf(concept) };
}

/** The answers of a batch again; those with one common part share its objects. */
export function joinDelivered(batch: readonly Pick<OutboxEntry, 'payload' | 'commonText'>[]): readonly ConceptDelivered[] {
  const parts = new Map<string, Alike>();
  const partOf = (text: string): Alike => {
    const alike = parts.get(text) ?? (parseStorable(text) as Alike);
    parts.set(text, alike);
    return alike;
  };
  return batch.map(({ payload, commonText }) => {
    const event = parseStorable(payload) as ConceptDelivered;
    if (commonText === null) return event;
    return { generation: event.generation, concepts: event.concepts.map((own) => ({ ...own, ...partOf(commonText) })) };
  });
}
