import { AppError } from '../../../../../platform/problem/index.js';
import { generationProblems } from '../../../generation.errors.js';
import { sayFailure } from '../../../generation.sentences.js';
import { BUILT_IN_OFFER, builtInAlternative } from '../../built-in-offer.js';
import type { Fault } from './fault.js';
import { FAULT_BOOK } from './fault-book.js';
import { costSentence } from './money-words.js';

/** What all attempts of a drawing have cost, micro-dollars; `certain` is false when the provider never told. */
export interface Spent {
  readonly microUsd: number;
  readonly certain: boolean;
}

/** The words of the provider, quoted as plain text, where they help the person and name no system. */
const quoted = (fault: Fault): string => {
  const shown =
    fault.name === 'refused' || fault.name === 'refused-in-words' || fault.name === 'recitation' || fault.name === 'image-other';
  return shown && fault.says !== null ? ` ${sayFailure('provider-said', { words: fault.says })}` : '';
};

/** The problem a person reads: what happened, what it cost, what to do, and the engine that could do it now. */
export function toProblem(fault: Fault, spent: Spent, attempts: number): AppError {
  const entry = FAULT_BOOK[fault.name];
  const parts = [`${entry.kind.title}${quoted(fault)}`, costSentence(spent.microUsd, spent.certain), entry.advice];
  if (entry.offersBuiltIn) parts.push(BUILT_IN_OFFER);
  return new AppError(entry.kind, {
    detail: parts.join(' '),
    costMicroUsd: spent.microUsd,
    ...(fault.retryAfterMs === null ? {} : { retryAfterSeconds: Math.ceil(fault.retryAfterMs / 1000) }),
    extra: { ...(entry.offersBuiltIn ? builtInAlternative : {}), provider: trace(fault, attempts) },
    cause: fault,
  });
}

/** For support: never a key, never a prompt. */
function trace(fault: Fault, attempts: number): Readonly<Record<string, unknown>> {
  const { name, responseId, modelVersion, supportCode } = fault;
  return { fault: name, attempts, responseId, modelVersion, supportCode };
}

export function stoppedProblem(spent: Spent): AppError {
  return new AppError(generationProblems.drawingStopped, {
    detail: `${generationProblems.drawingStopped.title} ${costSentence(spent.microUsd, spent.certain)}`,
    costMicroUsd: spent.microUsd,
  });
}
