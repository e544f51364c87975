import type { Brief } from '../brief.js';
import { findPlacement, findStyle } from '../catalogue/catalogue.js';
import { sayChange } from '../prompt-engineering.sentences.js';
import { PALETTE_NAMES } from '../resolve/choose-palette.js';

const styleName = (slug: string): string => findStyle(slug)?.name ?? slug;
const placeName = (slug: string | null): string => findPlacement(slug ?? '')?.name.toLowerCase() ?? sayChange('no-place');
const size = ({ widthMm, heightMm }: Brief): string => `${widthMm} × ${heightMm} mm`;

const inOneLine = (lettering: string): string => `“${lettering.replace(/\n/gu, ' / ')}”`;

function letteringChange(before: Brief, after: Brief): readonly string[] {
  if (before.lettering === after.lettering) return [];
  if (after.lettering === null) return [sayChange('took-out-lettering')];
  const now = inOneLine(after.lettering);
  return [before.lettering === null ? sayChange('new-letters', { now }) : sayChange('changed-letters', { now, before: inOneLine(before.lettering) })];
}

/** What differs in style, palette, place, size and lettering, as sentences. */
function differences(before: Brief, after: Brief): readonly string[] {
  return [
    ...(before.style === after.style ? [] : [sayChange('changed-style', { now: styleName(after.style), before: styleName(before.style) })]),
    ...(before.palette === after.palette ? [] : [sayChange('changed-palette', { now: PALETTE_NAMES[after.palette], before: PALETTE_NAMES[before.palette] })]),
    ...(before.placement === after.placement ? [] : [sayChange('changed-place', { now: placeName(after.placement), before: placeName(before.placement) })]),
    ...(size(before) === size(after) ? [] : [sayChange('changed-size', { now: size(after), before: size(before) })]),
    ...letteringChange(before, after),
  ];
}

/** The changed brief with every difference told; when there is none, it says so instead of pretending. */
export function withDifferences(before: Brief, after: Brief): Brief {
  const added = [...new Set([...after.added, ...differences(before, after)])];
  const notices = added.length > 0 ? after.notices
    : [sayChange('no-change'), ...after.notices];
  return { ...after, added, notices };
}
