import { AppError } from '../../../platform/problem/index.js';
import { failureSentences } from '../generation.sentences.js';

/** Said whenever the chosen engine cannot draw and the built-in one could. It is an offer: no engine is ever switched silently. */
export const BUILT_IN_OFFER = failureSentences['built-in-offer'];

/** The same for programs, as a member of the problem document. */
export const builtInAlternative = { alternative: { engine: 'vector', text: BUILT_IN_OFFER } } as const;

/** The problem with the offer at its end; unchanged when it is there already. */
export function offeringBuiltIn(problem: AppError): AppError {
  const { kind, details } = problem;
  const detail = details.detail ?? kind.title;
  if (detail.includes(BUILT_IN_OFFER)) return problem;
  return new AppError(kind, { ...details, detail: `${detail} ${BUILT_IN_OFFER}`, extra: { ...details.extra, ...builtInAlternative } });
}
