import type { Concept } from '../../api/models/concept';
import { altOf } from './concept-words';

/**
 * What another page sends to the Studio in its address, so that it can be drawn again or changed: the words and the brief.
 * A change alone ("drop the stars") says nothing without what it changed: then the words are the designer's own reading.
 */
export function saidAlong(concept: Concept) {
  const { brief, prompt, version } = concept;
  return {
    say: version > 1 ? altOf(concept) : prompt,
    style: brief.style, place: brief.placement, width: Math.round(brief.widthMm), palette: brief.palette, letters: brief.lettering || null,
  };
}
