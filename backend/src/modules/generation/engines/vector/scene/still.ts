import type { Motif } from '../motifs/motif.js';
import { shows } from './whole.js';

const SWIMMING = /^(?:swim|div|nad|schwimm|nag|nuota|плы)/u;
const AT_SEA: ReadonlySet<string> = new Set(['koi', 'fish', 'shark', 'whale', 'orca', 'dolphin', 'seahorse', 'turtle', 'octopus', 'jellyfish', 'manta-ray', 'mermaid', 'narwhal', 'hammerhead-shark', 'stingray', 'squid']);

/** Who lives in the water. */
export const isAtSea = ({ name }: Motif): boolean => AT_SEA.has(name);

/** What a drawing shows besides what its name says. */
const UPRIGHT = /^(?:stand|сто)/u;
const SHOWN: Readonly<Record<string, RegExp>> = {
  couple: UPRIGHT, 'mother-and-child': UPRIGHT, 'father-and-child': UPRIGHT, ballerina: /^(?:danc|stand|bail|tanz|ball|танц)/u, 'praying-hands': /^pray/u,
  'kissing-faces': /^(?:kiss|besa|beij|kuss|baci|целу)/u,
  'rearing-bear': /^(?:roar|rug|brull|рыч|stand)/u, 'hugging-couple': /^(?:hug|embrac|cuddl|abra|umarm|abbracc|обним)/u };

/** What it is said to do unless its drawing shows just that. */
export function stillOf(state: string | null, motif: Motif): string | null {
  if (state === null) return null;
  const swims = isAtSea(motif) && SWIMMING.test(state);
  const isShown = swims || shows(motif, state) || motif.words.some((word) => word.includes(state)) || SHOWN[motif.name]?.test(state) === true;
  return isShown ? null : state;
}

