import type { Check } from '../../api/models/check';
import { limitOf } from './check-words';

type Told = Pick<Check, 'id' | 'verdict' | 'value' | 'limit' | 'unit' | 'comfortable' | 'advice'>;

/** Where nothing was found to measure. */
const NONE: Readonly<Record<string, string>> = {
  'thinnest-line': $localize`There are no single lines to judge.`, 'tightest-gap': $localize`No lines run close together.`,
  'smallest-counter': $localize`There are no small closed holes.`,
  'lettering-height': $localize`No row of separate letters was found; joined-up script is not recognised.`,
};

const OK: Readonly<Record<string, string>> = {
  'thinnest-line': $localize`Every line is wide enough for a needle and for the years.`, 'tightest-gap': $localize`The lines leave each other room to spread.`,
  'smallest-counter': $localize`Every closed hole is large enough to stay open.`, 'lettering-height': $localize`The letters are tall enough to stay legible.`,
  'ink-coverage': $localize`The amount of solid ink is reasonable.`, 'open-skin': $localize`Plenty of open skin for the drawing to breathe.`,
  'mid-tone-anchor': $localize`Tones are held by black beside them.`, 'separate-pieces': $localize`The drawing holds together.`,
  'edge-contact': $localize`The drawing stands free on its paper.`, 'print-resolution': $localize`Enough pixels for this size.`,
};

const WATCH: Readonly<Record<string, string>> = {
  'thinnest-line': $localize`A single needle can draw it, but it fades first: plan a touch-up or make it wider.`,
  'tightest-gap': $localize`The lines may grow together in some years: open the gap where you can.`,
  'smallest-counter': $localize`It may fill in some years: open it where you can.`,
  'lettering-height': $localize`Fine for bold letters; a thin or joined-up face needs more height.`,
  'edge-contact': $localize`The drawing runs into the edge of the picture: something may be cut off.`,
  'print-resolution': $localize`Few pixels for this size: trust the fine measures less, and print the vector stencil.`,
};

/** Of a check that holds no longer, where watching and failing are told alike. */
const OTHERWISE: Readonly<Record<string, string>> = {
  'ink-coverage': $localize`Mostly solid ink: a long session, and little left to read when it spreads. Open some of it up.`,
  'open-skin': $localize`Leave more skin open, so that the shapes stay apart.`, 'mid-tone-anchor': $localize`Set some black beside this tone, or an outline around it.`,
  'separate-pieces': $localize`Many loose pieces: drop some or tie them to the main drawing.`,
  'edge-contact': $localize`Ink on most edges: this looks like a scene or a background and not like one drawing. Ask for an isolated drawing on white.`,
  'print-resolution': $localize`Too few pixels to judge at this size: draw it again at a higher resolution.`,
};

/** What a check says in the language of the page; the server's own words (English) for one we do not know. */
export function adviceOf(check: Told): string {
  return byVerdict(check) ?? check.advice;
}

function byVerdict(check: Told): string | undefined {
  const { id, verdict, value } = check;
  if (id === 'placement-fit') return placementAdvice(check);
  if (verdict === 'ok') return value === null ? NONE[id] : OK[id];
  return (verdict === 'watch' ? WATCH[id] : tooFine(id, limitOf(check))) ?? OTHERWISE[id];
}

function tooFine(id: string, needed: string): string | undefined {
  switch (id) {
    case 'thinnest-line': return $localize`Draw it at ${needed}:width: or wider, or leave it out.`;
    case 'tightest-gap': return $localize`Open the gap to ${needed}:width: or merge the two lines into one.`;
    case 'smallest-counter': return $localize`Open the hole to ${needed}:width: across, or fill it on purpose.`;
    case 'lettering-height': return $localize`Letters need ${needed}:width:: write less, or write larger.`;
    default: return undefined;
  }
}

function placementAdvice({ verdict, value, limit, comfortable }: Told): string {
  if (limit === null) return $localize`Name a placement to see whether the drawing fits it.`;
  if (verdict === 'ok') return $localize`Sits flat: nothing goes around the edge there.`;
  if ((value ?? 0) <= limit) return $localize`Sits flat on a large body; on a slender one the sides go around.`;
  const [narrow, wide] = [Math.round(comfortable ?? limit), Math.round(limit)];
  return $localize`Wider than one view of the place (${narrow}:from: to ${wide}:to: mm): its sides go around. Make it narrower or design it to wrap.`;
}
