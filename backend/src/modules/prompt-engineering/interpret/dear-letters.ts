import { foldInPlace } from '../text/fold.js';
import { MARKER } from '../text/tokens.js';
import type { Found } from './written-dates.js';

const DEAR = '(?:mom|mum|mommy|mummy|mama|mamma|mam|mamie|maman|dad|daddy|papa|pai|mae|nonna|nonno|oma|opa|nana|abuela|abuelo|мама|папа)';
const DEARS = `${DEAR}(?:\\s*(?:&|and|y|e|et|und|и)\\s*${DEAR})?`;
const ON = '(?:hearts?|banners?|scrolls?|ribbons?|anchors?|swallows?|daggers?|infinity|corazon|cinta|listo?n|ancla|coracao|faixa|fita|coeur|banniere|ruban|ancre|herz\\p{L}*|banderole|anker|cuore|nastro|сердц\\p{L}+|лент\\p{L}+)';
const A = '(?:an?|the|un|una|um|uma|une|eine?[mnr]?|little|small|red|traditional|old school)';
const [LEFT, RIGHT] = ['(?<![\\p{L}\\p{N}])', '(?![\\p{L}\\p{N}\'’])'];
/** "mom with a heart", "mama und ein Herz", "mom heart". */
const WITH_THING = new RegExp(`^(?:${A}\\s+)?(?<dear>${DEARS})(?:\\s+(?:with|and|in|inside|on|con|y|en|com|e|em|avec|et|dans|mit|und|in|с|и|на)(?:\\s+${A})*)?\\s+${ON}${RIGHT}`, 'u');
/** "a heart with mom", "heart with a banner mom": nothing more is said of her. */
const ON_THING = new RegExp(`${LEFT}${ON}\\s+(?:(?:with|and|con|y|com|avec|mit|und|с|и)\\s+(?:(?:the word|${A})\\s+)?)?(?<dear>${DEARS})(?=\\s*(?:$|[,.;!]|(?:on|in|across|inside|written|over|tattoo|underneath|below|above)${RIGHT}))`, 'u');

/** Mom is not portrayed on a heart: she is written there. */
export function dearLetters(text: string): Found {
  const folded = foldInPlace(text);
  const found = WITH_THING.exec(folded) ?? ON_THING.exec(folded);
  const dear = found?.groups?.['dear'];
  if (found === null || dear === undefined) return { lettering: null, rest: text };
  const from = folded.indexOf(dear, found.index);
  return { lettering: text.slice(from, from + dear.length), rest: `${text.slice(0, from)} ${MARKER} ${text.slice(from + dear.length)}` };
}
