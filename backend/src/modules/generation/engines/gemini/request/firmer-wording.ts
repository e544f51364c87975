import type { FindingId } from '../../../verification/verification.js';

/** Findings of the verification, each answered by what should be there instead: image models follow what they are told to draw. */
const FIRMER: Readonly<Partial<Record<FindingId, string>>> = {
  'background-not-white': 'The sheet is pure, even white (#FFFFFF) from edge to edge, with nothing on it but the ink.',
  'background-busy': 'Everything around the motif is blank white paper: no shadow, no texture, no gradient.',
  'touches-edge': 'The whole motif fits inside the sheet with a generous empty white margin of at least one tenth on all four sides.',
  photographic: 'It is a flat, two-dimensional ink drawing made of clean lines and flat fills, as on a printed flash sheet.',
  'on-skin': 'Only ink on white paper is visible: the drawing exists by itself, before anyone wears it.',
  scenery: 'One single motif stands alone, cut out on white; where it would have surroundings there is blank paper.',
  'several-designs': 'There is exactly one drawing, one unified composition, in the middle of the sheet.',
  empty: 'The motif is large, in strong black ink, and fills most of the sheet.',
};

/** The sentences that a second attempt adds to the prompt; empty when nothing was found. */
export function firmerWording(findings: readonly string[]): string {
  const sentences = [...new Set(findings.map((finding) => FIRMER[finding as FindingId]).filter((sentence) => sentence !== undefined))];
  return sentences.length === 0 ? '' : `\n\nMost important of all: ${sentences.join(' ')}`;
}
