import type { Palette } from '../brief.js';
import type { Style } from '../catalogue/style.js';
import type { Reading } from '../interpret/reading.js';
import type { EngineeringRequest } from '../request.js';
import type { Remarks } from './remarks.js';

/** Palettes in a person's words. */
export const PALETTE_NAMES: Readonly<Record<Palette, string>> = {
  black: 'black only', 'black-and-grey': 'black and grey', 'limited-colour': 'a few colours', 'full-colour': 'full colour',
};

/** The given field, then the text, then what the style is made of. An unusual pair is kept and told. */
export function choosePalette(reading: Reading, request: EngineeringRequest, style: Style, remarks: Remarks): Palette {
  const asked = request.palette ?? reading.palette;
  if (request.palette !== undefined && reading.palette !== null && reading.palette !== request.palette) {
    remarks.leftOut.push(`The text says ${PALETTE_NAMES[reading.palette]}, the palette field says ${PALETTE_NAMES[request.palette]}: the field wins.`);
  }
  if (asked === null) {
    remarks.added.push(`Palette: ${PALETTE_NAMES[style.palette.default]}, as ${style.name} is made.`);
    return style.palette.default;
  }
  if (!style.palette.allowed.includes(asked)) {
    remarks.notices.push(`${style.name} is usually ${PALETTE_NAMES[style.palette.default]}; you asked for ${PALETTE_NAMES[asked]}, so that is what is drawn.`);
  }
  return asked;
}
