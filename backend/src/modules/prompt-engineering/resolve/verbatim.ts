import type { Brief } from '../brief.js';
import { sayOfReading } from '../prompt-engineering.sentences.js';
import { PALETTE_NAMES } from './choose-palette.js';
import { styleOf } from './choose-style.js';

/** A brief whose words go to the engine as they were typed: it says so, and what stands around them. */
export function verbatimBrief(brief: Brief): Brief {
  const { style, palette, widthMm, heightMm, notices } = brief;
  const frame = sayOfReading('verbatim-frame', { style: styleOf(style).name, palette: PALETTE_NAMES[palette], width: widthMm, height: heightMm });
  return { ...brief, verbatim: true, added: [frame], leftOut: [], notices: [sayOfReading('verbatim'), ...notices] };
}
