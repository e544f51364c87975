import type { Found } from './found.js';
import type { Motif } from '../motifs/motif.js';
import type { RelationKind } from './scene.js';

/** What is no thing beside another but something that happens to it: it comes out of it, runs down it or lies over the whole drawing. */
const EFFECTS: Readonly<Record<string, RelationKind>> = {
  smoke: 'smokes', blood: 'drips', tears: 'weeps', mist: 'mists', roots: 'roots', reflection: 'reflects', cracks: 'cracks', 'little-face': 'smiles', bubbles: 'falls',
};

/** What an effect does to whatever else is drawn; null for things. */
export const effectOf = ({ name }: Motif): RelationKind | null => EFFECTS[name] ?? null;

/** Tears of blood, a skull that cries blood. */
const CRIED = /tear|cry|eyes|weep/u;

/** "a wolf reflected in the water as a puppy": what the water shows in its place. */
const AS_WHAT = /(?:^| )(?:as|is|of|shows|como|es|e|comme|est|als|ist|come|как)(?: (?:an?|the|una?|um|uma|une|eine?n?|uno))?(?: \S+)?$/u;
export const isShownInWater = (one: Found, found: readonly Found[]): boolean => AS_WHAT.test(one.before) && found[found.indexOf(one) - 1]?.motif.name === 'reflection';

/** What an effect that the words name is to the hero: "smoke out of its eyes", "crying blood". */
export function effectKind(one: Found, after: RelationKind | null): RelationKind | null {
  const kind = effectOf(one.motif);
  if (kind === 'smokes' && (after === 'eyes' || after === 'held' || after === 'tail')) return after;
  return kind === 'drips' && (after === 'eyes' || CRIED.test(one.said)) ? 'weeps' : kind;
}

export const isEffect = (motif: Motif): boolean => effectOf(motif) !== null;

/** Whether what a word names only happens to something: "a crying eye" is of an eye. */
export const namesEffect = (motif: string): boolean => EFFECTS[motif] !== undefined;

/** Effects that lie over the whole drawing once everybody has a place. */
const OVER_ALL: ReadonlySet<RelationKind> = new Set<RelationKind>(['falls', 'mists', 'reflects']);

export const isOverAll = (kind: RelationKind | undefined): boolean => kind !== undefined && OVER_ALL.has(kind);
