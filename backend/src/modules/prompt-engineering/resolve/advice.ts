import type { Brief } from '../brief.js';
import type { Placement } from '../catalogue/placement.js';
import type { Style } from '../catalogue/style.js';

const THIN_STYLES: readonly string[] = ['fine-line', 'minimalist', 'watercolour', 'sketch', 'lettering'];

/** Mean advance of a letter against its height, both for script and roman hands. */
const LETTER_PROPORTION = 0.55;
/** Thin letters want a quarter inch, all letters an eighth (shared/craft.md §2.7). Millimetres. */
const THIN_LETTER_MM = 6.4;

function placeAdvice(placement: Placement | undefined, widthMm: number): readonly string[] {
  if (placement === undefined) return [];
  const name = placement.name.toLowerCase();
  const clean = Math.round((placement.cleanViewMm.men + placement.cleanViewMm.women) / 2);
  const wide = widthMm > placement.cleanViewMm.men && placement.wraps;
  return [
    ...(placement.risk.reason === null ? [] : [`${placement.name}: ${placement.risk.reason}.`]),
    ...(wide ? [`At ${widthMm} mm it goes around the ${name}: about ${clean} mm can be seen from one side.`] : []),
    ...placement.notes.filter((note) => !note.startsWith('Wider')),
  ];
}

function letteringAdvice({ lettering, widthMm }: Brief): readonly string[] {
  if (lettering === null) return [];
  const longest = Math.max(...lettering.split('\n').map((line) => [...line].length));
  const heightMm = widthMm / (longest * LETTER_PROPORTION);
  return [
    ...(heightMm < THIN_LETTER_MM ? [`The letters come out about ${heightMm.toFixed(1)} mm high on one line; thin letters want ${THIN_LETTER_MM} mm.`] : []),
    ...(/[^\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Common}\p{Script=Inherited}]/u.test(lettering)
      ? ['Have the lettering read by someone who writes this script before it is tattooed.'] : []),
  ];
}

function coverUpAdvice(brief: Brief): readonly string[] {
  if (brief.intent !== 'cover-up') return [];
  return [
    'A cover-up is usually two to three times larger and darker than what it covers; show your artist the old tattoo.',
    ...(THIN_STYLES.includes(brief.style) ? ['Thin or light work does not cover old ink: think of a denser style.'] : []),
  ];
}

/** What a good artist would say before starting, as sentences. */
export function adviceFor(brief: Brief, style: Style, placement: Placement | undefined): readonly string[] {
  return [
    ...coverUpAdvice(brief),
    ...(brief.widthMm < style.smallestWidthMm ? [`${style.name} wants at least ${style.smallestWidthMm} mm; at ${brief.widthMm} mm detail will close up.`] : []),
    ...placeAdvice(placement, brief.widthMm),
    ...letteringAdvice(brief),
    ...(brief.widthMm >= (style.warningsFromMm ?? 0) ? style.warnings : []),
  ];
}
