import { circledBy, embodied, heroOf, numbered, relationOf } from './bonds.js';
import { everyone } from './company.js';
import { foundIn, type Company, type Found } from './found.js';
import { roleBesideHero } from './roles.js';
import type { Actor, Relation } from './scene.js';
import { isTight, joinsHero } from './ties.js';

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
    relation: isHero && i > 0 && one.isCrossed ? { kind: 'crossed', to: `${hero.motif.name}-1` } : relation,
  }));
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
  const lead = leading && numbered(leading);
  const all = cast.map((one) => (one === leading && lead !== undefined ? lead : one));
  const hero = lead && (circledBy(lead, all) ?? lead);
  if (hero === undefined) return { actors: [], missing, crowdedOut: [], near: [], still: [] };
  const actors = [hero, ...all.filter((one) => one !== hero)].flatMap((one) => actorsFor(one, hero, all));
  const crowdedOut = [...new Set(actors.slice(MOST_ACTORS).map((actor) => actor.motif.replaceAll('-', ' ')))];
  const near = all.filter((one) => one.isKin).map((one) => ({ said: one.said, drawn: one.motif.name.replaceAll('-', ' ') }));
  const still = all.flatMap((one) => (one.state === null ? [] : [{ said: one.state, drawn: one.motif.name.replaceAll('-', ' ') }]));
  return { actors: actors.slice(0, MOST_ACTORS), missing, crowdedOut, near, still };
}
