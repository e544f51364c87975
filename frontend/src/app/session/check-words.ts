import type { Check } from '../../api/models/check';
import type { TattooabilityReport } from '../../api/models/tattooability-report';

const NAMES: Readonly<Record<string, string>> = {
  'thinnest-line': $localize`Thinnest line`, 'tightest-gap': $localize`Tightest gap`, 'smallest-counter': $localize`Smallest opening`,
  'ink-coverage': $localize`Ink coverage`, 'mid-tone-anchor': $localize`Grey without black`, 'open-skin': $localize`Open skin`, 'separate-pieces': $localize`Loose pieces`,
  'edge-contact': $localize`Ink at the edge`, 'placement-fit': $localize`Fits the place`, 'print-resolution': $localize`Resolution for print`,
  'lettering-height': $localize`Height of letters`,
};

/** The verdict in a line: "Tattooable at 70 mm". */
export function headlineOf({ verdict, widthMm, checks }: Pick<TattooabilityReport, 'verdict' | 'widthMm' | 'checks'>): string {
  const width = Math.round(widthMm);
  if (verdict === 'ok') return $localize`Tattooable at ${width}:width: mm`;
  if (verdict === 'too-fine') return $localize`Too fine for ${width}:width: mm`;
  const watched = checks.filter((check) => check.verdict !== 'ok').length;
  return watched === 1 ? $localize`One thing to watch at ${width}:width: mm` : $localize`${watched}:count: things to watch at ${width}:width: mm`;
}

/** A check's name for people; its id when the server knows one we do not. */
export function checkName(id: string): string {
  return NAMES[id] ?? id.replaceAll('-', ' ');
}

/** "0.38 mm", "64%", "3", "210 dpi". */
export function measured(check: Pick<Check, 'value' | 'unit'>): string {
  return check.value === null ? $localize`none` : figure(check.value, check.unit);
}

export function limitOf(check: Pick<Check, 'limit' | 'unit'>): string {
  return check.limit === null ? '' : figure(check.limit, check.unit);
}

function figure(value: number, unit: Check['unit']): string {
  switch (unit) {
    case 'mm': return `${value >= 10 ? Math.round(value) : value.toFixed(2).replace(/0$/, '')} mm`;
    case 'percent': return `${Math.round(value)}%`;
    case 'count': return String(Math.round(value));
    case 'dpi': return `${Math.round(value)} dpi`;
  }
}

/** Where value and limit stand on a bar of 0 … 100; the larger of both at 3/4, so that neither runs off. Null when there is nothing to compare. */
export function bars(check: Pick<Check, 'value' | 'limit' | 'unit'>): { readonly value: number; readonly limit: number } | null {
  if (check.value === null || check.limit === null) return null;
  const whole = check.unit === 'percent' ? 100 : Math.max(check.value, check.limit, Number.EPSILON) / 0.75;
  return { value: share(check.value, whole), limit: share(check.limit, whole) };
}

function share(part: number, whole: number): number {
  return Math.min(100, Math.max(0, (part / whole) * 100));
}

/** What to ask the designer for, when a check does not hold; the words go into the message box. */
export function fixFor(id: string): string | null {
  const fixes: Readonly<Record<string, string>> = {
    'thinnest-line': $localize`make the thinnest lines bolder`, 'tightest-gap': $localize`open up the tight gaps between lines`,
    'smallest-counter': $localize`open up the small closed shapes`, 'ink-coverage': $localize`less solid black, more open skin`,
    'open-skin': $localize`leave more open skin`, 'separate-pieces': $localize`connect the loose pieces, drop the smallest ones`,
    'mid-tone-anchor': $localize`anchor the grey areas with solid black`, 'edge-contact': $localize`keep the drawing away from the edges`, 'lettering-height': $localize`make the letters larger`,
  };
  return fixes[id] ?? null;
}
