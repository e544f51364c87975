import type { RelationKind } from './scene.js';

/** "a burning rose" asks for flames without naming them; en es pt fr de it ru, as `plain` writes them. */
const BURNING = /(?:^| )(?:burning|flaming|blazing|ablaze|ardiendo|ardiente|llameante|flamejante|ardente|queimando|brulante?|enflammee?|flamboyante?|brennend\w*|flammend\w*|infuocat[oa]|горящ\S*|пылающ\S*)(?: |$)/u;
/** What burns by itself. */
const ALIGHT = new Set(['candle', 'lantern', 'match', 'cigarette', 'torch', 'lighter', 'phoenix', 'sun', 'comet', 'flame', 'sacred-heart']);
const FIREPLACE = /^(?:campfire|bonfire|fogata|hoguera|fogueira|feu de camp|lagerfeuer|falo|кост\S*)$/u;

/** Relations in which fire stays what the words say: under, out of, in the mouth or inside. */
const SAID: ReadonlySet<RelationKind> = new Set<RelationKind>(['base', 'from', 'held', 'eyes', 'crown', 'within', 'through', 'above']);

/** Whether the words set the thing on fire without naming a fire. */
export const isBurning = (phrase: string, motif: string): boolean => !ALIGHT.has(motif) && BURNING.test(phrase);

/** What fire is to the hero: it rises round the hero unless the words put it somewhere. */
export function asFire(kind: RelationKind | null, said: string, hero: string): RelationKind | null {
  if (ALIGHT.has(hero) || FIREPLACE.test(said)) return kind;
  return kind !== null && SAID.has(kind) ? kind : 'ablaze';
}
