import type { Brief } from '../brief.js';
import { findPlacement } from '../catalogue/catalogue.js';
import type { Placement } from '../catalogue/placement.js';
import type { Style } from '../catalogue/style.js';
import type { AspectRatio } from '../engineered-prompt.js';
import type { Reading } from '../interpret/reading.js';
import type { EngineeringRequest } from '../request.js';
import { sayOfReading } from '../prompt-engineering.sentences.js';
import { adviceFor } from './advice.js';
import { choosePalette } from './choose-palette.js';
import { chooseSize, type Size } from './choose-size.js';
import { chooseStyle } from './choose-style.js';
import { chooseSubject } from './choose-subject.js';
import { once, type Remarks } from './remarks.js';
import { inHalves } from './two-halves.js';

export interface Resolved {
  readonly brief: Brief;
  readonly aspectRatio: AspectRatio;
}

function choosePlacement(reading: Reading, request: EngineeringRequest, remarks: Remarks): Placement | undefined {
  const [read, ...others] = reading.placements.map((slug) => findPlacement(slug)).filter((place) => place !== undefined);
  const given = findPlacement(request.placement ?? '');
  if (read === undefined || given !== undefined) {
    if (read !== undefined && read !== given) remarks.leftOut.push(sayOfReading('place-conflict', { read: lower(read), given: lower(given) }));
    return given;
  }
  for (const other of others) remarks.leftOut.push(sayOfReading('place-further', { other: lower(other), place: lower(read) }));
  return read;
}

const lower = (placement: Placement | undefined): string => placement?.name.toLowerCase() ?? '';

function chooseLettering(reading: Reading, request: EngineeringRequest, remarks: Remarks): string | null {
  if (request.lettering === undefined || request.lettering === '') return reading.lettering;
  if (reading.lettering !== null && reading.lettering !== request.lettering) {
    remarks.leftOut.push(sayOfReading('letters-conflict'));
  }
  return request.lettering;
}

interface Settled {
  readonly style: Style;
  readonly placement: Placement | undefined;
  readonly lettering: string | null;
  readonly size: Size;
}

/** A word in capitals is hard to read in a pen that writes joined letters: where nobody asked for it, letters with feet. */
function faceFor(lettering: string, { letteringFace }: Style): Style['letteringFace'] {
  return letteringFace === 'script' && /\p{Lu}{3}/u.test(lettering) && !/\p{Ll}/u.test(lettering) ? 'serif' : letteringFace;
}

function toBrief(reading: Reading, request: EngineeringRequest, settled: Settled, remarks: Remarks): Brief {
  const { style, placement, lettering, size } = settled;
  return {
    subject: chooseSubject(reading, style, lettering, remarks),
    elements: reading.elements,
    style: style.slug,
    placement: placement?.slug ?? null,
    widthMm: size.widthMm,
    heightMm: size.heightMm,
    palette: choosePalette(reading, request, style, remarks),
    lettering,
    letteringFace: lettering === null ? null : (reading.letteringFace ?? faceFor(lettering, style)),
    mood: reading.mood,
    exclusions: reading.exclusions,
    notices: [], added: [], leftOut: [],
    intent: reading.intent,
    language: reading.language,
  };
}

/**
 * From what was read to a complete brief: given fields win, conflicts are settled and told,
 * what is missing is chosen and told. Every sentence of the reading is kept.
 */
export function resolve(read: Reading, request: EngineeringRequest): Resolved {
  const reading = inHalves(read, request);
  const remarks: Remarks = { notices: [...reading.notices], added: [...reading.added], leftOut: [...reading.leftOut] };
  const style = chooseStyle(reading, request, remarks);
  const placement = choosePlacement(reading, request, remarks);
  const lettering = chooseLettering(reading, request, remarks);
  const size = chooseSize({ reading, style, placement, widthMm: request.widthMm, lettering: lettering !== null }, remarks);
  const bare = toBrief(reading, request, { style, placement, lettering, size }, remarks);
  const notices = [...remarks.notices, ...adviceFor(bare, style, placement)];
  const brief = { ...bare, notices: once(notices), added: once(remarks.added), leftOut: once(remarks.leftOut) };
  return { brief, aspectRatio: size.aspectRatio };
}
