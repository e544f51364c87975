import type { TokenUsage } from '../../../../usage/index.js';

/** Each way a call can fail: a row of the fault book says what follows from it. */
export type FaultName =
  | 'refused' | 'refused-in-words' | 'recitation'
  | 'no-image' | 'image-other' | 'billed-without-image'
  | 'malformed' | 'damaged-image' | 'answer-too-large'
  | 'rate-limited' | 'exhausted' | 'daily-quota' | 'spend-cap' | 'billing-off'
  | 'overloaded' | 'internal-error' | 'bad-gateway' | 'gateway-timeout'
  | 'bad-credentials' | 'model-gone' | 'prompt-too-long' | 'missing-signature' | 'unsupported-request'
  | 'unreachable' | 'timeout' | 'interrupted'
  /** Not called at all: the provider is left alone for a moment. */
  | 'circuit-open';

export interface Fault {
  readonly name: FaultName;
  /** What the provider says about it: plain text, no key in it, short enough to show. */
  readonly says: string | null;
  /** The wait the provider asks for, milliseconds. */
  readonly retryAfterMs: number | null;
  readonly usage: TokenUsage | null;
  readonly modelVersion: string | null;
  readonly responseId: string | null;
  readonly supportCode: string | null;
}

/** A fault with everything that is not known left empty. */
export function fault(name: FaultName, known: Partial<Omit<Fault, 'name'>> = {}): Fault {
  return { says: null, retryAfterMs: null, usage: null, modelVersion: null, responseId: null, supportCode: null, ...known, name };
}
