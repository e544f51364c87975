import type { Concept } from '../../../api/models/concept';
import type { GenerateTattooRequest } from '../../../api/models/generate-tattoo-request';

/** The same words again, uninterpreted, with the style, place, size and inks this concept has; a change stays a change of its parent. */
export function asTyped({ prompt, brief, conversationId, parentConceptId }: Concept): GenerateTattooRequest {
  const { style, placement, widthMm, palette } = brief;
  return {
    prompt, verbatim: true, count: 1, conversationId, palette, widthMm: Math.round(widthMm),
    style: style as GenerateTattooRequest['style'],
    ...(placement === null ? {} : { placement: placement as GenerateTattooRequest['placement'] }),
    ...(parentConceptId === null ? {} : { parentConceptId }),
  };
}
