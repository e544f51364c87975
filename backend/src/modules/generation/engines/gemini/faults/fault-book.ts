import type { ProblemKind } from '../../../../../platform/problem/index.js';
import { generationProblems as problems } from '../../../generation.errors.js';
import type { EngineAlarm } from '../gemini-config.js';
import { sayFailure } from '../../../generation.sentences.js';
import type { FaultName } from './fault.js';

/** What may be tried after a fault, inside the deadlines and the reserved money. */
export type RetryRule =
  | 'never'
  /** One more call in the whole drawing: each may be paid. */
  | 'once'
  /** One more, with "draw it now" said outright. */
  | 'insist'
  /** Full-jitter back-off. */
  | 'back-off'
  /** After the wait that RetryInfo asks for. */
  | 'when-told'
  /** Once, with the successor of a model that is gone. */
  | 'successor'
  /** Once, without the earlier turn. */
  | 'plain';

/** What the provider bills for a call that failed this way. */
export type Billing =
  | 'nothing'
  /** What `usageMetadata` says. */
  | 'by-usage'
  /** Nobody will tell us: booked at the price of one image with many thoughts. */
  | 'perhaps';

export interface FaultEntry {
  readonly kind: ProblemKind;
  readonly retry: RetryRule;
  readonly billing: Billing;
  /** Counts towards opening the circuit. */
  readonly trips: boolean;
  /** What the person can do, one or two sentences. */
  readonly advice: string;
  /** The built-in engine would not have this trouble. */
  readonly offersBuiltIn: boolean;
  readonly alarm: EngineAlarm['code'] | null;
}

type Optional = Partial<Pick<FaultEntry, 'trips' | 'offersBuiltIn' | 'alarm'>>;

const entry = (
  kind: ProblemKind,
  [retry, billing]: readonly [RetryRule, Billing],
  advice: string,
  optional: Optional = {},
): FaultEntry => ({
  kind,
  retry,
  billing,
  advice,
  trips: false,
  offersBuiltIn: true,
  alarm: null,
  ...optional,
});

const REPHRASE = sayFailure('do-rephrase');
const LATER = sayFailure('do-wait');
const OPERATOR = sayFailure('operator-told');

/** Every fault, its problem, its retry, its bill and its advice: the one table that decides (docs/domain/gemini.md). */
export const FAULT_BOOK: Readonly<Record<FaultName, FaultEntry>> = {
  refused: entry(problems.promptRefused, ['never', 'nothing'], REPHRASE),
  'refused-in-words': entry(problems.promptRefused, ['never', 'by-usage'], REPHRASE),
  recitation: entry(
    problems.likenessRefused,
    ['never', 'nothing'],
    sayFailure('do-describe'),
  ),
  'no-image': entry(problems.noImage, ['insist', 'by-usage'], sayFailure('do-say-more')),
  'image-other': entry(problems.noImage, ['once', 'nothing'], sayFailure('do-say-otherwise')),
  'billed-without-image': entry(problems.noImage, ['never', 'by-usage'], LATER, { alarm: 'billed-without-image' }),
  malformed: entry(problems.malformedDrawing, ['never', 'by-usage'], LATER),
  'damaged-image': entry(problems.malformedDrawing, ['once', 'by-usage'], LATER),
  'answer-too-large': entry(problems.malformedDrawing, ['never', 'perhaps'], LATER),
  'rate-limited': entry(problems.providerBusy, ['when-told', 'nothing'], LATER),
  exhausted: entry(problems.providerBusy, ['back-off', 'nothing'], LATER),
  'daily-quota': entry(problems.providerQuota, ['never', 'nothing'], `${sayFailure('quota-renewed')} ${OPERATOR}`, {
    alarm: 'daily-quota',
  }),
  'spend-cap': entry(problems.providerQuota, ['never', 'nothing'], `${sayFailure('account-limit')} ${OPERATOR}`, {
    alarm: 'spend-cap',
  }),
  'billing-off': entry(problems.providerCredentials, ['never', 'nothing'], `${sayFailure('billing-off')} ${OPERATOR}`, {
    alarm: 'billing-off',
  }),
  overloaded: entry(problems.providerOverloaded, ['back-off', 'nothing'], LATER, { trips: true }),
  'internal-error': entry(problems.providerFailed, ['once', 'nothing'], LATER, { trips: true }),
  'bad-gateway': entry(problems.providerFailed, ['once', 'perhaps'], LATER, { trips: true }),
  'gateway-timeout': entry(problems.providerTimeout, ['once', 'perhaps'], LATER, { trips: true }),
  'bad-credentials': entry(problems.providerCredentials, ['never', 'nothing'], `${sayFailure('key-refused')} ${OPERATOR}`, {
    alarm: 'credentials',
  }),
  'model-gone': entry(problems.modelRetired, ['successor', 'nothing'], `${sayFailure('model-off')} ${OPERATOR}`, {
    alarm: 'model-retired',
  }),
  'prompt-too-long': entry(problems.promptTooLong, ['never', 'nothing'], sayFailure('do-shorten')),
  'missing-signature': entry(
    problems.providerRejected,
    ['plain', 'nothing'],
    `${sayFailure('do-draw-new')} ${OPERATOR}`,
    { alarm: 'request-rejected' },
  ),
  'unsupported-request': entry(problems.providerRejected, ['never', 'nothing'], `${sayFailure('do-other-size')} ${OPERATOR}`, {
    alarm: 'request-rejected',
  }),
  unreachable: entry(problems.providerUnreachable, ['back-off', 'nothing'], LATER, { trips: true }),
  timeout: entry(problems.providerTimeout, ['never', 'perhaps'], LATER, { trips: true }),
  interrupted: entry(problems.drawingInterrupted, ['once', 'perhaps'], LATER, { trips: true }),
  'circuit-open': entry(problems.providerUnavailable, ['never', 'nothing'], LATER),
};
