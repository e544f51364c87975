import type { Chunk, Findings, Role } from './findings.js';
import { nominative } from './russian.js';

/** More than this is no subject any more. Characters. */
const LONGEST = 240;
const MOST_ELEMENTS = 12;

export interface SubjectReading {
  readonly subject: string | null;
  readonly elements: readonly string[];
  readonly exclusions: readonly string[];
  readonly mood: readonly string[];
}

const cap = (text: string): string => (text.length <= LONGEST ? text : text.slice(0, LONGEST).replace(/\s+\S*$/u, ''));

/** Shouting and sentence capitals say nothing; German nouns and names inside a sentence keep theirs. */
function calm(text: string, language: string): string {
  if (text === text.toUpperCase() && /\p{Lu}{2}/u.test(text) && text.length > 4) return text.toLowerCase();
  return language === 'de' ? text : text.replace(/^\p{Lu}(?=[\p{Ll}'’-]*(?:\s|$))/u, (first) => first.toLowerCase());
}

function distinct(texts: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return texts.filter((text) => {
    const key = text.toLowerCase();
    return !seen.has(key) && seen.add(key);
  });
}

/**
 * What is drawn: the first thing named; else, when there are no letters to carry the tattoo, what it stands for
 * or what was told. The other things named are elements.
 */
export function subjectOf(findings: Findings, { language, hasLettering }: { readonly language: string; readonly hasLettering: boolean }): SubjectReading {
  const say = ({ text, role }: Chunk): string => calm(cap(language === 'ru' && role !== 'narrative' ? nominative(text) : text), language);
  const all = (...roles: readonly Role[]): readonly string[] => findings.chunks.filter(({ role }) => roles.includes(role)).map(say);
  const meanings = all('meaning');
  const things = all('main', 'element');
  const told = findings.intent === 'memorial' ? [] : all('narrative', 'wearer');
  const subject = all('main')[0] ?? (hasLettering ? null : [...things, ...meanings, ...told][0] ?? null);
  return {
    subject,
    elements: distinct(things).filter((thing) => thing !== subject).slice(0, MOST_ELEMENTS),
    exclusions: distinct(all('excluded')),
    mood: distinct([...findings.mood.map((text) => calm(text, language)), ...meanings.filter((meaning) => meaning !== subject)]),
  };
}
