import type { Hit, Lexicon, Reading } from '../lexicon/lexicon.js';
import type { Motif } from '../motifs/motif.js';
import { heroRank, roleBesideHero } from './roles.js';
import { relationIn } from './relations.js';
import type { Actor, Relation } from './scene.js';

/** Most things one drawing holds besides its hero: more would be too small to tattoo. */
export const MOST_ACTORS = 11;

/** Parts that a creature has anyway: "wolf with blue eyes" is a wolf. */
const ATTRIBUTES = new Set(['eye', 'wings', 'wing', 'hand', 'feather', 'tooth', 'claw', 'paw', 'horns', 'flame', 'face']);

export interface Casting {
  readonly actors: readonly Actor[];
  /** Phrases nothing was found for. */
  readonly missing: readonly string[];
  /** Names that did not fit on the sheet. */
  readonly crowdedOut: readonly string[];
}

interface Found {
  readonly motif: Motif;
  /** Words between this thing and the one before it in the same phrase. */
  readonly link: string;
}

export interface Company {
  readonly lexicon: Lexicon;
  find(name: string): Motif | undefined;
}

function isAttribute(hit: Hit, reading: Reading): boolean {
  if (!ATTRIBUTES.has(hit.motif) || reading.hits.length < 2 || reading.hits[0] === hit) return false;
  const before = reading.words.slice(Math.max(0, hit.from - 3), hit.from);
  return !before.includes('and') && !before.includes(',');
}

function foundIn(phrase: string, language: string, company: Company): Found[] {
  const reading = company.lexicon.read(phrase, language);
  const kept = reading.hits.filter((hit) => !isAttribute(hit, reading));
  return kept.flatMap((hit, i): Found[] => {
    const motif = company.find(hit.motif);
    const after = i === 0 ? 0 : (kept[i - 1]?.to ?? 0);
    return motif ? [{ motif, link: reading.words.slice(after, hit.from).join(' ') }] : [];
  });
}

function distinct(found: readonly Found[]): Found[] {
  return [...new Map([...found].reverse().map((one) => [one.motif.name, one])).values()].reverse();
}

function heroOf(found: readonly Found[]): Found | undefined {
  return found.reduce<Found | undefined>((best, one) => (best === undefined || heroRank(one.motif) > heroRank(best.motif) ? one : best), undefined);
}

function relationOf(one: Found, hero: Found, found: readonly Found[]): Relation | null {
  const isBefore = found.indexOf(one) < found.indexOf(hero);
  const kind = relationIn(one.link) ?? (isBefore ? relationIn(hero.link) : null);
  return kind === null ? null : { kind, to: `${hero.motif.name}-1` };
}

/** Finds who takes part: the hero first, then the others in the order they were named. */
export function castFrom(phrases: readonly string[], language: string, company: Company): Casting {
  const perPhrase = phrases.map((phrase) => ({ phrase, found: foundIn(phrase, language, company) }));
  const missing = perPhrase.filter(({ found }) => found.length === 0).map(({ phrase }) => phrase);
  const all = distinct(perPhrase.flatMap(({ found }) => found));
  const hero = heroOf(all);
  if (hero === undefined) return { actors: [], missing, crowdedOut: [] };
  const ordered = [hero, ...all.filter((one) => one !== hero)];
  const actors = ordered.slice(0, MOST_ACTORS).map((one): Actor => ({
    id: `${one.motif.name}-1`,
    motif: one.motif.name,
    role: one === hero ? 'hero' : roleBesideHero(one.motif),
    size: 1,
    flip: false,
    colour: null,
    relation: one === hero ? null : relationOf(one, hero, all),
  }));
  return { actors, missing, crowdedOut: ordered.slice(MOST_ACTORS).map(({ motif }) => motif.name.replaceAll('-', ' ')) };
}
