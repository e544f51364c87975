import type { Motif } from '../motifs/motif.js';
import type { RelationKind } from './scene.js';

/** Things that are worn on a head, whatever the words between them and the head. */
const WORN = new Set(['crown', 'thorn-crown', 'firefighter-helmet', 'chef-hat', 'top-hat', 'bow-tie', 'bow', 'cowboy-hat', 'witch-hat', 'pirate-hat', 'bowler-hat', 'halo', 'headphones', 'devil-horns', 'sunglasses', 'glasses', 'santa-hat', 'graduation-cap', 'party-hat', 'sombrero']);

/** Things that another thing fits into. */
const CONTAINERS = new Set([
  'portrait-frame', 'tarot-card', 'hourglass', 'light-bulb', 'lantern', 'potion-bottle', 'mason-jar', 'bottle', 'heart', 'diamond', 'crescent-moon', 'moon', 'sun', 'coffee-cup', 'tea-cup', 'wine-glass',
  'ship-in-a-bottle', 'locket', 'eye', 'all-seeing-eye', 'keyhole', 'snow-globe', 'crystal-ball', 'astronaut', 'nest', 'seashell', 'egg', 'coffin', 'hand-mirror', 'spider-web', 'dreamcatcher', 'hand',
  'astronaut-helmet', 'gothic-window', 'bird-cage', 'fishbowl', 'cauldron', 'bathtub', 'suitcase', 'teapot', 'window', 'flower-pot',
]);

/** Small things that settle on larger ones or hover beside them. */
const SLIGHT = new Set([
  'butterfly', 'moth', 'bee', 'beetle', 'firefly', 'ladybug', 'dragonfly', 'small-bird', 'hummingbird', 'swallow', 'spider', 'snail', 'frog', 'raven', 'bat', 'dove', 'mouse', 'flying-raven', 'fish', 'seagull',
]);

/** Relations that make two things one piece: they are composed together, before the rest finds its place. */
const TIGHT: ReadonlySet<RelationKind> = new Set<RelationKind>([
  'around', 'wrapped', 'through', 'over', 'before', 'behind', 'worn', 'crown', 'held', 'eyes', 'seat', 'rider', 'base', 'from', 'frame', 'within', 'shelter', 'ring', 'flank', 'ablaze', 'crossed', 'scatter', 'young', 'fills', 'made', 'half', 'mane', 'feeds', 'falls',
  'smokes', 'drips', 'weeps', 'mists', 'roots', 'reflects', 'cracks', 'tail', 'smiles', 'wings', 'antlers', 'hangs', 'pendant', 'shadow', 'ties',
]);

/** Rings that are open in their middle, and how much of their width is. */
const RINGS: Readonly<Record<string, number>> = { vegvisir: 0.86, ouroboros: 0.66, 'laurel-wreath': 0.92 };

/** Long things that bind another. */
const CORDS: ReadonlySet<string> = new Set(['chain', 'barbed-wire', 'sailor-knot']);

export const isCord = (motif: string): boolean => CORDS.has(motif);
export const isRing = (motif: string): boolean => RINGS[motif] !== undefined;
export const ringRoom = (motif: string): number => RINGS[motif] ?? 1;

export const isWorn = (motif: string): boolean => WORN.has(motif);

/** A hat needs a head; a halo hovers over whatever has one. */
export const isWornBy = (motif: string, hasHead: boolean): boolean => motif === 'halo' || (hasHead && isWorn(motif));
export const isSlight = (motif: string): boolean => SLIGHT.has(motif);

const FLYING_BIRDS = new Set(['swallow', 'small-bird', 'hummingbird', 'dove', 'flying-raven', 'raven', 'eagle', 'cardinal', 'parrot', 'crane', 'flying-swan', 'swan']);
/** Two of these fly towards each other: a bird on its back has fallen. */
export const isFlyingBird = (motif: string): boolean => FLYING_BIRDS.has(motif);
export const isContainer = (motif: string): boolean => CONTAINERS.has(motif);
export const isTight = (kind: RelationKind): boolean => TIGHT.has(kind);

/** A landscape stays ground and a moon stays sky unless somebody sits on it, is in it or carries it. */
const LIFTED: ReadonlySet<RelationKind> = new Set<RelationKind>(['seat', 'held', 'frame', 'within', 'worn', 'wrapped', 'before', 'below', 'eyes', 'rider', 'wings', 'antlers', 'hangs', 'pendant', 'ring', 'around']);

/** Land and sky that are drawn in the hero's place. */
const INSIDE: ReadonlySet<RelationKind> = new Set<RelationKind>(['fills', 'made', 'half', 'falls', 'mists', 'reflects']);

/** What carries or holds a landscape. */
const BORNE: ReadonlySet<RelationKind> = new Set<RelationKind>(['held', 'within', 'from', 'crown', 'rider']);

/** Whether something that would be ground, sky or flora is so close to the hero that it becomes a part of it. */
export function joinsHero(kind: RelationKind, motif: Motif, role: string): boolean {
  if (INSIDE.has(kind)) return true;
  if (role === 'ground') return BORNE.has(kind) || (kind === 'frame' && isContainer(motif.name));
  if (role === 'sky') return LIFTED.has(kind);
  return isTight(kind);
}
