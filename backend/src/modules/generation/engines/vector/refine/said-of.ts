import { relationOf } from '../scene/bonds.js';
import { foundIn, ofItself, type Company, type Found } from '../scene/found.js';
import type { Actor, Relation, Scene } from '../scene/scene.js';
import type { SaidOf } from './targets.js';

function bondWith(hero: Actor, one: Found, { found, company }: { readonly found: readonly Found[]; readonly company: Company }): Relation | null {
  const motif = company.find(hero.motif);
  if (motif === undefined) return null;
  const named = found.find((other) => other.motif.name === hero.motif);
  const lead = named ?? ofItself(motif);
  const relation = relationOf(one, lead, named === undefined ? [lead, one] : found);
  return relation === null ? null : { ...relation, to: hero.id };
}

/** "add two butterflies", "put the moon behind it", "a crown on his head": how many there shall be, and where on the hero. */
export function saidOf(clause: string, scene: Scene, language: string, company: Company): SaidOf {
  const { found } = foundIn(clause, language, company);
  const hero = scene.actors.find(({ role }) => role === 'hero');
  const of = (motif: string): Found | undefined => found.find((one) => one.motif.name === motif || motif.split('-').includes(one.motif.name));
  return {
    placed: (motif) => {
      const one = of(motif);
      return one === undefined || hero === undefined || hero.motif === motif ? null : bondWith(hero, one, { found, company });
    },
    counted: (motif) => of(motif)?.count ?? 1,
  };
}
