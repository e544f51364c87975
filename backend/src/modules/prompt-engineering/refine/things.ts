import { fold } from '../text/fold.js';
import type { Change } from './changes.js';

/** What a brief names, while an instruction changes it. */
export interface Things {
  readonly subject: string;
  readonly elements: readonly string[];
  readonly exclusions: readonly string[];
  readonly mood: readonly string[];
  /** Sentences: what was changed. */
  readonly told: readonly string[];
}

const stem = (word: string): string => fold(word).replace(/(?:es|s|n|en|и|ы|а|у|ами|ов)$/u, '');
const stems = (thing: string): readonly string[] => thing.split(/[\s-]+/u).map(stem).filter((word) => word.length > 1);

/** The same thing in other words' endings: the last word is the noun in most of our languages, one match is enough. */
function names(phrase: string, thing: string): boolean {
  const wanted = stems(thing);
  const there = new Set(stems(phrase));
  return wanted.length > 0 && wanted.some((word) => there.has(word) && word.length > 2);
}

/** Takes "with roses", "and roses" out of a subject; null when the thing is the subject itself. */
function withoutThing(subject: string, thing: string): string | null {
  const parts = subject.split(/\s+(?=(?:with|and|con|y|com|e|avec|et|mit|und|с|и)\s)|,\s*/u);
  const kept = parts.filter((part, index) => index === 0 || !names(part, thing));
  return kept.length === parts.length ? null : kept.join(' ');
}

function remove(things: Things, thing: string): Things {
  const elements = things.elements.filter((element) => !names(element, thing));
  return {
    ...things,
    subject: withoutThing(things.subject, thing) ?? things.subject,
    elements,
    exclusions: things.exclusions.some((excluded) => names(excluded, thing)) ? things.exclusions : [...things.exclusions, thing],
    told: [...things.told, `Took out: ${thing}.`],
  };
}

function add(things: Things, thing: string): Things {
  return {
    ...things,
    elements: [...things.elements.filter((element) => element !== thing), thing],
    exclusions: things.exclusions.filter((excluded) => !names(excluded, thing)),
    told: [...things.told, `Put in: ${thing}.`],
  };
}

function resize(things: Things, thing: string, word: 'larger' | 'smaller'): Things {
  const plain = (element: string): string => element.replace(/^(?:larger|smaller)\s+/u, '');
  const known = things.elements.find((element) => names(element, thing));
  const fresh = `${word} ${plain(known ?? thing)}`;
  const elements = known === undefined ? [...things.elements, fresh] : things.elements.map((element) => (element === known ? fresh : element));
  return { ...things, elements, told: [...things.told, `Made ${word}: ${thing}.`] };
}

function replace(things: Things, old: string, fresh: string): Things {
  const told = [...things.told, `Exchanged: ${old} for ${fresh}.`];
  const known = things.elements.find((element) => names(element, old));
  if (known !== undefined) return { ...things, elements: things.elements.map((element) => (element === known ? fresh : element)), told };
  if (!names(things.subject, old)) return { ...add(things, fresh), told };
  const words = things.subject.split(' ');
  const wanted = stems(old);
  const hit = words.filter((word) => wanted.includes(stem(word)));
  const first = words.findIndex((word) => hit.includes(word));
  const subject = words.flatMap((word, index) => (index === first ? [fresh] : hit.includes(word) ? [] : [word])).join(' ');
  return { ...things, subject, told };
}

function feel(things: Things, manner: string): Things {
  return { ...things, mood: [...things.mood.filter((mood) => mood !== manner), manner], told: [...things.told, `Feeling: ${manner}.`] };
}

/** The things after one change. What is neither a thing nor a feeling leaves them as they are. */
export function withChange(things: Things, change: Change): Things {
  switch (change.kind) {
    case 'remove': return remove(things, change.thing);
    case 'add': return add(things, change.thing);
    case 'larger':
    case 'smaller': return resize(things, change.thing, change.kind);
    case 'replace': return replace(things, change.old, change.fresh);
    case 'manner': return feel(things, change.manner);
    default: return things;
  }
}
