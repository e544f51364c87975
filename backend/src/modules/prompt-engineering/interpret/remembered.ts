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

const yearsAt = (text: string): string => beginsWithFigures(text) ?? /^(?:19|20)\d\d(?!\d)/u.exec(text)?.[0] ?? '';

/** "in loving memory of Grandma Rose 1940–2019", "RIP Joe": how it begins, who, and the years, one under the other; what it begins with stays, it tells what the tattoo is for. */
export function remembered(text: string): Found {
  const lead = LEAD.exec(foldInPlace(text));
  if (lead === null) return { lettering: null, rest: text };
  const from = lead.index + lead[0].length;
  const name = from + (WHOSE.exec(text.slice(from))?.[0].length ?? 0);
  const called = NAME.exec(text.slice(name))?.[0] ?? BEFORE_YEARS.exec(text.slice(name))?.[0] ?? '';
  const gap = GAP.exec(text.slice(name + called.length))?.[0] ?? '';
  const years = yearsAt(text.slice(name + called.length + gap.length));
  if (called === '' || (years === '' && lead.groups?.['carved'] === undefined)) return { lettering: null, rest: text };
  const said = text.slice(lead.index, from).replace(/\s*[:,]?\s+$/u, '');
  const end = years === '' ? name + called.length : name + called.length + gap.length + years.length;
  return { lettering: [said, called, years].filter((line) => line !== '').join('\n'), rest: `${text.slice(0, from)} ${MARKER} ${text.slice(end).replace(/^\)/u, '')}` };
}
