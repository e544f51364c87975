import type { Palette } from '../../../../prompt-engineering/index.js';
import type { Role } from '../canvas/item.js';
import type { ColourName, TimeOfDay } from '../motifs/motif.js';
import type { Surround } from '../styles/style.js';
import type { Tint } from './tint.js';

/** What an actor is to the hero, as the words said it. */
export const RELATION_KINDS = [
  /** Winds round the hero · the hero winds round it · goes through it. */
  'around', 'wrapped', 'through',
  /** Lies before or behind the hero. */
  'over', 'before', 'behind',
  /** Stands loosely above, below or beside. */
  'above', 'below', 'beside',
  /** On the hero's head · among its hair, antlers or horns · in its mouth or hand · at its eyes. */
  'worn', 'crown', 'held', 'eyes',
  /** The hero sits on it · it sits on the hero · the hero rises from it · it rises from the hero. */
  'seat', 'rider', 'base', 'from',
  /** The hero is inside it · it is inside the hero · the hero is under it · it surrounds the hero · the hero is between two of it. */
  'frame', 'within', 'shelter', 'ring', 'flank',
  /** Its mane or hair is made of it. */
  'mane',
  /** Fire that rises from the hero · it and the hero are opponents · another of the same, laid crosswise. */
  'ablaze', 'against', 'crossed',
  /** What the hero falls apart into · a young one of its own kind. */
  'scatter', 'young',
  /** A landscape inside the hero's outline · what the hero is built of · its other half. */
  'fills', 'made', 'half',
  /** The hero drinks from it · many of it fall through the drawing. */
  'feeds', 'falls',
  /** Smoke that rises from the hero · what drips from it · tears it sheds · fog across the drawing · roots the hero stands on · the drawing seen again in water. */
  'smokes', 'drips', 'weeps', 'mists', 'roots', 'reflects',
  /** Cracks across the hero · at the end of its tail · a little face on it · on each of its wings · among its antlers. */
  'cracks', 'tail', 'smiles', 'wings', 'antlers',
  /** The hero hangs from it · it hangs from the hero · the shadow the hero casts · it ties the hero to another of its kind. */
  'hangs', 'pendant', 'shadow', 'ties',
  /** Letters on the hero. */
  'lettered',
] as const;
export type RelationKind = (typeof RELATION_KINDS)[number];

export interface Relation {
  readonly kind: RelationKind;
  /** Id of the other actor. */
  readonly to: string;
}

/** A motif that takes part in the drawing. */
export interface Actor {
  /** Stays the same through refinements: "wolf-1". */
  readonly id: string;
  readonly motif: string;
  readonly role: Exclude<Role, 'ornament' | 'lettering'>;
  /** 1 as the layout wants it. */
  readonly size: number;
  readonly flip: boolean;
  readonly colour: ColourName | null;
  readonly relation: Relation | null;
  /** Of a clock: what it shows, when that was said. */
  readonly time?: TimeOfDay | undefined;
}

export type LetteringFace = 'script' | 'blackletter' | 'serif' | 'roman' | 'sans' | 'typewriter' | 'traditional';
export type LetteringShape = 'banner' | 'arc' | 'block' | 'around';

export interface Words {
  /** Byte for byte what gets tattooed. */
  readonly text: string;
  readonly face: LetteringFace;
  readonly shape: LetteringShape;
  readonly size: number;
  /** They stand over what is drawn. */
  readonly over?: boolean | undefined;
  /** They stand on what is drawn, where it has room. */
  readonly on?: boolean | undefined;
}

/**
 * A drawing before it is drawn: plain JSON that travels with the concept, so that a refinement changes it and nothing
 * else. The same scene gives the same bytes.
 */
export interface Scene {
  readonly version: 1;
  readonly widthMm: number;
  readonly heightMm: number;
  /** Slug of a style the engine draws. */
  readonly style: string;
  /** Slug of the style that the right half of the hero is drawn in, when two were asked for. */
  readonly otherHalf?: string | undefined;
  readonly palette: Palette;
  /** The colours that were asked for by name. */
  readonly tint?: Tint | undefined;
  /** Seeds every random choice; unchanged by refinements. */
  readonly seed: string;
  /** 1, 2, 3 …: picks the layout. */
  readonly variation: number;
  /** Name of the layout; a refinement keeps it. */
  readonly layout: string;
  readonly actors: readonly Actor[];
  readonly words: Words | null;
  readonly surround: Surround;
  /** Sprigs, dots and axis ornaments that fill and bind the composition. */
  readonly ornaments: boolean;
  /** What is drawn is filled with black: a silhouette. */
  readonly isSilhouette?: boolean | undefined;
  /** Line weight against the style's own: 1. */
  readonly boldness: number;
}
