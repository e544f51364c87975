import { findStyle } from '../catalogue/catalogue.js';
import type { Reading } from '../interpret/reading.js';
import type { EngineeringRequest } from '../request.js';

/** "half … half …", "one half … the other …" within a few words, in the languages that are read. */
const TWICE = /(?:^|[^\p{L}])(half|mitad|metade|moiti[eé]|halb|h[aä]lfte|met[aà]|половин\p{L}*|наполовину)(?:[^\p{L}]+\p{L}+){1,6}?[^\p{L}]+(?:\1|other half|otra mitad|outra metade|autre moiti[eé]|altra met[aà])(?:[^\p{L}]|$)/iu;
/** Line work is no style of the catalogue; beside one it is a half of fine lines. */
const LINE_WORK = /\b(?:half|mitad|metade|moiti[eé]|h[aä]lfte|met[aà])(?: (?:in|of|just|only|en|em|in|nur))? (?:simple |plain |black )?(?:line ?-?work|line ?-?art|lines?|outlines?|l[ií]neas?|linhas?|lignes?|linien|linee)(?![\p{L}])/iu;
/** "half sketch" names the style, elsewhere the word asks for a drawing. */
const SKETCH = /\b(?:half|mitad|metade|moiti[eé]|h[aä]lfte|met[aà])(?: in)? (?:pencil )?(?:sketch|boceto|esbo[cç]o|croquis|skizze|schizzo)/iu;
const LINES = 'fine-line';
/** Ruled faces go left, whatever was said first: their own shade lies on the right. */
const LEFT = 'geometric';

/** A half that is said of the subject with its style: "half realistic lion". */
const OF_SUBJECT = /^(?:(?:the )?other (?:half )?|half (?:and )?\S+ )(?=\S)/iu;
const isTwoThings = (subject: string | null): boolean => (subject?.match(/\bhalf\b/giu)?.length ?? 0) > 1;
const LEFTOVER = /^(?:the )?(?:other|one)(?: half)?(?: (?:in |of |just |only )*(?:lines?|line ?-?work|outlines?))?$/iu;

/** Lines come first; colour that stops at the middle is laid on before them. */
function withLines(styles: readonly string[]): readonly string[] {
  const others = styles.filter((slug) => slug !== LINES);
  return findStyle(others[0] ?? '')?.palette.default === 'full-colour' ? [...others, LINES] : [LINES, ...others];
}

/** The styles of the two halves, null when the text says none or one thing in one style. */
function pairOf({ styles, subject, styleHinted }: Reading, text: string): readonly [string, string] | null {
  if (styleHinted || isTwoThings(subject) || !TWICE.test(text)) return null;
  const said = SKETCH.test(text) ? [...new Set(['sketch', ...styles])] : styles;
  const named = LINE_WORK.test(text) ? withLines(said) : said;
  const [first, second] = named.toSorted((a, b) => Number(b === LEFT) - Number(a === LEFT));
  return first === undefined || second === undefined ? null : [first, second];
}

/** One subject in two styles ("half geometric, half realistic"): the first is the drawing's, the other becomes one of its things, "half dotwork". */
export function inHalves(reading: Reading, { prompt, style }: EngineeringRequest): Reading {
  const pair = style === undefined ? pairOf(reading, prompt) : null;
  const other = findStyle(pair?.[1] ?? '');
  if (pair === null || other === undefined) return reading;
  const elements = [...reading.elements.filter((element) => !LEFTOVER.test(element)), `half ${other.name.toLowerCase()}`];
  return { ...reading, elements, styles: [pair[0]], subject: reading.subject === null ? null : reading.subject.replace(OF_SUBJECT, '') };
}
