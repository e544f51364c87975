import type { Hit, Reading } from '../lexicon/lexicon.js';

/** Parts that a creature has anyway: "wolf with blue eyes" is a wolf, "through the eye" says where. */
const PARTS = new Set(['eye', 'wing', 'tooth', 'claw', 'paw', 'horns', 'face']);
const JOINING = new Set(['and', 'y', 'e', 'et', 'und', 'ed', 'и', 'plus']);

/** Whether a found word names a part of the thing before it rather than a thing of its own. */
export function isAttribute(hit: Hit, reading: Reading): boolean {
  if (!PARTS.has(hit.motif) || reading.hits.length < 2 || reading.hits[0] === hit) return false;
  return !reading.words.slice(Math.max(0, hit.from - 3), hit.from).some((word) => JOINING.has(word));
}
