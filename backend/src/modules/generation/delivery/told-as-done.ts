import { changesIn, type Brief, type Change } from '../../prompt-engineering/index.js';
import { undoneIn } from '../engines/vector/refine/undone.js';

/** Words of ours in "Exchanged: roses for peonies." and "Changed: moon, now full." */
const OURS: ReadonlySet<string> = new Set(['for', 'now']);

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** "Made larger: wings." is of "make the wings larger": what it names stands there. "Changed: richer detail." is how we say "more detailed". */
function isOf(sentence: string, clause: string): boolean {
  const [, named] = sentence.split(/: (.*)/su);
  if (named === undefined) return false;
  if (changesIn(clause).some((change) => change.kind === 'manner' && named === `${change.manner}.`)) return true;
  const said = new Set(wordsOf(clause));
  return wordsOf(named).every((word) => OURS.has(word) || said.has(word));
}

/** The changes of a brief, without those the engine says stayed undone: read is not drawn. */
export function toldAsDone(changes: readonly string[], notices: readonly string[]): readonly string[] {
  const undone = undoneIn(notices);
  return changes.filter((sentence) => !undone.some((clause) => isOf(sentence, clause)));
}

/** A thing of the brief as it was before the change that stayed undone; null when it was not there. */
function before(thing: string, change: Change): string | null {
  switch (change.kind) {
    case 'larger':
    case 'smaller': return thing === `${change.kind} ${change.thing}` ? null : thing.replace(new RegExp(`^${change.kind} (?=.*${escaped(change.thing)})`, 'iu'), '');
    case 'add': return thing === change.thing ? null : thing;
    case 'alter': return withoutHow(thing, change.thing);
    default: return thing;
  }
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');

/** "wolf, look left" is the wolf again when he does not. */
function withoutHow(thing: string, said: string): string {
  const at = thing.lastIndexOf(', ');
  const words = new Set(wordsOf(said));
  return at > 0 && wordsOf(thing.slice(at)).every((word) => words.has(word)) ? thing.slice(0, at) : thing;
}

/** The brief of what was drawn: what the engine says stayed undone stands neither among its changes nor in what it lists. */
export function asDrawn(brief: Brief, notices: readonly string[]): Brief {
  const undone = undoneIn(notices).flatMap((clause) => changesIn(clause));
  const manners = new Set(undone.flatMap((change) => (change.kind === 'manner' ? [change.manner] : [])));
  const asBefore = (thing: string): string | null => undone.reduce<string | null>((one, change) => (one === null ? null : before(one, change)), thing);
  return {
    ...brief,
    subject: asBefore(brief.subject) ?? brief.subject,
    elements: brief.elements.map(asBefore).filter((element) => element !== null),
    mood: brief.mood.filter((mood) => !manners.has(mood)),
    added: toldAsDone(brief.added, notices),
    notices: [...new Set([...brief.notices, ...notices])],
  };
}
