import type { Brief } from '../brief.js';
import { PALETTE_NAMES } from './choose-palette.js';
import { styleOf } from './choose-style.js';

const NOT_INTERPRETED = 'Your words went to the engine exactly as you typed them: nothing was interpreted, nothing left out.';

/** A brief whose words go to the engine as they were typed: it says so, and what stands around them. */
export function verbatimBrief(brief: Brief): Brief {
  const { style, palette, widthMm, heightMm, notices } = brief;
  const frame = `${styleOf(style).name}, ${PALETTE_NAMES[palette]}, ${widthMm} × ${heightMm} mm, and the rules that keep it one drawing on white.`;
  return { ...brief, verbatim: true, added: [frame], leftOut: [], notices: [NOT_INTERPRETED, ...notices] };
}
