import { artists } from '../text/lexicon.js';
import { foldOf, kindOf, type Item, type ItemKind } from './items.js';

export interface ArtistFinding {
  readonly name: string;
  /** What of their hand can be drawn; null when the hand is not known. */
  readonly traits: string | null;
  readonly style: string | null;
  /** Index of the last item that belongs to the name. */
  readonly last: number;
}

/** Words that follow "by" without being a name. */
const NOT_A_NAME = /^(?:the|a|an|my|hand|night|day|side|sea|moonlight|candlelight|fire|river|step|itself|themselves|way|far|now|design|birth|heart|numbers|nature|estilo|gothic|old|new|classic|vintage|retro|modern|all|nobody|somebody|everyone|everybody|anyone|me|us|you)$/u;
const NAME_KINDS: ReadonlySet<ItemKind> = new Set(['content', 'mark', 'number', 'filler']);
const AFTER_A_NAME: ReadonlySet<ItemKind> = new Set(['comma', 'stop', 'tattoo', 'and', 'artist', 'with', 'meta']);
const LONGEST_NAME = 4;
const OUTRIGHT = /(?:style of|manner of|drawn|artist|art by|designed|design by|painted|illustrated|inspired|artwork|tattoo by|à la|a la|estilo d|maniere|stil von|ispirat|inspirad|inspire|dessine|gezeichnet|disegnat|художник|вдохновл)/u;

function known(item: Item, last: number): ArtistFinding | null {
  const index = item.senses.find(({ kind }) => kind === 'artist')?.value;
  const artist = index === undefined ? undefined : artists[Number(index)];
  return artist === undefined ? null : { name: item.text, traits: artist.traits, style: artist.style ?? null, last };
}

/** The item after exclamation marks, which people sprinkle between first and last names. */
function skipNoise(items: readonly Item[], from: number): number {
  let at = from;
  while (kindOf(items[at]) === 'mark' || /^!+$/u.test(foldOf(items[at]))) at += 1;
  return at;
}

function unknownName(items: readonly Item[], from: number): ArtistFinding | null {
  let last = from;
  while (last - from < LONGEST_NAME && NAME_KINDS.has(kindOf(items[last]))) last += 1;
  if (last === from || !AFTER_A_NAME.has(kindOf(items[last])) || NOT_A_NAME.test(foldOf(items[from]))) return null;
  return { name: items.slice(from, last).map(({ text }) => text).join(' '), traits: null, style: null, last: last - 1 };
}

/**
 * The artist named after the item at `at` ("by", "in the style of"), known or not; null when no name follows.
 * After a participle ("surrounded by", "lit by") only a known name counts.
 */
export function artistAfter(items: readonly Item[], at: number): ArtistFinding | null {
  const from = skipNoise(items, at + 1);
  const item = items[from];
  if (item === undefined) return null;
  const found = known(item, from);
  if (found !== null) return found;
  return introducesName(items[at], items[at - 1]) ? unknownName(items, from) : null;
}

/** "by" alone does, unless a participle stands before it. */
function introducesName(introduction: Item | undefined, before: Item | undefined): boolean {
  const participle = kindOf(before) === 'content' && /(?:ed|en|un|it|wn)$/u.test(foldOf(before));
  return (foldOf(introduction) === 'by' && !participle) || OUTRIGHT.test(foldOf(introduction));
}
