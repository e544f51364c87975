import { tokens } from '../lexicon/tokens.js';
import type { Company } from '../scene/found.js';
import type { Actor, Relation, Scene } from '../scene/scene.js';
import { roleBesideHero } from '../scene/roles.js';
import { joinsHero } from '../scene/ties.js';

/** What the words of a clause point at. */
export interface Targets {
  /** Actors of the scene that are meant. */
  readonly present: readonly Actor[];
  /** Motifs that are meant and do not take part yet. */
  readonly absent: readonly string[];
  readonly isLettering: boolean;
  readonly isOrnament: boolean;
  readonly isSurround: boolean;
}

const GROUPS: readonly (readonly [(actor: Actor) => boolean, RegExp])[] = [
  [(actor) => actor.role === 'flora', /^(?:flowers?|floral|plants?|flor(?:es)?|fleurs?|blumen?|fior[ei]|цвет\S*)$/u],
  [(actor) => actor.role === 'sky', /^(?:sky|cielo|ceu|ciel|himmel|небо)$/u],
  [(actor) => actor.role === 'ground', /^(?:landscape|scenery|ground|paisaje|paisagem|paysage|landschaft|paesaggio)$/u],
];

const LETTERING = /\b(?:text|lettering|letters|words?|banner|texto|letras|texte|lettres|schrift|text|testo|scritta|надпись|текст)\b|надпис|текст/u;
const ORNAMENT = /\b(?:ornaments?|dots?|leaves|sprigs?|sparkles?|decorations?|finials?|adornos?|enfeites|ornements?|verzierung\w*|ornamenti)\b|украшен/u;
const SURROUND = /\b(?:stars?|rays|sunburst|ring|circle|halo|mandala|waves|smears?|splatters?|wash|washes|triangles?|estrellas|estrelas|etoiles|sterne|stelle|rayos|raios|rayons|strahlen|raggi)\b|звезд|луч/u;

function grouped(scene: Scene, clause: string): Actor[] {
  const words = tokens(clause);
  return GROUPS.filter(([, pattern]) => words.some((word) => pattern.test(word))).flatMap(([isIn]) => scene.actors.filter(isIn));
}

/** Whether a motif is a kind of what was named: the crescent moon when the moon is meant, the stack when the books are. */
const isKindOf = (motif: string, name: string): boolean => motif !== name && motif.split('-').includes(name);

export function targetsIn(clause: string, scene: Scene, language: string, company: Company): Targets {
  const names = [...new Set(company.lexicon.read(clause, language).hits.map((hit) => hit.motif))];
  const exact = scene.actors.filter((actor) => names.includes(actor.motif));
  const named = [...exact, ...scene.actors.filter((actor) => !exact.includes(actor) && names.some((name) => isKindOf(actor.motif, name)))];
  const known = new Set(scene.actors.map((actor) => actor.motif));
  return {
    present: named.length > 0 ? named : grouped(scene, clause),
    absent: names.filter((name) => !known.has(name) && !scene.actors.some((actor) => isKindOf(actor.motif, name))),
    isLettering: LETTERING.test(clause),
    isOrnament: ORNAMENT.test(clause),
    isSurround: SURROUND.test(clause),
  };
}

/** What a clause says about the things it names. */
export interface SaidOf {
  readonly placed: (motif: string) => Relation | null;
  readonly counted: (motif: string) => number;
}

/** A new actor for a motif, with an id nobody has. */
export function newcomer(name: string, scene: Scene, company: Company): Actor | null {
  const motif = company.find(name);
  if (motif === undefined) return null;
  const taken = new Set(scene.actors.map((actor) => actor.id));
  let number = 1;
  while (taken.has(`${name}-${number}`)) number += 1;
  return { id: `${name}-${number}`, motif: name, role: roleBesideHero(motif), size: 1, flip: false, colour: null, relation: null };
}

/** An actor in another relation to the hero, and in the part that goes with it. */
export function bonded(actor: Actor, relation: Relation | null, company?: Company): Actor {
  const motif = company?.find(actor.motif);
  const joins = relation !== null && motif !== undefined && joinsHero(relation.kind, motif, roleBesideHero(motif));
  return { ...actor, relation, role: joins ? 'companion' : actor.role };
}

/** As many new actors of a motif as the clause asks for, each where it says. */
export function newcomers(name: string, scene: Scene, { company, counted, placed }: SaidOf & { readonly company: Company }): Actor[] {
  const actors: Actor[] = [];
  for (let at = 0; at < counted(name); at += 1) {
    const actor = newcomer(name, { ...scene, actors: [...scene.actors, ...actors] }, company);
    if (actor !== null) actors.push(bonded(actor, placed(name), company));
  }
  return actors;
}
