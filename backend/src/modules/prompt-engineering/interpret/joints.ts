import { foldOf, kindOf, type Item, type ItemKind } from './items.js';
import type { Stretch } from './stretch.js';

/** What a thing begins with. */
export const OWNED: ReadonlySet<ItemKind> = new Set(['article', 'possessive', 'number']);
/** A flower's name that after another colour is one too. */
const HUE = /^(?:violettes?|rosas?|laranjas?|naranjas?|aranci\p{L}+|viola)$/u;
/** With whom somebody fights or dances is said of him. */
const FIGHTING = /^(?:fighting|fights|battling|dancing|playing|peleando|luchando|bailando|jugando|lutando|brigando|dancando|brincando|combattant|dansant|kampfend|kampft|tanzend|combattendo|lottando|combatte|lotta|сражается|дерется|борется|сражаются|дерутся|танцует)$/u;
/** "has", "add" and their like part things only before things; these always do. */
const PLAIN_WITH = /^(?:with|con|com|avec|mit|с|со|plus|featuring|including)$/u;

/** "my journey with anxiety" goes on, "my family with a tree" does not; "a girl that has lost" goes on too. */
export function goesOnWith(item: Item, { role, next, words, describesNext, isEmpty }: Stretch): boolean {
  if (role === 'narrative') return !isEmpty;
  if (FIGHTING.test(foldOf(words.at(-1)))) return true;
  if (item.words > 1) return false;
  if (role === 'meaning') return kindOf(next) !== 'article';
  return !PLAIN_WITH.test(item.fold) && words.length > 0 && next !== undefined && !describesNext;
}

/** "he was a fisherman and always wore a beanie": the story goes on unless a new thing begins. */
export const storyGoesOn = (stretch: Stretch): boolean => stretch.roleAtEnd() === 'narrative' && !OWNED.has(kindOf(stretch.next));

/** "une méduse bleue et violette" is one thing. */
export const joinsColours = ({ words, next }: Stretch): boolean =>
  kindOf(words.at(-1)) === 'colour' && (kindOf(next) === 'colour' || HUE.test(foldOf(next)));
