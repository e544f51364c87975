import { FINISHED } from './finish-reasons.js';
import { isRecord, list, member, text, type Loose } from './loose.js';

export interface ImagePart {
  /** The part's own object with `mimeType` and, until the bytes are taken out of it, `data`. */
  readonly inline: Loose;
  readonly thought: boolean;
  /** The part as it came: what a refinement sends back, signature included. */
  readonly raw: Loose;
}

export interface Candidate {
  readonly finishReason: string | null;
  readonly finishMessage: string | null;
  readonly images: readonly ImagePart[];
  /** Words of the model that are not its thoughts. */
  readonly words: string;
  readonly parts: readonly Loose[];
}

export interface Chosen {
  readonly candidate: Candidate;
  readonly image: ImagePart;
}

function imageOf(part: Loose): ImagePart | null {
  const inline = member(part, 'inlineData');
  return isRecord(inline) ? { inline, thought: member(part, 'thought') === true, raw: part } : null;
}

function toCandidate(value: unknown): Candidate {
  const parts = list(member(member(value, 'content'), 'parts')).filter(isRecord);
  const words = parts.filter((part) => member(part, 'thought') !== true).map((part) => text(member(part, 'text')) ?? '');
  return {
    finishReason: text(member(value, 'finishReason')),
    finishMessage: text(member(value, 'finishMessage')),
    images: parts.map(imageOf).filter((image) => image !== null),
    words: words.join('').trim(),
    parts,
  };
}

/** The candidates of a 200 answer. Never throws: what is missing is empty. */
export const readCandidates = (json: unknown): readonly Candidate[] => list(member(json, 'candidates')).filter(isRecord).map(toCandidate);

/** The last image that is no thought; a lone thought is still a drawing. */
const lastOf = (candidate: Candidate): ImagePart | undefined =>
  candidate.images.filter((image) => !image.thought).at(-1) ?? candidate.images.at(-1);

/** The image that is the drawing: of the first finished candidate that has one. */
export function chooseImage(candidates: readonly Candidate[]): Chosen | null {
  for (const candidate of candidates) {
    const image = FINISHED.has(candidate.finishReason) ? lastOf(candidate) : undefined;
    if (image !== undefined) return { candidate, image };
  }
  return null;
}
