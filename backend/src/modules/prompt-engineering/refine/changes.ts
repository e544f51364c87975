import { fold } from '../text/fold.js';
import { ADD, FLIP, INSTEAD, LARGER, MANNERS, REMOVE, REPLACE, SMALLER, WHOLE } from './instruction-words.js';

/** One thing to change. `thing` in the person's words, without articles. */
export type Change =
  | { readonly kind: 'remove' | 'add' | 'larger' | 'smaller'; readonly thing: string }
  | { readonly kind: 'replace'; readonly old: string; readonly fresh: string }
  | { readonly kind: 'scale'; readonly factor: number }
  | { readonly kind: 'manner'; readonly manner: string }
  /** Anything else: read for style, size, place, colours and letters. */
  | { readonly kind: 'other'; readonly text: string };

const LEADING = /^(?:(?:the|a|an|some|my|his|her|its|all|all of|those|these|that|any|more|el|la|los|las|un|una|unos|unas|o|os|as|um|uma|le|les|l|du|des|une|der|die|das|den|dem|ein|eine|einen|einem|il|lo|gli|i|uno|di|de|su|sus|seu|sua|son|sa|ses)[\s']+)+/iu;
const bare = (thing: string): string => thing.replace(LEADING, '').replace(/[\s.,;!?]+$/u, '').trim();

/** Parts that are joined by comma, stop or "and", in order. */
function clauses(instruction: string): readonly string[] {
  return instruction.split(/\s*[,;.!?\n]+\s*|\s+(?:and|then|but|also|plus|y|pero|e|mas|et|mais|puis|und|aber|dann|ma|и|но)\s+/iu).map((part) => part.trim()).filter((part) => part !== '');
}

/** Bigger or smaller without a number: a quarter more, a fifth less, so that the one undoes the other. */
const SIZES = { larger: { pattern: LARGER, factor: 1.25 }, smaller: { pattern: SMALLER, factor: 0.8 } } as const;

function sized(clause: string, kind: 'larger' | 'smaller'): Change | null {
  const { pattern, factor } = SIZES[kind];
  const groups = pattern.exec(clause)?.groups;
  if (groups === undefined) return null;
  const before = bare(groups['thing'] ?? '');
  const thing = WHOLE.test(before) ? bare(groups['after'] ?? '') : before;
  return WHOLE.test(thing) ? { kind: 'scale', factor } : { kind, thing };
}

function exchanged(clause: string): Change | null {
  const groups = (INSTEAD.exec(clause) ?? REPLACE.exec(clause))?.groups;
  return groups === undefined ? null : { kind: 'replace', old: bare(groups['old'] ?? ''), fresh: bare(groups['fresh'] ?? '') };
}

function listed(clause: string, kind: 'remove' | 'add'): Change | null {
  const thing = bare((kind === 'remove' ? REMOVE : ADD).exec(clause)?.groups?.['thing'] ?? '');
  return thing === '' ? null : { kind, thing };
}

function manner(clause: string): Change | null {
  if (FLIP.test(clause)) return { kind: 'manner', manner: 'facing the other way' };
  const found = MANNERS.find(([pattern]) => pattern.test(clause));
  return found === undefined ? null : { kind: 'manner', manner: found[1] };
}

const READERS: readonly ((clause: string) => Change | null)[] = [
  exchanged, (clause) => listed(clause, 'remove'), manner, (clause) => sized(clause, 'larger'), (clause) => sized(clause, 'smaller'),
  (clause) => listed(clause, 'add'),
];

/** "the stars" after "lose the moon and": the verb goes on. */
function carriesOn(before: Change | undefined, clause: string): Change | null {
  const goesOn = before !== undefined && (before.kind === 'remove' || before.kind === 'add') && /^(?:the|a|an|some|el|la|los|las|un|una|o|os|as|um|uma|le|les|une|des|der|die|das|den|ein|eine|il|lo|gli|i)\s/iu.test(clause);
  return goesOn ? { kind: before.kind, thing: bare(clause) } : null;
}

/** An instruction ("make the wings larger and lose the stars") as single changes. */
export function changesIn(instruction: string): readonly Change[] {
  const changes: Change[] = [];
  for (const clause of clauses(instruction)) {
    const folded = fold(clause);
    const read = READERS.reduce<Change | null>((found, reader) => found ?? reader(folded), null);
    changes.push(read ?? carriesOn(changes.at(-1), folded) ?? { kind: 'other', text: clause });
  }
  return changes;
}
