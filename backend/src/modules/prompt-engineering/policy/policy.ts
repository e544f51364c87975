import { join } from 'node:path';
import { z } from 'zod';
import { AppError } from '../../../platform/index.js';
import type { Brief } from '../brief.js';
import { loadFile } from '../catalogue/data-folder.js';
import { promptProblems } from '../prompt-engineering.errors.js';
import { sayRefusal } from '../prompt-engineering.sentences.js';
import { PhraseBook } from '../text/phrase-book.js';
import { tokenise } from '../text/tokens.js';
import { disguises } from './disguise.js';

const ruleSchema = z.discriminatedUnion('tier', [
  z.strictObject({
    id: z.string(), tier: z.literal('refused'), terms: z.array(z.string()).min(1),
    /** "We do not draw …" */
    because: z.string().min(1),
    /** With one of these words beside it, the meaning is another and a notice is enough. */
    unless: z.array(z.string()).optional(), unlessNotice: z.string().optional(),
    /** An innocent word by itself: refused only with one of these in the text. */
    onlyWith: z.array(z.string()).optional(),
  }),
  z.strictObject({
    id: z.string(), tier: z.literal('notice'), terms: z.array(z.string()).min(1), notice: z.string().min(1),
    /** Only when the lettering is nothing but the term. */
    onlyIn: z.literal('lettering-exact').optional(),
    /** In a text of this language the word means nothing else. */
    exceptIn: z.string().optional(),
  }),
]);
export type PolicyRule = Readonly<z.infer<typeof ruleSchema>>;

type NoticeRule = PolicyRule & { tier: 'notice' };

const rules: readonly PolicyRule[] = loadFile(join(import.meta.dirname, 'rules.json'), z.array(ruleSchema));

function bookOf(terms: (rule: PolicyRule) => readonly string[]): PhraseBook<PolicyRule> {
  const book = new PhraseBook<PolicyRule>();
  for (const rule of rules) for (const term of terms(rule)) book.add(term, rule);
  return book;
}

const terms = bookOf((rule) => rule.terms);
const excuses = bookOf((rule) => (rule.tier === 'refused' ? (rule.unless ?? []) : []));

const companions = bookOf((rule) => (rule.tier === 'refused' ? (rule.onlyWith ?? []) : []));

/** The rules a book finds in texts. */
function rulesIn(book: PhraseBook<PolicyRule>, texts: readonly string[]): ReadonlySet<PolicyRule> {
  const found = new Set<PolicyRule>();
  for (const text of texts) {
    const tokens = tokenise(text);
    tokens.forEach((_, at) => {
      for (const rule of book.longestAt(tokens, at)?.values ?? []) found.add(rule);
    });
  }
  return found;
}

/** The words of a text that a rule is about, as they stand in it; none where they are in disguise. */
function wordsOf(rule: PolicyRule, text: string): readonly string[] {
  const tokens = tokenise(text);
  const found = tokens.flatMap(({ start }, at) => {
    const phrase = terms.longestAt(tokens, at);
    const last = tokens[at + (phrase?.length ?? 0) - 1];
    return phrase === null || last === undefined || !phrase.values.includes(rule) ? [] : [text.slice(start, last.end)];
  });
  return [...new Set(found)];
}

export interface PolicyQuestion {
  readonly brief: Brief;
  /** The whole normalised text: it may explain what is drawn ("a hindu swastika"). */
  readonly text: string;
  /** What is asked to be changed, when a concept is refined. */
  readonly instruction: string | null;
}

export interface Judgement {
  readonly brief: Brief;
  readonly changes: readonly string[];
}

/** Everything that would be on the skin, as words. What is excluded or covered is not. */
function drawn({ brief, instruction }: PolicyQuestion): readonly string[] {
  return [brief.subject, ...brief.elements, ...brief.mood, ...(brief.lettering === null ? [] : [brief.lettering]), ...(instruction === null ? [] : [instruction])];
}

/** Drawn as typed, a word is drawn whatever stands beside it, so that reading the words is a way out. */
function refuse(rule: PolicyRule & { tier: 'refused' }, { brief: { verbatim: asTyped }, text }: PolicyQuestion): never {
  throw new AppError(promptProblems.refused, {
    detail: sayRefusal(asTyped === true ? 'refused-verbatim' : 'refused', { because: rule.because }),
    extra: { rule: rule.id, words: wordsOf(rule, text) },
  });
}

interface Evidence {
  readonly inDrawing: ReadonlySet<PolicyRule>;
  readonly inText: ReadonlySet<PolicyRule>;
  readonly excused: ReadonlySet<PolicyRule>;
  readonly accompanied: ReadonlySet<PolicyRule>;
}

function applies(rule: NoticeRule, { inDrawing, inText }: Evidence, { lettering, language }: Brief): boolean {
  if (rule.exceptIn === language) return false;
  if (rule.onlyIn === 'lettering-exact') return rule.terms.includes(lettering?.trim() ?? '');
  return inDrawing.has(rule) || inText.has(rule);
}

function judge(rule: PolicyRule, evidence: Evidence, question: PolicyQuestion): string | null {
  if (rule.tier === 'notice') return applies(rule, evidence, question.brief) ? rule.notice : null;
  if (!evidence.inDrawing.has(rule) || isInnocent(rule, evidence)) return null;
  return evidence.excused.has(rule) ? (rule.unlessNotice ?? null) : refuse(rule, question);
}

const isInnocent = (rule: PolicyRule & { tier: 'refused' }, { accompanied }: Evidence): boolean => rule.onlyWith !== undefined && !accompanied.has(rule);

/**
 * Two tiers from data. What is drawn and unambiguously hateful is refused (`prompt-refused`, naming it);
 * what depends on context is drawn with a notice. What is excluded or covered up is not drawn and so never refused.
 * Sacred genealogical patterns become inspired ones. Words are compared through their disguises.
 */
export function applyPolicy(question: PolicyQuestion): Judgement {
  const evidence = {
    inDrawing: rulesIn(terms, drawn(question).flatMap(disguises)), inText: rulesIn(terms, [question.text]), excused: rulesIn(excuses, [question.text]),
    accompanied: rulesIn(companions, disguises(question.text)),
  };
  const changes = rules.map((rule) => judge(rule, evidence, question)).filter((notice) => notice !== null);
  return { brief: { ...question.brief, notices: [...new Set([...question.brief.notices, ...changes])] }, changes };
}
