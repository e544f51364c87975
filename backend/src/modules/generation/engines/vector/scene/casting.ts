import { circledBy, embodied, isAtOdds, isSeveral, numbered, relationOf } from './bonds.js';
import { isWholePerson } from './beasts.js';
import { areFellows, isBrood, withBrood, withFellows } from './brood.js';
import { everyone, faced, isFace } from './company.js';
import { cracksOf, unshownIn } from './conditions.js';
import { emblemOf } from './emblems.js';
import { saysTreeHalf, withBareHalf } from './halved-tree.js';
import { foundIn, LIVING, type Company, type Found, type Read } from './found.js';
import { heroOf } from './hero.js';
import { plain } from '../lexicon/tokens.js';
import { roleBesideHero } from './roles.js';
import { areBackToBack, shutEyesIn } from './postures.js';
import type { Actor, Relation } from './scene.js';
import { readAll } from './shared-noun.js';
import { toldAfter } from './told-after.js';
import { withSmile } from './smiling.js';
import { isSlight, isTight, joinsHero } from './ties.js';
import { timed } from './time.js';
import { saysWhole } from './whole.js';

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
  /** What is said of a thing and its drawing does not show: a rusty anchor. */
  readonly unshown: readonly Near[];
  /** Signs drawn for what has no form: a lotus for resilience. */
  readonly signs: readonly Near[];
}

export interface Near {
  readonly said: string;
  readonly drawn: string;
}

/** Most copies of a thing that is tied to the hero: two eyes, two sides. */
const MOST_TIED = 3;

/** Butterflies over a skull or around it, fish around a shark: how many is not said. */
const hoversOver = (one: Found, relation: Relation | null): boolean =>
  (relation?.kind === 'above' || relation?.kind === 'around') && isSlight(one.motif.name) && (isSeveral(one) || one.said === 'fish');

/** Balloons in a hand: how many is not said either. */
const isBunch = (one: Found, relation: Relation | null): boolean => relation?.kind === 'held' && one.motif.name === 'balloon' && isSeveral(one);

/** Stars and crystals that hang from something: how many is not said. */
const isStrung = (one: Found, relation: Relation | null): boolean => relation?.kind === 'pendant' && (isSeveral(one) || (one.motif.name === 'star' && one.said !== 'star') || one.said === `${one.motif.name}s`);

/** What nobody counts. */
const isUncounted = (one: Found, relation: Relation | null): boolean => hoversOver(one, relation) || isBunch(one, relation) || isStrung(one, relation);

function copiesOf(one: Found, isHero: boolean, role: Actor['role'], relation: Relation | null): number {
  const count = one.count === 1 && isUncounted(one, relation) ? MOST_TIED : one.count;
  if (relation !== null && isTight(relation.kind)) return Math.min(MOST_TIED, count);
  return role !== 'companion' && !isHero ? 1 : count;
}

/** The young of the hero, in the order they are drawn. */
function youngOf({ motif, young, colour }: Found): Actor[] {
  const to = `${motif.name}-1`;
  return Array.from({ length: young }, (_, i): Actor => ({
    id: `${motif.name}-young-${i + 1}`, motif: motif.name, role: 'companion', size: 1, flip: false, colour, relation: { kind: 'young', to },
  }));
}

/** What the further ones of the hero are to it. */
function twinned(hero: Found): Relation | null {
  const kind = hero.isCrossed ? 'crossed' : isAtOdds(hero) ? 'against' : null;
  return kind === null ? null : { kind, to: `${hero.motif.name}-1` };
}

/** Three stars are three of the hero: no sky behind it. */
const furtherRole = (role: Actor['role']): Actor['role'] => (role === 'sky' ? 'companion' : role);

/** Small beasts that people have about them, and how large one is beside somebody with arms and legs. */
const [PET, BESIDE_A_PERSON] = [/dog|cat$|pug|dachshund|rabbit|fox$|raven|owl$|terrier|beagle|husky|labrador|retriever|corgi|chihuahua/u, 0.62] as const;

const sizeOf = (one: Found, hero: Found): number => (one !== hero && isWholePerson(hero.motif.name) && PET.test(one.motif.name) ? BESIDE_A_PERSON : 1);

function actorsFor(one: Found, hero: Found, all: readonly Found[]): Actor[] {
  const isHero = one === hero;
  const relation = isHero ? null : relationOf(one, hero, all);
  const alone = roleBesideHero(one.motif);
  const role = relation !== null && joinsHero(relation.kind, one.motif, alone) ? 'companion' : alone;
  return Array.from({ length: copiesOf(one, isHero, role, relation) }, (_, i): Actor => ({
    id: `${one.motif.name}-${i + 1}`,
    motif: one.motif.name,
    role: isHero ? (i === 0 ? 'hero' : furtherRole(role)) : role,
    size: relation === null ? sizeOf(one, hero) : 1,
    flip: false,
    colour: one.colour,
    relation: isHero && i > 0 ? twinned(one) : relation,
  }));
}

export interface Ask {
  readonly phrases: readonly string[];
  /** BCP 47 */
  readonly language: string;
  readonly hasLettering: boolean;
}

/** Nobody is named that can be drawn: the sign that stands for what is. */
function signed({ phrases, hasLettering }: Ask, company: Company, missing: readonly string[]): Casting {
  const nobody: Casting = { actors: [], missing, crowdedOut: [], near: [], still: [], unshown: [], signs: [] };
  const emblem = hasLettering ? null : phrases.map((phrase) => emblemOf(phrase, (name) => company.find(name))).find((one) => one !== null);
  if (emblem === null || emblem === undefined) return nobody;
  const { motif, said } = emblem;
  const hero: Actor = { id: `${motif.name}-1`, motif: motif.name, role: 'hero', size: 1, flip: false, colour: null, relation: null };
  return { ...nobody, actors: [hero], missing: [], signs: [{ said, drawn: motif.name.replaceAll('-', ' ') }] };
}

/** Who looks the other way: a pair that stands back to back. */
const turned = (actors: readonly Actor[], words: string): Actor[] =>
  actors.map((actor) => (areBackToBack(words) && (actor.role === 'hero' || actor.motif === actors[0]?.motif || actor.relation === null) ? { ...actor, flip: true } : actor));

function stillIn(all: readonly Found[], hero: Found, words: string): Near[] {
  const drawn = ({ motif }: Found): string => motif.name.replaceAll('-', ' ');
  const shut = LIVING.has(hero.motif.pose) && !hero.motif.name.startsWith('sleeping') ? shutEyesIn(words) : null;
  return [...all.flatMap((one) => (one.state === null ? [] : [{ said: one.state, drawn: drawn(one) }])), ...(shut === null ? [] : [{ said: shut, drawn: drawn(hero) }])];
}

/** What a phrase may say that names nobody. */
const NONE_OF_THEM = [areFellows, saysWhole] as const;

/** What is drawn for nobody: young ones and faces are drawn with whose they are. */
function untoldOf(read: readonly Read[], met: readonly Found[]): string[] {
  const hasBrood = met.some(({ young }) => young > 0);
  return read.flatMap(({ untold }) => untold).filter((phrase) => !(hasBrood && isBrood(plain(phrase))) && !NONE_OF_THEM.some((isNone) => isNone(plain(phrase))) && !isFace(phrase));
}

/** Everybody who is named, with the faces that they are said to have. */
const peopled = (read: readonly Read[], { hasLettering, phrases }: Ask, company: Company): Found[] =>
  withSmile(faced(everyone(read.map(({ found }) => found), hasLettering, company), phrases, company), phrases, company);

/** Finds who takes part: the hero first, then the others in the order they were named. */
export function castFrom(ask: Ask, company: Company): Casting {
  const words = plain(ask.phrases.join(' and '));
  const language = company.lexicon.spokenIn(ask.phrases, ask.language);
  const read = toldAfter(readAll(ask.phrases, (phrase) => foundIn(phrase, language, company)), ask.phrases);
  const met = withFellows(withBrood(withBareHalf(peopled(read, ask, company), words, company), words), words);
  const missing = untoldOf(read, met).filter((phrase) => !saysTreeHalf(plain(phrase), words));
  const cast = embodied(met, words, company);
  const leading = heroOf(cast);
  const lead = leading && numbered(leading);
  const all = cast.map((one) => (one === leading && lead !== undefined ? lead : one));
  const hero = lead && (circledBy(lead, all) ?? lead);
  if (hero === undefined) return signed(ask, company, missing);
  const actors = [hero, ...all.filter((one) => one !== hero), ...cracksOf(hero, company)].flatMap((one) => [...actorsFor(one, hero, all), ...youngOf(one)]);
  const crowdedOut = [...new Set(actors.slice(MOST_ACTORS).map((actor) => actor.motif.replaceAll('-', ' ')))];
  const near = all.filter((one) => one.isKin).map((one) => ({ said: one.said, drawn: one.motif.name.replaceAll('-', ' ') }));
  const shown = timed(turned(actors.slice(0, MOST_ACTORS), words), words, (name) => company.find(name));
  return { actors: shown, missing, crowdedOut, near, still: stillIn(all, hero, words), unshown: unshownIn(all, hero), signs: [] };
}
