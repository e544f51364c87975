import { foldOf, kindOf, type Item, type ItemKind } from './items.js';

/** Words that hold a phrase together and mean nothing at its edges. */
const EDGE: ReadonlySet<ItemKind> = new Set([
  'article', 'preposition', 'possessive', 'third-person', 'pronoun', 'conjunction', 'auxiliary', 'filler', 'and', 'with', 'style-glue', 'by', 'mark', 'side', 'request', 'around',
]);
const KEPT_IN_FRONT: ReadonlySet<ItemKind> = new Set(['around', 'side', 'third-person']);
/** "and wrapped in chains" says how the chains lie. */
const BINDING = /^(?:wrapped|wrapping|bound|tangled|entangled)$/u;
/** "a wolf and behind it a full moon": where a further thing is. */
const PLACING = new RegExp('^(?:under|beneath|underneath|behind|inside|within|between|through|above|bajo|debajo|detras|dentro|entre|sob|sous|derriere|unter|hinter|zwischen|sotto|dietro'
  + '|под|над|между|внутри|за)$', 'u');
const FEELING: ReadonlySet<ItemKind> = new Set(['mood', 'style-hint', 'size', 'filler', 'and', 'article', 'conjunction', 'auxiliary', 'preposition', 'mark']);

/** Longer than any word of a language that writes spaces. */
const LONGEST_WORD = 40;
const SPACED = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}]+$/u;

/** The phrase without the little words at its edges, but for those of the kind that is `kept`; what is said of a further thing keeps where it is. */
export function trimmed(items: readonly Item[], kept?: ItemKind, isFurther = false): readonly Item[] {
  const isLoose = (item: Item | undefined): item is Item => item !== undefined && EDGE.has(item.kind) && item.kind !== kept;
  let from = 0;
  let to = items.length;
  const leads = (item: Item | undefined): boolean => KEPT_IN_FRONT.has(kindOf(item)) || BINDING.test(foldOf(item)) || (isFurther && PLACING.test(foldOf(item)));
  while (isLoose(items[from]) && !leads(items[from])) from += 1;
  while (to > from && isLoose(items[to - 1]) && !isRelated(items[to - 2], items[to - 1])) to -= 1;
  return items.slice(from, to);
}

/** "wrapped around it", "curled up", "a tree inside", "a raven above" end in little words that mean something. */
function isRelated(before: Item | undefined, last: Item | undefined): boolean {
  if (before === undefined || last === undefined) return false;
  const says = (before.kind === 'preposition' && IT.test(last.fold)) || (PARTICIPLE.test(before.fold) && PARTICLE.test(last.fold));
  return says || (before.kind === 'content' && WHERE.test(last.fold));
}

const IT = /^(?:it|them|him|her)$/u;
const WHERE = /^(?:inside|within|above|overhead|dentro|acima|au-dessus|daruber|darin|drinnen|внутри)$/u;
const PARTICIPLE = /(?:ed|ing|en)$/u;
const PARTICLE = /^(?:up|out|off|open|apart|away)$/u;

/** "under it", "on both sides": says where and names nothing. */
export const isLittle = ({ kind }: Item): boolean => EDGE.has(kind) || kind === 'position';

/** True when a phrase says how it feels and not what is drawn: "dark, scary". */
export const isFeeling = (items: readonly Item[]): boolean => items.some(({ kind }) => kind === 'mood') && items.every(({ kind }) => FEELING.has(kind));

export const isWord = ({ text }: Item): boolean => text.length <= LONGEST_WORD || !SPACED.test(text);

/** The phrase as it was written; where something was taken out between two words, one space. */
export function textOf(items: readonly Item[]): string {
  let text = '';
  let before: Item | undefined;
  for (const item of items) {
    const apart = before !== undefined && before.end < item.start;
    text += (apart ? ' ' : '') + item.text;
    before = item;
  }
  return withoutStutter(text.replace(/\s+/gu, ' '));
}

/** "wolf wolf wolf" is one wolf. */
function withoutStutter(text: string): string {
  return text.replace(/(?<![\p{L}\p{N}])([\p{L}\p{N}]+)(?:\s+\1(?![\p{L}\p{N}]))+/giu, '$1');
}
