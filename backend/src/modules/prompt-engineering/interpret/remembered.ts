import { foldInPlace } from '../text/fold.js';
import { MARKER } from '../text/tokens.js';
import { beginsWithFigures, type Found } from './written-dates.js';

/** As it stands on a stone; plainly said ("in memory of") it may only tell why. Folded. */
const LEAD = new RegExp('(?<![\\p{L}\\p{N}])(?:(?<carved>in (?:loving|living|fond|beloved) memory of|in memoriam|r\\.?i\\.?p\\.?|rest in peace|en memoria de|descanse en paz|em memoria de|a la memoire de|en memoire de'
  + '|in liebevoller erinnerung an|in liebevollem gedenken an|in ricordo di|riposa in pace|светлой памяти)|in memory of|im gedenken an|in erinnerung an|in memoria di|в память о|памяти)\\s*[:,]?\\s+', 'u');
/** "my dad John": whose he is, is not carved. */
const WHOSE = /^(?:my|our|mi|meu|minha|mon|ma|mein\p{L}*|unser\p{L}*|mio|mia|мо\p{L}+)\s+(?:\p{Ll}+\s+){1,3}(?=\p{Lu})/u;
const NAME = /^\p{Lu}[\p{L}.’'-]*(?:\s\p{Lu}[\p{L}.’'-]*){0,3}/u;
/** Small letters are a name when the years follow. */
const BEFORE_YEARS = /^\p{L}[\p{L}.’'-]*(?:\s\p{L}[\p{L}.’'-]*){0,3}?(?=\s*[,(]?\s*\d)/u;
const GAP = /^\s*[,(]?\s*/u;

/** Who and when, as they stand in the text behind the lead. */
interface Remembered {
  readonly called: string;
  readonly years: string;
  /** How far they reach. */
  readonly length: number;
}

const at = (pattern: RegExp, text: string): string => pattern.exec(text)?.[0] ?? '';
const yearsAt = (text: string): string => beginsWithFigures(text) ?? at(/^(?:19|20)\d\d(?!\d)/u, text);

function whoAndWhen(text: string): Remembered {
  const whose = at(WHOSE, text).length;
  const rest = text.slice(whose);
  const called = at(NAME, rest) || at(BEFORE_YEARS, rest);
  const gap = at(GAP, rest.slice(called.length));
  const years = yearsAt(rest.slice(called.length + gap.length));
  return { called, years, length: whose + called.length + (years === '' ? 0 : gap.length + years.length) };
}

/**
 * "in loving memory of Grandma Rose 1940–2019", "RIP Joe": how it begins, who, and the years, one under the other.
 * What it begins with stays in the text: it tells what the tattoo is for.
 */
export function remembered(text: string): Found {
  const lead = LEAD.exec(foldInPlace(text));
  if (lead === null) return { lettering: null, rest: text };
  const from = lead.index + lead[0].length;
  const { called, years, length } = whoAndWhen(text.slice(from));
  if (called === '' || (years === '' && lead.groups?.['carved'] === undefined)) return { lettering: null, rest: text };
  const lines = [text.slice(lead.index, from).replace(/\s*[:,]?\s+$/u, ''), called, years].filter((line) => line !== '');
  return { lettering: lines.join('\n'), rest: `${text.slice(0, from)} ${MARKER} ${text.slice(from + length).replace(/^\)/u, '')}` };
}
