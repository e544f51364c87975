type Values = Readonly<Record<string, string>>;

/** A sentence with holes in braces, and how to say it with what stands in them. */
export type Entry = readonly [template: string, told: (values: Values) => string];

interface Template {
  readonly pattern: RegExp;
  /** Letters outside of the holes: the more there are, the surer it is this one. */
  readonly letters: number;
  readonly told: (values: Values) => string;
}

const HOLE = /\{(\w+)\}/gu;
const MOST_KEPT = 2000;

/**
 * Reads sentences back that were made from templates and says them anew: what stands in a hole is read the same way, and a
 * text of several sentences sentence by sentence. What no template fits stays as it is.
 */
export function readerOf(entries: readonly Entry[]): (text: string) => string {
  const phrases = new Map(entries.filter(([english]) => !english.includes('{')).map((entry) => [entry[0].toLowerCase(), entry]));
  const templates = entries.filter(([english]) => english.includes('{')).map(templateOf).sort((one, other) => other.letters - one.letters);
  const kept = new Map<string, string>();

  const atOnce = (text: string): string | null => {
    const phrase = phrases.get(text.toLowerCase());
    if (phrase) return inCaseOf(text, phrase[0], phrase[1]({}));
    for (const { pattern, told } of templates) {
      const found = pattern.exec(text)?.groups;
      if (found) return told(Object.fromEntries(Object.entries(found).map(([hole, value]) => [hole, read(value)])));
    }
    return null;
  };

  const read = (text: string): string => {
    const known = kept.get(text);
    if (known !== undefined) return known;
    if (kept.size >= MOST_KEPT) kept.clear();
    const anew = atOnce(text) ?? inParts(text, atOnce);
    kept.set(text, anew);
    return anew;
  };
  return read;
}

function templateOf([english, told]: Entry): Template {
  const source = english.split(HOLE).map((part, index) => (index % 2 === 0 ? part.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&') : `(?<${part}>.+?)`)).join('');
  return { pattern: new RegExp(`^${source}$`, 'su'), letters: english.replace(HOLE, '').length, told };
}

/** Sentence by sentence, the longest run that is known first. */
function inParts(text: string, atOnce: (text: string) => string | null): string {
  const parts = text.split(/(?<=[.!?”])\s+/u);
  if (parts.length === 1) return text;
  const out: string[] = [];
  for (let at = 0; at < parts.length;) {
    const run = longestKnown(parts.slice(at), atOnce);
    out.push(run.told);
    at += run.length;
  }
  return out.join(' ');
}

function longestKnown(parts: readonly string[], atOnce: (text: string) => string | null): { readonly told: string; readonly length: number } {
  for (let length = parts.length; length > 0; length -= 1) {
    const told = atOnce(parts.slice(0, length).join(' '));
    if (told !== null) return { told, length };
  }
  return { told: parts[0] ?? '', length: 1 };
}

/** "forearm" of "Forearm", "Hand-drawn lettering" of "hand-drawn lettering". */
function inCaseOf(text: string, english: string, told: string): string {
  if (text === english) return told;
  return text.charAt(0) === text.charAt(0).toLowerCase() ? told.toLowerCase() : told.charAt(0).toUpperCase() + told.slice(1);
}
