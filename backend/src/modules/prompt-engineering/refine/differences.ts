import type { Brief } from '../brief.js';
import { findPlacement, findStyle } from '../catalogue/catalogue.js';
import { PALETTE_NAMES } from '../resolve/choose-palette.js';

const styleName = (slug: string): string => findStyle(slug)?.name ?? slug;
const placeName = (slug: string | null): string => findPlacement(slug ?? '')?.name.toLowerCase() ?? 'no place';
const size = ({ widthMm, heightMm }: Brief): string => `${widthMm} × ${heightMm} mm`;

const inOneLine = (lettering: string): string => `“${lettering.replace(/\n/gu, ' / ')}”`;

function letteringChange(before: Brief, after: Brief): readonly string[] {
  if (before.lettering === after.lettering) return [];
  if (after.lettering === null) return ['Took out the lettering.'];
  const instead = before.lettering === null ? '' : ` instead of ${inOneLine(before.lettering)}`;
  return [`Lettering: ${inOneLine(after.lettering)}${instead}.`];
}

/** What differs in style, palette, place, size and lettering, as sentences. */
function differences(before: Brief, after: Brief): readonly string[] {
  return [
    ...(before.style === after.style ? [] : [`Style: ${styleName(after.style)} instead of ${styleName(before.style)}.`]),
    ...(before.palette === after.palette ? [] : [`Palette: ${PALETTE_NAMES[after.palette]} instead of ${PALETTE_NAMES[before.palette]}.`]),
    ...(before.placement === after.placement ? [] : [`Place: ${placeName(after.placement)} instead of ${placeName(before.placement)}.`]),
    ...(size(before) === size(after) ? [] : [`Size: ${size(after)} instead of ${size(before)}.`]),
    ...letteringChange(before, after),
  ];
}

/** The changed brief with every difference told; when there is none, it says so instead of pretending. */
export function withDifferences(before: Brief, after: Brief): Brief {
  const added = [...new Set([...after.added, ...differences(before, after)])];
  const notices = added.length > 0 ? after.notices
    : ['I found no change to the brief in this. Say what to add, take out, swap, or make larger or smaller.', ...after.notices];
  return { ...after, added, notices };
}
