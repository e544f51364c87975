import { undoneIn } from '../engines/vector/refine/undone.js';

/** Words of ours in "Exchanged: roses for peonies." and "Changed: moon, now full." */
const OURS: ReadonlySet<string> = new Set(['for', 'now']);

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** "Made larger: wings." is of "make the wings larger": what it names stands there. */
function isOf(sentence: string, clause: string): boolean {
  const [, named] = sentence.split(/: (.*)/su);
  if (named === undefined) return false;
  const said = new Set(wordsOf(clause));
  return wordsOf(named).every((word) => OURS.has(word) || said.has(word));
}

/** The changes of a brief, without those the engine says stayed undone: read is not drawn. */
export function toldAsDone(changes: readonly string[], notices: readonly string[]): readonly string[] {
  const undone = undoneIn(notices);
  return changes.filter((sentence) => !undone.some((clause) => isOf(sentence, clause)));
}
