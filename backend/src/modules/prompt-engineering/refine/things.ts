import { fold } from '../text/fold.js';
import { sayChange } from '../prompt-engineering.sentences.js';
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

const stem = (word: string): string => fold(word).replace(/(?:es|e|s|n|en|и|ы|а|у|ами|ов)$/u, '');
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
    told: [...things.told, sayChange('took-out', { thing })],
  };
}

function add(things: Things, thing: string): Things {
  return {
    ...things,
    // "put the moon behind it" says where the moon is that is there.
    elements: [...things.elements.filter((element) => element !== thing && !thing.startsWith(`${element} `)), thing],
    exclusions: things.exclusions.filter((excluded) => !names(excluded, thing)),
    told: [...things.told, sayChange('put-in', { thing })],
  };
}

function resize(things: Things, thing: string, word: 'larger' | 'smaller'): Things {
  const plain = (element: string): string => element.replace(/^(?:larger|smaller|small|little|tiny|big|large)\s+/u, '');
  const known = things.elements.find((element) => names(element, thing));
  const fresh = `${word} ${plain(known ?? thing)}`;
  const elements = known === undefined ? [...things.elements, fresh] : things.elements.map((element) => (element === known ? fresh : element));
  return { ...things, elements, told: [...things.told, sayChange(`made-${word}`, { thing })] };
}

function replace(things: Things, old: string, fresh: string): Things {
  const told = [...things.told, sayChange('exchanged', { old, fresh })];
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
  return { ...things, mood: [...things.mood.filter((mood) => mood !== manner), manner], told: [...things.told, sayChange('changed', { how: manner })] };
}

/** "everything except the phoenix" goes. */
function keep(things: Things, thing: string): Things {
  const elements = things.elements.filter((element) => names(element, thing));
  const gone = things.elements.filter((element) => !elements.includes(element));
  return { ...things, elements, exclusions: [...new Set([...things.exclusions, ...gone])], told: [...things.told, ...gone.map((element) => sayChange('took-out', { thing: element }))] };
}

/** "the moon full": a thing of the drawing, and what it shall be. Nothing of the drawing is named: nothing changes. */
function alter(things: Things, text: string): Things {
  const known = [things.subject, ...things.elements].find((thing) => names(thing, text));
  const how = text.split(/\s+/u).filter((word) => known !== undefined && !stems(known).includes(stem(word))).join(' ');
  if (known === undefined || how === '') return things;
  const altered = (thing: string): string => (thing === known ? `${thing}, ${how}` : thing);
  return { ...things, subject: altered(things.subject), elements: things.elements.map(altered), told: [...things.told, sayChange('changed-thing', { thing: known, how })] };
}

const APPLY: { readonly [K in Change['kind']]: (things: Things, change: Extract<Change, { readonly kind: K }>) => Things } = {
  remove: (things, { thing }) => remove(things, thing),
  add: (things, { thing }) => add(things, thing),
  larger: (things, { thing }) => resize(things, thing, 'larger'),
  smaller: (things, { thing }) => resize(things, thing, 'smaller'),
  keep: (things, { thing }) => keep(things, thing),
  alter: (things, { thing }) => alter(things, thing),
  replace: (things, { old, fresh }) => replace(things, old, fresh),
  manner: (things, change) => feel(things, change.manner),
  scale: (things) => things,
  other: (things) => things,
};

/** The things after one change. What is neither a thing nor a feeling leaves them as they are. */
export const withChange = (things: Things, change: Change): Things => (APPLY[change.kind] as (things: Things, change: Change) => Things)(things, change);
