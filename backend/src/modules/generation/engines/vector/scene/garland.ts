import type { Hit, Reading } from '../lexicon/lexicon.js';

const OF = /^(?:of|de|di|d'|aus|von|из|made)$/u;
const FLOWERY = /^(?:flower|floral|thorn|flores|fleurs|blumen|fiori)$/u;

/** Whether the words from one to the other only join them: "of", "made of", "de". */
const joins = (words: readonly string[]): boolean => words.length > 0 && words.length <= 3 && OF.test(words[0] ?? '');

/** "a rose crown", "a flower crown". */
function flowerBefore(crown: Hit, reading: Reading, isFlower: (hit: Hit) => boolean): Hit | null {
  const before = reading.hits.find((hit) => hit.to === crown.from);
  if (before === undefined) return null;
  return isFlower(before) || FLOWERY.test(reading.words[crown.from - 1] ?? '') ? before : null;
}

/** The flower a crown is made of: "a crown of roses", "a rose crown"; null when it is a crown of its own. */
export function garlandOf(crown: Hit, reading: Reading, isFlower: (hit: Hit) => boolean): Hit | null {
  if (crown.motif !== 'crown') return null;
  const after = reading.hits.find((hit) => hit.from >= crown.to);
  if (after !== undefined && isFlower(after) && joins(reading.words.slice(crown.to, after.from))) return after;
  return flowerBefore(crown, reading, isFlower);
}
