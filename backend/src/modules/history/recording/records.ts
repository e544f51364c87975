import type { ConceptDelivered, DeliveredConcept, DeliveredGeneration } from '../../../events/index.js';

type Row = Readonly<Record<string, unknown>>;

const snake = (name: string): string => name.replace(/[A-Z]/gu, (letter) => `_${letter.toLowerCase()}`);

/** Field names as columns: `costMicroUsd` → `cost_micro_usd`. */
function asRow(record: object): Row {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [snake(name), value as unknown]));
}

const inLockOrder = (a: Row, b: Row): number => (String(a['owner_id']) + String(a['id']) < String(b['owner_id']) + String(b['id']) ? -1 : 1);

const rank: Readonly<Record<DeliveredGeneration['status'], number>> = { queued: 0, drawing: 1, succeeded: 2, failed: 2, cancelled: 2 };

/** One row a generation, the furthest state of the batch; sorted, so that processes lock in the same order. */
export function generationRows(generations: readonly DeliveredGeneration[]): readonly Row[] {
  const furthest = new Map<string, DeliveredGeneration>();
  for (const generation of generations) {
    const known = furthest.get(generation.id);
    if (known === undefined || rank[generation.status] >= rank[known.status]) furthest.set(generation.id, generation);
  }
  return [...furthest.values()].map(asRow).sort(inLockOrder);
}

export const conceptRows = (concepts: readonly DeliveredConcept[]): readonly Row[] => concepts.map(asRow);

/** A conversation begins with its first concept, which gives it its title. */
export function conversationRows(concepts: readonly DeliveredConcept[]): readonly Row[] {
  const rows = new Map<string, Row>();
  for (const { ownerId, conversationId, title, createdAt } of concepts) {
    const key = `${ownerId}\n${conversationId}`;
    const known = rows.get(key);
    rows.set(key, known === undefined
      ? { owner_id: ownerId, id: conversationId, title, created_at: createdAt, updated_at: createdAt }
      : { ...known, updated_at: createdAt > String(known['updated_at']) ? createdAt : known['updated_at'] });
  }
  return [...rows.values()].sort(inLockOrder);
}

export const conceptsOf = (events: readonly ConceptDelivered[]): readonly DeliveredConcept[] => events.flatMap((event) => event.concepts);
