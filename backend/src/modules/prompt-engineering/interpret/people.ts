import { join } from 'node:path';
import { z } from 'zod';
import { LANGUAGES } from '../catalogue/synonyms.js';
import { loadFile } from '../catalogue/data-folder.js';
import { fold } from '../text/fold.js';
import { foldOf, type Item, type ItemKind } from './items.js';

const lists = z.record(z.enum(LANGUAGES), z.array(z.string().min(1)));
const data = loadFile(join(import.meta.dirname, 'people.json'), z.strictObject({
  people: lists, pets: lists, somebody: z.array(z.string().min(1)),
  /** Words by which a sentence about somebody is told from the name of a thing. */
  tells: z.array(z.string().min(1)),
}));

const folded = (words: Readonly<Record<string, readonly string[]>>): ReadonlySet<string> => new Set(Object.values(words).flat().map(fold));
const people = folded(data.people);
const pets = folded(data.pets);
const somebody = new Set(data.somebody.map(fold));
const tells = new Set(data.tells.map(fold));

/** Somebody close: "grandma", "брат". */
export const isPerson = (item: Item | undefined): boolean => item !== undefined && people.has(item.fold);
/** Somebody close, animals too. Folded. */
export const isDearWord = (word: string): boolean => people.has(word) || pets.has(word);
const isDear = (item: Item | undefined): boolean => item !== undefined && isDearWord(item.fold);

const BEFORE_PERSON: ReadonlySet<ItemKind> = new Set(['article', 'possessive', 'third-person', 'auxiliary', 'preposition', 'filler', 'mood', 'number', 'size', 'content']);
const MOST_BEFORE = 5;
const MOST_NAMES = 2;

const isName = (item: Item | undefined): boolean => item?.kind === 'content' && /^\p{Lu}\p{Ll}/u.test(item.text);

/**
 * How many items after the one at `at` ("for") say whom the tattoo is for: "my baby girl Ivy", "each of my kids".
 * 0 when they say something else.
 */
export function somebodyAfter(items: readonly Item[], at: number): number {
  let owned = false;
  let first = true;
  for (let next = at + 1; next <= at + MOST_BEFORE; next += 1) {
    const item = items[next];
    if (item === undefined || !BEFORE_PERSON.has(item.kind)) return 0;
    owned ||= item.kind === 'possessive';
    if (isMeant(item, { owned, first })) return lastOf(items, next) - at;
    first &&= isHowMany(item);
  }
  return 0;
}

/** "two best friends", "tres hermanas": how many of whom. */
const HOW_MANY = /^(?:\d|two|three|four|five|best|dos|tres|cuatro|cinco|mejores|dois|duas|tres|quatro|melhores|deux|trois|quatre|meilleur\p{L}+|zwei|drei|vier|beste\p{L}*|due|tre|quattro|migliori|дв\p{L}+|тр[её]\p{L}*|лучш\p{L}+)$/u;
const isHowMany = (item: Item): boolean => item.kind === 'number' || HOW_MANY.test(item.fold);

/** "my dog", "für Oma" with nobody named as its owner, "a nurse". */
const isMeant = (item: Item, { owned, first }: { readonly owned: boolean; readonly first: boolean }): boolean =>
  somebody.has(item.fold) || (owned ? isDear(item) : first && isPerson(item));

/** The person's last word: "baby girl", and the names behind it. */
function lastOf(items: readonly Item[], person: number): number {
  let last = person;
  while (isDear(items[last + 1])) last += 1;
  const named = last;
  while (last < named + MOST_NAMES && isName(items[last + 1])) last += 1;
  return last;
}

/** "fished", "picked the last one"; not "dressed as a pirate", which is what is drawn. */
const didSomething = ([verb, next]: readonly Item[]): boolean => /\p{L}{2}ed$/u.test(foldOf(verb)) && !/^(?:as|in|like|by|with|up|on|from)$/u.test(foldOf(next));

/** "my grandma raised me", "my dad always said": a sentence about somebody, no thing to draw. */
export function tellsStory(words: readonly Item[]): boolean {
  const person = words.slice(1, 4).findIndex(isPerson);
  if (person === -1) return false;
  const said = words.slice(person + 2);
  return said.some(({ fold: word }) => tells.has(word)) || /^(?:me|us)$/u.test(foldOf(said.at(-1))) || didSomething(said);
}

const WHO = /^(?:who|that|que|qui|che|der|die|котор\p{L}+)$/u;

/** "mother and daughter", said as one. */
const areDear = ({ fold: said, words }: Item): boolean => words > 1 && said.split(' ').every((word) => isDearWord(word) || /^(?:and|y|e|et|und|и)$/u.test(word));

const namesDear = (item: Item): boolean => isDear(item) || areDear(item);

/** "ao meu pai", "ao meu pai que era pescador": somebody and nothing else. */
export const isAboutPerson = (words: readonly Item[]): boolean =>
  words.some(namesDear) && untilWho(words).every((item) => namesDear(item) || isName(item) || isHowMany(item) || (item.kind !== 'content' && BEFORE_PERSON.has(item.kind)));

/** The words before "who …", when they name somebody. */
function untilWho(words: readonly Item[]): readonly Item[] {
  const who = words.findIndex(({ fold: word }) => WHO.test(word));
  return who !== -1 && words.slice(0, who).some(isDear) ? words.slice(0, who) : words;
}

const isPet = (item: Item | undefined): boolean => item !== undefined && pets.has(item.fold);

/** "my cat Luna", "mein Hund Rex": what somebody's animal is called names nothing to draw. */
export const withoutPetNames = (items: readonly Item[], said: readonly Item[]): readonly Item[] => items.filter((item) => {
  const at = said.indexOf(item);
  return !(isName(item) && isPet(said[at - 1]) && said.slice(0, at - 1).some(({ kind }) => kind === 'possessive'));
});
