import type { Check, CheckId, TattooabilityReport } from '../../tattooability/index.js';
import type { ConsultCheck, ConsultFacts } from './consult-facts.js';

const NAMES: Record<CheckId, string> = {
  'thinnest-line': 'Thinnest line', 'tightest-gap': 'Tightest gap', 'smallest-counter': 'Smallest opening', 'lettering-height': 'Smallest letters',
  'ink-coverage': 'Ink', 'open-skin': 'Open skin', 'mid-tone-anchor': 'Tone without black', 'separate-pieces': 'Separate pieces',
  'edge-contact': 'Sides cut by the edge', 'placement-fit': 'Width for the place', 'print-resolution': 'Resolution',
};

const UNITS = { mm: ' mm', percent: ' %', count: '', dpi: ' dpi' } as const;
/** Checks that ask for no more than the limit, not for at least it. */
const UPPER: readonly CheckId[] = ['ink-coverage', 'mid-tone-anchor', 'separate-pieces', 'edge-contact', 'placement-fit'];

const two = (value: number): string => String(Math.round(value * 100) / 100);

function measured({ id, value, limit, unit }: Check): string {
  if (value === null) return 'none found';
  const amount = `${two(value)}${UNITS[unit]}`;
  if (limit === null) return amount;
  return `${amount} (${UPPER.includes(id) ? 'at most' : 'needs'} ${two(limit)}${UNITS[unit]})`;
}

const row = (check: Check, i: number): ConsultCheck =>
  ({ number: i + 1, name: NAMES[check.id], measured: measured(check), verdict: check.verdict, advice: check.advice });

function headline({ verdict, widthMm, smallestSafeWidthMm }: TattooabilityReport): string {
  const size = `${two(widthMm)} mm`;
  if (verdict === 'ok') return `Tattooable at ${size}. Smallest safe width ${two(smallestSafeWidthMm)} mm.`;
  if (verdict === 'watch') return `Tattooable at ${size} with care. Smallest safe width ${two(smallestSafeWidthMm)} mm.`;
  return `Not as it is at ${size}. Lines, gaps and openings hold from ${two(smallestSafeWidthMm)} mm.`;
}

function questions(report: TattooabilityReport): string[] {
  const found = ['What would you change so that it ages well on my skin?', 'Would you go larger, or simpler?'];
  if (report.placement === null) found.push('Where on the body would it sit best?');
  if (report.texture.willSoften) found.push('How would you do the shading, and how will it look in ten years?');
  if (report.checks.some((check) => check.id === 'lettering-height' && check.value !== null)) found.push('Is the lettering large and open enough? Is it spelt right?');
  if (report.checks.some((check) => check.id === 'placement-fit' && check.verdict !== 'ok')) found.push('Should it wrap around, or stay flat on one side?');
  found.push('How many sessions, and what does it cost?', 'Touch-ups and aftercare?');
  return found;
}

export interface ConsultSubject {
  readonly title: string;
  readonly styleName: string | null;
  readonly placementName: string | null;
  readonly words: string | null;
  readonly sha256: string;
}

/** The report in the words of a consultation. */
export function describeConsult(report: TattooabilityReport, subject: ConsultSubject): ConsultFacts {
  return {
    title: subject.title,
    widthMm: report.widthMm, heightMm: report.heightMm, picture: report.picture,
    style: subject.styleName, placement: subject.placementName, words: subject.words, sha256: subject.sha256,
    headline: headline(report),
    checks: report.checks.map(row),
    texture: report.texture.advice,
    needles: report.estimates.needles,
    sessionHours: report.estimates.sessionHours,
    questions: questions(report),
  };
}
