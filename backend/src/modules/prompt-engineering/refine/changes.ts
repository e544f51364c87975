import { foldInPlace } from '../text/fold.js';
import { changeSentences } from '../prompt-engineering.sentences.js';
import { ADD, ALTER, EXCHANGES, FLIP, KEEP_ONLY, LARGER, MANNERS, REMOVE, REMOVE_LAST, SMALLER, WHOLE } from './instruction-words.js';

/** One thing to change. Things in the person's words, without articles. */
export type Change =
  | { readonly kind: 'remove'; readonly thing: string } | { readonly kind: 'add'; readonly thing: string }
  | { readonly kind: 'larger'; readonly thing: string } | { readonly kind: 'smaller'; readonly thing: string }
  | { readonly kind: 'keep'; readonly thing: string } | { readonly kind: 'alter'; readonly thing: string }
  | { readonly kind: 'replace'; readonly old: string; readonly fresh: string }
  /** `text` may name a length: "bigger, 15 cm". */
  | { readonly kind: 'scale'; readonly factor: number; readonly text: string }
  | { readonly kind: 'manner'; readonly manner: string }
  /** Anything else: read for style, size, place, colours and letters. */
  | { readonly kind: 'other'; readonly text: string };

const LEADING = /^(?:(?:the|a|an|some|my|his|her|its|all|all of|those|these|that|any|more|el|la|los|las|un|una|unos|unas|o|os|as|um|uma|le|les|l|du|des|une|der|die|das|den|dem|ein|eine|einen|einem|il|lo|gli|i|uno|di|de|su|sus|seu|sua|son|sa|ses)[\s']+)+/iu;
const bare = (thing: string): string => thing.replace(LEADING, '').replace(/[\s.,;!?]+$/u, '').trim();

/** "instead of roses, peonies" is one part. */
const INSTEAD_COMMA = /((?:instead of|rather than|en lugar de|en vez de|em vez de|au lieu d[eu'’]|anstatt|statt|invece d\p{L}+|al posto d\p{L}+|вместо)\s*[^,]+),\s*/giu;

/** Parts that are joined by comma, stop or "and", in order. */
function clauses(instruction: string): readonly string[] {
  return instruction.replace(INSTEAD_COMMA, '$1 bitte ')
    .split(/\s*[,;!?\n]+\s*|\s*\.(?!\d)\s*|\s+(?:and|then|but|also|plus|y|pero|e|mas|et|mais|puis|und|aber|dann|ma|и|но)\s+/iu).map((part) => part.trim()).filter((part) => part !== '');
}

/** A clause and its folded twin of the same length, so that what is found in the one is cut from the other. */
interface Clause {
  readonly text: string;
  readonly folded: string;
}

/** The words a pattern finds under one of these names, as they were written, without articles; empty when there are none. */
function cut(pattern: RegExp, { text, folded }: Clause, ...names: readonly string[]): string {
  const places = pattern.exec(folded)?.indices?.groups;
  const place = names.map((name) => places?.[name]).find((found) => found !== undefined);
  return place === undefined ? '' : bare(text.slice(...place));
}

/** Bigger or smaller without a number: a quarter more, a fifth less, so that the one undoes the other. */
const SIZES = { larger: { pattern: LARGER, factor: 1.25 }, smaller: { pattern: SMALLER, factor: 0.8 } } as const;

function sized(clause: Clause, kind: 'larger' | 'smaller'): Change | null {
  const { pattern, factor } = SIZES[kind];
  if (!pattern.test(clause.folded)) return null;
  const before = cut(pattern, clause, 'thing').replace(/\s+(?:is|are|es|son|est|sont|sind|ist|sono|é|são)$/iu, '');
  const thing = isWhole(before) ? cut(pattern, clause, 'after') : before;
  return isWhole(thing) || /\d/u.test(thing) ? { kind: 'scale', factor, text: clause.text } : { kind, thing };
}

const isWhole = (thing: string): boolean => WHOLE.test(foldInPlace(thing));

function exchanged(clause: Clause): Change | null {
  const pattern = EXCHANGES.find((one) => one.test(clause.folded));
  return pattern === undefined ? null : { kind: 'replace', old: cut(pattern, clause, 'old'), fresh: cut(pattern, clause, 'fresh') };
}

const SELF = /^(?:(?:take|get|leave|put|keep)\s+)?(?:it|this|that|them|lo|la|los|las|isso|ça|es|das|lo|его|ее|это)?$/iu;

function listed(clause: Clause, kind: 'remove' | 'add' | 'keep' | 'alter', ...patterns: readonly RegExp[]): Change | null {
  const thing = patterns.map((pattern) => cut(pattern, clause, 'thing', 'only')).find((found) => found !== '') ?? '';
  return SELF.test(thing) ? null : { kind, thing };
}

function manner({ folded }: Clause): Change | null {
  if (FLIP.test(folded)) return { kind: 'manner', manner: changeSentences['manner-flipped'] };
  const found = MANNERS.find(([pattern]) => pattern.test(folded));
  return found === undefined ? null : { kind: 'manner', manner: found[1] };
}

const READERS: readonly ((clause: Clause) => Change | null)[] = [
  exchanged, (clause) => listed(clause, 'keep', KEEP_ONLY), (clause) => listed(clause, 'remove', REMOVE, REMOVE_LAST), manner,
  (clause) => sized(clause, 'larger'), (clause) => sized(clause, 'smaller'), (clause) => listed(clause, 'add', ADD), (clause) => listed(clause, 'alter', ALTER),
];

/** "the stars" after "lose the moon and": the verb goes on. */
function carriesOn(before: Change | undefined, clause: string): Change | null {
  const goesOn = before !== undefined && (before.kind === 'remove' || before.kind === 'add') && /^(?:the|a|an|some|el|la|los|las|un|una|o|os|as|um|uma|le|les|l|une|des|der|die|das|den|ein|eine|il|lo|gli|i)\s/iu.test(clause);
  return goesOn ? { kind: before.kind, thing: bare(clause) } : null;
}

/** An instruction ("make the wings larger and lose the stars") as single changes. */
export function changesIn(instruction: string): readonly Change[] {
  const changes: Change[] = [];
  for (const text of clauses(instruction)) {
    const clause = { text, folded: foldInPlace(text) };
    const read = READERS.reduce<Change | null>((found, reader) => found ?? reader(clause), null);
    changes.push(read ?? carriesOn(changes.at(-1), text) ?? { kind: 'other', text });
  }
  return changes;
}
