import type { ConceptDelivered, DeliveredConcept, DeliveredGeneration } from '../../../events/index.js';
import { alikeOf, ownOf, sayAlike } from './delivered-parts.js';

type Row = Readonly<Record<string, unknown>>;

/** Field names as columns: `costMicroUsd` → `cost_micro_usd`. The few there are, each spelt once. */
const columns = new Map<string, string>();

function columnOf(name: string): string {
  const known = columns.get(name);
  if (known !== undefined) return known;
  const column = name.replace(/[A-Z]/gu, (letter) => `_${letter.toLowerCase()}`);
  columns.set(name, column);
  return column;
}

function asRow(record: object): Row {
  const row: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(record)) row[columnOf(name)] = value;
  return row;
}

const inLockOrder = (a: Row, b: Row): number => (String(a['owner_id']) + String(a['id']) < String(b['owner_id']) + String(b['id']) ? -1 : 1);

const rank: Readonly<Record<DeliveredGeneration['status'], number>> = { queued: 0, drawing: 1, succeeded: 2, failed: 2, cancelled: 2 };

/** The first outcome stands, as in the database; what a stopped drawing has cost is told when its call has ended. */
const follows = (next: DeliveredGeneration, known: DeliveredGeneration): boolean =>
  rank[next.status] > rank[known.status] || (next.status === 'cancelled' && known.status === 'cancelled');

/** One row a generation, the furthest state of the batch; sorted, so that processes lock in the same order. */
export function generationRows(generations: readonly DeliveredGeneration[]): readonly Row[] {
  const furthest = new Map<string, DeliveredGeneration>();
  for (const generation of generations) {
    const known = furthest.get(generation.id);
    if (known === undefined || follows(generation, known)) furthest.set(generation.id, generation);
  }
  return [...furthest.values()].map(asRow).sort(inLockOrder);
}

/** What an erasure has to know of concepts that arrive after it. */
export const traceRows = (concepts: readonly DeliveredConcept[]): readonly Row[] =>
  concepts.map(({ ownerId, fingerprint, image, createdAt }) => ({ owner_id: ownerId, fingerprint, image: { sha256: image.sha256 }, created_at: createdAt }));

/** Rows of concepts, and apart what several of them say alike: `alike` of a row is the number of its other half. */
export function conceptRows(concepts: readonly DeliveredConcept[]): { readonly rows: readonly Row[]; readonly alike: readonly Row[] } {
  const halves: DeliveredConcept[] = [];
  const rows = concepts.map((concept) => {
    const found = halves.findIndex((half) => sayAlike(half, concept));
    const number = found < 0 ? halves.push(concept) - 1 : found;
    return asRow({ ...ownOf(concept), alike: number });
  });
  return { rows, alike: halves.map((half, number) => asRow({ ...alikeOf(half), number })) };
}

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
