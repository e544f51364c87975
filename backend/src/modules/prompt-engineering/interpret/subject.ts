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

/** Says how a band looks and names nothing on it. */
const PLAIN = /^(?:(?:plain|solid|simple|single|double|thin|thick|wide|bold|black|two|three|2|3|lis[oa]|negr[oa]|sencill[oa]|pret[oa]|simples|unie?|noire?|schwarz\p{L}*|schlicht\p{L}*|einfach\p{L}*|dünn\p{L}*|dick\p{L}*|ner[oa]|semplice|ч[её]рн\p{L}*|прост\p{L}*|сплошн\p{L}*|тонк\p{L}*)\s*)+$/iu;

/** "as a portrait" says how the thing is drawn. */
const NO_THING = /^(?:portraits?|porträts?|retratos?|ritratt[oi]|портрет\p{L}*|versions?|motivs?)$/iu;

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

/** "a plain black armband" is the band itself. */
function orBand(named: string | null, { bandName }: Findings): string | null {
  if (bandName === null || (named !== null && !PLAIN.test(named))) return named;
  return named === null ? bandName : `${named} ${bandName}`;
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
  const named = all('main')[0] ?? (hasLettering ? null : [...things, ...meanings, ...told][0] ?? null);
  const excluded = distinct(all('excluded'));
  const subject = hasLettering ? named : orBand(named, findings);
  return {
    subject,
    elements: distinct(things).filter((thing) => thing !== named && !excluded.includes(thing) && (subject === null || !NO_THING.test(thing))).slice(0, MOST_ELEMENTS),
    exclusions: excluded,
    mood: distinct([...findings.mood.map((text) => calm(text, language)), ...meanings.filter((meaning) => meaning !== subject)]),
  };
}
