import { colourBeside } from '../lexicon/colour-words.js';
import { countBefore } from '../lexicon/counts.js';
import type { Hit, Lexicon, Reading } from '../lexicon/lexicon.js';
import type { ColourName, Motif } from '../motifs/motif.js';
import { isAttribute } from './attributes.js';
import { relationIn } from './relations.js';
import { heroRank, roleBesideHero } from './roles.js';
import type { Actor, Relation } from './scene.js';

/** Most things one drawing holds besides its hero: more would be too small to tattoo. */
export const MOST_ACTORS = 11;

export interface Casting {
  readonly actors: readonly Actor[];
  /** Phrases nothing was found for. */
  readonly missing: readonly string[];
  /** Names that did not fit on the sheet. */
  readonly crowdedOut: readonly string[];
}

export interface Company {
  readonly lexicon: Lexicon;
  find(name: string): Motif | undefined;
}

interface Found {
  readonly motif: Motif;
  readonly count: number;
  readonly colour: ColourName | null;
  /** Words between this thing and the one before it. */
  readonly before: string;
  /** Words after it, up to the next thing. */
  readonly after: string;
}

/** A single thing that becomes a landscape when something else stands before it. */
const AS_GROUND: Readonly<Record<string, string>> = { pine: 'pine-forest' };
/** Carriers of words: the lettering brings its own. */
const CARRIERS = new Set(['banner', 'scroll']);

function foundAt(hit: Hit, around: { kept: readonly Hit[]; reading: Reading }, company: Company): Found[] {
  const { kept, reading } = around;
  const motif = company.find(hit.motif);
  if (motif === undefined) return [];
  const index = kept.indexOf(hit);
  const last = kept[index - 1]?.to ?? 0;
  const next = kept[index + 1]?.from ?? reading.words.length;
  return [{
    motif,
    count: countBefore(reading.words.slice(last), hit.from - last),
    colour: colourBeside(reading.words, hit.from, hit.to),
    before: reading.words.slice(last, hit.from).join(' '),
    after: reading.words.slice(hit.to, next).join(' '),
  }];
}

function foundIn(phrase: string, language: string, company: Company): Found[] {
  const reading = company.lexicon.read(phrase, language);
  const kept = reading.hits.filter((hit) => !isAttribute(hit, reading));
  return kept.flatMap((hit) => foundAt(hit, { kept, reading }, company));
}

function distinct(found: readonly Found[]): Found[] {
  return [...new Map([...found].reverse().map((one) => [one.motif.name, one])).values()].reverse();
}

function asGround(found: readonly Found[], company: Company): Found[] {
  if (found.length < 2) return [...found];
  return found.map((one) => {
    const ground = company.find(AS_GROUND[one.motif.name] ?? '');
    return ground === undefined ? one : { ...one, motif: ground, count: 1 };
  });
}

function heroOf(found: readonly Found[]): Found | undefined {
  return found.reduce<Found | undefined>((best, one) => (best === undefined || heroRank(one.motif) > heroRank(best.motif) ? one : best), undefined);
}

function relationOf(one: Found, hero: Found, found: readonly Found[]): Relation | null {
  const isBefore = found.indexOf(one) < found.indexOf(hero);
  const kind = relationIn(one.before) ?? (isBefore ? relationIn(hero.before) : relationIn(one.after));
  return kind === null ? null : { kind, to: `${hero.motif.name}-1` };
}

function actorsFor(one: Found, hero: Found, all: readonly Found[]): Actor[] {
  const isHero = one === hero;
  const role = roleBesideHero(one.motif);
  const copies = role === 'companion' || isHero ? one.count : 1;
  return Array.from({ length: copies }, (_, i): Actor => ({
    id: `${one.motif.name}-${i + 1}`,
    motif: one.motif.name,
    role: isHero && i === 0 ? 'hero' : role,
    size: 1,
    flip: false,
    colour: one.colour,
    relation: isHero ? null : relationOf(one, hero, all),
  }));
}

function everyone(phrases: readonly (readonly Found[])[], hasLettering: boolean, company: Company): Found[] {
  const all = distinct(phrases.flat());
  const others = all.filter((one) => !CARRIERS.has(one.motif.name));
  return asGround(hasLettering && others.length > 0 ? others : all, company);
}

export interface Ask {
  readonly phrases: readonly string[];
  /** BCP 47 */
  readonly language: string;
  readonly hasLettering: boolean;
}

/** Finds who takes part: the hero first, then the others in the order they were named. */
export function castFrom(ask: Ask, company: Company): Casting {
  const perPhrase = ask.phrases.map((phrase) => ({ phrase, found: foundIn(phrase, ask.language, company) }));
  const missing = perPhrase.filter(({ found }) => found.length === 0).map(({ phrase }) => phrase);
  const all = everyone(perPhrase.map(({ found }) => found), ask.hasLettering, company);
  const hero = heroOf(all);
  if (hero === undefined) return { actors: [], missing, crowdedOut: [] };
  const actors = [hero, ...all.filter((one) => one !== hero)].flatMap((one) => actorsFor(one, hero, all));
  const crowdedOut = [...new Set(actors.slice(MOST_ACTORS).map((actor) => actor.motif.replaceAll('-', ' ')))];
  return { actors: actors.slice(0, MOST_ACTORS), missing, crowdedOut };
}
