import type { Concept } from '../../api/models/concept';
import { rendition, titleOf } from './concept-words';

/** A drawing on its way to the composer. */
export interface Carried {
  readonly conceptId: string;
  readonly sha256: string;
  readonly url: string;
  readonly name: string;
}

const TYPE = 'application/x-tattoo-concept';

export function carriedOf(concept: Concept): Carried {
  return { conceptId: concept.id, sha256: concept.image.sha256, url: rendition(concept.image, 320), name: titleOf(concept) };
}

/** Somebody begins to drag a drawing: it takes along what the composer needs. */
export function carry(event: DragEvent, concept: Concept): void {
  event.dataTransfer?.setData(TYPE, JSON.stringify(carriedOf(concept)));
}

export function isCarried(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes(TYPE) ?? false;
}

/** Null when something else was dropped: any page can write this type. */
export function carriedIn(event: DragEvent): Carried | null {
  try {
    const { conceptId, sha256, url, name } = JSON.parse(event.dataTransfer?.getData(TYPE) ?? '') as Readonly<Record<keyof Carried, unknown>>;
    const known = { conceptId: text(conceptId), sha256: text(sha256), url: text(url), name: text(name) };
    return known.url.startsWith('/api/') && known.sha256 !== '' ? known : null;
  } catch {
    return null;
  }
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');
