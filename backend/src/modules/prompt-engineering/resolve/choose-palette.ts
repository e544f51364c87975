import type { Palette } from '../brief.js';
import type { Style } from '../catalogue/style.js';
import type { Reading } from '../interpret/reading.js';
import type { EngineeringRequest } from '../request.js';
import { sayOfReading } from '../prompt-engineering.sentences.js';
import type { Remarks } from './remarks.js';

/** Palettes in a person's words. */
export const PALETTE_NAMES: Readonly<Record<Palette, string>> = {
  black: sayOfReading('palette-black'), 'black-and-grey': sayOfReading('palette-black-and-grey'), 'limited-colour': sayOfReading('palette-limited-colour'),
  'full-colour': sayOfReading('palette-full-colour'),
};

/** The given field, then the text, then what the style is made of. An unusual pair is kept and told. */
export function choosePalette(reading: Reading, request: EngineeringRequest, style: Style, remarks: Remarks): Palette {
  const asked = request.palette ?? reading.palette;
  if (request.palette !== undefined && reading.palette !== null && reading.palette !== request.palette) {
    remarks.leftOut.push(sayOfReading('palette-conflict', { read: PALETTE_NAMES[reading.palette], given: PALETTE_NAMES[request.palette] }));
  }
  if (asked === null) {
    remarks.added.push(sayOfReading('palette-chosen', { palette: PALETTE_NAMES[style.palette.default], style: style.name }));
    return style.palette.default;
  }
  if (!style.palette.allowed.includes(asked)) {
    const usual = PALETTE_NAMES[style.palette.default];
    remarks.notices.push(sayOfReading('palette-unusual', { style: style.name, usual, asked: PALETTE_NAMES[asked] }));
  }
  return asked;
}
