import { lru } from 'tiny-lru';
import type { Palette } from '../brief.js';
import { REMEMBERED_MS } from '../engineering-memory.js';
import { languageOf } from '../text/language.js';
import { tokenise } from '../text/tokens.js';
import { fold } from '../text/fold.js';
import { withBirthFlowers } from './birth-flowers.js';
import { spokenEmoji } from './emoji.js';
import type { Findings, StyleFinding } from './findings.js';
import type { Interpreter } from './interpreter.js';
import { itemsOf } from './items.js';
import { withoutLabels } from './labels.js';
import { bareWords } from './bare-words.js';
import { isBand } from './coiled.js';
import { lettersPlace } from './letters-place.js';
import { readLettering, type LetteringReading } from './lettering.js';
import { Reader } from './reader.js';
import type { Reading, SizeFound } from './reading.js';
import { remarksOn } from './remarks.js';
import { inRomanNumerals } from './roman-numerals.js';
import { readSize } from './size.js';
import { missingLettering } from './spoken-lettering.js';
import { subjectOf } from './subject.js';
import { inFull } from './shorthand.js';
import { withoutUnspacedMeta } from './unspaced.js';

/** Named outright before adjective before hint; the first of equals. Each style once. */
function rankedStyles(findings: readonly StyleFinding[]): readonly StyleFinding[] {
  const points = new Map<string, number>();
  for (const { slug, weight } of findings) points.set(slug, Math.max(points.get(slug) ?? 0, weight));
  return [...points].map(([slug, weight]) => ({ slug, weight: weight as StyleFinding['weight'] })).sort((a, b) => b.weight - a.weight);
}

/** Three or more colours are full colour; "no colour" and "black only" outrank colours of things. */
function paletteOf({ palettes, colours }: Findings): Palette | null {
  const byColours = paletteOfThings(colours.size);
  const [named] = palettes;
  if (palettes.includes('limited-colour') && palettes.includes('full-colour')) return 'limited-colour';
  return named === undefined || (named === 'black' && palettes.length === 1) ? (byColours ?? named ?? null) : named;
}

function paletteOfThings(colours: number): Palette | null {
  if (colours === 0) return null;
  return colours >= 3 ? 'full-colour' : 'limited-colour';
}

interface Parts {
  readonly findings: Findings;
  readonly lettering: LetteringReading;
  readonly size: SizeFound;
  readonly language: string;
  readonly text: string;
}

/** The letters that were found; else, when nothing is named that could be drawn, the words themselves. */
function lettersOf({ lettering }: LetteringReading, subject: string | null, { text, findings }: Pick<Parts, 'text' | 'findings'>): string | null {
  const letters = lettering ?? (subject === null ? bareWords(text, findings) : null);
  return letters === null ? null : inRomanNumerals(letters, text);
}

/** Letters have a place only at a thing. */
const placeOf = (letters: string | null, subject: string | null, rest: string, language: string): readonly string[] =>
  (letters === null || subject === null ? [] : lettersPlace(rest, language));

function toReading({ findings, lettering, size, language, text }: Parts): Reading {
  const { subject, elements, exclusions, mood } = subjectOf(findings, { language, hasLettering: lettering.lettering !== null });
  const letters = lettersOf(lettering, subject, { text, findings });
  const ranked = rankedStyles(findings.styles);
  const certain = ranked.filter(({ weight }) => weight > 1);
  const byHand = findings.artists.flatMap(({ style }) => (style === null ? [] : [style]));
  const named = [...new Set(certain.length > 0 ? certain.map(({ slug }) => slug) : byHand)];
  const leaning = ranked[0];
  return {
    subject, elements: [...elements, ...placeOf(letters, subject, lettering.rest, language)], exclusions,
    mood: [...new Set([...mood, ...findings.artists.flatMap(({ traits }) => (traits === null ? [] : [traits]))])],
    styles: named.length > 0 || leaning === undefined ? named : [leaning.slug],
    styleHinted: certain.length === 0 && byHand.length === 0,
    placements: [...new Set([...findings.placements, ...findings.impliedPlacements])],
    size: size.size ?? (findings.size === null ? null : { kind: 'word', word: findings.size }),
    band: isBand(subject, findings),
    palette: paletteOf(findings),
    lettering: letters,
    letteringFace: findings.face,
    intent: findings.intent,
    language,
    ...remarksOn(findings, letters === null && missingLettering(fold(text))),
  };
}

/**
 * The offline interpreter: word lists in seven languages and a small grammar of how people ask for tattoos.
 * Deterministic, no network, under 2 ms a prompt. A language it does not know passes through with its subject intact.
 */
export class RulesInterpreter implements Interpreter {
  private readonly known = lru<Reading>(500, REMEMBERED_MS);

  /** The same object for the same text for a while: the reading is a pure function of it. */
  read(text: string): Promise<Reading> {
    const known = this.known.get(text);
    if (known !== undefined) return Promise.resolve(known);
    const reading = this.readNow(text);
    this.known.set(text, reading);
    return Promise.resolve(reading);
  }

  /** `within` is the text it is a part of, when a few words alone do not tell their language. */
  readNow(text: string, within?: string): Reading {
    const spoken = withoutUnspacedMeta(withoutLabels(inFull(spokenEmoji(text))));
    const lettering = readLettering(spoken);
    const told = within ?? lettering.context;
    const { tag, grammar } = languageOf(within ?? spoken, tokenise(told));
    const size = readSize(withBirthFlowers(lettering.rest), tag === 'en' ? 'in' : 'cm');
    const tokens = tokenise(size.rest);
    const findings = new Reader(itemsOf(size.rest, tokens, grammar), lettering.lettering !== null).read();
    return toReading({ findings, lettering, size, language: tag, text: spoken });
  }
}
