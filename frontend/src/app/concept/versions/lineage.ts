import type { Concept } from '../../../api/models/concept';

/** The line from the first idea to the newest drawing that came from this one: ancestors, the concept, then the youngest child each time. */
export function lineageOf(concept: Concept | null, conversation: readonly Concept[]): readonly Concept[] {
  if (!concept) return [];
  const byId = new Map(conversation.map((one) => [one.id, one]));
  return [...ancestors(concept, byId), concept, ...descendants(concept, conversation)];
}

function ancestors(concept: Concept, byId: ReadonlyMap<string, Concept>): readonly Concept[] {
  const line: Concept[] = [];
  let parent = byId.get(concept.parentConceptId ?? '');
  while (parent && !line.includes(parent)) {
    line.unshift(parent);
    parent = byId.get(parent.parentConceptId ?? '');
  }
  return line;
}

function descendants(concept: Concept, conversation: readonly Concept[]): readonly Concept[] {
  const line: Concept[] = [];
  let child = youngestOf(concept, conversation);
  while (child && !line.includes(child)) {
    line.push(child);
    child = youngestOf(child, conversation);
  }
  return line;
}

function youngestOf(parent: Concept, conversation: readonly Concept[]): Concept | undefined {
  return conversation.filter((one) => one.parentConceptId === parent.id).sort((a, b) => Date.parse(b.createdAt) - Date.parse(a.createdAt))[0];
}
