import { readUsageMetadata, type TokenUsage } from '../../../../usage/index.js';
import { readCandidates, type Candidate } from './candidates.js';
import { isRecord, member, text, type Loose } from './loose.js';

/** A 200 answer with its two spellings, nulls and gaps ironed out; nothing is judged yet. */
export interface ProviderAnswer {
  readonly candidates: readonly Candidate[];
  readonly blockReason: string | null;
  readonly usage: TokenUsage | null;
  readonly rawUsage: Loose | null;
  readonly modelVersion: string | null;
  readonly responseId: string | null;
}

/** Reads the JSON of a 200 answer. Never throws: what is missing is empty. */
export function readProviderAnswer(json: unknown): ProviderAnswer {
  const usage = member(json, 'usageMetadata');
  return {
    candidates: readCandidates(json),
    blockReason: text(member(member(json, 'promptFeedback'), 'blockReason')),
    usage: readUsageMetadata(usage),
    rawUsage: isRecord(usage) ? usage : null,
    modelVersion: text(member(json, 'modelVersion')),
    responseId: text(member(json, 'responseId')),
  };
}
