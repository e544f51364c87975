import type { Motif } from '../motifs/motif.js';
import { isCreature } from './beasts.js';
import { isFace } from './company.js';
import { ofItself, type Company, type Found } from './found.js';

/** en es pt fr de it ru, as `plain` writes them. */
const SMILING = /^(?:smiling|grinning|kawaii|sonriente|sonriendo|sorridente|sorrindo|souriante?|lachelnde?[nrsm]?|улыбающ\S*)$/u;
const FACES: ReadonlySet<string> = new Set(['smiley', 'little-face']);

/** "a smiling face" of somebody; "a smiley" is a thing of its own. */
const FACE = /^(?:(?:smiling|happy|little|cute|tiny) face|car(?:it)?a \S+|carinha \S+|rosto sorridente|visage souriant|lachendes gesicht|faccina sorridente)$/u;

const isDrawnFace = ({ motif }: Found): boolean => FACES.has(motif.name);

/** What has no face of its own. */
const isFaceless = ({ name }: Motif): boolean => !isCreature(name) && !/skull|sun|moon|mask|lantern|pumpkin|snowman|matryoshka|scarecrow|clock|watch/u.test(name);

const isSmiling = ({ before, after }: Found): boolean => [...before.split(' ').slice(-2), ...after.split(' ').slice(0, 1)].some((word) => SMILING.test(word));

/** A cup with a smiling face, a smiling cloud: the face is on it, not beside it. Who has a face smiles with that. */
export function withSmile(found: readonly Found[], phrases: readonly string[], company: Company): Found[] {
  const face = company.find('little-face');
  const [first, ...rest] = found.filter((one) => !isDrawnFace(one));
  if (face === undefined || first === undefined || first !== found[0]) return [...found];
  if (!isFaceless(first.motif)) return found.filter((one) => !isDrawnFace(one) || !FACE.test(one.said));
  if (!found.some(isDrawnFace) && !phrases.some(isFace) && !isSmiling(first)) return [...found];
  return [{ ...first, state: null }, ...rest, ofItself(face)];
}
