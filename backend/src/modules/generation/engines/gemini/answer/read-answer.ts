import type { Exchange } from '../client/exchange.js';
import { fault, type Fault, type FaultName } from '../faults/fault.js';
import { redact } from '../faults/redact.js';
import { chooseImage, type Candidate, type ImagePart } from './candidates.js';
import { FINISHED, meaningOf } from './finish-reasons.js';
import { readProviderAnswer, type ProviderAnswer } from './provider-answer.js';

/** An image part was found; whether it is an image, decoding will show. */
export interface FoundImage {
  readonly answer: ProviderAnswer;
  readonly candidate: Candidate;
  readonly image: ImagePart;
  /** Image parts in the whole answer: each is billed. */
  readonly images: number;
}

export type Reading = { readonly found: FoundImage } | { readonly fault: Fault };

const imagesIn = (answer: ProviderAnswer): number => answer.candidates.reduce((sum, candidate) => sum + candidate.images.length, 0);

function find(answer: ProviderAnswer): FoundImage | null {
  const chosen = chooseImage(answer.candidates);
  return chosen === null ? null : { answer, ...chosen, images: imagesIn(answer) };
}

/** Why a finished candidate has no image: it answered in words, was billed for nothing, or makes no sense. */
function withoutImage(answer: ProviderAnswer, candidate: Candidate): FaultName {
  if ((answer.usage?.output.IMAGE ?? 0) > 0) return 'billed-without-image';
  return candidate.words === '' ? 'malformed' : 'refused-in-words';
}

function nameOf(answer: ProviderAnswer, header: string | null): FaultName {
  const candidate = answer.candidates[0];
  if (candidate === undefined) return emptyMeans(answer);
  const reason = candidate.finishReason ?? header;
  return FINISHED.has(reason) || reason === null ? withoutImage(answer, candidate) : meaningOf(reason);
}

/** No candidates: a refused prompt says so, or shows that it was read and nothing came of it; anything else is no answer at all. */
function emptyMeans(answer: ProviderAnswer): FaultName {
  const readOnly = answer.usage !== null && answer.usage.output.TEXT + answer.usage.output.IMAGE === 0;
  return answer.blockReason !== null || readOnly ? 'refused' : 'malformed';
}

/** What the model said about the missing image. */
function wordsOf(candidate: Candidate | undefined): string | null {
  return candidate?.finishMessage ?? (candidate === undefined || candidate.words === '' ? null : candidate.words);
}

/** What a 200 answer is: by the presence of an image first, then by the finish reason, then by the prompt feedback. */
export function readAnswer(json: unknown, exchange: Exchange, key: string): Reading {
  const answer = readProviderAnswer(json);
  const found = find(answer);
  if (found !== null) return { found };
  const words = wordsOf(answer.candidates[0]);
  return {
    fault: fault(nameOf(answer, exchange.finishReasonHeader), {
      says: redact(words, key),
      supportCode: /Support codes?: ([\d, ]*\d)/.exec(words ?? '')?.[1] ?? null,
      usage: answer.usage,
      modelVersion: answer.modelVersion,
      responseId: answer.responseId,
    }),
  };
}
