import type { Brief } from '../brief.js';
import type { Placement } from '../catalogue/placement.js';
import type { Style } from '../catalogue/style.js';
import { sayAdvice } from '../prompt-engineering.sentences.js';

const THIN_STYLES: readonly string[] = ['fine-line', 'minimalist', 'watercolour', 'sketch', 'lettering'];

/** Mean advance of a letter against its height, both for script and roman hands. */
const LETTER_PROPORTION = 0.55;
/** Thin letters want a quarter inch, all letters an eighth (shared/craft.md §2.7). Millimetres. */
const THIN_LETTER_MM = 6.4;
/** From so wide on a face holds its features. Millimetres. */
const PORTRAIT_MM = 150;

function placeAdvice(placement: Placement | undefined, widthMm: number): readonly string[] {
  if (placement === undefined) return [];
  const name = placement.name.toLowerCase();
  const clean = Math.round((placement.cleanViewMm.men + placement.cleanViewMm.women) / 2);
  const wide = widthMm > placement.cleanViewMm.men && placement.wraps;
  return [
    ...(placement.risk.reason === null ? [] : [`${placement.name}: ${placement.risk.reason}.`]),
    ...(wide ? [sayAdvice('place-wraps', { mm: widthMm, place: name, clean })] : []),
    ...placement.notes.filter((note) => !note.startsWith('Wider')),
  ];
}

function letteringAdvice({ lettering, widthMm }: Brief): readonly string[] {
  if (lettering === null) return [];
  const longest = Math.max(...lettering.split('\n').map((line) => [...line].length));
  const heightMm = widthMm / (longest * LETTER_PROPORTION);
  return [
    ...(heightMm < THIN_LETTER_MM ? [sayAdvice('letters-low', { height: heightMm.toFixed(1), least: THIN_LETTER_MM })] : []),
    ...(/[^\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Common}\p{Script=Inherited}]/u.test(lettering)
      ? [sayAdvice('letters-foreign')] : []),
  ];
}

function coverUpAdvice(brief: Brief): readonly string[] {
  if (brief.intent !== 'cover-up') return [];
  return [
    sayAdvice('cover-up'),
    ...(THIN_STYLES.includes(brief.style) ? [sayAdvice('cover-up-thin')] : []),
  ];
}

/** Said of portraits only: nobody warns of a bee's face. */
const OF_PORTRAITS = /^Portraits /u;
const PORTRAYS = /portr[aäé]|retrat|ritratt|портрет|\bfaces?\b|\b(?:wo)?m[ae]n\b|\bgirl|\bboy|rostro|\bcara\b|rosto|mujer|mulher|visage|femme|gesicht|\bfrau|volto|\bviso|donna|лиц|девуш|женщин/iu;

function styleAdvice({ subject, elements, widthMm }: Brief, { warnings, warningsFromMm = 0 }: Style): readonly string[] {
  if (widthMm < warningsFromMm) return [];
  const isPortrait = PORTRAYS.test([subject, ...elements].join(' ')) && widthMm < PORTRAIT_MM;
  return warnings.filter((warning) => isPortrait || !OF_PORTRAITS.test(warning));
}

/** What a good artist would say before starting, as sentences. */
export function adviceFor(brief: Brief, style: Style, placement: Placement | undefined): readonly string[] {
  return [
    ...coverUpAdvice(brief),
    ...(brief.widthMm < style.smallestWidthMm ? [sayAdvice('style-too-small', { style: style.name, least: style.smallestWidthMm, mm: brief.widthMm })] : []),
    ...placeAdvice(placement, brief.widthMm),
    ...letteringAdvice(brief),
    ...styleAdvice(brief, style),
  ];
}
