import { readUsageMetadata, type TokenUsage } from '../../../../usage/index.js';
import { isRecord, list, member, text, type Loose } from './loose.js';

export interface ImagePart {
  readonly data: string;
  readonly mimeType: string;
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

/** A 200 answer with its two spellings, nulls and gaps ironed out; nothing is judged yet. */
export interface ProviderAnswer {
  readonly candidates: readonly Candidate[];
  readonly blockReason: string | null;
  readonly usage: TokenUsage | null;
  readonly rawUsage: Loose | null;
  readonly modelVersion: string | null;
  readonly responseId: string | null;
}

function imageOf(part: Loose): ImagePart | null {
  const inline = member(part, 'inlineData');
  const data = text(member(inline, 'data')) ?? '';
  if (!isRecord(inline)) return null;
  return { data, mimeType: text(member(inline, 'mimeType')) ?? '', thought: member(part, 'thought') === true, raw: part };
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

/** Reads the JSON of a 200 answer. Never throws: what is missing is empty. */
export function readProviderAnswer(json: unknown): ProviderAnswer {
  const usage = member(json, 'usageMetadata');
  return {
    candidates: list(member(json, 'candidates')).filter(isRecord).map(toCandidate),
    blockReason: text(member(member(json, 'promptFeedback'), 'blockReason')),
    usage: readUsageMetadata(usage),
    rawUsage: isRecord(usage) ? usage : null,
    modelVersion: text(member(json, 'modelVersion')),
    responseId: text(member(json, 'responseId')),
  };
}
