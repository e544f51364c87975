import { findPlacement, findStyle } from '../../catalogue/catalogue.js';
import { normalise } from '../../normalise/normalise.js';
import type { Language } from '../../catalogue/synonyms.js';
import { LANGUAGES } from '../../catalogue/synonyms.js';
import { tokenise } from '../../text/tokens.js';
import { itemsOf, type ItemKind } from '../items.js';
import { textOf, trimmed } from '../phrases.js';
import type { Reading } from '../reading.js';
import type { Answer } from './answer.js';

/** What must not come back from a model any more than from a person. */
const NEVER: ReadonlySet<ItemKind> = new Set(['artist', 'meta', 'tattoo', 'chatter', 'marker']);

/** A phrase of the model without artist names, meta-phrases and software talk. */
function cleaned(phrase: string, language: string): string {
  const { text } = normalise(phrase.replace(/\s+/gu, ' '));
  const grammar: Language | null = LANGUAGES.find((known) => known === language) ?? null;
  const items = itemsOf(text, tokenise(text), grammar).filter(({ kind }) => !NEVER.has(kind));
  return textOf(trimmed(items));
}

const phrases = (list: readonly string[], language: string): readonly string[] =>
  [...new Set(list.map((phrase) => cleaned(phrase, language)).filter((phrase) => phrase !== ''))];

const known = (slug: string | null, find: (slug: string) => object | undefined): readonly string[] => (slug !== null && find(slug) !== undefined ? [slug] : []);

/** Letters count only when they stand in the text exactly so; what the rules found in quotation marks stays. */
function letteringOf(answer: Answer, rules: Reading, text: string): string | null {
  if (rules.lettering !== null) return rules.lettering;
  return answer.lettering !== null && answer.lettering.trim() !== '' && text.includes(answer.lettering) ? answer.lettering : null;
}

function stylesOf(answer: Answer, rules: Reading): Pick<Reading, 'styles' | 'styleHinted'> {
  const named = known(answer.style, findStyle);
  if (!rules.styleHinted && rules.styles.length > 0) return { styles: rules.styles, styleHinted: false };
  return named.length > 0 ? { styles: named, styleHinted: false } : { styles: rules.styles, styleHinted: rules.styleHinted };
}

/**
 * The model's form as a reading. What the rules know for certain (quoted letters, numbers, names of styles and placements)
 * stays; the model decides what is subject, element, mood. Its words pass the same sieve as a person's.
 */
export function mergeReadings(answer: Answer, rules: Reading, text: string): Reading {
  const { language } = rules;
  const subject = answer.subject === null ? '' : cleaned(answer.subject, language);
  const elements = phrases(answer.elements, language);
  return {
    ...rules,
    ...stylesOf(answer, rules),
    subject: subject === '' ? rules.subject : subject,
    elements: subject === '' ? rules.elements : elements.filter((element) => element !== subject),
    placements: rules.placements.length > 0 ? rules.placements : known(answer.placement, findPlacement),
    palette: rules.palette ?? answer.palette,
    lettering: letteringOf(answer, rules, text),
    mood: phrases([...rules.mood, ...answer.mood], language),
    exclusions: phrases([...rules.exclusions, ...answer.exclusions], language),
    intent: rules.intent === 'new' ? answer.intent : rules.intent,
  };
}
