import { colourBeside } from '../lexicon/colour-words.js';
import { countBefore } from '../lexicon/counts.js';
import { stateBeside } from '../lexicon/states.js';
import type { Hit, Lexicon, Reading } from '../lexicon/lexicon.js';
import type { ColourName, Motif } from '../motifs/motif.js';
import { isAttribute, isManner, isOwned } from './attributes.js';
import { asFire, isBurning } from './fire.js';
import { garlandOf } from './garland.js';
import { isHeldBy, relationAfter, relationBetween } from './relations.js';
import { heroRank, isBloom, isSky, roleBesideHero } from './roles.js';
import type { Actor, Relation, RelationKind } from './scene.js';
import { isContainer, isSlight, isTight, isWorn, joinsHero } from './ties.js';
import { untoldIn } from './untold.js';
import { actsBodily, flightOf, wholeOf } from './whole.js';

/** Most things one drawing holds besides its hero: more would be too small to tattoo. */
export const MOST_ACTORS = 11;

export interface Casting {
  readonly actors: readonly Actor[];
  /** Phrases nothing was found for. */
  readonly missing: readonly string[];
  /** Names that did not fit on the sheet. */
  readonly crowdedOut: readonly string[];
  /** Relatives drawn in place of what was said: a beagle as a dog. */
  readonly near: readonly Near[];
  /** Poses that were asked for and are not drawn: a sleeping fox. */
  readonly still: readonly Near[];
}

export interface Near {
  readonly said: string;
  readonly drawn: string;
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
  /** The words that named it. */
  readonly said: string;
  readonly isKin: boolean;
  /** What it is said to do that its drawing may not show. */
  readonly state: string | null;
  /** It is what a crown is made of. */
  readonly isGarland: boolean;
}

const LIVING = new Set(['bust', 'figure', 'symmetric']);

/** A single thing that becomes a landscape when something else stands before it. */
const AS_GROUND: Readonly<Record<string, string>> = { pine: 'pine-forest' };
/** Carriers of words: the lettering brings its own. */
const CARRIERS = new Set(['banner', 'scroll']);

/** Several of a thing that has a drawing of its own: a scatter of stars instead of one star. */
const MANY: Readonly<Record<string, readonly [string, RegExp]>> = {
  'small-bird': ['swallow', /^(?:birds|pajaros|aves|passaros|oiseaux|vogel|uccelli|птицы|птиц)$/u],
  star: ['stars', /^(?:stars|estrellas|estrelas|etoiles|sterne|stelle|звезд(?:ы|ами|ах)?)$/u],
};

function inNumber(hit: Hit, reading: Reading): string {
  const many = MANY[hit.motif];
  return many !== undefined && many[1].test(reading.words.slice(hit.from, hit.to).join(' ')) ? many[0] : hit.motif;
}

interface Phrase {
  readonly reading: Reading;
  readonly kept: readonly Hit[];
  readonly garlands: readonly Hit[];
}

function foundAt(hit: Hit, { kept, reading, garlands }: Phrase, company: Company): Found[] {
  const motif = company.find(inNumber(hit, reading));
  if (motif === undefined) return [];
  const index = kept.indexOf(hit);
  const last = kept[index - 1]?.to ?? 0;
  const next = kept[index + 1]?.from ?? reading.words.length;
  return [{
    motif,
    count: countBefore(reading.words.slice(last), hit.from - last),
    colour: colourBeside(reading.words, hit.from, hit.to),
    before: reading.words.slice(last, hit.from).join(' '),
    after: reading.words.slice(hit.to, isOwned(next, reading) ? next + 1 : next).join(' '),
    said: reading.words.slice(hit.from, hit.to).join(' '),
    isKin: hit.isKin === true,
    state: LIVING.has(motif.pose) ? stateBeside(reading.words, hit.from, hit.to) : null,
    isGarland: garlands.includes(hit),
  }];
}

const ofItself = (motif: Motif): Found => ({ motif, count: 1, colour: null, before: '', after: '', said: '', isKin: false, state: null, isGarland: false });

/** The things of a phrase with the fire that a word sets them on. */
function withFire(found: readonly Found[], words: string, company: Company): Found[] {
  const flame = company.find('flame');
  const burns = flame !== undefined && found.length > 0 && found.every(({ motif }) => isBurning(words, motif.name));
  return burns ? [...found, ofItself(flame)] : [...found];
}

interface Read {
  readonly found: readonly Found[];
  /** What the phrase brings in and nothing is drawn for. */
  readonly untold: readonly string[];
}

function foundIn(phrase: string, language: string, company: Company): Read {
  const reading = company.lexicon.read(phrase, language);
  const isFlower = (hit: Hit): boolean => {
    const motif = company.find(hit.motif);
    return motif !== undefined && (isBloom(motif) || roleBesideHero(motif) === 'flora');
  };
  const crowns = new Map(reading.hits.map((hit) => [hit, garlandOf(hit, reading, isFlower)] as const));
  const kept = reading.hits.filter((hit) => !isAttribute(hit, reading) && !isManner(hit, reading) && (crowns.get(hit) ?? null) === null);
  const garlands = [...crowns.values()].filter((hit) => hit !== null);
  const found = kept.flatMap((hit) => foundAt(hit, { kept, reading, garlands }, company));
  return { found: withFire(found, reading.words.join(' '), company), untold: found.length > 0 ? untoldIn(reading) : [phrase] };
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
  // What the words only imply, fire, is never what a drawing is of.
  const rank = (one: Found): number => (one.said === '' ? 0 : heroRank(one.motif)) + (isHeldBy(one.before) ? 1 : 0);
  return found.reduce<Found | undefined>((best, one) => (best === undefined || rank(one) > rank(best) ? one : best), undefined);
}

/** A moon between two wolves is no part of either. */
const shinesBetween = (one: Found, hero: Found): boolean => isSky(one.motif) && /\b(?:between|entre|zwischen|tra)\b|между/u.test(hero.before);

/** "in" is a place ("in the woods") unless the thing can hold another. */
function believed(kind: RelationKind | null, one: Found, hero: Found, text: string): RelationKind | null {
  const said = /\b(?:inside|within|dentro|innerhalb)\b|внутри/u.test(text);
  if (kind === 'frame' && !said && !isContainer(one.motif.name)) return null;
  if (kind === 'within' && !said && !isContainer(hero.motif.name)) return null;
  return kind;
}

function kindOf(one: Found, hero: Found, found: readonly Found[]): RelationKind | null {
  const [here, lead] = [found.indexOf(one), found.indexOf(hero)];
  const after = relationAfter(one.after);
  if (after !== null) return after;
  if (isWorn(one.motif.name) && hero.motif.anchors?.['crown'] !== undefined) return 'worn';
  if (here > lead) return believed(relationBetween(one.before, 'later'), one, hero, one.before);
  if (here !== lead - 1 || shinesBetween(one, hero)) return null;
  return believed(relationBetween(hero.before, 'earlier'), one, hero, hero.before);
}

/** What a thing is to the hero; flames and garlands know by themselves. */
function tieOf(one: Found, hero: Found, found: readonly Found[]): RelationKind | null {
  if (one.isGarland) return 'crown';
  const kind = kindOf(one, hero, found);
  return one.motif.name === 'flame' ? asFire(kind, one.said, hero.motif.name) : kind;
}

function relationOf(one: Found, hero: Found, found: readonly Found[]): Relation | null {
  const kind = tieOf(one, hero, found);
  return kind === null ? null : { kind, to: `${hero.motif.name}-1` };
}

/** Said in the plural; how many is not said. */
const FEW = 3;
const isSeveral = ({ count, said }: Found): boolean => count > 1 || /(?:s|en|i|ы|и)(?: |$)/u.test(said);

/** Birds around a lighthouse: what several small things go round is what the drawing is of. */
function circledBy(hero: Found, found: readonly Found[]): Found | undefined {
  if (!isSeveral(hero) || !isSlight(hero.motif.name)) return undefined;
  return found.find((one) => one !== hero && !isSlight(one.motif.name) && kindOf(one, hero, found) === 'wrapped');
}

/** Heads that do what takes a body, with one. */
function embodied(found: readonly Found[], company: Company): Found[] {
  const hero = heroOf(found);
  if (hero === undefined) return [...found];
  return found.map((one) => {
    const others = one === hero ? found.filter((other) => other !== hero) : [one];
    const name = wholeOf(one.motif, { acts: actsBodily(one.before, one.after), relations: others.map((other) => kindOf(other, hero, found)) });
    const motif = company.find(name ?? flightOf(one.motif, one) ?? '');
    if (motif === undefined) return one;
    return { ...one, motif, state: one.state !== null && motif.words.some((words) => words.includes(one.state ?? '')) ? null : one.state };
  });
}

/** Most copies of a thing that is tied to the hero: two eyes, two sides. */
const MOST_TIED = 3;

function copiesOf(one: Found, isHero: boolean, role: Actor['role'], relation: Relation | null): number {
  if (relation !== null && isTight(relation.kind)) return Math.min(MOST_TIED, one.count);
  return role === 'companion' || isHero ? one.count : 1;
}

function actorsFor(one: Found, hero: Found, all: readonly Found[]): Actor[] {
  const isHero = one === hero;
  const relation = isHero ? null : relationOf(one, hero, all);
  const alone = roleBesideHero(one.motif);
  const role = relation !== null && joinsHero(relation.kind, one.motif, alone) ? 'companion' : alone;
  return Array.from({ length: copiesOf(one, isHero, role, relation) }, (_, i): Actor => ({
    id: `${one.motif.name}-${i + 1}`,
    motif: one.motif.name,
    role: isHero && i === 0 ? 'hero' : role,
    size: 1,
    flip: false,
    colour: one.colour,
    relation,
  }));
}

const BIRDS = new Set(['swallow', 'raven', 'owl', 'eagle', 'dove', 'crane', 'swan', 'peacock', 'phoenix', 'hummingbird', 'parrot', 'flamingo', 'penguin', 'cardinal']);
const HANDS = new Set(['pinky-promise', 'praying-hands', 'skeleton-hand', 'fist', 'hamsa']);
const FISH = new Set(['koi', 'shark', 'whale', 'orca', 'dolphin', 'seahorse']);

/** Words that name a whole class: said beside a member of it they add nothing ("hibiscus flower", "a bouquet of tulips"). */
const GENERIC: readonly (readonly [RegExp, (one: Found) => boolean])[] = [
  [/^(?:flowers?|bouquet|birth flowers?|wildflowers?|leaf|leaves|branch|vines?|flor(?:es)?|fleurs?|blumen?|blute|fior[ei]|цвет\S*|букет\S*)$/u, (one) => roleBesideHero(one.motif) === 'flora'],
  [/^(?:birds?|pajaros?|passaros?|oiseaux?|vogel|uccell[oi]|птиц\S*)$/u, (one) => BIRDS.has(one.motif.name)],
  [/^(?:hands?|fingers?|manos?|dedos?|maos?|mains?|doigts?|hande?|finger|mani|dita|рук\S*|пальц\S*)$/u, (one) => HANDS.has(one.motif.name)],
  [/^bows?$/u, (one) => one.motif.name === 'arrow' || one.motif.name === 'crossed-arrows'],
  [/^(?:fish|pez|peixe|poisson|fisch|pesce|рыб\S*)$/u, (one) => FISH.has(one.motif.name)],
];

function withoutGeneric(found: readonly Found[]): readonly Found[] {
  return found.filter((one) => !GENERIC.some(([words, isOf]) => words.test(one.said) && found.some((other) => other !== one && other.said !== one.said && isOf(other))));
}

function everyone(phrases: readonly (readonly Found[])[], hasLettering: boolean, company: Company): Found[] {
  const all = distinct(phrases.flat());
  const others = all.filter((one) => !CARRIERS.has(one.motif.name));
  return asGround(withoutGeneric(hasLettering && others.length > 0 ? others : all), company);
}

export interface Ask {
  readonly phrases: readonly string[];
  /** BCP 47 */
  readonly language: string;
  readonly hasLettering: boolean;
}

/** Finds who takes part: the hero first, then the others in the order they were named. */
export function castFrom(ask: Ask, company: Company): Casting {
  const read = ask.phrases.map((phrase) => foundIn(phrase, ask.language, company));
  const missing = read.flatMap(({ untold }) => untold);
  const cast = embodied(everyone(read.map(({ found }) => found), ask.hasLettering, company), company);
  const leading = heroOf(cast);
  const circled = leading && circledBy(leading, cast);
  const all = circled === undefined ? cast : cast.map((one) => (one === leading ? { ...one, count: Math.max(FEW, one.count) } : one));
  const hero = circled ?? leading;
  if (hero === undefined) return { actors: [], missing, crowdedOut: [], near: [], still: [] };
  const actors = [hero, ...all.filter((one) => one !== hero)].flatMap((one) => actorsFor(one, hero, all));
  const crowdedOut = [...new Set(actors.slice(MOST_ACTORS).map((actor) => actor.motif.replaceAll('-', ' ')))];
  const near = all.filter((one) => one.isKin).map((one) => ({ said: one.said, drawn: one.motif.name.replaceAll('-', ' ') }));
  const still = all.flatMap((one) => (one.state === null ? [] : [{ said: one.state, drawn: one.motif.name.replaceAll('-', ' ') }]));
  return { actors: actors.slice(0, MOST_ACTORS), missing, crowdedOut, near, still };
}
